import { defineRule } from '../rule';

export default defineRule({
  title: 'Backup vault keeps recovery points from being deleted too soon',
  failure: 'Recovery points can be deleted by hand',
  control: 'BCK-03',
  severity: 'warning',
  rationale: 'An attacker, or a mistake, deletes the backups first.',
  fix: { cdk: 'lockConfiguration: { minRetention: Duration.days(7) }', cloudformation: 'LockConfiguration: { MinRetentionDays: 7 }', terraform: 'aws_backup_vault_lock_configuration with min_retention_days' },
  equivalents: {},
  criteria: ['A1.2', 'PI1.5', 'CC7.5'],
  catalogue: ['backup-vault-lock'],
  references: ['https://docs.aws.amazon.com/aws-backup/latest/devguide/vault-lock.html'],
  cloudformation: { 'AWS::Backup::BackupVault': (vault) => vault.at('LockConfiguration.MinRetentionDays').atLeast(1) },
  terraform: {
    aws_backup_vault: (vault) => vault.referrers('aws_backup_vault_lock_configuration', 'backup_vault_name').some('no lock refers to the vault', (lock) => lock.at('min_retention_days').atLeast(1)),
  },
});
