import { testRule } from '../../support/rule-cases';

testRule('ElasticacheReplGrpEncryptedAtRest', {
  cloudformation: [
    { name: 'the strong value', properties: { AtRestEncryptionEnabled: true }, expect: 'pass' },
    { name: 'the weak value', properties: { AtRestEncryptionEnabled: false }, expect: 'fail' },
    { name: 'property omitted', properties: { }, expect: 'fail' },
    { name: 'Valkey encrypts by itself', properties: { Engine: 'valkey' }, expect: 'pass' },
    { name: 'Valkey is told not to', properties: { Engine: 'valkey', AtRestEncryptionEnabled: false }, expect: 'fail' },
    { name: 'the engine is known at deploy time', template: { Parameters: { P: { Type: 'String' } }, Resources: { Subject: { Type: 'AWS::ElastiCache::ReplicationGroup', Properties: { Engine: { Ref: 'P' } } } } }, expect: 'unknown' },
    { name: 'known at deploy time', template: { Parameters: { P: { Type: 'String' } }, Resources: { Subject: { Type: 'AWS::ElastiCache::ReplicationGroup', Properties: { AtRestEncryptionEnabled: { Ref: 'P' } } } } }, expect: 'unknown' },
    { name: 'weak in one arm', template: { Parameters: { P: { Type: 'String' } }, Conditions: { C: { 'Fn::Equals': [{ Ref: 'P' }, 'x'] } }, Resources: { Subject: { Type: 'AWS::ElastiCache::ReplicationGroup', Properties: { AtRestEncryptionEnabled: { 'Fn::If': ['C', true, false] } } } } }, expect: 'fail' },
    { name: 'strong in both arms', template: { Parameters: { P: { Type: 'String' } }, Conditions: { C: { 'Fn::Equals': [{ Ref: 'P' }, 'x'] } }, Resources: { Subject: { Type: 'AWS::ElastiCache::ReplicationGroup', Properties: { AtRestEncryptionEnabled: { 'Fn::If': ['C', true, true] } } } } }, expect: 'pass' },
  ],
  terraform: [
    { name: 'strong', config: { resource: { aws_elasticache_replication_group: { subject: { at_rest_encryption_enabled: true } } } }, subject: 'aws_elasticache_replication_group.subject', expect: 'pass' },
    { name: 'weak', config: { resource: { aws_elasticache_replication_group: { subject: { at_rest_encryption_enabled: false } } } }, subject: 'aws_elasticache_replication_group.subject', expect: 'fail' },
    { name: 'argument omitted', config: { resource: { aws_elasticache_replication_group: { subject: { } } } }, subject: 'aws_elasticache_replication_group.subject', expect: 'fail' },
    { name: 'Valkey encrypts by itself', config: { resource: { aws_elasticache_replication_group: { subject: { engine: 'valkey' } } } }, subject: 'aws_elasticache_replication_group.subject', expect: 'pass' },
    { name: 'Valkey is told not to', config: { resource: { aws_elasticache_replication_group: { subject: { engine: 'valkey', at_rest_encryption_enabled: 'false' } } } }, subject: 'aws_elasticache_replication_group.subject', expect: 'fail' },
    { name: 'a variable without a default', config: { variable: { p: {} }, resource: { aws_elasticache_replication_group: { subject: { at_rest_encryption_enabled: '${var.p}' } } } }, subject: 'aws_elasticache_replication_group.subject', expect: 'unknown' },
    { name: 'weak in one arm', config: { variable: { p: {} }, resource: { aws_elasticache_replication_group: { subject: { at_rest_encryption_enabled: '${var.p == "x" ? true : false}' } } } }, subject: 'aws_elasticache_replication_group.subject', expect: 'fail' },
  ],
});
