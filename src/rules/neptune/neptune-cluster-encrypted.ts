import { encryptedStorage } from '../helpers/copied-databases';
import { defineRule } from '../rule';

export default defineRule({
  title: 'Neptune cluster is encrypted',
  failure: 'Graph database stores data unencrypted',
  control: 'ENC-01',
  severity: 'error',
  rationale: 'Data and snapshots can be read by whoever gets hold of them.',
  fix: {
    cdk: 'storageEncrypted: true',
    cloudformation: 'StorageEncrypted: true',
    terraform: 'storage_encrypted = true',
  },
  equivalents: { awsConfig: ['neptune-cluster-encrypted'], securityHub: ['Neptune.1'], checkov: ['CKV_AWS_44'], trivy: ['AWS-0076'], cdkNag: ['NeptuneClusterEncryptionAtRest'], prowler: ['neptune_cluster_storage_encrypted'] },
  catalogue: ['neptune-encryption'],
  references: ['https://docs.aws.amazon.com/neptune/latest/userguide/encrypt.html', 'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-neptune-dbcluster.html'],
  cloudformation: {
    'AWS::Neptune::DBCluster': (cluster) => encryptedStorage(cluster),
  },
  terraform: {
    aws_neptune_cluster: (cluster) => encryptedStorage(cluster),
  },
});
