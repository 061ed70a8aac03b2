import { encryptedStorage } from '../helpers/copied-databases';
import { defineRule } from '../rule';

export default defineRule({
  title: 'DocumentDB cluster is encrypted',
  failure: 'Document database stores data unencrypted',
  control: 'ENC-01',
  severity: 'error',
  rationale: 'Data and snapshots can be read by whoever gets hold of them.',
  fix: {
    cdk: 'storageEncrypted: true',
    cloudformation: 'StorageEncrypted: true',
    terraform: 'storage_encrypted = true',
  },
  equivalents: { awsConfig: ['docdb-cluster-encrypted'], securityHub: ['DocumentDB.1'], checkov: ['CKV_AWS_74'], trivy: ['AWS-0021'], cdkNag: ['DocumentDBClusterEncryptionAtRest'], prowler: ['documentdb_cluster_storage_encrypted'] },
  catalogue: ['documentdb-encryption'],
  references: ['https://docs.aws.amazon.com/documentdb/latest/developerguide/encryption-at-rest.html'],
  cloudformation: {
    'AWS::DocDB::DBCluster': (cluster) => encryptedStorage(cluster),
  },
  terraform: {
    aws_docdb_cluster: (cluster) => encryptedStorage(cluster),
  },
});
