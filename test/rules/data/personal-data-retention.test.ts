import { testRule } from '../../support/rule-cases';

const tags = { Tags: [{ Key: 'data-classification', Value: 'personal' }] };
const subject = (type: string, properties: object) => ({ Resources: { Subject: { Type: type, Properties: { ...properties, ...tags } } } });
const lifecycle = (rule: object) => ({ LifecycleConfiguration: { Rules: [{ Status: 'Enabled', ...rule }] } });

testRule('PersonalDataRetention', {
  cloudformation: [
    { name: 'objects expire', template: subject('AWS::S3::Bucket', lifecycle({ ExpirationInDays: 730 })), expect: 'pass' },
    { name: 'only old versions expire', template: subject('AWS::S3::Bucket', lifecycle({ NoncurrentVersionExpiration: { NoncurrentDays: 30 } })), expect: 'fail' },
    { name: 'nothing expires', template: subject('AWS::S3::Bucket', {}), expect: 'fail' },
    { name: 'expiry known at deploy time', template: { Parameters: { P: { Type: 'Number' } }, ...subject('AWS::S3::Bucket', lifecycle({ ExpirationInDays: { Ref: 'P' } })) }, expect: 'unknown' },
    { name: 'items expire', template: subject('AWS::DynamoDB::Table', { TimeToLiveSpecification: { Enabled: true, AttributeName: 'ttl' } }), expect: 'pass' },
    { name: 'items do not expire', template: subject('AWS::DynamoDB::Table', { TimeToLiveSpecification: { Enabled: false } }), expect: 'fail' },
    { name: 'items of a global table', template: subject('AWS::DynamoDB::GlobalTable', {}), expect: 'fail' },
    { name: 'logs expire', template: subject('AWS::Logs::LogGroup', { RetentionInDays: 400 }), expect: 'pass' },
    { name: 'logs are kept for ever', template: subject('AWS::Logs::LogGroup', {}), expect: 'fail' },
    { name: 'expiry in one arm only', template: { Parameters: { P: { Type: 'String' } }, Conditions: { C: { 'Fn::Equals': [{ Ref: 'P' }, 'x'] } }, ...subject('AWS::Logs::LogGroup', { RetentionInDays: { 'Fn::If': ['C', 400, { Ref: 'AWS::NoValue' }] } }) }, expect: 'fail' },
    { name: 'a database, where the application deletes', template: subject('AWS::RDS::DBInstance', {}), expect: 'unknown' },
    { name: 'an instance of a cluster', template: subject('AWS::RDS::DBInstance', { DBClusterIdentifier: 'c' }), expect: 'not-applicable' },
    { name: 'no classification', properties: {}, expect: 'not-applicable' },
    { name: 'confidential data', template: { Resources: { Subject: { Type: 'AWS::S3::Bucket', Properties: { Tags: [{ Key: 'data-classification', Value: 'confidential' }] } } } }, expect: 'not-applicable' },
  ],
  terraform: [
    { name: 'items expire', properties: { tags: { 'data-classification': 'personal' }, ttl: [{ enabled: true, attribute_name: 'ttl' }] }, expect: 'pass' },
    { name: 'items do not expire', properties: { tags: { 'data-classification': 'personal' }, ttl: [{ enabled: false }] }, expect: 'fail' },
    { name: 'argument omitted', properties: { tags: { 'data-classification': 'personal' } }, expect: 'fail' },
    { name: 'a variable without a default', config: { variable: { p: {} }, resource: { aws_dynamodb_table: { subject: { tags: { 'data-classification': 'personal' }, ttl: [{ enabled: '${var.p}' }] } } } }, expect: 'unknown' },
    { name: 'no classification', properties: { name: 't' }, expect: 'not-applicable' },
  ],
});
