import { testRule } from '../../support/rule-cases';

const withGroup = (engine: string, parameters: object) => ({
  Resources: {
    Subject: { Type: 'AWS::RDS::DBInstance', Properties: { Engine: engine, DBParameterGroupName: { Ref: 'Group' } } },
    Group: { Type: 'AWS::RDS::DBParameterGroup', Properties: { Parameters: parameters } },
  },
});

testRule('RdsRequireTls', {
  cloudformation: [
    { name: 'PostgreSQL that refuses clear text', template: withGroup('postgres', { 'rds.force_ssl': '1' }), expect: 'pass' },
    { name: 'PostgreSQL that does not', template: withGroup('postgres', { 'rds.force_ssl': '0' }), expect: 'fail' },
    { name: 'a number', template: withGroup('sqlserver-se', { 'rds.force_ssl': 1 }), expect: 'pass' },
    { name: 'MySQL that refuses clear text', template: withGroup('mysql', { require_secure_transport: 'ON' }), expect: 'pass' },
    { name: 'MySQL with the switch of PostgreSQL', template: withGroup('mysql', { 'rds.force_ssl': '1' }), expect: 'fail' },
    { name: 'a group that does not say', template: withGroup('postgres', {}), expect: 'fail' },
    { name: 'an engine without such a switch', properties: { Engine: 'db2-se' }, expect: 'not-applicable' },
    { name: 'no group', properties: { Engine: 'postgres' }, expect: 'fail' },
    { name: 'no group, and a version whose default has it', properties: { Engine: 'postgres', EngineVersion: '16.4' }, expect: 'pass' },
    { name: 'a group that stands elsewhere', properties: { Engine: 'postgres', DBParameterGroupName: 'ours' }, expect: 'unknown' },
    { name: 'an instance of a cluster', properties: { Engine: 'aurora-postgresql', DBClusterIdentifier: 'c' }, expect: 'not-applicable' },
    { name: 'a cluster', template: { Resources: { Subject: { Type: 'AWS::RDS::DBCluster', Properties: { Engine: 'aurora-mysql', DBClusterParameterGroupName: { Ref: 'G' } } }, G: { Type: 'AWS::RDS::DBClusterParameterGroup', Properties: { Parameters: { require_secure_transport: 'ON' } } } } }, expect: 'pass' },
    { name: 'known at deploy time', template: { Parameters: { P: { Type: 'String' } }, ...withGroup('postgres', { 'rds.force_ssl': { Ref: 'P' } }) }, expect: 'unknown' },
    { name: 'in one arm only', template: { Parameters: { P: { Type: 'String' } }, Conditions: { C: { 'Fn::Equals': [{ Ref: 'P' }, 'x'] } }, ...withGroup('postgres', { 'rds.force_ssl': { 'Fn::If': ['C', '1', '0'] } }) }, expect: 'fail' },
  ],
});
