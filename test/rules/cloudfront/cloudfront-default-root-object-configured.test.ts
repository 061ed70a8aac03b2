import { testRule } from '../../support/rule-cases';

const type = 'AWS::CloudFront::Distribution';
const set = (value: unknown) => ({ DistributionConfig: { Origins: [{ Id: 's', S3OriginConfig: {} }], DefaultRootObject: value } });
const when = { Parameters: { Env: { Type: 'String' }, P: { Type: 'String' } }, Conditions: { Prod: { 'Fn::Equals': [{ Ref: 'Env' }, 'prod'] } } };
const subject = (properties: object) => ({ ...when, Resources: { Subject: { Type: type, Properties: properties } } });

testRule('CloudfrontDefaultRootObjectConfigured', {
  cloudformation: [
    { name: 'as it should be', properties: set('index.html'), expect: 'pass' },
    { name: 'the weak value', properties: set(''), expect: 'fail' },
    { name: 'property omitted', properties: {}, expect: 'not-applicable' },
    { name: 'known at deploy time', template: subject(set({ Ref: 'P' })), expect: 'unknown' },
    { name: 'weak in one arm of a condition', template: subject(set({ 'Fn::If': ['Prod', 'index.html', ''] })), expect: 'fail' },
    { name: 'as it should be in both arms', template: subject(set({ 'Fn::If': ['Prod', 'index.html', 'index.html'] })), expect: 'pass' },
    { name: 'a bucket and no root object', properties: { DistributionConfig: { Origins: [{ S3OriginConfig: {} }] } }, expect: 'fail' },
    { name: 'an application and no root object', properties: { DistributionConfig: { Origins: [{ CustomOriginConfig: {} }] } }, expect: 'not-applicable' },
    { name: 'the origins are known at deploy time', template: subject({ DistributionConfig: { Origins: { Ref: 'P' } } }), expect: 'unknown' },
  ],
  terraform: [
    { name: 'set', config: { resource: { aws_cloudfront_distribution: { subject: { origin: [{ domain_name: 'b' }], default_root_object: 'index.html' } } } }, subject: 'aws_cloudfront_distribution.subject', expect: 'pass' },
    { name: 'argument omitted', config: { resource: { aws_cloudfront_distribution: { subject: { origin: { domain_name: 'b', s3_origin_config: {} } } } } }, subject: 'aws_cloudfront_distribution.subject', expect: 'fail' },
    { name: 'no bucket', config: { resource: { aws_cloudfront_distribution: { subject: { origin: { custom_origin_config: { http_port: 80 } } } } } }, subject: 'aws_cloudfront_distribution.subject', expect: 'not-applicable' },
    { name: 'a variable without a default', config: { variable: { p: {} }, resource: { aws_cloudfront_distribution: { subject: { origin: [{ domain_name: 'b' }], default_root_object: '${var.p}' } } } }, subject: 'aws_cloudfront_distribution.subject', expect: 'unknown' },
    { name: 'a bucket without one, as a plan shows it', plan: { aws_cloudfront_distribution: { subject: { values: { origin: [{ origin_id: 'b', domain_name: 'b', custom_origin_config: [], vpc_origin_config: [], s3_origin_config: [] }], default_root_object: null } } } }, subject: 'aws_cloudfront_distribution.subject', expect: 'fail' },
    { name: 'a bucket with one, as a plan shows it', plan: { aws_cloudfront_distribution: { subject: { values: { origin: [{ origin_id: 'b', domain_name: 'b', custom_origin_config: [], vpc_origin_config: [], s3_origin_config: [] }], default_root_object: 'index.html' } } } }, subject: 'aws_cloudfront_distribution.subject', expect: 'pass' },
    { name: 'an application in a VPC', config: { resource: { aws_cloudfront_distribution: { subject: { origin: [{ vpc_origin_config: { vpc_origin_id: 'v' } }] } } } }, subject: 'aws_cloudfront_distribution.subject', expect: 'not-applicable' },
    { name: 'a loop over origins of which some are no buckets', config: { variable: { p: {} }, resource: { aws_cloudfront_distribution: { subject: { dynamic: { origin: { for_each: '${var.p}', content: { domain_name: '${origin.key}', dynamic: { custom_origin_config: { for_each: '${origin.value.web}', content: {} } } } } } } } } }, subject: 'aws_cloudfront_distribution.subject', expect: 'unknown' },
    { name: 'a loop over buckets', config: { variable: { p: {} }, resource: { aws_cloudfront_distribution: { subject: { dynamic: { origin: { for_each: '${var.p}', content: { domain_name: '${origin.value}' } } } } } } }, subject: 'aws_cloudfront_distribution.subject', expect: 'fail' },
  ],
});
