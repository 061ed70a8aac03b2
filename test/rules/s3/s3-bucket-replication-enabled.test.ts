import { testRule } from '../../support/rule-cases';

testRule('S3BucketReplicationEnabled', {
  cloudformation: [
    { name: 'replicated', properties: { ReplicationConfiguration: { Role: 'r', Rules: [{ Status: 'Enabled', Destination: { Bucket: 'arn:aws:s3:::copy' } }] } }, expect: 'pass' },
    { name: 'rule switched off', properties: { ReplicationConfiguration: { Role: 'r', Rules: [{ Status: 'Disabled', Destination: { Bucket: 'arn:aws:s3:::copy' } }] } }, expect: 'fail' },
    { name: 'no rule', properties: { ReplicationConfiguration: { Role: 'r', Rules: [] } }, expect: 'fail' },
    { name: 'property omitted', properties: {}, expect: 'fail' },
    { name: 'known at deploy time', template: { Parameters: { P: { Type: 'String' } }, Resources: { Subject: { Type: 'AWS::S3::Bucket', Properties: { ReplicationConfiguration: { Role: 'r', Rules: [{ Status: { Ref: 'P' } }] } } } } }, expect: 'unknown' },
    { name: 'in one arm only', template: { Parameters: { P: { Type: 'String' } }, Conditions: { C: { 'Fn::Equals': [{ Ref: 'P' }, 'x'] } }, Resources: { Subject: { Type: 'AWS::S3::Bucket', Properties: { ReplicationConfiguration: { 'Fn::If': ['C', { Rules: [{ Status: 'Enabled' }] }, { Ref: 'AWS::NoValue' }] } } } } }, expect: 'fail' },
  ],
  terraform: [
    { name: 'in place', config: { resource: { aws_s3_bucket: { subject: {} }, aws_s3_bucket_replication_configuration: { s: { bucket: '${aws_s3_bucket.subject.id}', role: 'r', rule: [{ status: 'Enabled', destination: { bucket: 'arn:aws:s3:::copy' } }] } } } }, subject: 'aws_s3_bucket.subject', expect: 'pass' },
    { name: 'weak', config: { resource: { aws_s3_bucket: { subject: {} }, aws_s3_bucket_replication_configuration: { s: { bucket: '${aws_s3_bucket.subject.id}', role: 'r', rule: [{ status: 'Disabled' }] } } } }, subject: 'aws_s3_bucket.subject', expect: 'fail' },
    { name: 'for another bucket', config: { resource: { aws_s3_bucket: { subject: {}, other: {} }, aws_s3_bucket_replication_configuration: { s: { bucket: '${aws_s3_bucket.other.id}', role: 'r', rule: [{ status: 'Enabled', destination: { bucket: 'arn:aws:s3:::copy' } }] } } } }, subject: 'aws_s3_bucket.subject', expect: 'fail' },
    { name: 'none', properties: {}, expect: 'fail' },
    { name: 'for a bucket known only when Terraform runs', config: { variable: { p: {} }, resource: { aws_s3_bucket: { subject: {} }, aws_s3_bucket_replication_configuration: { s: { bucket: '${var.p}', role: 'r', rule: [{ status: 'Enabled', destination: { bucket: 'arn:aws:s3:::copy' } }] } } } }, subject: 'aws_s3_bucket.subject', expect: 'unknown' },
  ],
});
