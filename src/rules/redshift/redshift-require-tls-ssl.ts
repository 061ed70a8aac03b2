import { all, fail, type Outcome, undecided } from '../../model/outcome';
import type { ResourceView } from '../../model/resource-view';
import { defineRule } from '../rule';

export default defineRule({
  title: 'Redshift refuses clear text',
  failure: 'Warehouse answers clients in clear text',
  control: 'TLS-01',
  severity: 'error',
  rationale: 'Queries, answers and passwords can be read on the way.',
  fix: {
    cdk: 'a CfnClusterParameterGroup with require_ssl = true (SecureWarehouse does it by itself)',
    cloudformation: 'AWS::Redshift::ClusterParameterGroup with require_ssl: true',
    terraform: 'aws_redshift_parameter_group with require_ssl = true',
  },
  equivalents: { awsConfig: ['redshift-require-tls-ssl'], securityHub: ['Redshift.2'], cdkNag: ['RedshiftRequireTlsSSL'], prowler: ['redshift_cluster_in_transit_encryption_enabled'] },
  catalogue: ['redshift-require-tls'],
  references: ['https://docs.aws.amazon.com/redshift/latest/mgmt/behavior-changes.html', 'https://docs.aws.amazon.com/redshift/latest/mgmt/connecting-ssl-support.html'],
  cloudformation: {
    'AWS::Redshift::Cluster': (cluster) => judge(cluster, { group: 'ClusterParameterGroupName', groupType: 'AWS::Redshift::ClusterParameterGroup', family: 'ParameterGroupFamily', parameters: 'Parameters', name: 'ParameterName', value: 'ParameterValue' }),
  },
  terraform: {
    aws_redshift_cluster: (cluster) => judge(cluster, { group: 'cluster_parameter_group_name', groupType: 'aws_redshift_parameter_group', family: 'family', parameters: 'parameter', name: 'name', value: 'value' }),
  },
});

function judge(cluster: ResourceView, names: Readonly<Record<'group' | 'groupType' | 'family' | 'parameters' | 'name' | 'value', string>>): Outcome {
  const name = cluster.at(names.group).written;
  // Since January 2025 a cluster that names no group gets default.redshift-2.0, which asks for TLS; default.redshift-1.0 does not.
  if (name.present() === false) { return name.child('the default parameter group').orDefault('default.redshift-2.0').satisfies('a group that asks for TLS', asksForTls); }
  if (/^default\./.test(name.text() ?? '')) { return name.satisfies('a group that asks for TLS', asksForTls); }
  const group = cluster.follow(name, names.groupType);
  if (group === undefined) { return undecided('its parameter group stands elsewhere', name.evidence('readable')); }
  const parameters = group.at(names.parameters);
  const items = parameters.items();
  if (items === undefined) { return undecided('its parameters are known only at deploy time', parameters.evidence('readable')); }
  const found = items.find((item) => item.at(names.name).is('require_ssl') === true) ?? items.find((item) => item.at(names.name).is('require_ssl') === undefined);
  if (found === undefined && group.at(names.family).present() !== false) { return group.at(names.family).satisfies('a family that asks for TLS', (family) => asksForTls(`default.${family}`)); }
  return found === undefined ? fail('its parameter group does not set require_ssl', parameters.evidence('contains', 'require_ssl'))
    : all(found.at(names.name).equals('require_ssl'), found.at(names.value).satisfies('true', (text) => /^true$/i.test(text)));
}

/** A group that is made from a family begins with the values of its default group. https://docs.aws.amazon.com/redshift/latest/mgmt/parameter-group-default.html */
function asksForTls(group: string): boolean {
  return !/^default\.redshift-1\./.test(group);
}
