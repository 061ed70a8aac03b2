import { backedUp } from '../helpers/backup-plan';
import { eachReplica } from '../helpers/table-replicas';
import { defineRule } from '../rule';

export default defineRule({
  title: 'DynamoDB table is backed up by an AWS Backup plan, or can be restored to any point in time',
  failure: 'Neither a backup plan nor point-in-time recovery brings the table back',
  control: 'BCK-01',
  severity: 'warning',
  optIn: 'Many accounts back up by a plan that the organization attaches, which this template does not show.',
  rationale: 'What no plan takes in is missed on the day that it is needed.',
  fix: {
    cdk: 'plan.addSelection("All", { resources: [backup.BackupResource.fromConstruct(this)] })',
    cloudformation: 'AWS::Backup::BackupSelection with the ARN in Resources, or a tag of the resource in ListOfTags',
    terraform: 'aws_backup_selection with the ARN in resources, or a tag of the resource in selection_tag',
  },
  equivalents: {},
  catalogue: ['dynamodb-in-backup-plan'],
  references: ['https://docs.aws.amazon.com/aws-backup/latest/devguide/assigning-resources-json.html', 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/backuprestore_HowItWorksAWS.html'],
  cloudformation: {
    'AWS::DynamoDB::Table': (table) => backedUp(table, { service: 'dynamodb', prefix: 'table/' }, table.at('PointInTimeRecoverySpecification.PointInTimeRecoveryEnabled').orDefault(false).isTrue()),
    'AWS::DynamoDB::GlobalTable': (table) => backedUp(table, { service: 'dynamodb', prefix: 'table/' }, eachReplica(table, (replica) => replica.at('PointInTimeRecoverySpecification.PointInTimeRecoveryEnabled').orDefault(false).isTrue())),
  },
  terraform: {
    aws_dynamodb_table: (table) => backedUp(table, { service: 'dynamodb', prefix: 'table/' }, table.at('point_in_time_recovery.0.enabled').orDefault(false).isTrue()),
  },
});
