import { testRule } from '../../support/rule-cases';

const bucket = (properties: object = {}) => ({ Type: 'AWS::S3::Bucket', Properties: properties });
const logsTo = (name: unknown) => ({ LoggingConfiguration: { DestinationBucketName: name, LogFilePrefix: 'data/' } });
const subjectWith = (id: string, other: object) => ({ Resources: { Subject: bucket(), [id]: other } });
const name = { Ref: 'Subject' };
const arn = { 'Fn::GetAtt': ['Subject', 'Arn'] };
const whenProd = { Parameters: { Env: { Type: 'String' } }, Conditions: { Prod: { 'Fn::Equals': [{ Ref: 'Env' }, 'prod'] } } };
const letsIn = (service: string) => ({
  Type: 'AWS::S3::BucketPolicy',
  Properties: { Bucket: name, PolicyDocument: { Statement: { Effect: 'Allow', Principal: { Service: service }, Action: 's3:PutObject', Resource: '*' } } },
});
const balancer = (value: unknown, more: object = {}) => ({ Type: 'AWS::ElasticLoadBalancingV2::LoadBalancer', Properties: { LoadBalancerAttributes: [{ Key: 'access_logs.s3.enabled', Value: 'true' }, { Key: 'access_logs.s3.bucket', Value: value }] }, ...more });

