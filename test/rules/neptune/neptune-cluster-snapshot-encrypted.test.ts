import { testRule } from '../../support/rule-cases';

testRule('NeptuneClusterSnapshotEncrypted', {
  cloudformation: [],
  terraform: [
    { name: 'of an encrypted cluster', config: { resource: { aws_neptune_cluster_snapshot: { subject: { db_cluster_identifier: '${aws_neptune_cluster.c.id}' } }, aws_neptune_cluster: { c: { storage_encrypted: true } } } }, expect: 'pass' },
    { name: 'of a cluster by its name', config: { resource: { aws_neptune_cluster_snapshot: { subject: { db_cluster_identifier: 'graph' } }, aws_neptune_cluster: { c: { cluster_identifier: 'graph', storage_encrypted: false } } } }, expect: 'fail' },
    { name: 'argument omitted in the cluster', config: { resource: { aws_neptune_cluster_snapshot: { subject: { db_cluster_identifier: '${aws_neptune_cluster.c.id}' } }, aws_neptune_cluster: { c: {} } } }, expect: 'fail' },
    { name: 'of a restored cluster', config: { resource: { aws_neptune_cluster_snapshot: { subject: { db_cluster_identifier: '${aws_neptune_cluster.c.id}' } }, aws_neptune_cluster: { c: { snapshot_identifier: 's' } } } }, expect: 'unknown' },
    { name: 'of a cluster from elsewhere', properties: { db_cluster_identifier: 'graph' }, expect: 'unknown' },
    { name: 'a variable without a default', config: { variable: { p: {} }, resource: { aws_neptune_cluster_snapshot: { subject: { db_cluster_identifier: '${var.p}' } } } }, subject: 'aws_neptune_cluster_snapshot.subject', expect: 'unknown' },
  ],
});
