import { testRule } from '../../support/rule-cases';

const bucket = (properties: object, value = 'confidential') => ({ Type: 'AWS::S3::Bucket', Properties: { ...properties, Tags: [{ Key: 'DataClassification', Value: value }] } });
const to = (name: unknown) => ({ LoggingConfiguration: { DestinationBucketName: name } });

const sensitive = { tags: { 'data-classification': 'confidential' } };

testRule('ClassifiedDataAccessLogged', {
  cloudformation: [
    { name: 'logs to another bucket', template: { Resources: { Subject: bucket(to({ Ref: 'Logs' })), Logs: { Type: 'AWS::S3::Bucket' } } }, expect: 'pass' },
    { name: 'logs to a bucket of another stack', template: [{ Resources: { Subject: bucket(to({ 'Fn::ImportValue': 'logs' })) } }, { Resources: { Logs: { Type: 'AWS::S3::Bucket' } }, Outputs: { O: { Value: { Ref: 'Logs' }, Export: { Name: 'logs' } } } }], expect: 'pass' },
    { name: 'no logs', template: { Resources: { Subject: bucket({}) } }, expect: 'fail' },
    { name: 'logs into itself', template: { Resources: { Subject: bucket(to({ Ref: 'Subject' })) } }, expect: 'fail' },
    { name: 'public data', template: { Resources: { Subject: bucket({}, 'public') } }, expect: 'not-applicable' },
    { name: 'no classification', properties: {}, expect: 'not-applicable' },
    { name: 'logging in one arm only', template: { Parameters: { P: { Type: 'String' } }, Conditions: { C: { 'Fn::Equals': [{ Ref: 'P' }, 'x'] } }, Resources: { Subject: bucket({ LoggingConfiguration: { 'Fn::If': ['C', { DestinationBucketName: 'logs' }, { Ref: 'AWS::NoValue' }] } }, 'restricted') } }, expect: 'fail' },
    { name: 'known at deploy time', template: { Parameters: { P: { Type: 'String' } }, Resources: { Subject: bucket({ LoggingConfiguration: { Ref: 'P' } }) } }, expect: 'unknown' },
    { name: 'the bucket itself receives logs', template: { Resources: { Subject: bucket({}), Other: bucket(to({ Ref: 'Subject' })) } }, expect: 'not-applicable' },
  ],
  terraform: [
    { name: 'logged', config: { resource: { aws_s3_bucket: { subject: sensitive }, aws_s3_bucket_logging: { l: { bucket: '${aws_s3_bucket.subject.id}', target_bucket: 'logs' } } } }, expect: 'pass' },
    { name: 'logged, inline', properties: { ...sensitive, logging: { target_bucket: 'logs' } }, expect: 'pass' },
    { name: 'not logged', properties: sensitive, expect: 'fail' },
    { name: 'logs into itself', config: { resource: { aws_s3_bucket: { subject: sensitive }, aws_s3_bucket_logging: { l: { bucket: '${aws_s3_bucket.subject.id}', target_bucket: '${aws_s3_bucket.subject.id}' } } } }, expect: 'fail' },
    { name: 'logged, perhaps', config: { variable: { p: {} }, resource: { aws_s3_bucket: { subject: { bucket: 'b', ...sensitive } }, aws_s3_bucket_logging: { l: { bucket: '${var.p}', target_bucket: 'logs' } } } }, expect: 'unknown' },
    { name: 'receives logs', config: { resource: { aws_s3_bucket: { subject: sensitive }, aws_cloudtrail: { t: { s3_bucket_name: '${aws_s3_bucket.subject.id}' } } } }, expect: 'not-applicable' },
    { name: 'open to log delivery by a policy', config: { resource: { aws_s3_bucket: { subject: sensitive }, aws_s3_bucket_policy: { p: { bucket: '${aws_s3_bucket.subject.id}', policy: JSON.stringify({ Statement: [{ Effect: 'Allow', Principal: { Service: 'cloudtrail.amazonaws.com' }, Action: 's3:PutObject', Resource: '*' }] }) } } } }, expect: 'not-applicable' },
    { name: 'no classification', properties: {}, expect: 'not-applicable' },
  ],
});
