import { any, decide, notApplicable } from '../../model/outcome';
import { expiresOldVersions, someLifecycleRule, someTerraformRule } from '../helpers/lifecycle-rules';
import { or } from '../helpers/logic';
import { defineRule } from '../rule';

export default defineRule({
  title: 'Versioned S3 bucket expires old object versions',
  failure: 'Bucket keeps old object versions for ever',
  control: 'RET-01',
  severity: 'warning',
  rationale: 'In a versioned bucket a deleted object lives on as an old version until a lifecycle rule removes it.',
  fix: {
    cdk: 'lifecycleRules: [{ noncurrentVersionExpiration: Duration.days(90) }]',
    cloudformation: 'LifecycleConfiguration: { Rules: [{ Status: Enabled, NoncurrentVersionExpiration: { NoncurrentDays: 90 } }] }',
    terraform: 'aws_s3_bucket_lifecycle_configuration with an enabled rule that has noncurrent_version_expiration',
  },
  equivalents: {},
  catalogue: ['s3-noncurrent-version-expiry'],
  references: [
    'https://docs.aws.amazon.com/AmazonS3/latest/userguide/object-lifecycle-mgmt.html',
    // Suspending versioning leaves the versions there are.
    'https://docs.aws.amazon.com/AmazonS3/latest/userguide/Versioning.html',
  ],
  cloudformation: {
    'AWS::S3::Bucket': (bucket) => {
      const status = bucket.at('VersioningConfiguration.Status');
      return decide(
        status.isAnyOf(['Enabled', 'Suspended']),
        () => someLifecycleRule(bucket, (rule) => any(rule.at('NoncurrentVersionExpiration.NoncurrentDays').isPresent(), rule.at('NoncurrentVersionExpirationInDays').isPresent())),
        () => notApplicable('the bucket keeps no old versions', status.evidence('in', ['Enabled', 'Suspended'])));
    },
  },
  terraform: {
    aws_s3_bucket: (bucket) => {
      const status = bucket.satellite('aws_s3_bucket_versioning', 'bucket').at('versioning_configuration.0.status');
      // The form before version 4 of the provider.
      const inline = bucket.at('versioning').written.at('0.enabled');
      return decide(
        or(status.isAnyOf(['Enabled', 'Suspended']), inline.is(true)),
        () => someTerraformRule(bucket, expiresOldVersions),
        () => notApplicable('the bucket keeps no old versions', status.evidence('in', ['Enabled', 'Suspended'])));
    },
  },
});
