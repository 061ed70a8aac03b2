import { defineRule } from '../rule';

export default defineRule({
  title: 'ElastiCache replication group fails over by itself',
  failure: 'Cache does not fail over by itself',
  control: 'AVL-01',
  severity: 'warning',
  rationale: 'When the primary node fails, the cache stays read-only until somebody acts.',
  fix: {
    cdk: 'automaticFailoverEnabled: true (SecureCache does it by itself)',
    cloudformation: 'AutomaticFailoverEnabled: true',
    terraform: 'automatic_failover_enabled = true',
  },
  equivalents: { awsConfig: ['elasticache-repl-grp-auto-failover-enabled'], securityHub: ['ElastiCache.3'], checkov: ['CKV2_AWS_50'], prowler: ['elasticache_redis_cluster_automatic_failover_enabled'] },
  catalogue: ['elasticache-automatic-failover'],
  references: ['https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/AutoFailover.html'],
  cloudformation: {
    'AWS::ElastiCache::ReplicationGroup': (resource) => resource.at('AutomaticFailoverEnabled').orDefault(false).isTrue(),
  },
  terraform: {
    aws_elasticache_replication_group: (resource) => resource.at('automatic_failover_enabled').orDefault(false).isTrue(),
  },
});
