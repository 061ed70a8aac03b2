import { testRule } from '../../support/rule-cases';

testRule('S3BucketDefaultLockEnabled', {
  cloudformation: [
    { name: 'locked', properties: { ObjectLockEnabled: true }, expect: 'pass' },
    { name: 'explicitly not', properties: { ObjectLockEnabled: false }, expect: 'fail' },
    { name: 'property omitted', properties: {}, expect: 'fail' },
    { name: 'known at deploy time', template: { Parameters: { P: { Type: 'String' } }, Resources: { Subject: { Type: 'AWS::S3::Bucket', Properties: { ObjectLockEnabled: { Ref: 'P' } } } } }, expect: 'unknown' },
    { name: 'in one arm only', template: { Parameters: { P: { Type: 'String' } }, Conditions: { C: { 'Fn::Equals': [{ Ref: 'P' }, 'x'] } }, Resources: { Subject: { Type: 'AWS::S3::Bucket', Properties: { ObjectLockEnabled: { 'Fn::If': ['C', true, { Ref: 'AWS::NoValue' }] } } } } }, expect: 'fail' },
  ],
  terraform: [
    { name: 'on the bucket', properties: { object_lock_enabled: true }, expect: 'pass' },
    { name: 'in the old form', properties: { object_lock_configuration: [{ object_lock_enabled: 'Enabled' }] }, expect: 'pass' },
    { name: 'in place', config: { resource: { aws_s3_bucket: { subject: {} }, aws_s3_bucket_object_lock_configuration: { s: { bucket: '${aws_s3_bucket.subject.id}', rule: { default_retention: { mode: 'GOVERNANCE', days: 30 } } } } } }, subject: 'aws_s3_bucket.subject', expect: 'pass' },
    { name: 'weak', config: { resource: { aws_s3_bucket: { subject: {} }, aws_s3_bucket_object_lock_configuration: { s: { bucket: '${aws_s3_bucket.subject.id}', object_lock_enabled: 'Disabled' } } } }, subject: 'aws_s3_bucket.subject', expect: 'fail' },
    { name: 'for another bucket', config: { resource: { aws_s3_bucket: { subject: {}, other: {} }, aws_s3_bucket_object_lock_configuration: { s: { bucket: '${aws_s3_bucket.other.id}', rule: { default_retention: { mode: 'GOVERNANCE', days: 30 } } } } } }, subject: 'aws_s3_bucket.subject', expect: 'fail' },
    { name: 'none', properties: {}, expect: 'fail' },
    { name: 'for a bucket known only when Terraform runs', config: { variable: { p: {} }, resource: { aws_s3_bucket: { subject: {} }, aws_s3_bucket_object_lock_configuration: { s: { bucket: '${var.p}', rule: { default_retention: { mode: 'GOVERNANCE', days: 30 } } } } } }, subject: 'aws_s3_bucket.subject', expect: 'unknown' },
  ],
});
