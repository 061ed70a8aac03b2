import { eachReplica } from '../helpers/table-replicas';
import { defineRule } from '../rule';

export default defineRule({
  title: 'DynamoDB table is protected against deletion',
  failure: 'Table can be deleted by one call',
  control: 'AVL-02',
  severity: 'warning',
  rationale: 'A mistaken call or deployment takes the table and its data away at once.',
  fix: { cdk: 'deletionProtection: true', cloudformation: 'DeletionProtectionEnabled: true', terraform: 'deletion_protection_enabled = true' },
  equivalents: { awsConfig: ['dynamodb-table-deletion-protection-enabled'], securityHub: ['DynamoDB.6'], prowler: ['dynamodb_table_deletion_protection_enabled'] },
  catalogue: ['dynamodb-deletion-protection'],
  references: ['https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/WorkingWithTables.Basics.html'],
  cloudformation: {
    'AWS::DynamoDB::Table': (table) => table.at('DeletionProtectionEnabled').orDefault(false).isTrue(),
    'AWS::DynamoDB::GlobalTable': (table) => eachReplica(table, (replica) => replica.at('DeletionProtectionEnabled').orDefault(false).isTrue()),
  },
  terraform: {
    aws_dynamodb_table: (resource) => resource.at('deletion_protection_enabled').orDefault(false).isTrue(),
  },
});
