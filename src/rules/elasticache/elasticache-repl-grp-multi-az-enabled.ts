import { defineRule } from '../rule';

export default defineRule({
  title: 'ElastiCache replication group spans Availability Zones',
  failure: 'Cache stands in one Availability Zone',
  control: 'AVL-01',
  severity: 'warning',
  rationale: 'When the zone fails, so does what needs the cache.',
  fix: {
    cdk: 'multiAzEnabled: true (SecureCache does it by itself)',
    cloudformation: 'MultiAZEnabled: true',
    terraform: 'multi_az_enabled = true',
  },
  equivalents: { cdkNag: ['ElastiCacheRedisClusterMultiAZ'], prowler: ['elasticache_redis_cluster_multi_az_enabled'] },
  catalogue: ['elasticache-automatic-failover'],
  references: ['https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/AutoFailover.html'],
  cloudformation: {
    'AWS::ElastiCache::ReplicationGroup': (resource) => resource.at('MultiAZEnabled').orDefault(false).isTrue(),
  },
  terraform: {
    aws_elasticache_replication_group: (resource) => resource.at('multi_az_enabled').orDefault(false).isTrue(),
  },
});
