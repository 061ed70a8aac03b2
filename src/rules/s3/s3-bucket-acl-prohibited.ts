import { all, decide, type Outcome } from '../../model/outcome';
import type { ResourceView } from '../../model/resource-view';
import { logDestination } from '../helpers/log-destination';
import { defineRule } from '../rule';

export default defineRule({
  title: 'S3 bucket has ACLs switched off',
  failure: 'Bucket lets ACLs grant access',
  control: 'PUB-02',
  criteria: ['CC6.3', 'CC6.6'],
  severity: 'warning',
  rationale: 'With ACLs off, policies alone decide who has access, and whoever uploads an object cannot keep it from the owner of the bucket.',
  fix: {
    cdk: 'objectOwnership: s3.ObjectOwnership.BUCKET_OWNER_ENFORCED',
    cloudformation: 'OwnershipControls: { Rules: [{ ObjectOwnership: BucketOwnerEnforced }] }',
    terraform: 'aws_s3_bucket_ownership_controls with object_ownership = "BucketOwnerEnforced"',
  },
  equivalents: { awsConfig: ['s3-bucket-acl-prohibited'], securityHub: ['S3.12'], prowler: ['s3_bucket_acl_prohibited'] },
  catalogue: ['s3-acls-disabled'],
  references: [
    // BucketOwnerEnforced is the default of new buckets.
    'https://docs.aws.amazon.com/AmazonS3/latest/userguide/about-object-ownership.html',
    'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/standard-logging-legacy-s3.html',
  ],
  cloudformation: {
    'AWS::S3::Bucket': (bucket) => {
      const rules = bucket.at('OwnershipControls.Rules');
      const ownership = (rules.items()?.[0] ?? rules.at('0')).at('ObjectOwnership').orDefault('BucketOwnerEnforced');
      return unlessNeeded(bucket, all(ownership.equals('BucketOwnerEnforced'), bucket.at('AccessControl').orDefault('Private').isOneOf(['Private', 'BucketOwnerFullControl'])));
    },
  },
  terraform: {
    aws_s3_bucket: (bucket) => {
      const ownership = bucket.satellite('aws_s3_bucket_ownership_controls', 'bucket').at('rule.0.object_ownership').orDefault('BucketOwnerEnforced');
      // A resource of its own, or inline as before version 4 of the provider.
      const split = bucket.satellite('aws_s3_bucket_acl', 'bucket');
      return unlessNeeded(bucket, all(
        ownership.equals('BucketOwnerEnforced'),
        ...[bucket, split].map((holder) => holder.at('acl').orDefault('private').isOneOf(['private', 'bucket-owner-full-control'])),
        ...[bucket.at('grant').written.at('0'), split.at('access_control_policy').written.at('0.grant.0')].map((grant) => grant.isAbsent())));
    },
  },
});

function unlessNeeded(bucket: ResourceView, off: Outcome): Outcome {
  if (off.status === 'pass') { return off; }
  // CloudFront's legacy standard logs reach a bucket by ACL only.
  const logs = logDestination(bucket, 'acl');
  return decide(logs.answer, () => logs.outcome, () => off);
}
