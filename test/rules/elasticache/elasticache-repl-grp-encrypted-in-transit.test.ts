import { testRule } from '../../support/rule-cases';

testRule('ElasticacheReplGrpEncryptedInTransit', {
  cloudformation: [
    { name: 'the strong value', properties: { TransitEncryptionEnabled: true }, expect: 'pass' },
    { name: 'the weak value', properties: { TransitEncryptionEnabled: false }, expect: 'fail' },
    { name: 'property omitted', properties: { }, expect: 'fail' },
    { name: 'known at deploy time', template: { Parameters: { P: { Type: 'String' } }, Resources: { Subject: { Type: 'AWS::ElastiCache::ReplicationGroup', Properties: { TransitEncryptionEnabled: { Ref: 'P' } } } } }, expect: 'unknown' },
    { name: 'weak in one arm', template: { Parameters: { P: { Type: 'String' } }, Conditions: { C: { 'Fn::Equals': [{ Ref: 'P' }, 'x'] } }, Resources: { Subject: { Type: 'AWS::ElastiCache::ReplicationGroup', Properties: { TransitEncryptionEnabled: { 'Fn::If': ['C', true, false] } } } } }, expect: 'fail' },
    { name: 'strong in both arms', template: { Parameters: { P: { Type: 'String' } }, Conditions: { C: { 'Fn::Equals': [{ Ref: 'P' }, 'x'] } }, Resources: { Subject: { Type: 'AWS::ElastiCache::ReplicationGroup', Properties: { TransitEncryptionEnabled: { 'Fn::If': ['C', true, true] } } } } }, expect: 'pass' },
    { name: 'a cluster of one node', template: { Resources: { Subject: { Type: 'AWS::ElastiCache::CacheCluster', Properties: { Engine: 'redis', TransitEncryptionEnabled: true } } } }, expect: 'pass' },
    { name: 'a cluster of one node without', template: { Resources: { Subject: { Type: 'AWS::ElastiCache::CacheCluster', Properties: { Engine: 'redis', TransitEncryptionEnabled: false } } } }, expect: 'fail' },
    { name: 'a cluster of one node that says nothing', template: { Resources: { Subject: { Type: 'AWS::ElastiCache::CacheCluster', Properties: { Engine: 'redis' } } } }, expect: 'fail' },
    { name: 'Memcached', template: { Resources: { Subject: { Type: 'AWS::ElastiCache::CacheCluster', Properties: { Engine: 'memcached' } } } }, expect: 'not-applicable' },
  ],
  terraform: [
    { name: 'strong', config: { resource: { aws_elasticache_replication_group: { subject: { transit_encryption_enabled: true } } } }, subject: 'aws_elasticache_replication_group.subject', expect: 'pass' },
    { name: 'weak', config: { resource: { aws_elasticache_replication_group: { subject: { transit_encryption_enabled: false } } } }, subject: 'aws_elasticache_replication_group.subject', expect: 'fail' },
    { name: 'argument omitted', config: { resource: { aws_elasticache_replication_group: { subject: { } } } }, subject: 'aws_elasticache_replication_group.subject', expect: 'fail' },
    { name: 'a variable without a default', config: { variable: { p: {} }, resource: { aws_elasticache_replication_group: { subject: { transit_encryption_enabled: '${var.p}' } } } }, subject: 'aws_elasticache_replication_group.subject', expect: 'unknown' },
    { name: 'weak in one arm', config: { variable: { p: {} }, resource: { aws_elasticache_replication_group: { subject: { transit_encryption_enabled: '${var.p == "x" ? true : false}' } } } }, subject: 'aws_elasticache_replication_group.subject', expect: 'fail' },
    { name: 'a cluster of one node', config: { resource: { aws_elasticache_cluster: { subject: { engine: 'redis', transit_encryption_enabled: true } } } }, subject: 'aws_elasticache_cluster.subject', expect: 'pass' },
    { name: 'a cluster of one node that says nothing', config: { resource: { aws_elasticache_cluster: { subject: { engine: 'redis' } } } }, subject: 'aws_elasticache_cluster.subject', expect: 'fail' },
    { name: 'a member of a replication group', config: { resource: { aws_elasticache_cluster: { subject: { replication_group_id: 'g' } } } }, subject: 'aws_elasticache_cluster.subject', expect: 'not-applicable' },
    { name: 'Memcached', config: { resource: { aws_elasticache_cluster: { subject: { engine: 'memcached' } } } }, subject: 'aws_elasticache_cluster.subject', expect: 'not-applicable' },
  ],
});
