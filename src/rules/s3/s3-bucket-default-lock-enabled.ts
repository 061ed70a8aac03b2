import { any } from '../../model/outcome';
import { defineRule } from '../rule';

export default defineRule({
  title: 'S3 bucket locks its objects against change',
  failure: 'Objects can be overwritten and deleted at any time',
  control: 'RET-02',
  severity: 'warning',
  optIn: 'An object that is locked cannot be deleted before its time; which records need that is decided by each system.',
  rationale: 'Records that must be kept, such as audit logs, are worth only as much as their protection against alteration.',
  fix: {
    cdk: 'objectLockEnabled: true',
    cloudformation: 'ObjectLockEnabled: true',
    terraform: 'object_lock_enabled = true',
  },
  equivalents: {
    awsConfig: ['s3-bucket-default-lock-enabled'], securityHub: ['S3.15'], checkov: ['CKV_AWS_143'],
    cfnGuard: ['S3_BUCKET_DEFAULT_LOCK_ENABLED'], prowler: ['s3_bucket_object_lock'],
  },
  catalogue: ['s3-object-lock'],
  references: ['https://docs.aws.amazon.com/AmazonS3/latest/userguide/object-lock.html'],
  cloudformation: {
    'AWS::S3::Bucket': (bucket) => bucket.at('ObjectLockEnabled').orDefault(false).isTrue(),
  },
  terraform: {
    aws_s3_bucket: (bucket) => any(
      bucket.at('object_lock_enabled').orDefault(false).isTrue(),
      // The form before version 4 of the provider.
      bucket.at('object_lock_configuration.0.object_lock_enabled').equals('Enabled'),
      bucket.referrers('aws_s3_bucket_object_lock_configuration', 'bucket').some('no aws_s3_bucket_object_lock_configuration refers to the bucket', (lock) => lock.at('object_lock_enabled').orDefault('Enabled').equals('Enabled'))),
  },
});
