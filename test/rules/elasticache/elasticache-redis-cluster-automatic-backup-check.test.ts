import { testRule } from '../../support/rule-cases';

testRule('ElasticacheRedisClusterAutomaticBackupCheck', {
  cloudformation: [
    { name: 'the strong value', properties: { SnapshotRetentionLimit: 35 }, expect: 'pass' },
    { name: 'too short', properties: { SnapshotRetentionLimit: 7 }, expect: 'fail' },
    { name: 'switched off', properties: { SnapshotRetentionLimit: 0 }, expect: 'fail' },
    { name: 'property omitted', properties: { }, expect: 'fail' },
    { name: 'known at deploy time', template: { Parameters: { P: { Type: 'String' } }, Resources: { Subject: { Type: 'AWS::ElastiCache::ReplicationGroup', Properties: { SnapshotRetentionLimit: { Ref: 'P' } } } } }, expect: 'unknown' },
    { name: 'weak in one arm', template: { Parameters: { P: { Type: 'String' } }, Conditions: { C: { 'Fn::Equals': [{ Ref: 'P' }, 'x'] } }, Resources: { Subject: { Type: 'AWS::ElastiCache::ReplicationGroup', Properties: { SnapshotRetentionLimit: { 'Fn::If': ['C', 35, 7] } } } } }, expect: 'fail' },
    { name: 'strong in both arms', template: { Parameters: { P: { Type: 'String' } }, Conditions: { C: { 'Fn::Equals': [{ Ref: 'P' }, 'x'] } }, Resources: { Subject: { Type: 'AWS::ElastiCache::ReplicationGroup', Properties: { SnapshotRetentionLimit: { 'Fn::If': ['C', 35, 35] } } } } }, expect: 'pass' },
  ],
  terraform: [
    { name: 'strong', config: { resource: { aws_elasticache_replication_group: { subject: { snapshot_retention_limit: 35 } } } }, subject: 'aws_elasticache_replication_group.subject', expect: 'pass' },
    { name: 'weak', config: { resource: { aws_elasticache_replication_group: { subject: { snapshot_retention_limit: 1 } } } }, subject: 'aws_elasticache_replication_group.subject', expect: 'fail' },
    { name: 'argument omitted', config: { resource: { aws_elasticache_replication_group: { subject: { } } } }, subject: 'aws_elasticache_replication_group.subject', expect: 'fail' },
    { name: 'a variable without a default', config: { variable: { p: {} }, resource: { aws_elasticache_replication_group: { subject: { snapshot_retention_limit: '${var.p}' } } } }, subject: 'aws_elasticache_replication_group.subject', expect: 'unknown' },
    { name: 'weak in one arm', config: { variable: { p: {} }, resource: { aws_elasticache_replication_group: { subject: { snapshot_retention_limit: '${var.p == "x" ? 35 : 1}' } } } }, subject: 'aws_elasticache_replication_group.subject', expect: 'fail' },
  ],
});
