import { decide, type Outcome } from '../../model/outcome';
import type { ResourceView } from '../../model/resource-view';
import { defaultEncryption, terraformEncryption } from '../helpers/bucket-encryption';
import { logDestination } from '../helpers/log-destination';
import { defineRule } from '../rule';

export default defineRule({
  title: 'S3 bucket encrypts with KMS by default',
  failure: 'Bucket does not encrypt with KMS by default',
  control: 'ENC-01',
  severity: 'warning',
  rationale: 'With a KMS key, reading the data takes a permission of its own, and every use of the key is recorded.',
  fix: {
    cdk: 'encryption: s3.BucketEncryption.KMS, bucketKeyEnabled: true',
    cloudformation: 'BucketEncryption: { ServerSideEncryptionConfiguration: [{ BucketKeyEnabled: true, ServerSideEncryptionByDefault: { SSEAlgorithm: aws:kms, KMSMasterKeyID: !GetAtt Key.Arn } }] }',
    terraform: 'aws_s3_bucket_server_side_encryption_configuration with sse_algorithm = "aws:kms"',
  },
  equivalents: { awsConfig: ['s3-default-encryption-kms'], securityHub: ['S3.17'], checkov: ['CKV_AWS_145'], cdkNag: ['S3DefaultEncryptionKMS'], prowler: ['s3_bucket_kms_encryption'] },
  catalogue: ['s3-cmk-encryption'],
  references: [
    'https://docs.aws.amazon.com/AmazonS3/latest/userguide/UsingKMSEncryption.html',
    // Buckets that take server access logs or load balancer logs stay with SSE-S3.
    'https://docs.aws.amazon.com/AmazonS3/latest/userguide/ServerLogs.html',
    'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/enable-access-logging.html',
  ],
  cloudformation: {
    'AWS::S3::Bucket': (bucket) => unlessLogs(bucket, defaultEncryption(bucket).isOneOf(['aws:kms', 'aws:kms:dsse'])),
  },
  terraform: {
    aws_s3_bucket: (bucket) => unlessLogs(bucket, terraformEncryption(bucket, ['aws:kms', 'aws:kms:dsse'])),
  },
});

function unlessLogs(bucket: ResourceView, encrypted: Outcome): Outcome {
  if (encrypted.status === 'pass' || encrypted.status === 'unknown') { return encrypted; }
  const logs = logDestination(bucket, 'sse-s3');
  return decide(logs.answer, () => logs.outcome, () => encrypted);
}
