import { defineRule } from '../rule';

export default defineRule({
  title: 'ElastiCache replication group is encrypted at rest',
  failure: 'Cache stores data unencrypted',
  control: 'ENC-01',
  severity: 'error',
  rationale: 'Snapshots and pages that are swapped to disk can be read by whoever gets hold of them.',
  fix: {
    cdk: 'atRestEncryptionEnabled: true (SecureCache does it by itself)',
    cloudformation: 'AtRestEncryptionEnabled: true',
    terraform: 'at_rest_encryption_enabled = true',
  },
  equivalents: { awsConfig: ['elasticache-repl-grp-encrypted-at-rest'], securityHub: ['ElastiCache.4'], checkov: ['CKV_AWS_29'], trivy: ['AWS-0045'], prowler: ['elasticache_redis_cluster_rest_encryption_enabled'] },
  catalogue: ['elasticache-encryption-at-rest'],
  references: ['https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/at-rest-encryption.html'],
  cloudformation: {
    'AWS::ElastiCache::ReplicationGroup': (resource) => resource.at('AtRestEncryptionEnabled').orDefault(false).isTrue(),
  },
  terraform: {
    aws_elasticache_replication_group: (resource) => resource.at('at_rest_encryption_enabled').orDefault(false).isTrue(),
  },
});
