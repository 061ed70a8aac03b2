import { isCustomerManagedKey } from '../helpers/keys';
import { defineRule } from '../rule';

export default defineRule({
  title: 'Log group is encrypted with a customer-managed key',
  failure: 'Log group is encrypted with a key that AWS owns',
  control: 'ENC-02',
  severity: 'error',
  rationale: 'Logs repeat what passes through the system, and with a key of one\'s own the key policy decides who can read them.',
  fix: {
    cdk: 'encryptionKey: key',
    cloudformation: 'KmsKeyId: !GetAtt Key.Arn',
    terraform: 'kms_key_id = aws_kms_key.example.arn',
  },
  equivalents: {
    awsConfig: ['cloudwatch-log-group-encrypted'],
    checkov: ['CKV_AWS_158'],
    trivy: ['AWS-0017'],
    cdkNag: ['CloudWatchLogGroupEncrypted'],
    prowler: ['cloudwatch_log_group_kms_encryption_enabled'],
  },
  catalogue: ['log-group-kms'],
  references: ['https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/encrypt-log-data-kms.html'],
  cloudformation: { 'AWS::Logs::LogGroup': (group) => isCustomerManagedKey(group, group.at('KmsKeyId')) },
  terraform: {
    aws_cloudwatch_log_group: (group) => isCustomerManagedKey(group, group.at('kms_key_id')),
  },
});
