import { defineDefaults } from '../default';
import { days, stackKey } from '../value';

export default defineDefaults({
  name: 'backup.BackupVault', construct: 'BackupProgram', l2: 'aws_backup.BackupVault', cloudformation: 'AWS::Backup::BackupVault', terraform: 'aws_backup_vault',
  reference: 'https://docs.aws.amazon.com/aws-backup/latest/devguide/security-considerations.html',
  rows: [
    {
      property: 'encryptionKey', value: stackKey,
      effects: ['replacement', 'callers', 'billed'],
      live: 'backups stay behind in the old vault; a key costs about 1 USD a month',
      source: 'https://docs.aws.amazon.com/aws-backup/latest/devguide/encryption.html',
      criteria: ['CC6.1', 'A1.2'], rules: ['BackupVaultEncryptedWithOwnKey'], template: ['EncryptionKeyArn'],
      terraform: { 'aws_backup_vault.kms_key_arn': stackKey },
      reason: 'Whoever restores a backup elsewhere needs the key.',
    },
    {
      property: 'lockConfiguration', value: { minRetention: days(7), maxRetention: days(1095) }, shown: '{ minRetention: Duration.days(7), maxRetention: Duration.days(1095) }, governance mode',
      injected: false, because: 'jobs that keep backups for less or longer would fail.',
      effects: ['callers'], live: 'nobody deletes a backup early any more',
      source: 'https://docs.aws.amazon.com/aws-backup/latest/devguide/vault-lock.html',
      criteria: ['A1.2', 'CC7.5'], rules: ['BackupVaultLockCheck'], template: ['LockConfiguration'],
      terraform: { 'aws_backup_vault_lock_configuration.min_retention_days': 7, 'aws_backup_vault_lock_configuration.max_retention_days': 1095 },
      reason: 'Backups cannot be deleted early, except by those who may lift the lock.',
    },
  ],
});
