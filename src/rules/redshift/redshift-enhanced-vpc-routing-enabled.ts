import { defineRule } from '../rule';

export default defineRule({
  title: 'Redshift loads and unloads through the VPC',
  failure: 'Warehouse loads and unloads past the network',
  control: 'NET-06',
  severity: 'warning',
  rationale: 'Data leaves by a way that flow logs do not see and rules do not limit.',
  fix: {
    cdk: 'enhancedVpcRouting: true (SecureWarehouse does it by itself)',
    cloudformation: 'EnhancedVpcRouting: true',
    terraform: 'enhanced_vpc_routing = true',
  },
  equivalents: { awsConfig: ['redshift-enhanced-vpc-routing-enabled'], securityHub: ['Redshift.7'], checkov: ['CKV_AWS_321'], cdkNag: ['RedshiftEnhancedVPCRoutingEnabled'], prowler: ['redshift_cluster_enhanced_vpc_routing'] },
  catalogue: ['redshift-vpc-routing'],
  references: ['https://docs.aws.amazon.com/redshift/latest/mgmt/enhanced-vpc-routing.html'],
  cloudformation: {
    'AWS::Redshift::Cluster': (resource) => resource.at('EnhancedVpcRouting').orDefault(false).isTrue(),
  },
  terraform: {
    aws_redshift_cluster: (resource) => resource.at('enhanced_vpc_routing').orDefault(false).isTrue(),
  },
});
