import { testRule } from '../../support/rule-cases';

testRule('ElasticacheAutoMinorVersionUpgradeCheck', {
  cloudformation: [
    { name: 'the strong value', properties: { AutoMinorVersionUpgrade: true }, expect: 'pass' },
    { name: 'the weak value', properties: { AutoMinorVersionUpgrade: false }, expect: 'fail' },
    { name: 'property omitted', properties: { }, expect: 'pass' },
    { name: 'known at deploy time', template: { Parameters: { P: { Type: 'String' } }, Resources: { Subject: { Type: 'AWS::ElastiCache::ReplicationGroup', Properties: { AutoMinorVersionUpgrade: { Ref: 'P' } } } } }, expect: 'unknown' },
    { name: 'weak in one arm', template: { Parameters: { P: { Type: 'String' } }, Conditions: { C: { 'Fn::Equals': [{ Ref: 'P' }, 'x'] } }, Resources: { Subject: { Type: 'AWS::ElastiCache::ReplicationGroup', Properties: { AutoMinorVersionUpgrade: { 'Fn::If': ['C', true, false] } } } } }, expect: 'fail' },
    { name: 'strong in both arms', template: { Parameters: { P: { Type: 'String' } }, Conditions: { C: { 'Fn::Equals': [{ Ref: 'P' }, 'x'] } }, Resources: { Subject: { Type: 'AWS::ElastiCache::ReplicationGroup', Properties: { AutoMinorVersionUpgrade: { 'Fn::If': ['C', true, true] } } } } }, expect: 'pass' },
    { name: 'the other type, weak', template: { Resources: { Subject: { Type: 'AWS::ElastiCache::CacheCluster', Properties: { AutoMinorVersionUpgrade: false } } } }, expect: 'fail' },
    { name: 'the other type, strong', template: { Resources: { Subject: { Type: 'AWS::ElastiCache::CacheCluster', Properties: { AutoMinorVersionUpgrade: true } } } }, expect: 'pass' },
  ],
  terraform: [
    { name: 'strong', config: { resource: { aws_elasticache_replication_group: { subject: { auto_minor_version_upgrade: true } } } }, subject: 'aws_elasticache_replication_group.subject', expect: 'pass' },
    { name: 'weak', config: { resource: { aws_elasticache_replication_group: { subject: { auto_minor_version_upgrade: false } } } }, subject: 'aws_elasticache_replication_group.subject', expect: 'fail' },
    { name: 'argument omitted', config: { resource: { aws_elasticache_replication_group: { subject: { } } } }, subject: 'aws_elasticache_replication_group.subject', expect: 'pass' },
    { name: 'a variable without a default', config: { variable: { p: {} }, resource: { aws_elasticache_replication_group: { subject: { auto_minor_version_upgrade: '${var.p}' } } } }, subject: 'aws_elasticache_replication_group.subject', expect: 'unknown' },
    { name: 'weak in one arm', config: { variable: { p: {} }, resource: { aws_elasticache_replication_group: { subject: { auto_minor_version_upgrade: '${var.p == "x" ? true : false}' } } } }, subject: 'aws_elasticache_replication_group.subject', expect: 'fail' },
    { name: 'a cluster by itself', config: { resource: { aws_elasticache_cluster: { subject: { auto_minor_version_upgrade: 'false' } } } }, subject: 'aws_elasticache_cluster.subject', expect: 'fail' },
    { name: 'a cluster by itself that says nothing', config: { resource: { aws_elasticache_cluster: { subject: {} } } }, subject: 'aws_elasticache_cluster.subject', expect: 'pass' },
    { name: 'a member of a replication group', config: { resource: { aws_elasticache_cluster: { subject: { replication_group_id: 'g' } } } }, subject: 'aws_elasticache_cluster.subject', expect: 'not-applicable' },
  ],
});
