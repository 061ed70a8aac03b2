import { testRule } from '../../support/rule-cases';

const distribution = (config: object) => ({ DistributionConfig: { Enabled: true, ...config } });

const delivered = (delivery?: object, source: object = {}) => ({ Resources: {
  Subject: { Type: 'AWS::CloudFront::Distribution', Properties: distribution({}) },
  S: { Type: 'AWS::Logs::DeliverySource', Properties: { Name: 'edge', LogType: 'ACCESS_LOGS', ResourceArn: { 'Fn::Sub': 'arn:${AWS::Partition}:cloudfront::${AWS::AccountId}:distribution/${Subject}' }, ...source } },
  D: { Type: 'AWS::Logs::DeliveryDestination', Properties: { Name: 'logs', DestinationResourceArn: 'arn:aws:s3:::access-logs' } },
  ...delivery === undefined ? {} : { Joint: { Type: 'AWS::Logs::Delivery', Properties: delivery } },
} });
const deliveredIn = (delivery?: object) => ({ resource: {
  aws_cloudfront_distribution: { subject: {} },
  aws_cloudwatch_log_delivery_source: { s: { name: 'edge', log_type: 'ACCESS_LOGS', resource_arn: '${aws_cloudfront_distribution.subject.arn}' } },
  ...delivery === undefined ? {} : { aws_cloudwatch_log_delivery: { d: delivery } },
} });

testRule('CloudfrontAccesslogsEnabled', {
  cloudformation: [
    { name: 'to a bucket', properties: distribution({ Logging: { Bucket: 'logs.s3.amazonaws.com' } }), expect: 'pass' },
    { name: 'property omitted', properties: distribution({}), expect: 'fail' },
    { name: 'a prefix without a bucket', properties: distribution({ Logging: { Prefix: 'x' } }), expect: 'fail' },
    { name: 'by log delivery', template: delivered({ DeliverySourceName: { Ref: 'S' }, DeliveryDestinationArn: { 'Fn::GetAtt': ['D', 'Arn'] } }), expect: 'pass' },
    { name: 'by log delivery, by the name of the source', template: delivered({ DeliverySourceName: 'edge', DeliveryDestinationArn: 'arn:aws:logs:us-east-1:111122223333:delivery-destination:logs' }), expect: 'pass' },
    { name: 'a source of logs that nothing delivers', template: delivered(), expect: 'fail' },
    { name: 'a delivery of another source', template: delivered({ DeliverySourceName: 'other', DeliveryDestinationArn: { 'Fn::GetAtt': ['D', 'Arn'] } }), expect: 'fail' },
    { name: 'a delivery of connection logs', template: delivered({ DeliverySourceName: { Ref: 'S' }, DeliveryDestinationArn: { 'Fn::GetAtt': ['D', 'Arn'] } }, { LogType: 'CONNECTION_LOGS' }), expect: 'fail' },
    { name: 'a source known at deploy time', template: { Parameters: { P: { Type: 'String' } }, ...delivered({ DeliverySourceName: { Ref: 'P' }, DeliveryDestinationArn: { 'Fn::GetAtt': ['D', 'Arn'] } }) }, expect: 'unknown' },
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
    { name: 'by log delivery', config: deliveredIn({ delivery_source_name: '${aws_cloudwatch_log_delivery_source.s.name}', delivery_destination_arn: 'arn:aws:logs:us-east-1:111122223333:delivery-destination:logs' }), expect: 'pass' },
    { name: 'a source of logs that nothing delivers', config: deliveredIn(), expect: 'fail' },
    { name: 'a delivery of another source', config: deliveredIn({ delivery_source_name: 'other', delivery_destination_arn: 'arn:aws:logs:us-east-1:111122223333:delivery-destination:logs' }), expect: 'fail' },
    { name: 'log delivery of another distribution', config: { resource: { aws_cloudfront_distribution: { subject: {}, other: {} }, aws_cloudwatch_log_delivery_source: { s: { log_type: 'ACCESS_LOGS', resource_arn: '${aws_cloudfront_distribution.other.arn}' } } } }, subject: 'aws_cloudfront_distribution.subject', expect: 'fail' },
  ],
});
