import { undecided } from '../../model/outcome';
import { encryptedStorage } from '../helpers/copied-databases';
import { defineRule } from '../rule';

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
    'AWS::RDS::DBSnapshot': (snapshot) => encryptedStorage(snapshot),
    'AWS::RDS::ClusterSnapshot': (snapshot) => encryptedStorage(snapshot),
  },
  terraform: {
    aws_db_snapshot: (snapshot) => encryptedStorage(snapshot),
    aws_db_cluster_snapshot: (snapshot) => encryptedStorage(snapshot),
    aws_db_snapshot_copy: (copy) => {
      if (copy.at('kms_key_id').present() === true) { return copy.at('kms_key_id').isPresent(); }
      const original = copy.follow(copy.at('source_db_snapshot_identifier'), 'aws_db_snapshot');
      return original === undefined ? undecided('the copy takes over the encryption of its source, which is not declared here', copy.at('source_db_snapshot_identifier').evidence('encrypted')) : encryptedStorage(original);
    },
  },
});
