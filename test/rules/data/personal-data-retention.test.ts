import { testRule } from '../../support/rule-cases';

const tags = { Tags: [{ Key: 'data-classification', Value: 'personal' }] };
const subject = (type: string, properties: object) => ({ Resources: { Subject: { Type: type, Properties: { ...properties, ...tags } } } });
const lifecycle = (rule: object) => ({ LifecycleConfiguration: { Rules: [{ Status: 'Enabled', ...rule }] } });

const personal = { tags: { 'data-classification': 'personal' } };

testRule('PersonalDataRetention', {
  cloudformation: [
    { name: 'objects expire', template: subject('AWS::S3::Bucket', lifecycle({ ExpirationInDays: 730 })), expect: 'pass' },
    { name: 'only old versions expire', template: subject('AWS::S3::Bucket', lifecycle({ NoncurrentVersionExpiration: { NoncurrentDays: 30 } })), expect: 'fail' },
    { name: 'nothing expires', template: subject('AWS::S3::Bucket', {}), expect: 'fail' },
    { name: 'expiry known at deploy time', template: { Parameters: { P: { Type: 'String' } }, ...subject('AWS::S3::Bucket', lifecycle({ ExpirationInDays: { Ref: 'P' } })) }, expect: 'unknown' },
    { name: 'expiry of a number, which is never empty', template: { Parameters: { P: { Type: 'Number' } }, ...subject('AWS::S3::Bucket', lifecycle({ ExpirationInDays: { Ref: 'P' } })) }, expect: 'pass' },
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
    { name: 'a domain of Elasticsearch', template: { Resources: { Subject: { Type: 'AWS::Elasticsearch::Domain', Properties: { Tags: [{ Key: 'data-classification', Value: 'personal' }] } } } }, expect: 'unknown' },
  ],
  terraform: [
    { name: 'objects expire', config: { resource: { aws_s3_bucket: { subject: personal }, aws_s3_bucket_lifecycle_configuration: { l: { bucket: '${aws_s3_bucket.subject.id}', rule: [{ status: 'Enabled', expiration: [{ days: 730 }] }] } } } }, expect: 'pass' },
    { name: 'objects expire on a date', config: { resource: { aws_s3_bucket: { subject: personal }, aws_s3_bucket_lifecycle_configuration: { l: { bucket: '${aws_s3_bucket.subject.id}', rule: { status: 'Enabled', expiration: { date: '2030-01-01T00:00:00Z' } } } } } }, expect: 'pass' },
    { name: 'only old versions expire', config: { resource: { aws_s3_bucket: { subject: personal }, aws_s3_bucket_lifecycle_configuration: { l: { bucket: '${aws_s3_bucket.subject.id}', rule: { status: 'Enabled', noncurrent_version_expiration: { noncurrent_days: 30 } } } } } }, expect: 'fail' },
    { name: 'objects expire by an inline rule', properties: { ...personal, lifecycle_rule: { enabled: true, expiration: { days: 730 } } }, expect: 'pass' },
    { name: 'nothing expires', properties: personal, expect: 'fail' },
    { name: 'expiry of a variable', config: { variable: { p: {} }, resource: { aws_s3_bucket: { subject: personal }, aws_s3_bucket_lifecycle_configuration: { l: { bucket: '${aws_s3_bucket.subject.id}', rule: { status: '${var.p}', expiration: { days: 730 } } } } } }, expect: 'unknown' },
    { name: 'items expire', config: { resource: { aws_dynamodb_table: { subject: { ...personal, ttl: [{ enabled: true, attribute_name: 'ttl' }] } } } }, subject: 'aws_dynamodb_table.subject', expect: 'pass' },
    { name: 'items do not expire', config: { resource: { aws_dynamodb_table: { subject: personal } } }, subject: 'aws_dynamodb_table.subject', expect: 'fail' },
    { name: 'logs expire', config: { resource: { aws_cloudwatch_log_group: { subject: { ...personal, retention_in_days: 400 } } } }, subject: 'aws_cloudwatch_log_group.subject', expect: 'pass' },
    { name: 'logs are kept for ever', config: { resource: { aws_cloudwatch_log_group: { subject: personal } } }, subject: 'aws_cloudwatch_log_group.subject', expect: 'fail' },
    { name: 'logs are kept for ever, as stated', config: { resource: { aws_cloudwatch_log_group: { subject: { ...personal, retention_in_days: 0 } } } }, subject: 'aws_cloudwatch_log_group.subject', expect: 'fail' },
    { name: 'expiry in one arm only', config: { variable: { p: {} }, resource: { aws_cloudwatch_log_group: { subject: { ...personal, retention_in_days: '${var.p == "x" ? 400 : 0}' } } } }, subject: 'aws_cloudwatch_log_group.subject', expect: 'fail' },
    { name: 'a database, where the application deletes', config: { resource: { aws_db_instance: { subject: personal } } }, subject: 'aws_db_instance.subject', expect: 'unknown' },
    { name: 'no classification', properties: {}, expect: 'not-applicable' },
    { name: 'confidential data', properties: { tags: { 'data-classification': 'confidential' } }, expect: 'not-applicable' },
  ],
});
