import { testRule } from '../../support/rule-cases';

const distribution = (config: object) => ({ DistributionConfig: { Enabled: true, ...config } });

testRule('CloudfrontAccesslogsEnabled', {
  cloudformation: [
    { name: 'to a bucket', properties: distribution({ Logging: { Bucket: 'logs.s3.amazonaws.com' } }), expect: 'pass' },
    { name: 'property omitted', properties: distribution({}), expect: 'fail' },
    { name: 'a prefix without a bucket', properties: distribution({ Logging: { Prefix: 'x' } }), expect: 'fail' },
    { name: 'by log delivery', template: { Resources: { Subject: { Type: 'AWS::CloudFront::Distribution', Properties: distribution({}) }, S: { Type: 'AWS::Logs::DeliverySource', Properties: { LogType: 'ACCESS_LOGS', ResourceArn: { 'Fn::Sub': 'arn:${AWS::Partition}:cloudfront::${AWS::AccountId}:distribution/${Subject}' } } } } }, expect: 'pass' },
    { name: 'log delivery of another distribution', template: { Resources: { Subject: { Type: 'AWS::CloudFront::Distribution', Properties: distribution({}) }, O: { Type: 'AWS::CloudFront::Distribution', Properties: distribution({}) }, S: { Type: 'AWS::Logs::DeliverySource', Properties: { LogType: 'ACCESS_LOGS', ResourceArn: { 'Fn::Sub': 'arn:aws:cloudfront::1:distribution/${O}' } } } } }, expect: 'fail' },
    { name: 'known at deploy time', template: { Parameters: { P: { Type: 'String' } }, Resources: { Subject: { Type: 'AWS::CloudFront::Distribution', Properties: distribution({ Logging: { Ref: 'P' } }) } } }, expect: 'unknown' },
    { name: 'in one arm only', template: { Parameters: { E: { Type: 'String' } }, Conditions: { Dev: { 'Fn::Equals': [{ Ref: 'E' }, 'dev'] } }, Resources: { Subject: { Type: 'AWS::CloudFront::Distribution', Properties: distribution({ Logging: { 'Fn::If': ['Dev', { Ref: 'AWS::NoValue' }, { Bucket: 'logs.s3.amazonaws.com' }] } }) } } }, expect: 'fail' },
  ],
  terraform: [
    { name: 'strong', config: { resource: { aws_cloudfront_distribution: { subject: { logging_config: [{ bucket: 'logs.s3.amazonaws.com' }] } } } }, subject: 'aws_cloudfront_distribution.subject', expect: 'pass' },
    { name: 'weak', config: { resource: { aws_cloudfront_distribution: { subject: { logging_config: [{ bucket: '' }] } } } }, subject: 'aws_cloudfront_distribution.subject', expect: 'fail' },
    { name: 'argument omitted', config: { resource: { aws_cloudfront_distribution: { subject: { } } } }, subject: 'aws_cloudfront_distribution.subject', expect: 'fail' },
    { name: 'a variable without a default', config: { variable: { p: {} }, resource: { aws_cloudfront_distribution: { subject: { logging_config: [{ bucket: '${var.p}' }] } } } }, subject: 'aws_cloudfront_distribution.subject', expect: 'unknown' },
    { name: 'weak in one arm', config: { variable: { p: {} }, resource: { aws_cloudfront_distribution: { subject: { logging_config: [{ bucket: '${var.p == "x" ? "logs.s3.amazonaws.com" : ""}' }] } } } }, subject: 'aws_cloudfront_distribution.subject', expect: 'fail' },
    { name: 'by log delivery', config: { resource: { aws_cloudfront_distribution: { subject: {} }, aws_cloudwatch_log_delivery_source: { s: { log_type: 'ACCESS_LOGS', resource_arn: '${aws_cloudfront_distribution.subject.arn}' } } } }, subject: 'aws_cloudfront_distribution.subject', expect: 'pass' },
    { name: 'log delivery of another distribution', config: { resource: { aws_cloudfront_distribution: { subject: {}, other: {} }, aws_cloudwatch_log_delivery_source: { s: { log_type: 'ACCESS_LOGS', resource_arn: '${aws_cloudfront_distribution.other.arn}' } } } }, subject: 'aws_cloudfront_distribution.subject', expect: 'fail' },
  ],
});
