import { isCustomerManagedKey } from '../helpers/keys';
import { defineRule } from '../rule';

export default defineRule({
  title: 'Secret is encrypted with a customer-managed key',
  failure: 'Secret is encrypted with a key that AWS manages',
  control: 'ENC-02',
  severity: 'warning',
  rationale: 'With a key of one\'s own the key policy decides who can read the secret, and its use is recorded.',
  fix: {
    cdk: 'encryptionKey: key',
    cloudformation: 'KmsKeyId: !GetAtt Key.Arn',
    terraform: 'kms_key_id = aws_kms_key.example.arn',
  },
  equivalents: {
    awsConfig: ['secretsmanager-using-cmk'],
    checkov: ['CKV_AWS_149'],
    trivy: ['AWS-0098'],
    cdkNag: ['SecretsManagerUsingKMSKey'],
  },
  // Absent means aws/secretsmanager.
  references: ['https://docs.aws.amazon.com/secretsmanager/latest/userguide/security-encryption.html'],
  cloudformation: { 'AWS::SecretsManager::Secret': (secret) => isCustomerManagedKey(secret, secret.at('KmsKeyId')) },
  terraform: {
    aws_secretsmanager_secret: (secret) => isCustomerManagedKey(secret, secret.at('kms_key_id')),
  },
});
