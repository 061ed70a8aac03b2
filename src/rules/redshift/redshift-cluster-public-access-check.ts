import { defineRule } from '../rule';

export default defineRule({
  title: 'Redshift cluster has no address on the internet',
  failure: 'Warehouse has an address on the internet',
  control: 'NET-04',
  severity: 'error',
  rationale: 'Everybody on the internet may try passwords at the warehouse.',
  fix: {
    cdk: 'publiclyAccessible: false (SecureWarehouse does it by itself)',
    cloudformation: 'PubliclyAccessible: false',
    terraform: 'publicly_accessible = false',
  },
  equivalents: {
    awsConfig: ['redshift-cluster-public-access-check'], securityHub: ['Redshift.1'], checkov: ['CKV_AWS_87'],
    cdkNag: ['RedshiftClusterPublicAccess'], prowler: ['redshift_cluster_public_access'],
  },
  catalogue: ['redshift-not-public'],
  references: ['https://docs.aws.amazon.com/redshift/latest/mgmt/managing-clusters-vpc.html', 'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-redshift-cluster.html'],
  cloudformation: {
    'AWS::Redshift::Cluster': (resource) => resource.at('PubliclyAccessible').orDefault(false).isFalse(),
  },
  terraform: {
    aws_redshift_cluster: (resource) => resource.at('publicly_accessible').judge(resource.at('publicly_accessible').present() === false ? undefined : resource.at('publicly_accessible').is(false), 'equals', false),
  },
});
