import { keepsStrangersOut } from '../helpers/public-bucket';
import { defineRule } from '../rule';

export default defineRule({
  title: 'S3 bucket cannot be changed by the public',
  failure: 'Anyone may write to the bucket',
  control: 'PUB-01',
  severity: 'error',
  rationale: 'A stranger who can write can plant, replace or destroy data that others rely on.',
  fix: {
    cdk: 'blockPublicAccess: s3.BlockPublicAccess.BLOCK_ALL, and grants to named principals (bucket.grantWrite(role))',
    cloudformation: 'no public AccessControl, bucket policy statements with named principals, and PublicAccessBlockConfiguration with IgnorePublicAcls and RestrictPublicBuckets true',
    terraform: 'aws_s3_bucket_public_access_block with all four switches true, and aws_s3_bucket_policy with named principals',
  },
  equivalents: { awsConfig: ['s3-bucket-public-write-prohibited'], securityHub: ['S3.3'], checkov: ['CKV_AWS_57'], trivy: ['AWS-0092'] },
  catalogue: ['s3-no-public-write'],
  references: [
    'https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html',
    // AccessControl absent is Private.
    'https://docs.aws.amazon.com/AmazonS3/latest/userguide/acl-overview.html#canned-acl',
  ],
  cloudformation: {
    'AWS::S3::Bucket': (bucket) => keepsStrangersOut(bucket, 'write'),
  },
  terraform: {
    aws_s3_bucket: (bucket) => keepsStrangersOut(bucket, 'write'),
  },
});
