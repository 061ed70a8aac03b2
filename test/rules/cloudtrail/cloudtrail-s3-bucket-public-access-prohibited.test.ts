import { testRule } from '../../support/rule-cases';

const bucket = (properties: object = {}) => ({ Type: 'AWS::S3::Bucket', Properties: properties });
const trail = (S3BucketName: unknown = { Ref: 'Logs' }) => ({ Type: 'AWS::CloudTrail::Trail', Properties: { S3BucketName } });
const policy = (Principal: unknown, Action = 's3:PutObject') => ({ Type: 'AWS::S3::BucketPolicy', Properties: { Bucket: { Ref: 'Logs' }, PolicyDocument: { Statement: [{ Effect: 'Allow', Principal, Action, Resource: '*' }] } } });
const whenProd = { Parameters: { Env: { Type: 'String' } }, Conditions: { Prod: { 'Fn::Equals': [{ Ref: 'Env' }, 'prod'] } } };

testRule('CloudtrailS3BucketPublicAccessProhibited', {
  cloudformation: [
    { name: 'only CloudTrail may write', template: { Resources: { Subject: trail(), Logs: bucket(), Policy: policy({ Service: 'cloudtrail.amazonaws.com' }) } }, expect: 'pass' },
    { name: 'anyone may write', template: { Resources: { Subject: trail(), Logs: bucket(), Policy: policy('*') } }, expect: 'fail', pointer: '/Resources/Policy/Properties/PolicyDocument/Statement/0/Principal' },
    { name: 'anyone may read', template: { Resources: { Subject: trail(), Logs: bucket(), Policy: policy('*', 's3:GetObject') } }, expect: 'fail' },
    { name: 'public ACL', template: { Resources: { Subject: trail(), Logs: bucket({ AccessControl: 'PublicRead' }) } }, expect: 'fail' },
    { name: 'public ACL of another bucket', template: { Resources: { Subject: trail(), Logs: bucket(), Site: bucket({ AccessControl: 'PublicRead' }) } }, expect: 'pass' },
    { name: 'found by literal name', template: { Resources: { Subject: trail('trail-logs'), Logs: bucket({ BucketName: 'trail-logs', AccessControl: 'PublicRead' }) } }, expect: 'fail' },
    { name: 'a bucket that stands elsewhere', template: { Resources: { Subject: trail('central-logs') } }, expect: 'unknown' },
    { name: 'a bucket of a parameter', template: { Parameters: { Name: { Type: 'String' } }, Resources: { Subject: trail({ Ref: 'Name' }) } }, expect: 'unknown' },
    { name: 'public in one arm', template: { ...whenProd, Resources: { Subject: trail(), Logs: bucket({ AccessControl: { 'Fn::If': ['Prod', 'Private', 'PublicReadWrite'] } }) } }, expect: 'fail' },
    {
      name: 'a bucket in another stack', expect: 'fail',
      template: [
        { Resources: { Logs: bucket({ AccessControl: 'PublicRead' }) }, Outputs: { Name: { Value: { Ref: 'Logs' }, Export: { Name: 'Logs:Name' } } } },
        { Resources: { Subject: trail({ 'Fn::ImportValue': 'Logs:Name' }) } },
      ],
    },
  ],
  terraform: [
    { name: 'closed', config: { resource: { aws_cloudtrail: { subject: { s3_bucket_name: '${aws_s3_bucket.b.id}' } }, aws_s3_bucket: { b: {} } } }, subject: 'aws_cloudtrail.subject', expect: 'pass' },
    { name: 'open by its ACL', config: { resource: { aws_cloudtrail: { subject: { s3_bucket_name: '${aws_s3_bucket.b.id}' } }, aws_s3_bucket: { b: { acl: 'public-read' } } } }, subject: 'aws_cloudtrail.subject', expect: 'fail' },
    { name: 'a bucket that stands elsewhere', config: { resource: { aws_cloudtrail: { subject: { s3_bucket_name: 'other' } } } }, subject: 'aws_cloudtrail.subject', expect: 'unknown' },
    { name: 'open by its ACL, a resource of its own', config: { resource: { aws_cloudtrail: { subject: { s3_bucket_name: '${aws_s3_bucket.b.id}' } }, aws_s3_bucket: { b: {} }, aws_s3_bucket_acl: { a: { bucket: '${aws_s3_bucket.b.id}', acl: 'public-read' } } } }, subject: 'aws_cloudtrail.subject', expect: 'fail' },
    { name: 'open by its policy', config: { resource: { aws_cloudtrail: { subject: { s3_bucket_name: '${aws_s3_bucket.b.id}' } }, aws_s3_bucket: { b: {} }, aws_s3_bucket_policy: { p: { bucket: '${aws_s3_bucket.b.id}', policy: JSON.stringify({ Statement: [{ Effect: 'Allow', Principal: '*', Action: 's3:GetObject', Resource: 'arn:aws:s3:::trail/*' }] }) } } } }, subject: 'aws_cloudtrail.subject', expect: 'fail' },
    { name: 'open by its policy, which the access block overrides', config: { resource: { aws_cloudtrail: { subject: { s3_bucket_name: '${aws_s3_bucket.b.id}' } }, aws_s3_bucket: { b: {} }, aws_s3_bucket_policy: { p: { bucket: '${aws_s3_bucket.b.id}', policy: JSON.stringify({ Statement: [{ Effect: 'Allow', Principal: '*', Action: 's3:GetObject', Resource: 'arn:aws:s3:::trail/*' }] }) } }, aws_s3_bucket_public_access_block: { k: { bucket: '${aws_s3_bucket.b.id}', block_public_acls: true, block_public_policy: true, ignore_public_acls: true, restrict_public_buckets: true } } } }, subject: 'aws_cloudtrail.subject', expect: 'pass' },
    { name: 'a variable for the bucket', config: { variable: { p: {} }, resource: { aws_cloudtrail: { subject: { s3_bucket_name: '${var.p}' } }, aws_s3_bucket: { b: {} } } }, subject: 'aws_cloudtrail.subject', expect: 'unknown' },
    { name: 'as a plan shows it', plan: { aws_cloudtrail: { subject: { values: {}, references: { s3_bucket_name: 'aws_s3_bucket.b.id' } } }, aws_s3_bucket: { b: { values: {}, unset: ['acl', 'grant', 'policy'] } } }, subject: 'aws_cloudtrail.subject', expect: 'pass' },
  ],
});
