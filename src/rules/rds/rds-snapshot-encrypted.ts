import { type Outcome, undecided } from '../../model/outcome';
import type { ResourceView } from '../../model/resource-view';
import { asItsSource } from '../helpers/snapshot-encryption';
import { defineRule } from '../rule';

/** What a database is copied from takes part in the decision. */
const COPIES = {
  cloudformation: ['DBSnapshotIdentifier', 'DBClusterSnapshotIdentifier', 'SnapshotIdentifier', 'SourceDBInstanceIdentifier', 'SourceDBClusterIdentifier', 'SourceDbiResourceId', 'SourceDbClusterResourceId', 'SourceDBInstanceAutomatedBackupsArn', 'ReplicationSourceIdentifier'],
  terraform: ['snapshot_identifier', 'replicate_source_db', 'restore_to_point_in_time', 'replication_source_identifier', 'global_cluster_identifier'],
};

function ofInstance(snapshot: ResourceView): Outcome {
  return asItsSource(snapshot, 'db_instance_identifier', 'aws_db_instance', 'storage_encrypted', COPIES.terraform);
}

export default defineRule({
  title: 'Database snapshot is encrypted',
  failure: 'Snapshot of the database is not encrypted',
  control: 'ENC-01',
  severity: 'error',
  rationale: 'Whoever gets hold of the snapshot reads the database.',
  fix: {
    cdk: 'storageEncrypted: true on the database, from which the snapshot takes it',
    cloudformation: 'StorageEncrypted: true on the database, from which the snapshot takes it',
    terraform: 'storage_encrypted = true on the database, from which the snapshot takes it; kms_key_id on a copy',
  },
  equivalents: { awsConfig: ['rds-snapshot-encrypted'], securityHub: ['RDS.4'], prowler: ['rds_snapshots_encrypted'] },
  catalogue: ['rds-snapshot-encrypted'],
  references: ['https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/Overview.Encryption.html'],
  cloudformation: {
    'AWS::RDS::DBSnapshot': (snapshot) => asItsSource(snapshot, 'DBInstanceIdentifier', 'AWS::RDS::DBInstance', 'StorageEncrypted', COPIES.cloudformation),
    'AWS::RDS::ClusterSnapshot': (snapshot) => asItsSource(snapshot, 'DBClusterIdentifier', 'AWS::RDS::DBCluster', 'StorageEncrypted', COPIES.cloudformation),
  },
  terraform: {
    aws_db_snapshot: ofInstance,
    aws_db_cluster_snapshot: (snapshot) => asItsSource(snapshot, 'db_cluster_identifier', 'aws_rds_cluster', 'storage_encrypted', COPIES.terraform),
    aws_db_snapshot_copy: (copy) => {
      if (copy.at('kms_key_id').present() === true) { return copy.at('kms_key_id').isPresent(); }
      const original = copy.follow(copy.at('source_db_snapshot_identifier'), 'aws_db_snapshot');
      return original === undefined ? undecided('the copy takes over the encryption of its source, which is not declared here', copy.at('source_db_snapshot_identifier').evidence('encrypted')) : ofInstance(original);
    },
  },
});
