import { defineRule } from '../rule';

export default defineRule({
  title: 'Isolated vault keeps backups for a week at least',
  failure: 'Isolated vault may empty itself within a week',
  control: 'BCK-05',
  criteria: ['A1.2', 'CC7.5', 'C1.1'],
  severity: 'warning',
  rationale: 'Who takes over the account, or its organization, cannot delete what stands in an isolated vault before its time.',
  fix: {
    cdk: 'minRetentionDays: 7 on backup.CfnLogicallyAirGappedBackupVault',
    cloudformation: 'MinRetentionDays: 7',
    terraform: 'min_retention_days = 7',
  },
  equivalents: {},
  catalogue: ['backup-air-gapped-vault'],
  references: ['https://docs.aws.amazon.com/aws-backup/latest/devguide/logicallyairgappedvault.html'],
  cloudformation: {
    'AWS::Backup::LogicallyAirGappedBackupVault': (resource) => resource.at('MinRetentionDays').orDefault(0).atLeast(7),
  },
  terraform: {
    aws_backup_logically_air_gapped_vault: (resource) => resource.at('min_retention_days').orDefault(0).atLeast(7),
  },
});
