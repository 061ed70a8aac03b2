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
  terraform: [
    { name: 'aws_db_instance: on', config: { resource: { aws_db_parameter_group: { g: { parameter: [{ name: 'log_statement', value: 'ddl' }, { name: 'rds.force_ssl', value: '1' }] } }, aws_db_instance: { subject: { engine: 'postgres', parameter_group_name: '${aws_db_parameter_group.g.name}' } } } }, subject: 'aws_db_instance.subject', expect: 'pass' },
    { name: 'aws_db_instance: on, one block', config: { resource: { aws_db_parameter_group: { g: { parameter: { name: 'require_secure_transport', value: 'ON' } } }, aws_db_instance: { subject: { engine: 'mysql', parameter_group_name: '${aws_db_parameter_group.g.name}' } } } }, subject: 'aws_db_instance.subject', expect: 'pass' },
    { name: 'aws_db_instance: off', config: { resource: { aws_db_parameter_group: { g: { parameter: [{ name: 'rds.force_ssl', value: '0' }] } }, aws_db_instance: { subject: { engine: 'postgres', parameter_group_name: '${aws_db_parameter_group.g.name}' } } } }, subject: 'aws_db_instance.subject', expect: 'fail' },
    { name: 'aws_db_instance: not set', config: { resource: { aws_db_parameter_group: { g: { parameter: [{ name: 'slow_query_log', value: '1' }] } }, aws_db_instance: { subject: { engine: 'mysql', parameter_group_name: '${aws_db_parameter_group.g.name}' } } } }, subject: 'aws_db_instance.subject', expect: 'fail' },
    { name: 'aws_db_instance: a group without parameters', config: { resource: { aws_db_parameter_group: { g: { family: 'x' } }, aws_db_instance: { subject: { engine: 'postgres', parameter_group_name: '${aws_db_parameter_group.g.name}' } } } }, subject: 'aws_db_instance.subject', expect: 'fail' },
    { name: 'aws_db_instance: no group', config: { resource: { aws_db_instance: { subject: { engine: 'postgres', engine_version: '14.9' } } } }, subject: 'aws_db_instance.subject', expect: 'fail' },
    { name: 'aws_db_instance: no group, version 16', config: { resource: { aws_db_instance: { subject: { engine: 'postgres', engine_version: '16.3' } } } }, subject: 'aws_db_instance.subject', expect: 'pass' },
    { name: 'aws_db_instance: set by a variable', config: { variable: { p: {} }, resource: { aws_db_parameter_group: { g: { parameter: [{ name: 'rds.force_ssl', value: '${var.p}' }] } }, aws_db_instance: { subject: { engine: 'postgres', parameter_group_name: '${aws_db_parameter_group.g.name}' } } } }, subject: 'aws_db_instance.subject', expect: 'unknown' },
    { name: 'aws_db_instance: off in one arm', config: { variable: { p: {} }, resource: { aws_db_parameter_group: { g: { parameter: [{ name: 'rds.force_ssl', value: '${var.p == "x" ? 1 : 0}' }] } }, aws_db_instance: { subject: { engine: 'postgres', parameter_group_name: '${aws_db_parameter_group.g.name}' } } } }, subject: 'aws_db_instance.subject', expect: 'fail' },
    { name: 'aws_db_instance: parameters in a loop', config: { variable: { p: {} }, resource: { aws_db_parameter_group: { g: { dynamic: { parameter: { for_each: '${var.p}', content: { name: '${parameter.key}', value: '${parameter.value}' } } } } }, aws_db_instance: { subject: { engine: 'postgres', parameter_group_name: '${aws_db_parameter_group.g.name}' } } } }, subject: 'aws_db_instance.subject', expect: 'unknown' },
    { name: 'aws_db_instance: a group of elsewhere', config: { resource: { aws_db_instance: { subject: { engine: 'postgres', parameter_group_name: 'shared' } } } }, subject: 'aws_db_instance.subject', expect: 'unknown' },
    { name: 'aws_db_instance: engine of a variable', config: { variable: { p: {} }, resource: { aws_db_instance: { subject: { engine: '${var.p}' } } } }, subject: 'aws_db_instance.subject', expect: 'unknown' },
    { name: 'aws_rds_cluster: on', config: { resource: { aws_rds_cluster_parameter_group: { g: { parameter: [{ name: 'log_statement', value: 'ddl' }, { name: 'rds.force_ssl', value: '1' }] } }, aws_rds_cluster: { subject: { engine: 'aurora-postgresql', db_cluster_parameter_group_name: '${aws_rds_cluster_parameter_group.g.name}' } } } }, subject: 'aws_rds_cluster.subject', expect: 'pass' },
    { name: 'aws_rds_cluster: on, one block', config: { resource: { aws_rds_cluster_parameter_group: { g: { parameter: { name: 'require_secure_transport', value: 'ON' } } }, aws_rds_cluster: { subject: { engine: 'aurora-mysql', db_cluster_parameter_group_name: '${aws_rds_cluster_parameter_group.g.name}' } } } }, subject: 'aws_rds_cluster.subject', expect: 'pass' },
    { name: 'aws_rds_cluster: off', config: { resource: { aws_rds_cluster_parameter_group: { g: { parameter: [{ name: 'rds.force_ssl', value: '0' }] } }, aws_rds_cluster: { subject: { engine: 'aurora-postgresql', db_cluster_parameter_group_name: '${aws_rds_cluster_parameter_group.g.name}' } } } }, subject: 'aws_rds_cluster.subject', expect: 'fail' },
    { name: 'aws_rds_cluster: not set', config: { resource: { aws_rds_cluster_parameter_group: { g: { parameter: [{ name: 'slow_query_log', value: '1' }] } }, aws_rds_cluster: { subject: { engine: 'aurora-mysql', db_cluster_parameter_group_name: '${aws_rds_cluster_parameter_group.g.name}' } } } }, subject: 'aws_rds_cluster.subject', expect: 'fail' },
    { name: 'aws_rds_cluster: a group without parameters', config: { resource: { aws_rds_cluster_parameter_group: { g: { family: 'x' } }, aws_rds_cluster: { subject: { engine: 'aurora-postgresql', db_cluster_parameter_group_name: '${aws_rds_cluster_parameter_group.g.name}' } } } }, subject: 'aws_rds_cluster.subject', expect: 'fail' },
    { name: 'aws_rds_cluster: no group', config: { resource: { aws_rds_cluster: { subject: { engine: 'aurora-postgresql', engine_version: '14.9' } } } }, subject: 'aws_rds_cluster.subject', expect: 'fail' },
    { name: 'aws_rds_cluster: no group, version 16', config: { resource: { aws_rds_cluster: { subject: { engine: 'aurora-postgresql', engine_version: '16.3' } } } }, subject: 'aws_rds_cluster.subject', expect: 'fail' },
    { name: 'aws_rds_cluster: set by a variable', config: { variable: { p: {} }, resource: { aws_rds_cluster_parameter_group: { g: { parameter: [{ name: 'rds.force_ssl', value: '${var.p}' }] } }, aws_rds_cluster: { subject: { engine: 'aurora-postgresql', db_cluster_parameter_group_name: '${aws_rds_cluster_parameter_group.g.name}' } } } }, subject: 'aws_rds_cluster.subject', expect: 'unknown' },
    { name: 'aws_rds_cluster: off in one arm', config: { variable: { p: {} }, resource: { aws_rds_cluster_parameter_group: { g: { parameter: [{ name: 'rds.force_ssl', value: '${var.p == "x" ? 1 : 0}' }] } }, aws_rds_cluster: { subject: { engine: 'aurora-postgresql', db_cluster_parameter_group_name: '${aws_rds_cluster_parameter_group.g.name}' } } } }, subject: 'aws_rds_cluster.subject', expect: 'fail' },
    { name: 'aws_rds_cluster: parameters in a loop', config: { variable: { p: {} }, resource: { aws_rds_cluster_parameter_group: { g: { dynamic: { parameter: { for_each: '${var.p}', content: { name: '${parameter.key}', value: '${parameter.value}' } } } } }, aws_rds_cluster: { subject: { engine: 'aurora-postgresql', db_cluster_parameter_group_name: '${aws_rds_cluster_parameter_group.g.name}' } } } }, subject: 'aws_rds_cluster.subject', expect: 'unknown' },
    { name: 'aws_rds_cluster: a group of elsewhere', config: { resource: { aws_rds_cluster: { subject: { engine: 'aurora-postgresql', db_cluster_parameter_group_name: 'shared' } } } }, subject: 'aws_rds_cluster.subject', expect: 'unknown' },
    { name: 'aws_rds_cluster: engine of a variable', config: { variable: { p: {} }, resource: { aws_rds_cluster: { subject: { engine: '${var.p}' } } } }, subject: 'aws_rds_cluster.subject', expect: 'unknown' },
  ],
});
