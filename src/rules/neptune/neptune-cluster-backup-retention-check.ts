import { defineRule } from '../rule';

export default defineRule({
  title: 'Neptune cluster keeps backups for a week or more',
  failure: 'Graph database keeps backups for too short a time',
  control: 'BCK-01',
  severity: 'error',
  rationale: 'A mistake that is found after the last backup is gone cannot be undone.',
  fix: {
    cdk: 'backupRetention: Duration.days(35)',
    cloudformation: 'BackupRetentionPeriod: 35',
    terraform: 'backup_retention_period = 35',
  },
  equivalents: { awsConfig: ['neptune-cluster-backup-retention-check'], securityHub: ['Neptune.5'], checkov: ['CKV_AWS_361'], cdkNag: ['NeptuneClusterBackupRetentionPeriod'], prowler: ['neptune_cluster_backup_enabled'] },
  catalogue: ['neptune-resilience', 'documentdb-neptune-backup-plan'],
  parameters: { minimumDays: { description: 'Days that automatic backups are kept', default: 7, minimum: 1, maximum: 35 } },
  references: ['https://docs.aws.amazon.com/neptune/latest/userguide/backup-restore-overview-backups.html'],
  cloudformation: {
    'AWS::Neptune::DBCluster': (resource, { parameter }) => resource.at('BackupRetentionPeriod').orDefault(1).atLeast(parameter('minimumDays')),
  },
  terraform: {
    aws_neptune_cluster: (resource, { parameter }) => resource.at('backup_retention_period').orDefault(1).atLeast(parameter('minimumDays')),
  },
});
