import { testRule } from '../../support/rule-cases';

const distribution = (config: object) => ({ DistributionConfig: { Enabled: true, ...config } });
const origins = (...list: object[]) => distribution({ Origins: list });

testRule('CloudfrontS3OriginAccessControlEnabled', {
  cloudformation: [
    { name: 'an origin access control', properties: origins({ Id: 'a', S3OriginConfig: { OriginAccessIdentity: '' }, OriginAccessControlId: 'E1' }), expect: 'pass' },
    { name: 'an origin access identity', properties: origins({ Id: 'a', S3OriginConfig: { OriginAccessIdentity: 'origin-access-identity/cloudfront/E1' } }), expect: 'fail' },
    { name: 'neither', properties: origins({ Id: 'a', S3OriginConfig: { OriginAccessIdentity: '' } }), expect: 'fail', findings: ['a'] },
    { name: 'an empty configuration', properties: origins({ Id: 'a', S3OriginConfig: {} }, { Id: 'b', S3OriginConfig: {}, OriginAccessControlId: 'E1' }), expect: 'fail', findings: ['a'] },
    { name: 'only custom origins', properties: origins({ Id: 'a', CustomOriginConfig: { OriginProtocolPolicy: 'https-only' } }), expect: 'not-applicable' },
    { name: 'property omitted', properties: distribution({}), expect: 'not-applicable' },
    { name: 'known at deploy time', template: { Parameters: { P: { Type: 'String' } }, Resources: { Subject: { Type: 'AWS::CloudFront::Distribution', Properties: origins({ Id: 'a', S3OriginConfig: {}, OriginAccessControlId: { Ref: 'P' } }) } } }, expect: 'unknown' },
    { name: 'in one arm only', template: { Parameters: { E: { Type: 'String' } }, Conditions: { Dev: { 'Fn::Equals': [{ Ref: 'E' }, 'dev'] } }, Resources: { Subject: { Type: 'AWS::CloudFront::Distribution', Properties: origins({ Id: 'a', S3OriginConfig: {}, OriginAccessControlId: { 'Fn::If': ['Dev', { Ref: 'AWS::NoValue' }, 'E1'] } }) } } }, expect: 'fail' },
  ],
  terraform: [
    { name: 'controlled', config: { resource: { aws_cloudfront_distribution: { subject: { origin: [{ origin_id: 'b', origin_access_control_id: 'oac' }] } } } }, subject: 'aws_cloudfront_distribution.subject', expect: 'pass' },
    { name: 'by the older identity', config: { resource: { aws_cloudfront_distribution: { subject: { origin: [{ origin_id: 'b', s3_origin_config: { origin_access_identity: 'oai' } }] } } } }, subject: 'aws_cloudfront_distribution.subject', expect: 'fail' },
    { name: 'argument omitted', config: { resource: { aws_cloudfront_distribution: { subject: { origin: { origin_id: 'b' } } } } }, subject: 'aws_cloudfront_distribution.subject', expect: 'fail' },
    { name: 'no bucket', config: { resource: { aws_cloudfront_distribution: { subject: { origin: { custom_origin_config: { http_port: 80 } } } } } }, subject: 'aws_cloudfront_distribution.subject', expect: 'not-applicable' },
    { name: 'a variable without a default', config: { variable: { p: {} }, resource: { aws_cloudfront_distribution: { subject: { origin: [{ origin_access_control_id: '${var.p}' }] } } } }, subject: 'aws_cloudfront_distribution.subject', expect: 'unknown' },
    { name: 'a bucket without it, as a plan shows it', plan: { aws_cloudfront_distribution: { subject: { values: { origin: [{ origin_id: 'b', domain_name: 'b', custom_origin_config: [], vpc_origin_config: [], s3_origin_config: [] }] } } } }, subject: 'aws_cloudfront_distribution.subject', expect: 'fail' },
    { name: 'a bucket with it, as a plan shows it', plan: { aws_cloudfront_distribution: { subject: { values: { origin: [{ origin_id: 'b', domain_name: 'b', custom_origin_config: [], vpc_origin_config: [], s3_origin_config: [], origin_access_control_id: 'E1' }] } } } }, subject: 'aws_cloudfront_distribution.subject', expect: 'pass' },
    { name: 'an application in a VPC', config: { resource: { aws_cloudfront_distribution: { subject: { origin: [{ vpc_origin_config: { vpc_origin_id: 'v' } }] } } } }, subject: 'aws_cloudfront_distribution.subject', expect: 'not-applicable' },
    { name: 'one that stands here', config: { resource: { aws_cloudfront_origin_access_control: { c: {} }, aws_cloudfront_distribution: { subject: { origin: [{ origin_id: 'b', origin_access_control_id: '${aws_cloudfront_origin_access_control.c.id}' }] } } } }, subject: 'aws_cloudfront_distribution.subject', expect: 'pass' },
  ],
});
