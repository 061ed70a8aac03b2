import { defineRule } from '../rule';

export default defineRule({
  title: 'Kinesis stream is encrypted',
  failure: 'Stream stores records unencrypted',
  control: 'ENC-01',
  severity: 'error',
  rationale: 'Records lie in clear text on disks that AWS shares between customers.',
  fix: {
    cdk: 'encryption: kinesis.StreamEncryption.KMS (SecureStream does it by itself)',
    cloudformation: 'StreamEncryption: { EncryptionType: KMS, KeyId: ... }',
    terraform: 'encryption_type = "KMS", kms_key_id = aws_kms_key.this.arn',
  },
  equivalents: {
    awsConfig: ['kinesis-stream-encrypted'], securityHub: ['Kinesis.1'], checkov: ['CKV_AWS_43'], trivy: ['AWS-0064'],
    cfnGuard: ['KINESIS_STREAM_ENCRYPTION_RULE'], cdkNag: ['KinesisDataStreamSSE'], prowler: ['kinesis_stream_encrypted_at_rest'],
  },
  catalogue: ['kinesis-encryption'],
  references: ['https://docs.aws.amazon.com/streams/latest/dev/what-is-sse.html'],
  cloudformation: {
    'AWS::Kinesis::Stream': (stream) => stream.at('StreamEncryption.EncryptionType').equals('KMS'),
  },
  terraform: {
    aws_kinesis_stream: (resource) => resource.at('encryption_type').orDefault('NONE').equals('KMS'),
  },
});
