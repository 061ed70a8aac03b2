import { fail } from '../../model/outcome';
import { defaultEncryption, terraformEncryption } from '../helpers/bucket-encryption';
import { defineRule } from '../rule';

const ALGORITHMS = ['AES256', 'aws:kms', 'aws:kms:dsse'];

export default defineRule({
  title: 'S3 bucket declares default encryption',
  failure: 'Bucket declares no default encryption',
  control: 'ENC-01',
  severity: 'error',
  rationale: 'The template shows how the objects are encrypted only where it says so, and an auditor cannot tell a choice from an omission.',
  fix: {
    cdk: 'encryption: s3.BucketEncryption.KMS',
    cloudformation: 'BucketEncryption: { ServerSideEncryptionConfiguration: [{ ServerSideEncryptionByDefault: { SSEAlgorithm: aws:kms } }] }',
    terraform: 'aws_s3_bucket_server_side_encryption_configuration with apply_server_side_encryption_by_default',
  },
  equivalents: { awsConfig: ['s3-bucket-server-side-encryption-enabled'], securityHub: ['S3.4'], trivy: ['AWS-0088'], prowler: ['s3_bucket_default_encryption'] },
  catalogue: ['s3-encryption-at-rest'],
  references: [
    'https://docs.aws.amazon.com/AmazonS3/latest/userguide/default-encryption-faq.html',
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-serversideencryptionbydefault.html',
  ],
  cloudformation: {
    'AWS::S3::Bucket': (bucket) => {
      const algorithm = defaultEncryption(bucket);
      return algorithm.present() === false
        ? fail(`${algorithm.label} is absent, so S3 falls back to SSE-S3`, algorithm.evidence('in', ALGORITHMS))
        : algorithm.isOneOf(ALGORITHMS);
    },
  },
  terraform: {
    aws_s3_bucket: (bucket) => terraformEncryption(bucket, ALGORITHMS),
  },
});
