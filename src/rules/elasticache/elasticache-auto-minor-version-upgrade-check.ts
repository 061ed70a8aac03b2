import { decide, notApplicable } from '../../model/outcome';
import { defineRule } from '../rule';

export default defineRule({
  title: 'ElastiCache takes minor versions by itself',
  failure: 'Cache gets no patches by itself',
  control: 'CFG-03',
  severity: 'warning',
  rationale: 'Known vulnerabilities stay open until somebody remembers.',
  fix: {
    cdk: 'autoMinorVersionUpgrade: true',
    cloudformation: 'AutoMinorVersionUpgrade: true',
    terraform: 'auto_minor_version_upgrade = true',
  },
  equivalents: {
    awsConfig: ['elasticache-auto-minor-version-upgrade-check'], securityHub: ['ElastiCache.2'], checkov: ['CKV_AWS_322'],
    prowler: ['elasticache_redis_cluster_auto_minor_version_upgrades'],
  },
  catalogue: ['elasticache-auto-minor-upgrade'],
  references: ['https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/VersionManagement.html'],
  cloudformation: {
    'AWS::ElastiCache::ReplicationGroup': (resource) => resource.at('AutoMinorVersionUpgrade').orDefault(true).isTrue(),
    'AWS::ElastiCache::CacheCluster': (resource) => resource.at('AutoMinorVersionUpgrade').orDefault(true).isTrue(),
  },
  terraform: {
    aws_elasticache_replication_group: (resource) => resource.at('auto_minor_version_upgrade').orDefault(true).isTrue(),
    // Members of a replication group take it over, and may not say otherwise.
    aws_elasticache_cluster: (cluster) => decide(cluster.at('replication_group_id').written.present(),
      () => notApplicable('the cluster belongs to a replication group, which is judged instead'),
      () => cluster.at('auto_minor_version_upgrade').orDefault(true).isTrue()),
  },
});
