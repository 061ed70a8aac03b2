import { encryptedStorage } from '../helpers/copied-databases';
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
    'AWS::RDS::DBInstance': (instance) => unlessInCluster(instance, () => encryptedStorage(instance)),
    'AWS::RDS::DBCluster': (cluster) => encryptedStorage(cluster),
  },
  terraform: {
    aws_db_instance: (instance) => encryptedStorage(instance),
    // Aurora Serverless v1 is always encrypted.
    aws_rds_cluster: (cluster) => encryptedStorage(cluster, cluster.at('engine_mode').is('serverless') === true),
  },
});
