import { any } from '../../model/outcome';
import { expiresOldVersions, someLifecycleRule, someTerraformRule } from '../helpers/lifecycle-rules';
import { defineRule } from '../rule';

export default defineRule({
  title: 'S3 bucket disposes of data by schedule',
  failure: 'Bucket keeps objects for ever',
  control: 'RET-01',
  severity: 'warning',
  rationale: 'Data that nobody disposes of, deleted objects in a versioned bucket included, outlives the retention period promised for it.',
  fix: {
    cdk: 'lifecycleRules: [{ expiration: Duration.days(365) }], or noncurrentVersionExpiration where the bucket is versioned',
    cloudformation: 'LifecycleConfiguration: { Rules: [{ Status: Enabled, ExpirationInDays: 365 }] }',
    terraform: 'aws_s3_bucket_lifecycle_configuration with an enabled rule that has an expiration block',
  },
  // Whether current objects must go is a matter of what they hold: PersonalDataRetention asks for it where they are personal.
  // AWS Config's rule of the same name is content with any lifecycle rule, also one that only changes the storage class.
  equivalents: {},
  catalogue: ['s3-lifecycle-policy'],
  references: ['https://docs.aws.amazon.com/AmazonS3/latest/userguide/object-lifecycle-mgmt.html'],
  cloudformation: {
    'AWS::S3::Bucket': (bucket) => someLifecycleRule(bucket, (rule) => any(
      rule.at('ExpirationInDays').isPresent(), rule.at('ExpirationDate').isPresent(),
      rule.at('NoncurrentVersionExpiration').isPresent(), rule.at('NoncurrentVersionExpirationInDays').isPresent(),
    )),
  },
  terraform: {
    aws_s3_bucket: (bucket) => someTerraformRule(bucket, (rule) => any(rule.at('expiration.0.days').isPresent(), rule.at('expiration.0.date').isPresent(), expiresOldVersions(rule))),
  },
});
