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
    { name: 'a cluster of one node', template: { Resources: { Subject: { Type: 'AWS::ElastiCache::CacheCluster', Properties: { Engine: 'redis', SnapshotRetentionLimit: 20 } } } }, expect: 'pass' },
    { name: 'a cluster of one node without', template: { Resources: { Subject: { Type: 'AWS::ElastiCache::CacheCluster', Properties: { Engine: 'redis', SnapshotRetentionLimit: 1 } } } }, expect: 'fail' },
    { name: 'a cluster of one node that says nothing', template: { Resources: { Subject: { Type: 'AWS::ElastiCache::CacheCluster', Properties: { Engine: 'redis' } } } }, expect: 'fail' },
    { name: 'Memcached', template: { Resources: { Subject: { Type: 'AWS::ElastiCache::CacheCluster', Properties: { Engine: 'memcached' } } } }, expect: 'not-applicable' },
  ],
  terraform: [
    { name: 'strong', config: { resource: { aws_elasticache_replication_group: { subject: { snapshot_retention_limit: 35 } } } }, subject: 'aws_elasticache_replication_group.subject', expect: 'pass' },
    { name: 'weak', config: { resource: { aws_elasticache_replication_group: { subject: { snapshot_retention_limit: 1 } } } }, subject: 'aws_elasticache_replication_group.subject', expect: 'fail' },
    { name: 'argument omitted', config: { resource: { aws_elasticache_replication_group: { subject: { } } } }, subject: 'aws_elasticache_replication_group.subject', expect: 'fail' },
    { name: 'a variable without a default', config: { variable: { p: {} }, resource: { aws_elasticache_replication_group: { subject: { snapshot_retention_limit: '${var.p}' } } } }, subject: 'aws_elasticache_replication_group.subject', expect: 'unknown' },
    { name: 'weak in one arm', config: { variable: { p: {} }, resource: { aws_elasticache_replication_group: { subject: { snapshot_retention_limit: '${var.p == "x" ? 35 : 1}' } } } }, subject: 'aws_elasticache_replication_group.subject', expect: 'fail' },
    { name: 'a cluster of one node', config: { resource: { aws_elasticache_cluster: { subject: { engine: 'redis', snapshot_retention_limit: 20 } } } }, subject: 'aws_elasticache_cluster.subject', expect: 'pass' },
    { name: 'a cluster of one node that says nothing', config: { resource: { aws_elasticache_cluster: { subject: { engine: 'redis' } } } }, subject: 'aws_elasticache_cluster.subject', expect: 'fail' },
    { name: 'a member of a replication group', config: { resource: { aws_elasticache_cluster: { subject: { replication_group_id: 'g' } } } }, subject: 'aws_elasticache_cluster.subject', expect: 'not-applicable' },
    { name: 'Memcached', config: { resource: { aws_elasticache_cluster: { subject: { engine: 'memcached' } } } }, subject: 'aws_elasticache_cluster.subject', expect: 'not-applicable' },
  ],
});
