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
  references: ['https://docs.aws.amazon.com/redshift/latest/mgmt/connecting-ssl-support.html'],
  cloudformation: {
    'AWS::Redshift::Cluster': (cluster) => judge(cluster, { group: 'ClusterParameterGroupName', groupType: 'AWS::Redshift::ClusterParameterGroup', parameters: 'Parameters', name: 'ParameterName', value: 'ParameterValue' }),
  },
  terraform: {
    aws_redshift_cluster: (cluster) => judge(cluster, { group: 'cluster_parameter_group_name', groupType: 'aws_redshift_parameter_group', parameters: 'parameter', name: 'name', value: 'value' }),
  },
});

function judge(cluster: ResourceView, names: Readonly<Record<'group' | 'groupType' | 'parameters' | 'name' | 'value', string>>): Outcome {
  const name = cluster.at(names.group).written;
  // The default group cannot be changed, and asks for nothing.
  if (name.present() === false) { return fail('the default parameter group does not ask for TLS', name.evidence('present')); }
  if (/^default\./.test(name.text() ?? '')) { return name.judge(false, 'requires-tls'); }
  const group = cluster.follow(name, names.groupType);
  if (group === undefined) { return undecided('its parameter group stands elsewhere', name.evidence('readable')); }
  const parameters = group.at(names.parameters);
  const items = parameters.items();
  if (items === undefined) { return undecided('its parameters are known only at deploy time', parameters.evidence('readable')); }
  const found = items.find((item) => item.at(names.name).is('require_ssl') === true) ?? items.find((item) => item.at(names.name).is('require_ssl') === undefined);
  return found === undefined ? fail('its parameter group does not set require_ssl', parameters.evidence('contains', 'require_ssl'))
    : all(found.at(names.name).equals('require_ssl'), found.at(names.value).satisfies('true', (text) => /^true$/i.test(text)));
}
