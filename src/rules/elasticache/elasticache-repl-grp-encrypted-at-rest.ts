import { decide, type Outcome } from '../../model/outcome';
import type { Value } from '../../model/value';
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
  equivalents: {
    awsConfig: ['elasticache-repl-grp-encrypted-at-rest'], securityHub: ['ElastiCache.4'], checkov: ['CKV_AWS_29'],
    trivy: ['AWS-0045'], cfnGuard: ['ELASTICACHE_REPLICATION_GROUP_ENCRYPTION_AT_REST'],
    prowler: ['elasticache_redis_cluster_rest_encryption_enabled'],
  },
  catalogue: ['elasticache-encryption-at-rest'],
  references: ['https://docs.aws.amazon.com/AmazonElastiCache/latest/APIReference/API_CreateReplicationGroup.html', 'https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/at-rest-encryption.html'],
  cloudformation: {
    'AWS::ElastiCache::ReplicationGroup': (group) => judge(group.at('Engine'), group.at('AtRestEncryptionEnabled')),
  },
  terraform: {
    aws_elasticache_replication_group: (group) => judge(group.at('engine'), group.at('at_rest_encryption_enabled')),
  },
});

/** Valkey encrypts unless told not to, Redis only where it is told to. */
function judge(engine: Value, encrypted: Value): Outcome {
  return decide(engine.orDefault('redis').is('valkey'), () => encrypted.orDefault(true).isTrue(), () => encrypted.orDefault(false).isTrue());
}
