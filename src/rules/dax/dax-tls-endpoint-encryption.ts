import { defineRule } from '../rule';

export default defineRule({
  title: 'DAX cluster speaks TLS',
  failure: 'DAX endpoint speaks clear text',
  control: 'TLS-01',
  severity: 'error',
  rationale: 'Whoever listens in the network reads the items that pass the cache.',
  fix: {
    cdk: 'clusterEndpointEncryptionType: "TLS" on dax.CfnCluster',
    cloudformation: 'ClusterEndpointEncryptionType: TLS',
    terraform: 'cluster_endpoint_encryption_type = "TLS"',
  },
  equivalents: { awsConfig: ['dax-tls-endpoint-encryption'], securityHub: ['DynamoDB.7'], checkov: ['CKV_AWS_239'], prowler: ['dynamodb_accelerator_cluster_in_transit_encryption_enabled'] },
  catalogue: ['dax-tls'],
  references: ['https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/DAXEncryptionInTransit.html'],
  cloudformation: {
    'AWS::DAX::Cluster': (resource) => resource.at('ClusterEndpointEncryptionType').orDefault('NONE').equals('TLS'),
  },
  terraform: {
    aws_dax_cluster: (resource) => resource.at('cluster_endpoint_encryption_type').orDefault('NONE').equals('TLS'),
  },
});
