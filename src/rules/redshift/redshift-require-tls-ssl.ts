import { fail, undecided } from '../../model/outcome';
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
    'AWS::Redshift::Cluster': (cluster) => {
      const name = cluster.at('ClusterParameterGroupName');
      // The default group cannot be changed, and asks for nothing.
      if (name.present() === false || /^default\./.test(name.text() ?? '')) { return name.present() === false ? fail('the default parameter group does not ask for TLS', name.evidence('present')) : name.judge(false, 'requires-tls'); }
      const group = cluster.follow(name, 'AWS::Redshift::ClusterParameterGroup');
      if (group === undefined) { return undecided('its parameter group stands elsewhere', name.evidence('readable')); }
      const parameters = group.at('Parameters');
      const items = parameters.items();
      if (items === undefined) { return undecided('its parameters are known only at deploy time', parameters.evidence('readable')); }
      const found = items.find((item) => item.at('ParameterName').is('require_ssl') !== false);
      return found === undefined ? fail('its parameter group does not set require_ssl', parameters.evidence('contains', 'require_ssl')) : found.at('ParameterValue').satisfies('true', (text) => /^true$/i.test(text));
    },
  },
});
