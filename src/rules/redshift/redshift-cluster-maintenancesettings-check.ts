import { defineRule } from '../rule';

export default defineRule({
  title: 'Redshift takes new versions by itself',
  failure: 'Warehouse gets no patches by itself',
  control: 'CFG-03',
  severity: 'warning',
  rationale: 'Known vulnerabilities stay open until somebody remembers.',
  fix: {
    cdk: 'allowVersionUpgrade: true',
    cloudformation: 'AllowVersionUpgrade: true',
    terraform: 'allow_version_upgrade = true',
  },
  equivalents: { securityHub: ['Redshift.6'], checkov: ['CKV_AWS_141'], cdkNag: ['RedshiftClusterVersionUpgrade'], prowler: ['redshift_cluster_automatic_upgrades'] },
  catalogue: ['redshift-misc'],
  references: ['https://docs.aws.amazon.com/redshift/latest/mgmt/cluster-versions.html'],
  cloudformation: {
    'AWS::Redshift::Cluster': (resource) => resource.at('AllowVersionUpgrade').orDefault(true).isTrue(),
  },
  terraform: {
    aws_redshift_cluster: (resource) => resource.at('allow_version_upgrade').orDefault(true).isTrue(),
  },
});