testRule('S3BucketLoggingEnabled', {
  // That a bucket is given the name of the one it logs to, in a template that spells that name out, is not to be expected.
  beyondDoubt: ['BucketName'],
  cloudformation: [
    { name: 'logs to another bucket', template: { Resources: { Subject: bucket(logsTo({ Ref: 'Logs' })), Logs: bucket() } }, expect: 'pass', pointer: '/Resources/Subject/Properties/LoggingConfiguration/DestinationBucketName' },
    { name: 'logs to a bucket that stands elsewhere', properties: logsTo('central-logs'), expect: 'pass' },
    { name: 'no logging', properties: {}, expect: 'fail' },
    { name: 'only a prefix, so it logs into itself', properties: { LoggingConfiguration: { LogFilePrefix: 'logs/' } }, expect: 'fail' },
    { name: 'an empty configuration', properties: { LoggingConfiguration: {} }, expect: 'fail' },
    { name: 'an empty destination', properties: logsTo(''), expect: 'fail' },
    { name: 'names itself as destination', properties: { BucketName: 'data', ...logsTo('data') }, expect: 'fail' },
    { name: 'destination is a parameter', template: { Parameters: { Logs: { Type: 'String' } }, Resources: { Subject: bucket(logsTo({ Ref: 'Logs' })) } }, expect: 'unknown' },
    { name: 'one arm without', template: { ...whenProd, Resources: { Subject: bucket({ LoggingConfiguration: { 'Fn::If': ['Prod', { DestinationBucketName: 'logs' }, { Ref: 'AWS::NoValue' }] } }) } }, expect: 'fail' },
    { name: 'both arms with', template: { ...whenProd, Resources: { Subject: bucket(logsTo({ 'Fn::If': ['Prod', 'logs', 'test-logs'] })) } }, expect: 'pass' },
    { name: 'is the target of another bucket', template: subjectWith('Data', bucket(logsTo(name))), expect: 'not-applicable', pointer: '/Resources/Data/Properties/LoggingConfiguration/DestinationBucketName' },
    { name: 'is the target of a bucket that exists in one deployment only', template: { ...whenProd, ...subjectWith('Data', { ...bucket(logsTo(name)), Condition: 'Prod' }) }, expect: 'fail' },
    { name: 'another bucket logs elsewhere', template: { Resources: { Subject: bucket(), Data: bucket(logsTo({ Ref: 'Logs' })), Logs: bucket() } }, expect: 'fail' },
    { name: 'another bucket logs to one whose name ends alike', template: { Resources: { Subject: bucket({ BucketName: 'data' }), Other: bucket(logsTo('my-data')) } }, expect: 'fail' },
    { name: 'another bucket logs to a parameter, which cannot name a bucket that AWS names', template: { Parameters: { Logs: { Type: 'String' } }, ...subjectWith('Data', bucket(logsTo({ Ref: 'Logs' }))) }, expect: 'fail' },
    { name: 'another bucket logs to a parameter, which may name this one', template: { Parameters: { Logs: { Type: 'String' } }, Resources: { Subject: bucket({ BucketName: 'data' }), Data: bucket(logsTo({ Ref: 'Logs' })) } }, expect: 'unknown' },
    { name: 'is the target of a load balancer', template: subjectWith('Balancer', balancer(name)), expect: 'not-applicable' },
    { name: 'is the target of a load balancer that exists in one deployment only', template: { ...whenProd, ...subjectWith('Balancer', balancer(name, { Condition: 'Prod' })) }, expect: 'fail' },
    { name: 'is the target of a classic load balancer', template: subjectWith('Balancer', { Type: 'AWS::ElasticLoadBalancing::LoadBalancer', Properties: { AccessLoggingPolicy: { S3BucketName: name } } }), expect: 'not-applicable' },
    { name: 'is the target of CloudFront', template: subjectWith('Cdn', { Type: 'AWS::CloudFront::Distribution', Properties: { DistributionConfig: { Logging: { Bucket: { 'Fn::GetAtt': ['Subject', 'RegionalDomainName'] } } } } }), expect: 'not-applicable' },
    { name: 'is the origin of CloudFront, not its log target', template: subjectWith('Cdn', { Type: 'AWS::CloudFront::Distribution', Properties: { DistributionConfig: { Origins: [{ DomainName: { 'Fn::GetAtt': ['Subject', 'RegionalDomainName'] } }] } } }), expect: 'fail' },
    { name: 'is the target of a trail', template: subjectWith('Trail', { Type: 'AWS::CloudTrail::Trail', Properties: { S3BucketName: name } }), expect: 'not-applicable' },
    { name: 'is the target of flow logs', template: subjectWith('Flow', { Type: 'AWS::EC2::FlowLog', Properties: { LogDestination: arn } }), expect: 'not-applicable' },
    { name: 'lets the log delivery of S3 in', template: subjectWith('Policy', letsIn('logging.s3.amazonaws.com')), expect: 'not-applicable' },
    { name: 'lets another service in', template: subjectWith('Policy', letsIn('cloudfront.amazonaws.com')), expect: 'fail' },
    { name: 'has the ACL for log delivery', properties: { AccessControl: 'LogDeliveryWrite' }, expect: 'not-applicable' },
    {
      name: 'is the target of a bucket in another stack', expect: 'not-applicable',
      template: [
        { Resources: { Subject: bucket() }, Outputs: { Name: { Value: name, Export: { Name: 'Logs:Name' } } } },
        { Resources: { Data: bucket(logsTo({ 'Fn::ImportValue': 'Logs:Name' })) } },
      ],
    },
  ],
  terraform: [
    { name: 'inline, of a variable', config: { variable: { p: {} }, resource: { aws_s3_bucket: { subject: { logging: [{ target_bucket: '${var.p}' }] } } } }, expect: 'unknown' },
    { name: 'receives the logs of an older load balancer', config: { resource: { aws_s3_bucket: { subject: {} }, aws_elb: { source: { access_logs: [{ bucket: '${aws_s3_bucket.subject.id}' }] } } } }, expect: 'not-applicable' },
    { name: 'receives the logs of a load balancer by its older name', config: { resource: { aws_s3_bucket: { subject: {} }, aws_alb: { source: { access_logs: { bucket: '${aws_s3_bucket.subject.id}' } } } } }, expect: 'not-applicable' },
    { name: 'receives the logs of a VPC', config: { resource: { aws_s3_bucket: { subject: {} }, aws_flow_log: { source: { log_destination: '${aws_s3_bucket.subject.arn}/flow/' } } } }, expect: 'not-applicable' },
    { name: 'receives the logs of a web access control list', config: { resource: { aws_s3_bucket: { subject: {} }, aws_wafv2_web_acl_logging_configuration: { source: { log_destination_configs: ['${aws_s3_bucket.subject.arn}'] } } } }, expect: 'not-applicable' },
    { name: 'receives the logs of a delivery', config: { resource: { aws_s3_bucket: { subject: {} }, aws_cloudwatch_log_delivery_destination: { source: { delivery_destination_configuration: [{ destination_resource_arn: '${aws_s3_bucket.subject.arn}' }] } } } }, expect: 'not-applicable' },
    { name: 'receives the logs of AWS Config', config: { resource: { aws_s3_bucket: { subject: {} }, aws_config_delivery_channel: { source: { s3_bucket_name: '${aws_s3_bucket.subject.id}' } } } }, expect: 'not-applicable' },
    { name: 'receives the logs of a bucket with an inline block', config: { resource: { aws_s3_bucket: { subject: {}, data: { logging: { target_bucket: '${aws_s3_bucket.subject.id}' } } } } }, subject: 'aws_s3_bucket.subject', expect: 'not-applicable' },
    { name: 'open to log delivery by its ACL', config: { resource: { aws_s3_bucket: { subject: {} }, aws_s3_bucket_acl: { a: { bucket: '${aws_s3_bucket.subject.id}', acl: 'log-delivery-write' } } } }, expect: 'not-applicable' },
    { name: 'open to log delivery by an inline ACL', properties: { acl: 'log-delivery-write' }, expect: 'not-applicable' },
    { name: 'split', config: { resource: { aws_s3_bucket: { subject: {} }, aws_s3_bucket_logging: { s: { bucket: '${aws_s3_bucket.subject.id}', target_bucket: 'logs', target_prefix: 'a/' } } } }, expect: 'pass' },
    { name: 'inline', properties: { logging: [{ target_bucket: 'logs' }] }, expect: 'pass' },
    { name: 'into itself', config: { resource: { aws_s3_bucket: { subject: {} }, aws_s3_bucket_logging: { s: { bucket: '${aws_s3_bucket.subject.id}', target_bucket: '${aws_s3_bucket.subject.id}', target_prefix: 'a/' } } } }, expect: 'fail' },
    { name: 'none', properties: {}, expect: 'fail' },
    { name: 'the bucket receives logs', config: { resource: { aws_s3_bucket: { subject: {}, other: {} }, aws_s3_bucket_logging: { l: { bucket: '${aws_s3_bucket.other.id}', target_bucket: '${aws_s3_bucket.subject.id}' } } } }, expect: 'not-applicable' },
  ],
});
