import { defineRule } from '../rule';

export default defineRule({
  title: 'Redshift cluster is encrypted',
  failure: 'Warehouse stores data unencrypted',
  control: 'ENC-01',
  severity: 'error',
  rationale: 'Data and snapshots can be read by whoever gets hold of them.',
  fix: {
    cdk: 'encrypted: true (SecureWarehouse does it by itself)',
    cloudformation: 'Encrypted: true',
    terraform: 'encrypted = true',
  },
  equivalents: {
    securityHub: ['Redshift.10'], checkov: ['CKV_AWS_64'], cfnGuard: ['REDSHIFT_CLUSTER_CONFIGURATION_CHECK'],
    prowler: ['redshift_cluster_encrypted_at_rest'],
  },
  catalogue: ['redshift-encryption-at-rest'],
  references: ['https://docs.aws.amazon.com/redshift/latest/mgmt/behavior-changes.html', 'https://docs.aws.amazon.com/redshift/latest/mgmt/working-with-db-encryption.html'],
  cloudformation: {
    // Since January 2025 Redshift encrypts every new cluster.
    'AWS::Redshift::Cluster': (resource) => resource.at('Encrypted').orDefault(true).isTrue(),
  },
  terraform: {
    // Up to version 5 the provider switched it off where nothing is said.
    aws_redshift_cluster: (resource) => resource.at('encrypted').judge(resource.at('encrypted').present() === false ? undefined : resource.at('encrypted').is(true), 'equals', true),
  },
});
