import { isCustomerManagedKey } from '../helpers/keys';
import { defineRule } from '../rule';

export default defineRule({
  title: 'Backup vault is encrypted with a key of one\'s own',
  failure: 'Vault is encrypted with a key that AWS manages',
  control: 'BCK-03',
  severity: 'error',
  rationale: 'A backup holds the same data as its source; with a key of one\'s own a second right is needed to read it.',
  fix: { cdk: 'encryptionKey: key', cloudformation: 'EncryptionKeyArn: !GetAtt <AWS::KMS::Key>.Arn', terraform: 'kms_key_arn = aws_kms_key.this.arn' },
  equivalents: { checkov: ['CKV_AWS_166'] },
  catalogue: ['backup-vault-encrypted'],
  references: ['https://docs.aws.amazon.com/aws-backup/latest/devguide/encryption.html'],
  cloudformation: { 'AWS::Backup::BackupVault': (vault) => isCustomerManagedKey(vault, vault.at('EncryptionKeyArn')) },
  terraform: {
    aws_backup_vault: (resource) => isCustomerManagedKey(resource, resource.at('kms_key_arn')),
  },
});
