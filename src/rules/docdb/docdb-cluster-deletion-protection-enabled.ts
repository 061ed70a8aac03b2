import { defineRule } from '../rule';

export default defineRule({
  title: 'DocumentDB cluster is protected against deletion',
  failure: 'One call deletes the document database',
  control: 'AVL-02',
  severity: 'warning',
  rationale: 'One wrong call deletes the database with all its data.',
  fix: {
    cdk: 'deletionProtection: true',
    cloudformation: 'DeletionProtection: true',
    terraform: 'deletion_protection = true',
  },
  equivalents: { awsConfig: ['docdb-cluster-deletion-protection-enabled'], securityHub: ['DocumentDB.5'], prowler: ['documentdb_cluster_deletion_protection'] },
  catalogue: ['documentdb-deletion-protection'],
  references: ['https://docs.aws.amazon.com/documentdb/latest/developerguide/db-cluster-delete.html'],
  cloudformation: {
    'AWS::DocDB::DBCluster': (resource) => resource.at('DeletionProtection').orDefault(false).isTrue(),
  },
  terraform: {
    aws_docdb_cluster: (resource) => resource.at('deletion_protection').orDefault(false).isTrue(),
  },
});
