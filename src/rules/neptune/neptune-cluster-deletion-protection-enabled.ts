import { defineRule } from '../rule';

export default defineRule({
  title: 'Neptune cluster is protected against deletion',
  failure: 'Graph database can be deleted by one call',
  control: 'AVL-02',
  severity: 'warning',
  rationale: 'A mistaken call or deployment takes the database and its data away at once.',
  fix: {
    cdk: 'deletionProtection: true',
    cloudformation: 'DeletionProtection: true',
    terraform: 'deletion_protection = true',
  },
  equivalents: { awsConfig: ['neptune-cluster-deletion-protection-enabled'], securityHub: ['Neptune.4'], checkov: ['CKV2_AWS_58'], prowler: ['neptune_cluster_deletion_protection'] },
  catalogue: ['neptune-resilience'],
  references: ['https://docs.aws.amazon.com/neptune/latest/userguide/manage-console-instances-delete.html'],
  cloudformation: {
    'AWS::Neptune::DBCluster': (resource) => resource.at('DeletionProtection').orDefault(false).isTrue(),
  },
  terraform: {
    aws_neptune_cluster: (resource) => resource.at('deletion_protection').orDefault(false).isTrue(),
  },
});
