import { decide, notApplicable, type Outcome } from '../../model/outcome';
import type { Value } from '../../model/value';
import { defineRule } from '../rule';

export default defineRule({
  title: 'ElastiCache for Redis or Valkey is backed up',
  failure: 'Cache keeps its backups too short a time, or has none',
  control: 'BCK-01',
  severity: 'warning',
  rationale: 'What the cache alone holds is lost with it.',
  fix: {
    cdk: 'snapshotRetentionLimit: 35 (SecureCache does it by itself)',
    cloudformation: 'SnapshotRetentionLimit: 35',
    terraform: 'snapshot_retention_limit = 35',
  },
  equivalents: {
    awsConfig: ['elasticache-redis-cluster-automatic-backup-check'], checkov: ['CKV_AWS_134'], trivy: ['AWS-0050'],
    cdkNag: ['ElastiCacheRedisClusterAutomaticBackup'],
  },
  catalogue: ['elasticache-backup'],
  parameters: { minimumDays: { description: 'Days that automatic backups are kept', default: 15, minimum: 1, maximum: 35 } },
  references: ['https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/backups-automatic.html'],
  cloudformation: {
    'AWS::ElastiCache::ReplicationGroup': (resource, { parameter }) => resource.at('SnapshotRetentionLimit').orDefault(0).atLeast(parameter('minimumDays')),
    'AWS::ElastiCache::CacheCluster': (cluster, { parameter }) => unlessMemcached(cluster.at('Engine'), () => cluster.at('SnapshotRetentionLimit').orDefault(0).atLeast(parameter('minimumDays'))),
  },
  terraform: {
    aws_elasticache_replication_group: (resource, { parameter }) => resource.at('snapshot_retention_limit').orDefault(0).atLeast(parameter('minimumDays')),
    aws_elasticache_cluster: (cluster, { parameter }) => decide(cluster.at('replication_group_id').written.present(),
      () => notApplicable('the cluster belongs to a replication group, which is judged instead'),
      () => unlessMemcached(cluster.at('engine'), () => cluster.at('snapshot_retention_limit').orDefault(0).atLeast(parameter('minimumDays')))),
  },
});

/** Memcached keeps nothing that could be backed up. */
function unlessMemcached(engine: Value, judge: () => Outcome): Outcome {
  return decide(engine.is('memcached'), () => notApplicable('Memcached has no backups', engine.evidence('equals', 'memcached')), judge);
}
