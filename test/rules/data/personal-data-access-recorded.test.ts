import { testRule } from '../../support/rule-cases';

testRule('PersonalDataAccessRecorded', {
  cloudformation: [
    { name: 'access logs', template: { Resources: { Subject: { Type: 'AWS::S3::Bucket', Properties: { Tags: [{ Key: 'data-classification', Value: 'personal' }], LoggingConfiguration: { DestinationBucketName: 'logs' } } } } }, expect: 'pass' },
    { name: 'neither', template: { Resources: { Subject: { Type: 'AWS::S3::Bucket', Properties: { Tags: [{ Key: 'data-classification', Value: 'personal' }] } } } }, expect: 'fail' },
    { name: 'a trail in another stack', template: [{ Resources: { Subject: { Type: 'AWS::DynamoDB::Table', Properties: { Tags: [{ Key: 'data-classification', Value: 'personal' }] } } } }, { Resources: { Trail: { Type: 'AWS::CloudTrail::Trail', Properties: { AdvancedEventSelectors: [{ FieldSelectors: [{ Field: 'eventCategory', Equals: ['Data'] }] }] } } } }], expect: 'pass' },
    { name: 'a trail of management events', template: { Resources: { Subject: { Type: 'AWS::DynamoDB::Table', Properties: { Tags: [{ Key: 'data-classification', Value: 'personal' }] } }, Trail: { Type: 'AWS::CloudTrail::Trail' } } }, expect: 'fail' },
    { name: 'a trail known at deploy time', template: { Parameters: { P: { Type: 'String' } }, Resources: { Subject: { Type: 'AWS::DynamoDB::Table', Properties: { Tags: [{ Key: 'data-classification', Value: 'personal' }] } }, Trail: { Type: 'AWS::CloudTrail::Trail', Properties: { EventSelectors: { Ref: 'P' } } } } }, expect: 'unknown' },
    { name: 'other data', properties: {}, expect: 'not-applicable' },
  ],
  terraform: [
    { name: 'access logs', config: { resource: { aws_s3_bucket: { subject: { tags: { 'data-classification': 'personal' } } }, aws_s3_bucket_logging: { l: { bucket: '${aws_s3_bucket.subject.id}', target_bucket: 'logs' } } } }, expect: 'pass' },
    { name: 'neither', config: { resource: { aws_s3_bucket: { subject: { tags: { 'data-classification': 'personal' } } } } }, expect: 'fail' },
    { name: 'a trail', config: { resource: { aws_dynamodb_table: { subject: { tags: { 'data-classification': 'personal' } } }, aws_cloudtrail: { t: { event_selector: [{ data_resource: [{ type: 'AWS::DynamoDB::Table' }] }] } } } }, subject: 'aws_dynamodb_table.subject', expect: 'pass' },
    { name: 'other data', properties: {}, expect: 'not-applicable' },
  ],
});
