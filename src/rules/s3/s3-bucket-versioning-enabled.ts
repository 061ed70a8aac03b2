import { defineRule } from '../rule';

export default defineRule({
  title: 'S3 bucket keeps object versions',
  failure: 'Bucket keeps no object versions',
  control: 'BCK-02',
  severity: 'error',
  rationale: 'An overwritten or deleted object can be restored only if the bucket keeps the version before.',
  fix: {
    cdk: 'versioned: true',
    cloudformation: 'VersioningConfiguration: { Status: Enabled }',
    terraform: 'aws_s3_bucket_versioning with versioning_configuration { status = "Enabled" }',
  },
  equivalents: {
    awsConfig: ['s3-bucket-versioning-enabled'],
    securityHub: ['S3.14'],
    checkov: ['CKV_AWS_21'],
    trivy: ['AWS-0090'],
    cdkNag: ['S3BucketVersioningEnabled'],
    prowler: ['s3_bucket_object_versioning'],
  },
  catalogue: ['s3-versioning'],
  references: ['https://docs.aws.amazon.com/AmazonS3/latest/userguide/Versioning.html'],
  cloudformation: {
    'AWS::S3::Bucket': (bucket) => bucket.at('VersioningConfiguration.Status').equals('Enabled'),
  },
  terraform: {
    aws_s3_bucket: (bucket) => {
      // The form before version 4 of the provider.
      const inline = bucket.at('versioning').written.at('0');
      return inline.present() !== false ? inline.at('enabled').isTrue() : bucket.referrers('aws_s3_bucket_versioning', 'bucket')
        .some('no aws_s3_bucket_versioning refers to the bucket', (versioning) => versioning.at('versioning_configuration.0.status').equals('Enabled'));
    },
  },
});
