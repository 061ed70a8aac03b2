import { testRule } from '../../support/rule-cases';

const personal = (type: string) => ({ Type: type, Properties: { Tags: [{ Key: 'data-classification', Value: 'personal' }] } });
const objects = (arn: unknown, more: object = {}) => ({ Type: 'AWS::CloudTrail::Trail', Properties: { EventSelectors: [{ DataResources: [{ Type: 'AWS::S3::Object', Values: [arn] }], ...more }] } });

testRule('PersonalDataAccessRecorded', {
  cloudformation: [
    { name: 'access logs', template: { Resources: { Subject: { Type: 'AWS::S3::Bucket', Properties: { Tags: [{ Key: 'data-classification', Value: 'personal' }], LoggingConfiguration: { DestinationBucketName: 'logs' } } } } }, expect: 'pass' },
    { name: 'neither', template: { Resources: { Subject: { Type: 'AWS::S3::Bucket', Properties: { Tags: [{ Key: 'data-classification', Value: 'personal' }] } } } }, expect: 'fail' },
    { name: 'a trail in another stack', template: [{ Resources: { Subject: { Type: 'AWS::DynamoDB::Table', Properties: { Tags: [{ Key: 'data-classification', Value: 'personal' }] } } } }, { Resources: { Trail: { Type: 'AWS::CloudTrail::Trail', Properties: { AdvancedEventSelectors: [{ FieldSelectors: [{ Field: 'eventCategory', Equals: ['Data'] }, { Field: 'resources.type', Equals: ['AWS::DynamoDB::Table'] }] }] } } } }], expect: 'pass' },
    { name: 'a trail of the objects of the bucket', template: { Resources: { Subject: personal('AWS::S3::Bucket'), Trail: objects({ 'Fn::Sub': '${Subject.Arn}/' }) } }, expect: 'pass' },
    { name: 'a trail of some objects of the bucket', template: { Resources: { Subject: personal('AWS::S3::Bucket'), Trail: objects({ 'Fn::Sub': '${Subject.Arn}/reports/' }) } }, expect: 'fail' },
    { name: 'a trail of the objects of another bucket', template: { Resources: { Subject: personal('AWS::S3::Bucket'), Other: { Type: 'AWS::S3::Bucket' }, Trail: objects({ 'Fn::Sub': '${Other.Arn}/' }) } }, expect: 'fail' },
    { name: 'a trail of writes to it', template: { Resources: { Subject: personal('AWS::S3::Bucket'), Trail: objects({ 'Fn::Sub': '${Subject.Arn}/' }, { ReadWriteType: 'WriteOnly' }) } }, expect: 'fail' },
    { name: 'a trail of functions', template: { Resources: { Subject: personal('AWS::DynamoDB::Table'), Trail: { Type: 'AWS::CloudTrail::Trail', Properties: { EventSelectors: [{ DataResources: [{ Type: 'AWS::Lambda::Function', Values: ['arn:aws:lambda'] }] }] } } } }, expect: 'fail' },
    { name: 'a trail of management events', template: { Resources: { Subject: { Type: 'AWS::DynamoDB::Table', Properties: { Tags: [{ Key: 'data-classification', Value: 'personal' }] } }, Trail: { Type: 'AWS::CloudTrail::Trail' } } }, expect: 'fail' },
    { name: 'a trail known at deploy time', template: { Parameters: { P: { Type: 'String' } }, Resources: { Subject: { Type: 'AWS::DynamoDB::Table', Properties: { Tags: [{ Key: 'data-classification', Value: 'personal' }] } }, Trail: { Type: 'AWS::CloudTrail::Trail', Properties: { EventSelectors: { Ref: 'P' } } } } }, expect: 'unknown' },
    { name: 'other data', properties: {}, expect: 'not-applicable' },
  ],
  terraform: [
    { name: 'access logs', config: { resource: { aws_s3_bucket: { subject: { tags: { 'data-classification': 'personal' } } }, aws_s3_bucket_logging: { l: { bucket: '${aws_s3_bucket.subject.id}', target_bucket: 'logs' } } } }, expect: 'pass' },
    { name: 'neither', config: { resource: { aws_s3_bucket: { subject: { tags: { 'data-classification': 'personal' } } } } }, expect: 'fail' },
    { name: 'a trail', config: { resource: { aws_dynamodb_table: { subject: { tags: { 'data-classification': 'personal' } } }, aws_cloudtrail: { t: { event_selector: [{ data_resource: [{ type: 'AWS::DynamoDB::Table', values: ['${aws_dynamodb_table.subject.arn}'] }] }] } } } }, subject: 'aws_dynamodb_table.subject', expect: 'pass' },
    { name: 'other data', properties: {}, expect: 'not-applicable' },
  ],
});
