import { testRule } from '../../support/rule-cases';

const distribution = (config: object) => ({ DistributionConfig: { Enabled: true, ...config } });
const origin = (config: object) => distribution({ Origins: [{ Id: 'a', CustomOriginConfig: config }] });

testRule('CloudfrontTrafficToOriginEncrypted', {
  cloudformation: [
    { name: 'HTTPS with TLS 1.2', properties: origin({ OriginProtocolPolicy: 'https-only', OriginSSLProtocols: ['TLSv1.2'] }), expect: 'pass' },
    { name: 'clear text', properties: origin({ OriginProtocolPolicy: 'http-only', OriginSSLProtocols: ['TLSv1.2'] }), expect: 'fail' },
    { name: 'as the viewer does', properties: origin({ OriginProtocolPolicy: 'match-viewer', OriginSSLProtocols: ['TLSv1.2'] }), expect: 'fail' },
    { name: 'an outdated version as well', properties: origin({ OriginProtocolPolicy: 'https-only', OriginSSLProtocols: ['TLSv1.2', 'SSLv3'] }), expect: 'fail' },
    { name: 'versions omitted', properties: origin({ OriginProtocolPolicy: 'https-only' }), expect: 'fail' },
    { name: 'an S3 origin', properties: distribution({ Origins: [{ Id: 'a', S3OriginConfig: {} }] }), expect: 'not-applicable' },
    { name: 'known at deploy time', template: { Parameters: { P: { Type: 'String' } }, Resources: { Subject: { Type: 'AWS::CloudFront::Distribution', Properties: origin({ OriginProtocolPolicy: { Ref: 'P' }, OriginSSLProtocols: ['TLSv1.2'] }) } } }, expect: 'unknown' },
    { name: 'clear text in one arm', template: { Parameters: { E: { Type: 'String' } }, Conditions: { Dev: { 'Fn::Equals': [{ Ref: 'E' }, 'dev'] } }, Resources: { Subject: { Type: 'AWS::CloudFront::Distribution', Properties: origin({ OriginProtocolPolicy: { 'Fn::If': ['Dev', 'http-only', 'https-only'] }, OriginSSLProtocols: ['TLSv1.2'] }) } } }, expect: 'fail' },
    { name: 'as the viewer does, who is sent to HTTPS', properties: distribution({ Origins: [{ Id: 'a', CustomOriginConfig: { OriginProtocolPolicy: 'match-viewer', OriginSSLProtocols: ['TLSv1.2'] } }], DefaultCacheBehavior: { TargetOriginId: 'a', ViewerProtocolPolicy: 'redirect-to-https' } }), expect: 'pass' },
    { name: 'as the viewer does, who may use clear text', properties: distribution({ Origins: [{ Id: 'a', CustomOriginConfig: { OriginProtocolPolicy: 'match-viewer', OriginSSLProtocols: ['TLSv1.2'] } }], DefaultCacheBehavior: { TargetOriginId: 'a', ViewerProtocolPolicy: 'allow-all' } }), expect: 'fail' },
    { name: 'as the viewer does, who may use clear text on one path', properties: distribution({ Origins: [{ Id: 'a', CustomOriginConfig: { OriginProtocolPolicy: 'match-viewer', OriginSSLProtocols: ['TLSv1.2'] } }], DefaultCacheBehavior: { TargetOriginId: 'a', ViewerProtocolPolicy: 'https-only' }, CacheBehaviors: [{ TargetOriginId: 'a', PathPattern: '/x', ViewerProtocolPolicy: 'allow-all' }] }), expect: 'fail' },
    { name: 'as the viewer does, who may use clear text on a path to another origin', properties: distribution({ Origins: [{ Id: 'a', CustomOriginConfig: { OriginProtocolPolicy: 'match-viewer', OriginSSLProtocols: ['TLSv1.2'] } }], DefaultCacheBehavior: { TargetOriginId: 'a', ViewerProtocolPolicy: 'https-only' }, CacheBehaviors: [{ TargetOriginId: 'b', PathPattern: '/x', ViewerProtocolPolicy: 'allow-all' }] }), expect: 'pass' },
  ],
  terraform: [
    { name: 'encrypted', config: { resource: { aws_cloudfront_distribution: { subject: { origin: [{ custom_origin_config: { origin_protocol_policy: 'https-only', origin_ssl_protocols: ['TLSv1.2'] } }] } } } }, subject: 'aws_cloudfront_distribution.subject', expect: 'pass' },
    { name: 'as the viewer does', config: { resource: { aws_cloudfront_distribution: { subject: { origin: [{ custom_origin_config: [{ origin_protocol_policy: 'match-viewer', origin_ssl_protocols: ['TLSv1.2'] }] }] } } } }, subject: 'aws_cloudfront_distribution.subject', expect: 'fail' },
    { name: 'old protocols', config: { resource: { aws_cloudfront_distribution: { subject: { origin: [{ custom_origin_config: { origin_protocol_policy: 'https-only', origin_ssl_protocols: ['TLSv1', 'TLSv1.2'] } }] } } } }, subject: 'aws_cloudfront_distribution.subject', expect: 'fail' },
    { name: 'a bucket', config: { resource: { aws_cloudfront_distribution: { subject: { origin: { domain_name: 'b' } } } } }, subject: 'aws_cloudfront_distribution.subject', expect: 'not-applicable' },
    { name: 'a variable without a default', config: { variable: { p: {} }, resource: { aws_cloudfront_distribution: { subject: { origin: [{ custom_origin_config: { origin_protocol_policy: '${var.p}', origin_ssl_protocols: ['TLSv1.2'] } }] } } } }, subject: 'aws_cloudfront_distribution.subject', expect: 'unknown' },
    { name: 'a bucket, as a plan shows it', plan: { aws_cloudfront_distribution: { subject: { values: { origin: [{ origin_id: 'b', domain_name: 'b', custom_origin_config: [], vpc_origin_config: [], s3_origin_config: [] }] } } } }, subject: 'aws_cloudfront_distribution.subject', expect: 'not-applicable' },
    { name: 'encrypted, as a plan shows it', plan: { aws_cloudfront_distribution: { subject: { values: { origin: [{ origin_id: 'a', custom_origin_config: [{ origin_protocol_policy: 'https-only', origin_ssl_protocols: ['TLSv1.2'] }], s3_origin_config: [] }] } } } }, subject: 'aws_cloudfront_distribution.subject', expect: 'pass' },
    { name: 'not encrypted, as a plan shows it', plan: { aws_cloudfront_distribution: { subject: { values: { origin: [{ origin_id: 'a', custom_origin_config: [{ origin_protocol_policy: 'http-only', origin_ssl_protocols: ['TLSv1.2'] }] }] } } } }, subject: 'aws_cloudfront_distribution.subject', expect: 'fail' },
    { name: 'protocols left out', config: { resource: { aws_cloudfront_distribution: { subject: { origin: [{ custom_origin_config: { origin_protocol_policy: 'https-only' } }] } } } }, subject: 'aws_cloudfront_distribution.subject', expect: 'fail' },
    { name: 'protocols of a variable', config: { variable: { p: {} }, resource: { aws_cloudfront_distribution: { subject: { origin: [{ custom_origin_config: { origin_protocol_policy: 'https-only', origin_ssl_protocols: '${var.p}' } }] } } } }, subject: 'aws_cloudfront_distribution.subject', expect: 'unknown' },
    { name: 'as the viewer does, who is sent to HTTPS', properties: { origin: [{ origin_id: 'a', custom_origin_config: { origin_protocol_policy: 'match-viewer', origin_ssl_protocols: ['TLSv1.2'] } }], default_cache_behavior: { target_origin_id: 'a', viewer_protocol_policy: 'redirect-to-https' } }, expect: 'pass' },
    { name: 'as the viewer does, who may use clear text', properties: { origin: [{ origin_id: 'a', custom_origin_config: { origin_protocol_policy: 'match-viewer', origin_ssl_protocols: ['TLSv1.2'] } }], default_cache_behavior: { target_origin_id: 'a', viewer_protocol_policy: 'allow-all' } }, expect: 'fail' },
  ],
});
