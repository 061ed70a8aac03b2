import { all } from '../../model/outcome';
import { defineRule } from '../rule';

export default defineRule({
  title: 'Glue jobs encrypt results, logs and bookmarks',
  failure: 'Glue jobs leave something unencrypted',
  control: 'ENC-01',
  severity: 'error',
  rationale: 'Jobs copy data into files, logs and bookmarks.',
  fix: {
    cdk: 'all three parts of encryptionConfiguration',
    cloudformation: 'EncryptionConfiguration with CloudWatchEncryption, JobBookmarksEncryption and S3Encryptions',
    terraform: 'encryption_configuration with all three blocks',
  },
  equivalents: { checkov: ['CKV_AWS_99'] },
  catalogue: ['glue-encryption'],
  references: ['https://docs.aws.amazon.com/glue/latest/dg/encryption-security-configuration.html'],
  cloudformation: {
    'AWS::Glue::SecurityConfiguration': (configuration) => {
      const encryption = configuration.at('EncryptionConfiguration');
      const stores = encryption.at('S3Encryptions');
      const store = stores.items()?.[0] ?? stores.at('0');
      return all(
        encryption.at('CloudWatchEncryption.CloudWatchEncryptionMode').orDefault('DISABLED').equals('SSE-KMS'), encryption.at('JobBookmarksEncryption.JobBookmarksEncryptionMode').orDefault('DISABLED').equals('CSE-KMS'),
        store.at('S3EncryptionMode').orDefault('DISABLED').isOneOf(['SSE-KMS', 'SSE-S3']));
    },
  },
  terraform: {
    aws_glue_security_configuration: (configuration) => {
      const encryption = configuration.at('encryption_configuration.0');
      return all(
        encryption.at('cloudwatch_encryption.0.cloudwatch_encryption_mode').orDefault('DISABLED').equals('SSE-KMS'), encryption.at('job_bookmarks_encryption.0.job_bookmarks_encryption_mode').orDefault('DISABLED').equals('CSE-KMS'),
        encryption.at('s3_encryption.0.s3_encryption_mode').orDefault('DISABLED').isOneOf(['SSE-KMS', 'SSE-S3']));
    },
  },
});
