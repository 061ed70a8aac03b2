import { defaultEncryption, terraformEncryption } from '../helpers/bucket-encryption';
import { defineRule } from '../rule';

const ALGORITHMS = ['AES256', 'aws:kms', 'aws:kms:dsse'];

export default defineRule({
  title: 'S3 bucket encrypts its objects by default',
  failure: 'Bucket encrypts with no known algorithm',
  control: 'ENC-01',
  severity: 'error',
  rationale: 'Objects are readable only by whoever S3 or the key lets decrypt them.',
  fix: {
    cdk: 'encryption: s3.BucketEncryption.KMS',
    cloudformation: 'BucketEncryption: { ServerSideEncryptionConfiguration: [{ ServerSideEncryptionByDefault: { SSEAlgorithm: aws:kms } }] }',
    terraform: 'aws_s3_bucket_server_side_encryption_configuration with apply_server_side_encryption_by_default',
  },
  equivalents: {
    awsConfig: ['s3-bucket-server-side-encryption-enabled'], securityHub: ['S3.4'], checkov: ['CKV_AWS_19'], trivy: ['AWS-0088'],
    prowler: ['s3_bucket_default_encryption'],
  },
  catalogue: ['s3-encryption-at-rest'],
  references: [
    'https://docs.aws.amazon.com/AmazonS3/latest/userguide/default-encryption-faq.html',
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-serversideencryptionbydefault.html',
  ],
  cloudformation: {
    // S3 has encrypted every new object since January 2023, whatever the bucket says.
    'AWS::S3::Bucket': (bucket) => defaultEncryption(bucket).orDefault('AES256').isOneOf(ALGORITHMS),
  },
  terraform: {
    aws_s3_bucket: (bucket) => {
      const declared = terraformEncryption(bucket, ALGORITHMS);
      const none = bucket.at('server_side_encryption_configuration').present() === false && bucket.referrers('aws_s3_bucket_server_side_encryption_configuration', 'bucket').found.length === 0;
      return declared.status === 'fail' && none ? bucket.at('server_side_encryption_configuration').orDefault('AES256').isOneOf(ALGORITHMS) : declared;
    },
  },
});
