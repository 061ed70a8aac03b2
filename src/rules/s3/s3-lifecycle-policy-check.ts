import { any } from '../../model/outcome';
import { someLifecycleRule } from '../helpers/lifecycle-rules';
import { defineRule } from '../rule';

export default defineRule({
  title: 'S3 bucket expires objects by schedule',
  failure: 'Bucket keeps objects for ever',
  control: 'RET-01',
  severity: 'warning',
  rationale: 'Data that nobody deletes outlives the retention period promised for it.',
  fix: {
    cdk: 'lifecycleRules: [{ expiration: Duration.days(365) }]',
    cloudformation: 'LifecycleConfiguration: { Rules: [{ Status: Enabled, ExpirationInDays: 365 }] }',
    terraform: 'aws_s3_bucket_lifecycle_configuration with an enabled rule that has an expiration block',
  },
  // AWS Config's rule of the same name is content with any lifecycle rule, also one that only changes the storage class.
  equivalents: {},
  catalogue: ['s3-lifecycle-policy'],
  references: ['https://docs.aws.amazon.com/AmazonS3/latest/userguide/object-lifecycle-mgmt.html'],
  cloudformation: {
    'AWS::S3::Bucket': (bucket) => someLifecycleRule(bucket, (rule) => any(rule.at('ExpirationInDays').isPresent(), rule.at('ExpirationDate').isPresent())),
  },
});
