import { type Outcome, undecided } from '../../model/outcome';
import type { ResourceView } from '../../model/resource-view';
import { defineRule } from '../rule';

/** A copy takes over the encryption of its source. */
function judge(cluster: ResourceView, property: string, sources: readonly string[]): Outcome {
  const own = cluster.at(property);
  const source = sources.map((name) => cluster.at(name)).find((value) => value.present() !== false);
  return own.present() === false && source !== undefined ? undecided('the cluster takes over the encryption of its source', source.evidence('encrypted')) : own.orDefault(false).isTrue();
}

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
    'AWS::Neptune::DBCluster': (cluster) => judge(cluster, 'StorageEncrypted', ['SnapshotIdentifier', 'SourceDBClusterIdentifier']),
  },
  terraform: {
    aws_neptune_cluster: (cluster) => judge(cluster, 'storage_encrypted', ['snapshot_identifier', 'replication_source_identifier', 'global_cluster_identifier']),
  },
});
