import { defineRule } from '../rule';

export default defineRule({
  title: 'ElastiCache replication group is backed up',
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
  },
  terraform: {
    aws_elasticache_replication_group: (resource, { parameter }) => resource.at('snapshot_retention_limit').orDefault(0).atLeast(parameter('minimumDays')),
  },
});
