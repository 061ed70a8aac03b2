import { testRule } from '../../support/rule-cases';

testRule('S3EventNotificationsEnabled', {
  cloudformation: [
    { name: 'to EventBridge', properties: { NotificationConfiguration: { EventBridgeConfiguration: { EventBridgeEnabled: true } } }, expect: 'pass' },
    { name: 'to EventBridge, whose default is on', properties: { NotificationConfiguration: { EventBridgeConfiguration: {} } }, expect: 'pass' },
    { name: 'EventBridge switched off', properties: { NotificationConfiguration: { EventBridgeConfiguration: { EventBridgeEnabled: false } } }, expect: 'fail' },
    { name: 'to a queue', properties: { NotificationConfiguration: { QueueConfigurations: [{ Event: 's3:ObjectCreated:*', Queue: 'arn' }] } }, expect: 'pass' },
    { name: 'by the custom resource of the CDK', template: { Resources: { Subject: { Type: 'AWS::S3::Bucket' }, N: { Type: 'Custom::S3BucketNotifications', Properties: { BucketName: { Ref: 'Subject' }, NotificationConfiguration: { EventBridgeConfiguration: {}, QueueConfigurations: [] } } } } }, expect: 'pass' },
    { name: 'property omitted', properties: {}, expect: 'fail' },
    { name: 'known at deploy time', template: { Parameters: { P: { Type: 'String' } }, Resources: { Subject: { Type: 'AWS::S3::Bucket', Properties: { NotificationConfiguration: { Ref: 'P' } } } } }, expect: 'unknown' },
    { name: 'in one arm only', template: { Parameters: { P: { Type: 'String' } }, Conditions: { C: { 'Fn::Equals': [{ Ref: 'P' }, 'x'] } }, Resources: { Subject: { Type: 'AWS::S3::Bucket', Properties: { NotificationConfiguration: { 'Fn::If': ['C', { EventBridgeConfiguration: {} }, { Ref: 'AWS::NoValue' }] } } } } }, expect: 'fail' },
  ],
  terraform: [
    { name: 'in place', config: { resource: { aws_s3_bucket: { subject: {} }, aws_s3_bucket_notification: { s: { bucket: '${aws_s3_bucket.subject.id}', queue: [{ queue_arn: 'arn', events: ['s3:ObjectCreated:*'] }] } } } }, subject: 'aws_s3_bucket.subject', expect: 'pass' },
    { name: 'weak', config: { resource: { aws_s3_bucket: { subject: {} }, aws_s3_bucket_notification: { s: { bucket: '${aws_s3_bucket.subject.id}', eventbridge: false } } } }, subject: 'aws_s3_bucket.subject', expect: 'fail' },
    { name: 'for another bucket', config: { resource: { aws_s3_bucket: { subject: {}, other: {} }, aws_s3_bucket_notification: { s: { bucket: '${aws_s3_bucket.other.id}', queue: [{ queue_arn: 'arn', events: ['s3:ObjectCreated:*'] }] } } } }, subject: 'aws_s3_bucket.subject', expect: 'fail' },
    { name: 'none', properties: {}, expect: 'fail' },
    { name: 'for a bucket known only when Terraform runs', config: { variable: { p: {} }, resource: { aws_s3_bucket: { subject: {} }, aws_s3_bucket_notification: { s: { bucket: '${var.p}', queue: [{ queue_arn: 'arn', events: ['s3:ObjectCreated:*'] }] } } } }, subject: 'aws_s3_bucket.subject', expect: 'unknown' },
  ],
});
