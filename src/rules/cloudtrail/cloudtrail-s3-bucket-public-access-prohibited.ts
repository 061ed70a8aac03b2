import { all } from '../../model/outcome';
import { keepsStrangersOut } from '../helpers/public-bucket';
import { judgeTrailBucket } from '../helpers/trail-bucket';
import { defineRule } from '../rule';

export default defineRule({
  title: 'Bucket of a CloudTrail trail is closed to the public',
  failure: 'Bucket of the trail is open to strangers',
  control: 'LOG-02',
  severity: 'error',
  rationale: 'The audit log tells strangers how the account is built, and one they can write to proves nothing.',
  fix: {
    cdk: 'blockPublicAccess: s3.BlockPublicAccess.BLOCK_ALL on the bucket',
    cloudformation: 'PublicAccessBlockConfiguration with all four switches true on the bucket, and a bucket policy with named principals',
    terraform: 'aws_s3_bucket_public_access_block with all four switches true on the bucket',
  },
  equivalents: { securityHub: ['CloudTrail.6'], trivy: ['AWS-0161'], prowler: ['cloudtrail_logs_s3_bucket_is_not_publicly_accessible'] },
  catalogue: ['cloudtrail-bucket-hardened'],
  references: ['https://docs.aws.amazon.com/awscloudtrail/latest/userguide/best-practices-security.html'],
  cloudformation: {
    'AWS::CloudTrail::Trail': (trail) => judgeTrailBucket(trail, (bucket) => all(keepsStrangersOut(bucket, 'read'), keepsStrangersOut(bucket, 'write'))),
  },
  terraform: {
    aws_cloudtrail: (trail) => judgeTrailBucket(trail, (bucket) => all(keepsStrangersOut(bucket, 'read'), keepsStrangersOut(bucket, 'write'))),
  },
});
