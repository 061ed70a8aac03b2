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
    { name: 'no group', properties: {}, expect: 'fail' },
    { name: 'the default group', properties: { ClusterParameterGroupName: 'default.redshift-1.0' }, expect: 'fail' },
    { name: 'a group that stands elsewhere', properties: { ClusterParameterGroupName: 'ours' }, expect: 'unknown' },
    { name: 'a group of another stack', template: [{ Resources: { Subject: { Type: 'AWS::Redshift::Cluster', Properties: { ClusterParameterGroupName: { 'Fn::ImportValue': 'group' } } } } }, { Resources: { G: { Type: 'AWS::Redshift::ClusterParameterGroup', Properties: { Parameters: [{ ParameterName: 'require_ssl', ParameterValue: 'true' }] } } }, Outputs: { O: { Value: { Ref: 'G' }, Export: { Name: 'group' } } } }], expect: 'pass' },
    { name: 'known at deploy time', template: { Parameters: { P: { Type: 'String' } }, ...withGroup([{ ParameterName: 'require_ssl', ParameterValue: { Ref: 'P' } }]) }, expect: 'unknown' },
    { name: 'in one arm only', template: { Parameters: { P: { Type: 'String' } }, Conditions: { C: { 'Fn::Equals': [{ Ref: 'P' }, 'x'] } }, ...withGroup([{ ParameterName: 'require_ssl', ParameterValue: { 'Fn::If': ['C', 'true', 'false'] } }]) }, expect: 'fail' },
  ],
});
