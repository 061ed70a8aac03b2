import { all, decide } from '../../model/outcome';
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
      const off = all(ownership.equals('BucketOwnerEnforced'), bucket.at('AccessControl').orDefault('Private').isOneOf(['Private', 'BucketOwnerFullControl']));
      if (off.status === 'pass') { return off; }
      // CloudFront's legacy standard logs reach a bucket by ACL only.
      const logs = logDestination(bucket, 'acl');
      return decide(logs.answer, () => logs.outcome, () => off);
    },
  },
});
