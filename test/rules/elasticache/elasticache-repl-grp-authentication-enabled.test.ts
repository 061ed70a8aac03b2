import { testRule } from '../../support/rule-cases';

testRule('ElasticacheReplGrpAuthenticationEnabled', {
  cloudformation: [
    { name: 'user groups', properties: { UserGroupIds: ['clients'] }, expect: 'pass' },
    { name: 'a token', properties: { AuthToken: '{{resolve:secretsmanager:cache}}' }, expect: 'pass' },
    { name: 'no user groups', properties: { UserGroupIds: [] }, expect: 'fail' },
    { name: 'properties omitted', properties: {}, expect: 'fail' },
    { name: 'known at deploy time', template: { Parameters: { P: { Type: 'CommaDelimitedList' } }, Resources: { Subject: { Type: 'AWS::ElastiCache::ReplicationGroup', Properties: { UserGroupIds: { Ref: 'P' } } } } }, expect: 'unknown' },
    { name: 'in one arm only', template: { Parameters: { P: { Type: 'String' } }, Conditions: { C: { 'Fn::Equals': [{ Ref: 'P' }, 'x'] } }, Resources: { Subject: { Type: 'AWS::ElastiCache::ReplicationGroup', Properties: { AuthToken: { 'Fn::If': ['C', 'token', { Ref: 'AWS::NoValue' }] } } } } }, expect: 'fail' },
  ],
  terraform: [
    { name: 'strong', config: { resource: { aws_elasticache_replication_group: { subject: { user_group_ids: ['g'] } } } }, subject: 'aws_elasticache_replication_group.subject', expect: 'pass' },
    { name: 'weak', config: { resource: { aws_elasticache_replication_group: { subject: { user_group_ids: [] } } } }, subject: 'aws_elasticache_replication_group.subject', expect: 'fail' },
    { name: 'argument omitted', config: { resource: { aws_elasticache_replication_group: { subject: { } } } }, subject: 'aws_elasticache_replication_group.subject', expect: 'fail' },
    { name: 'a variable without a default', config: { variable: { p: {} }, resource: { aws_elasticache_replication_group: { subject: { user_group_ids: '${var.p}' } } } }, subject: 'aws_elasticache_replication_group.subject', expect: 'unknown' },
  ],
});
