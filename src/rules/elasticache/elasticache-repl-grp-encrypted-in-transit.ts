import { decide, notApplicable, type Outcome } from '../../model/outcome';
import type { Value } from '../../model/value';
import { defineRule } from '../rule';

export default defineRule({
  title: 'ElastiCache for Redis or Valkey is encrypted in transit',
  failure: 'Cache speaks clear text',
  control: 'TLS-01',
  severity: 'error',
  rationale: 'Whoever listens in the network reads what is cached, credentials and sessions included.',
  fix: {
    cdk: 'transitEncryptionEnabled: true (SecureCache does it by itself)',
    cloudformation: 'TransitEncryptionEnabled: true',
    terraform: 'transit_encryption_enabled = true',
  },
  equivalents: {
    awsConfig: ['elasticache-repl-grp-encrypted-in-transit'], securityHub: ['ElastiCache.5'], checkov: ['CKV_AWS_30'],
    trivy: ['AWS-0051'], cfnGuard: ['ELASTICACHE_REPLICATION_GROUP_ENCRYPTION_IN_TRANSIT'],
    prowler: ['elasticache_redis_cluster_in_transit_encryption_enabled'],
  },
  catalogue: ['elasticache-in-transit'],
  references: ['https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/in-transit-encryption.html'],
  cloudformation: {
    'AWS::ElastiCache::ReplicationGroup': (resource) => resource.at('TransitEncryptionEnabled').orDefault(false).isTrue(),
    'AWS::ElastiCache::CacheCluster': (cluster) => unlessMemcached(cluster.at('Engine'), () => cluster.at('TransitEncryptionEnabled').orDefault(false).isTrue()),
  },
  terraform: {
    aws_elasticache_replication_group: (resource) => resource.at('transit_encryption_enabled').orDefault(false).isTrue(),
    aws_elasticache_cluster: (cluster) => decide(cluster.at('replication_group_id').written.present(),
      () => notApplicable('the cluster belongs to a replication group, which is judged instead'),
      () => unlessMemcached(cluster.at('engine'), () => cluster.at('transit_encryption_enabled').orDefault(false).isTrue())),
  },
});

/** Memcached speaks TLS from version 1.6.12 on, to clients that can, and keeps nothing; the rule is about Redis and Valkey. */
function unlessMemcached(engine: Value, judge: () => Outcome): Outcome {
  return decide(engine.is('memcached'), () => notApplicable('the rule is about Redis and Valkey', engine.evidence('equals', 'memcached')), judge);
}
