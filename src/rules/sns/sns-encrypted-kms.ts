import { defineRule } from '../rule';

export default defineRule({
  title: 'SNS topic encrypts its messages with KMS',
  failure: 'Topic is not encrypted with KMS',
  control: 'ENC-01',
  severity: 'error',
  rationale: 'SNS stores a message until every subscriber has it, and without a key it does so without server-side encryption of the message.',
  fix: {
    cdk: 'masterKey: key',
    cloudformation: 'KmsMasterKeyId: !Ref Key',
    terraform: 'kms_master_key_id',
  },
  equivalents: {
    awsConfig: ['sns-encrypted-kms'],
    securityHub: ['SNS.1'],
    checkov: ['CKV_AWS_26'],
    trivy: ['AWS-0095'],
    cdkNag: ['SNSEncryptedKMS'],
    prowler: ['sns_topics_kms_encryption_at_rest_enabled'],
  },
  catalogue: ['sns-encryption'],
  references: ['https://docs.aws.amazon.com/sns/latest/dg/sns-server-side-encryption.html'],
  cloudformation: { 'AWS::SNS::Topic': (topic) => topic.at('KmsMasterKeyId').isPresent() },
  terraform: {
    aws_sns_topic: (resource) => resource.at('kms_master_key_id').isPresent(),
  },
});
