import { goesWithStack, isKept } from '../circumstances';
import { defineDefaults } from '../default';
import { days } from '../value';
import { DATABASE_BACKUP, DATABASE_BACKUP_DAYS } from '../values';

export default defineDefaults({
  name: 'docdb.DatabaseCluster', l2: 'aws_docdb.DatabaseCluster', cloudformation: 'AWS::DocDB::DBCluster', terraform: 'aws_docdb_cluster',
  reference: 'https://docs.aws.amazon.com/documentdb/latest/developerguide/security.html',
  repairUnless: ['SnapshotIdentifier', 'SourceDBClusterIdentifier', 'GlobalClusterIdentifier'],
  rows: [
    {
      property: 'storageEncrypted', value: true, weak: false,
      effects: ['replacement'], live: 'a new, empty cluster takes the place of the old',
      source: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-docdb-dbcluster.html',
      criteria: ['CC6.1', 'C1.1'], rules: ['DocdbClusterEncrypted'], template: ['StorageEncrypted'],
      repair: { StorageEncrypted: true },
      reason: 'DocumentDB stores data unencrypted unless told otherwise.',
    },
    {
      property: 'backup', value: { retention: DATABASE_BACKUP }, weak: { retention: days(1) },
      effects: ['billed'], live: 'backups beyond the size of the database are paid for',
      source: 'https://aws.amazon.com/documentdb/pricing/',
      criteria: ['A1.2', 'CC7.5'], rules: ['DocdbClusterBackupRetentionCheck'], template: ['BackupRetentionPeriod'],
      repair: { BackupRetentionPeriod: DATABASE_BACKUP_DAYS },
      reason: 'The database can be restored to any second of the last 35 days, the longest that DocumentDB offers.',
    },
    {
      property: 'deletionProtection', value: true, weak: false, injectedMethod: 'protectFromDeletion', when: isKept, condition: 'removalPolicy is not DESTROY',
      effects: ['update'], live: 'deletion is refused until it is switched off',
      source: 'https://docs.aws.amazon.com/documentdb/latest/developerguide/db-cluster-delete.html',
      criteria: ['A1.2', 'CC8.1'], rules: ['DocdbClusterDeletionProtectionEnabled'], template: ['DeletionProtection'],
      repair: { DeletionProtection: true }, repairUnless: goesWithStack,
      reason: 'One wrong call cannot delete the database with all its data.',
    },
    {
      property: 'exportAuditLogsToCloudWatch', value: true, weak: false,
      effects: ['billed'], live: 'CloudWatch charges for what is logged',
      source: 'https://aws.amazon.com/cloudwatch/pricing/',
      criteria: ['CC7.2', 'CC7.3'], rules: ['DocdbClusterAuditLoggingEnabled'], template: ['EnableCloudwatchLogsExports'],
      reason: 'Who did what can be told afterwards. The parameter audit_logs of the cluster decides what is recorded.',
    },
  ],
});
