import { testRule } from '../../support/rule-cases';

const distribution = (config: object) => ({ DistributionConfig: { Enabled: true, ...config } });
const behaviour = (policy: unknown, more: object = {}) => ({ ViewerProtocolPolicy: policy, ...more });

testRule('CloudfrontViewerPolicyHttps', {
  cloudformation: [
    { name: 'redirects', properties: distribution({ DefaultCacheBehavior: behaviour('redirect-to-https') }), expect: 'pass' },
    { name: 'HTTPS only', properties: distribution({ DefaultCacheBehavior: behaviour('https-only') }), expect: 'pass' },
    { name: 'clear text allowed', properties: distribution({ DefaultCacheBehavior: behaviour('allow-all') }), expect: 'fail', findings: ['DefaultCacheBehavior'] },
    { name: 'clear text for one path', properties: distribution({ DefaultCacheBehavior: behaviour('https-only'), CacheBehaviors: [behaviour('https-only', { PathPattern: '/a' }), behaviour('allow-all', { PathPattern: '/b' })] }), expect: 'fail', findings: ['/b'] },
    { name: 'property omitted', properties: distribution({ DefaultCacheBehavior: {} }), expect: 'fail' },
    { name: 'known at deploy time', template: { Parameters: { P: { Type: 'String' } }, Resources: { Subject: { Type: 'AWS::CloudFront::Distribution', Properties: distribution({ DefaultCacheBehavior: behaviour({ Ref: 'P' }) }) } } }, expect: 'unknown' },
    { name: 'clear text in one arm', template: { Parameters: { E: { Type: 'String' } }, Conditions: { Dev: { 'Fn::Equals': [{ Ref: 'E' }, 'dev'] } }, Resources: { Subject: { Type: 'AWS::CloudFront::Distribution', Properties: distribution({ DefaultCacheBehavior: behaviour({ 'Fn::If': ['Dev', 'allow-all', 'https-only'] }) }) } } }, expect: 'fail' },
  ],
  terraform: [
    { name: 'strong', config: { resource: { aws_cloudfront_distribution: { subject: { default_cache_behavior: [{ viewer_protocol_policy: 'redirect-to-https' }] } } } }, subject: 'aws_cloudfront_distribution.subject', expect: 'pass' },
    { name: 'weak', config: { resource: { aws_cloudfront_distribution: { subject: { default_cache_behavior: [{ viewer_protocol_policy: 'allow-all' }] } } } }, subject: 'aws_cloudfront_distribution.subject', expect: 'fail' },
    { name: 'argument omitted', config: { resource: { aws_cloudfront_distribution: { subject: { } } } }, subject: 'aws_cloudfront_distribution.subject', expect: 'fail' },
    { name: 'a variable without a default', config: { variable: { p: {} }, resource: { aws_cloudfront_distribution: { subject: { default_cache_behavior: [{ viewer_protocol_policy: '${var.p}' }] } } } }, subject: 'aws_cloudfront_distribution.subject', expect: 'unknown' },
    { name: 'weak in one arm', config: { variable: { p: {} }, resource: { aws_cloudfront_distribution: { subject: { default_cache_behavior: [{ viewer_protocol_policy: '${var.p == "x" ? "redirect-to-https" : "allow-all"}' }] } } } }, subject: 'aws_cloudfront_distribution.subject', expect: 'fail' },
    { name: 'another behaviour is open', config: { resource: { aws_cloudfront_distribution: { subject: { default_cache_behavior: { viewer_protocol_policy: 'https-only' }, ordered_cache_behavior: [{ path_pattern: '/a', viewer_protocol_policy: 'allow-all' }] } } } }, subject: 'aws_cloudfront_distribution.subject', expect: 'fail' },
  ],
});
