import { testRule } from '../../support/rule-cases';

const bucket = (properties: object = {}) => ({ Type: 'AWS::S3::Bucket', Properties: properties });
const trail = (S3BucketName: unknown = { Ref: 'Logs' }) => ({ Type: 'AWS::CloudTrail::Trail', Properties: { S3BucketName } });
const logged = { LoggingConfiguration: { DestinationBucketName: 'access-logs' } };
const whenProd = { Parameters: { Env: { Type: 'String' } }, Conditions: { Prod: { 'Fn::Equals': [{ Ref: 'Env' }, 'prod'] } } };

testRule('CloudtrailS3BucketAccessLogging', {
  cloudformation: [
    { name: 'logged elsewhere', template: { Resources: { Subject: trail(), Logs: bucket(logged) } }, expect: 'pass', pointer: '/Resources/Logs/Properties/LoggingConfiguration/DestinationBucketName' },
    { name: 'not logged', template: { Resources: { Subject: trail(), Logs: bucket() } }, expect: 'fail' },
    { name: 'logged into itself', template: { Resources: { Subject: trail(), Logs: bucket({ LoggingConfiguration: { LogFilePrefix: 'self/' } }) } }, expect: 'fail' },
    { name: 'only another bucket is logged', template: { Resources: { Subject: trail(), Logs: bucket(), Other: bucket(logged) } }, expect: 'fail' },
    { name: 'a bucket that stands elsewhere', template: { Resources: { Subject: trail('central-logs') } }, expect: 'unknown' },
    { name: 'destination of a parameter', template: { Parameters: { To: { Type: 'String' } }, Resources: { Subject: trail(), Logs: bucket({ LoggingConfiguration: { DestinationBucketName: { Ref: 'To' } } }) } }, expect: 'unknown' },
    { name: 'not logged in one arm', template: { ...whenProd, Resources: { Subject: trail(), Logs: bucket({ LoggingConfiguration: { 'Fn::If': ['Prod', logged.LoggingConfiguration, { Ref: 'AWS::NoValue' }] } }) } }, expect: 'fail' },
  ],
  terraform: [
    { name: 'logged', config: { resource: { aws_cloudtrail: { subject: { s3_bucket_name: '${aws_s3_bucket.b.id}' } }, aws_s3_bucket: { b: {} }, aws_s3_bucket_logging: { l: { bucket: '${aws_s3_bucket.b.id}', target_bucket: 'logs' } } } }, subject: 'aws_cloudtrail.subject', expect: 'pass' },
    { name: 'not logged', config: { resource: { aws_cloudtrail: { subject: { s3_bucket_name: '${aws_s3_bucket.b.id}' } }, aws_s3_bucket: { b: {} } } }, subject: 'aws_cloudtrail.subject', expect: 'fail' },
    { name: 'a bucket that stands elsewhere', config: { resource: { aws_cloudtrail: { subject: { s3_bucket_name: 'other' } } } }, subject: 'aws_cloudtrail.subject', expect: 'unknown' },
    { name: 'logged, inline', config: { resource: { aws_cloudtrail: { subject: { s3_bucket_name: '${aws_s3_bucket.b.id}' } }, aws_s3_bucket: { b: { logging: [{ target_bucket: 'logs' }] } } } }, subject: 'aws_cloudtrail.subject', expect: 'pass' },
    { name: 'logged into itself', config: { resource: { aws_cloudtrail: { subject: { s3_bucket_name: '${aws_s3_bucket.b.id}' } }, aws_s3_bucket: { b: {} }, aws_s3_bucket_logging: { l: { bucket: '${aws_s3_bucket.b.id}', target_bucket: '${aws_s3_bucket.b.id}' } } } }, subject: 'aws_cloudtrail.subject', expect: 'fail' },
    { name: 'a variable for the bucket', config: { variable: { p: {} }, resource: { aws_cloudtrail: { subject: { s3_bucket_name: '${var.p}' } }, aws_s3_bucket: { b: {} } } }, subject: 'aws_cloudtrail.subject', expect: 'unknown' },
    { name: 'as a plan shows it', plan: { aws_cloudtrail: { subject: { values: { s3_bucket_name: 'trail' } } }, aws_s3_bucket: { b: { values: { bucket: 'trail' }, unset: ['logging'] } }, aws_s3_bucket_logging: { l: { values: { target_bucket: 'logs' }, references: { bucket: 'aws_s3_bucket.b.id' } } } }, subject: 'aws_cloudtrail.subject', expect: 'pass' },
    { name: 'not logged, as a plan shows it', plan: { aws_cloudtrail: { subject: { values: {}, references: { s3_bucket_name: 'aws_s3_bucket.b.id' } } }, aws_s3_bucket: { b: { values: {}, unset: ['logging'] } } }, subject: 'aws_cloudtrail.subject', expect: 'fail' },
  ],
});
