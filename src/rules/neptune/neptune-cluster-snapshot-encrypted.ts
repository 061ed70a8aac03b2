import { encryptedStorage } from '../helpers/copied-databases';
import { defineRule } from '../rule';

export default defineRule({
  title: 'Snapshot of a Neptune cluster is encrypted',
  failure: 'Snapshot of the graph database is not encrypted',
  control: 'ENC-01',
  severity: 'error',
  rationale: 'Whoever gets hold of the snapshot reads the database.',
  fix: {
    cdk: 'storageEncrypted: true on the cluster, from which the snapshot takes it',
    cloudformation: 'StorageEncrypted: true on the cluster, from which the snapshot takes it',
    terraform: 'storage_encrypted = true on the cluster, from which the snapshot takes it',
  },
  equivalents: { awsConfig: ['neptune-cluster-snapshot-encrypted'], securityHub: ['Neptune.6'], prowler: ['neptune_cluster_snapshot_encrypted'] },
  catalogue: ['neptune-encryption'],
  references: ['https://docs.aws.amazon.com/neptune/latest/userguide/encrypt.html'],
  terraform: {
    aws_neptune_cluster_snapshot: (snapshot) => encryptedStorage(snapshot),
  },
});
