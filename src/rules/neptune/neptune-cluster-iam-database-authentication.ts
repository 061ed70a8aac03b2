import { defineRule } from '../rule';

export default defineRule({
  title: 'Neptune cluster authenticates its clients with IAM',
  failure: 'Whoever reaches the cluster in the network may query it',
  control: 'IAM-07',
  severity: 'warning',
  rationale: 'Without IAM a Neptune cluster asks its clients for no credential at all.',
  fix: {
    cdk: 'iamAuthentication: true',
    cloudformation: 'IamAuthEnabled: true',
    terraform: 'iam_database_authentication_enabled = true',
  },
  equivalents: { awsConfig: ['neptune-cluster-iam-database-authentication'], securityHub: ['Neptune.7'], checkov: ['CKV_AWS_359'], cdkNag: ['NeptuneClusterIAMAuth'], prowler: ['neptune_cluster_iam_authentication_enabled'] },
  catalogue: ['neptune-tls-iam'],
  references: ['https://docs.aws.amazon.com/neptune/latest/userguide/iam-auth.html'],
  cloudformation: {
    'AWS::Neptune::DBCluster': (resource) => resource.at('IamAuthEnabled').orDefault(false).isTrue(),
  },
  terraform: {
    aws_neptune_cluster: (resource) => resource.at('iam_database_authentication_enabled').orDefault(false).isTrue(),
  },
});
