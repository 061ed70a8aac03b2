import { unlessInCluster } from '../helpers/databases';
import { defineRule } from '../rule';

export default defineRule({
  title: 'Database is protected against deletion',
  failure: 'Database can be deleted by one call',
  control: 'AVL-02',
  severity: 'error',
  rationale: 'A mistaken call or deployment takes the database and its data away at once.',
  fix: { cdk: 'deletionProtection: true', cloudformation: 'DeletionProtection: true', terraform: 'deletion_protection = true' },
  equivalents: { awsConfig: ['rds-instance-deletion-protection-enabled', 'rds-cluster-deletion-protection-enabled'], securityHub: ['RDS.8', 'RDS.7'], checkov: ['CKV_AWS_293', 'CKV_AWS_139'], trivy: ['AWS-0177', 'AWS-0343'], cdkNag: ['RDSInstanceDeletionProtectionEnabled'], prowler: ['rds_instance_deletion_protection', 'rds_cluster_deletion_protection'] },
  catalogue: ['rds-deletion-protection'],
  references: ['https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_DeleteInstance.html'],
  cloudformation: {
    'AWS::RDS::DBInstance': (instance) => unlessInCluster(instance, () => instance.at('DeletionProtection').orDefault(false).isTrue()),
    'AWS::RDS::DBCluster': (cluster) => cluster.at('DeletionProtection').orDefault(false).isTrue(),
  },
  terraform: {
    aws_db_instance: (resource) => resource.at('deletion_protection').orDefault(false).isTrue(),
    aws_rds_cluster: (resource) => resource.at('deletion_protection').orDefault(false).isTrue(),
  },
});
