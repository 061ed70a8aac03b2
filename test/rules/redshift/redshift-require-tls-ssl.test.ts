import { testRule } from '../../support/rule-cases';

const withGroup = (parameters: unknown[]) => ({
  Resources: {
    Subject: { Type: 'AWS::Redshift::Cluster', Properties: { ClusterParameterGroupName: { Ref: 'Group' } } },
    Group: { Type: 'AWS::Redshift::ClusterParameterGroup', Properties: { Parameters: parameters } },
  },
});

testRule('RedshiftRequireTlsSsl', {
  cloudformation: [
    { name: 'TLS required', template: withGroup([{ ParameterName: 'require_ssl', ParameterValue: 'true' }]), expect: 'pass' },
    { name: 'TLS not required', template: withGroup([{ ParameterName: 'require_ssl', ParameterValue: 'false' }]), expect: 'fail' },
    { name: 'a group that does not say', template: withGroup([{ ParameterName: 'enable_user_activity_logging', ParameterValue: 'true' }]), expect: 'fail' },
    { name: 'no group, and the default that asks for TLS', properties: {}, expect: 'pass' },
    { name: 'the default group', properties: { ClusterParameterGroupName: 'default.redshift-1.0' }, expect: 'fail' },
    { name: 'a group that stands elsewhere', properties: { ClusterParameterGroupName: 'ours' }, expect: 'unknown' },
    { name: 'a group of another stack', template: [{ Resources: { Subject: { Type: 'AWS::Redshift::Cluster', Properties: { ClusterParameterGroupName: { 'Fn::ImportValue': 'group' } } } } }, { Resources: { G: { Type: 'AWS::Redshift::ClusterParameterGroup', Properties: { Parameters: [{ ParameterName: 'require_ssl', ParameterValue: 'true' }] } } }, Outputs: { O: { Value: { Ref: 'G' }, Export: { Name: 'group' } } } }], expect: 'pass' },
    { name: 'known at deploy time', template: { Parameters: { P: { Type: 'String' } }, ...withGroup([{ ParameterName: 'require_ssl', ParameterValue: { Ref: 'P' } }]) }, expect: 'unknown' },
    { name: 'in one arm only', template: { Parameters: { P: { Type: 'String' } }, Conditions: { C: { 'Fn::Equals': [{ Ref: 'P' }, 'x'] } }, ...withGroup([{ ParameterName: 'require_ssl', ParameterValue: { 'Fn::If': ['C', 'true', 'false'] } }]) }, expect: 'fail' },
    { name: 'the default group of today', properties: { ClusterParameterGroupName: 'default.redshift-2.0' }, expect: 'pass' },
    { name: 'a group that begins with the values of today', template: { Resources: { Subject: { Type: 'AWS::Redshift::Cluster', Properties: { ClusterParameterGroupName: { Ref: 'Group' } } }, Group: { Type: 'AWS::Redshift::ClusterParameterGroup', Properties: { ParameterGroupFamily: 'redshift-2.0' } } } }, expect: 'pass' },
    { name: 'a group that begins with the values of before', template: { Resources: { Subject: { Type: 'AWS::Redshift::Cluster', Properties: { ClusterParameterGroupName: { Ref: 'Group' } } }, Group: { Type: 'AWS::Redshift::ClusterParameterGroup', Properties: { ParameterGroupFamily: 'redshift-1.0' } } } }, expect: 'fail' },
  ],
  terraform: [
    { name: 'on', config: { resource: { aws_redshift_parameter_group: { g: { parameter: [{ name: 'require_ssl', value: 'true' }] } }, aws_redshift_cluster: { subject: { cluster_parameter_group_name: '${aws_redshift_parameter_group.g.name}' } } } }, subject: 'aws_redshift_cluster.subject', expect: 'pass' },
    { name: 'on, one block', config: { resource: { aws_redshift_parameter_group: { g: { parameter: { name: 'require_ssl', value: true } } }, aws_redshift_cluster: { subject: { cluster_parameter_group_name: '${aws_redshift_parameter_group.g.name}' } } } }, subject: 'aws_redshift_cluster.subject', expect: 'pass' },
    { name: 'off', config: { resource: { aws_redshift_parameter_group: { g: { parameter: [{ name: 'require_ssl', value: 'false' }] } }, aws_redshift_cluster: { subject: { cluster_parameter_group_name: '${aws_redshift_parameter_group.g.name}' } } } }, subject: 'aws_redshift_cluster.subject', expect: 'fail' },
    { name: 'not set', config: { resource: { aws_redshift_parameter_group: { g: { parameter: [{ name: 'query_group', value: 'x' }] } }, aws_redshift_cluster: { subject: { cluster_parameter_group_name: '${aws_redshift_parameter_group.g.name}' } } } }, subject: 'aws_redshift_cluster.subject', expect: 'fail' },
    { name: 'no parameters', config: { resource: { aws_redshift_parameter_group: { g: {} }, aws_redshift_cluster: { subject: { cluster_parameter_group_name: '${aws_redshift_parameter_group.g.name}' } } } }, subject: 'aws_redshift_cluster.subject', expect: 'fail' },
    { name: 'of a variable', config: { variable: { p: {} }, resource: { aws_redshift_parameter_group: { g: { parameter: [{ name: 'require_ssl', value: '${var.p}' }] } }, aws_redshift_cluster: { subject: { cluster_parameter_group_name: '${aws_redshift_parameter_group.g.name}' } } } }, subject: 'aws_redshift_cluster.subject', expect: 'unknown' },
    { name: 'off in one arm', config: { variable: { p: {} }, resource: { aws_redshift_parameter_group: { g: { parameter: [{ name: 'require_ssl', value: '${var.p == "x" ? "true" : "false"}' }] } }, aws_redshift_cluster: { subject: { cluster_parameter_group_name: '${aws_redshift_parameter_group.g.name}' } } } }, subject: 'aws_redshift_cluster.subject', expect: 'fail' },
    { name: 'perhaps on, by a parameter whose name is not known', config: { variable: { p: {} }, resource: { aws_redshift_parameter_group: { g: { parameter: [{ name: '${var.p}', value: 'true' }] } }, aws_redshift_cluster: { subject: { cluster_parameter_group_name: '${aws_redshift_parameter_group.g.name}' } } } }, subject: 'aws_redshift_cluster.subject', expect: 'unknown' },
    { name: 'no group, and the default that asks for TLS', properties: {}, expect: 'pass' },
    { name: 'the default group', properties: { cluster_parameter_group_name: 'default.redshift-1.0' }, expect: 'fail' },
    { name: 'a group of elsewhere', properties: { cluster_parameter_group_name: 'shared' }, expect: 'unknown' },
    { name: 'the default group of today', properties: { cluster_parameter_group_name: 'default.redshift-2.0' }, expect: 'pass' },
    { name: 'a group that begins with the values of before', config: { resource: { aws_redshift_parameter_group: { g: { family: 'redshift-1.0' } }, aws_redshift_cluster: { subject: { cluster_parameter_group_name: '${aws_redshift_parameter_group.g.name}' } } } }, expect: 'fail' },
  ],
});
