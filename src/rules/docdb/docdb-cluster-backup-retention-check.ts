import { defineRule } from '../rule';

export default defineRule({
  title: 'DocumentDB cluster keeps backups for a week or more',
  failure: 'Document database keeps backups for too short a time',
  control: 'BCK-01',
  severity: 'error',
  rationale: 'A mistake that is found after the last backup is gone cannot be undone.',
  fix: {
    cdk: 'backup: { retention: Duration.days(35) }',
    cloudformation: 'BackupRetentionPeriod: 35',
    terraform: 'backup_retention_period = 35',
  },
  equivalents: { awsConfig: ['docdb-cluster-backup-retention-check'], securityHub: ['DocumentDB.2'], checkov: ['CKV_AWS_360'], cdkNag: ['DocumentDBClusterBackupRetentionPeriod'] },
  catalogue: ['documentdb-neptune-backup-plan'],
  parameters: { minimumDays: { description: 'Days that automatic backups are kept', default: 7, minimum: 1, maximum: 35 } },
  references: ['https://docs.aws.amazon.com/documentdb/latest/developerguide/backup_restore.html'],
  cloudformation: {
    'AWS::DocDB::DBCluster': (resource, { parameter }) => resource.at('BackupRetentionPeriod').orDefault(1).atLeast(parameter('minimumDays')),
  },
  terraform: {
    aws_docdb_cluster: (resource, { parameter }) => resource.at('backup_retention_period').orDefault(1).atLeast(parameter('minimumDays')),
  },
});
