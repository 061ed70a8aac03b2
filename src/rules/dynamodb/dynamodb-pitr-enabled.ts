import { eachReplica } from '../helpers/table-replicas';
import { defineRule } from '../rule';

export default defineRule({
  title: 'DynamoDB table can be restored to any point in time',
  failure: 'Point-in-time recovery is off',
  control: 'BCK-02',
  severity: 'error',
  rationale: 'Items that are overwritten or deleted by mistake can be brought back only with point-in-time recovery.',
  fix: { cdk: 'pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true }', cloudformation: 'PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true }', terraform: 'point_in_time_recovery { enabled = true }' },
  equivalents: { awsConfig: ['dynamodb-pitr-enabled'], securityHub: ['DynamoDB.2'], checkov: ['CKV_AWS_28', 'CKV_AWS_165'], trivy: ['AWS-0024'], cdkNag: ['DynamoDBPITREnabled'], prowler: ['dynamodb_tables_pitr_enabled'] },
  catalogue: ['dynamodb-pitr'],
  references: ['https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Point-in-time-recovery.html'],
  cloudformation: {
    'AWS::DynamoDB::Table': (table) => table.at('PointInTimeRecoverySpecification.PointInTimeRecoveryEnabled').orDefault(false).isTrue(),
    'AWS::DynamoDB::GlobalTable': (table) => eachReplica(table, (replica) => replica.at('PointInTimeRecoverySpecification.PointInTimeRecoveryEnabled').orDefault(false).isTrue()),
  },
  terraform: {
    aws_dynamodb_table: (resource) => resource.at('point_in_time_recovery.0.enabled').orDefault(false).isTrue(),
  },
});
