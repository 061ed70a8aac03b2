import { type Outcome, undecided } from '../../model/outcome';
import type { ResourceView } from '../../model/resource-view';
import { unlessInCluster } from '../helpers/databases';
import { defineRule } from '../rule';

export default defineRule({
  title: 'Database encrypts its storage',
  failure: 'Database storage is not encrypted',
  control: 'ENC-01',
  severity: 'error',
  rationale: 'Whoever gets hold of a volume, a snapshot or a backup reads the data in it.',
  fix: { cdk: 'storageEncrypted: true', cloudformation: 'StorageEncrypted: true', terraform: 'storage_encrypted = true' },
  equivalents: { awsConfig: ['rds-storage-encrypted', 'rds-cluster-encrypted-at-rest'], securityHub: ['RDS.3', 'RDS.27'], checkov: ['CKV_AWS_16', 'CKV_AWS_96'], trivy: ['AWS-0080'], cdkNag: ['RDSStorageEncrypted'], prowler: ['rds_instance_storage_encrypted', 'rds_cluster_storage_encrypted'] },
  catalogue: ['rds-encryption-at-rest'],
  references: ['https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/Overview.Encryption.html'],
  cloudformation: {
    'AWS::RDS::DBInstance': (instance) => unlessInCluster(instance, () => encrypted(instance, ['SourceDBInstanceIdentifier', 'SourceDBClusterIdentifier', 'DBSnapshotIdentifier', 'DBClusterSnapshotIdentifier', 'SourceDbiResourceId', 'SourceDBInstanceAutomatedBackupsArn'])),
    'AWS::RDS::DBCluster': (cluster) => encrypted(cluster, ['SnapshotIdentifier', 'SourceDBClusterIdentifier', 'ReplicationSourceIdentifier', 'SourceDbClusterResourceId']),
  },
  terraform: {
    aws_db_instance: (instance) => encryptedInTerraform(instance, ['replicate_source_db', 'snapshot_identifier', 'restore_to_point_in_time']),
    aws_rds_cluster: (cluster) => encryptedInTerraform(cluster, ['replication_source_identifier', 'snapshot_identifier', 'restore_to_point_in_time', 'global_cluster_identifier']),
  },
});

function encrypted(database: ResourceView, sources: readonly string[]): Outcome {
  const own = database.at('StorageEncrypted');
  const source = sources.map((name) => database.at(name)).find((value) => value.present() !== false);
  if (own.present() !== false || source === undefined) { return own.equals(true); }
  // A copy is encrypted when its source is.
  const original = database.follow(source, 'AWS::RDS::DBInstance', 'AWS::RDS::DBCluster');
  return original === undefined ? undecided('the database takes over the encryption of its source, which is not declared here', source.evidence('encrypted')) : original.at('StorageEncrypted').equals(true);
}

function encryptedInTerraform(database: ResourceView, sources: readonly string[]): Outcome {
  // Aurora Serverless v1 is always encrypted.
  const own = database.at('storage_encrypted');
  const copied = own.present() === false && sources.some((name) => database.at(name).present() !== false);
  return copied ? undecided('the database takes over the encryption of its source', own.evidence('equals', true)) : own.orDefault(database.at('engine_mode').is('serverless') === true).isTrue();
}
