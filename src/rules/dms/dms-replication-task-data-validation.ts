import { notApplicable, type Outcome } from '../../model/outcome';
import type { ResourceView } from '../../model/resource-view';
import type { Value } from '../../model/value';
import { taskSettings } from '../helpers/dms-task-settings';
import { defineRule } from '../rule';

/** Targets whose content DMS cannot compare. */
const NOT_COMPARABLE = ['kinesis', 'kafka', 'dynamodb', 'neptune', 'opensearch', 'elasticsearch', 'redis', 'timestream', 'babelfish'];

function validates(task: ResourceView, engine: Value | undefined): Outcome {
  const name = engine?.text()?.toLowerCase();
  return name !== undefined && NOT_COMPARABLE.includes(name) ? notApplicable('AWS DMS cannot compare a target of this kind')
    : taskSettings(task).at('ValidationSettings.EnableValidation').orDefault(false).isTrue();
}

export default defineRule({
  title: 'Replication task compares source and target',
  failure: 'Nobody checks that the copy is the same as its source',
  control: 'PRC-01',
  severity: 'warning',
  optIn: 'Comparing loads both databases, needs keys in every table, and can be done by means of one\'s own.',
  rationale: 'Rows that were cut, converted or lost on the way are found only by comparing.',
  fix: {
    cdk: 'replicationTaskSettings: JSON.stringify({ ValidationSettings: { EnableValidation: true } }) on dms.CfnReplicationTask',
    cloudformation: 'ReplicationTaskSettings with ValidationSettings: EnableValidation: true',
    terraform: 'replication_task_settings with ValidationSettings: EnableValidation: true',
  },
  equivalents: {},
  catalogue: ['dms-data-validation'],
  references: ['https://docs.aws.amazon.com/dms/latest/userguide/CHAP_Validating.html', 'https://docs.aws.amazon.com/dms/latest/userguide/CHAP_Tasks.CustomizingTasks.TaskSettings.DataValidation.html'],
  cloudformation: {
    'AWS::DMS::ReplicationTask': (task) => validates(task, task.follow(task.at('TargetEndpointArn'), 'AWS::DMS::Endpoint')?.at('EngineName')),
  },
  terraform: {
    aws_dms_replication_task: (task) => validates(task, task.follow(task.at('target_endpoint_arn'), 'aws_dms_endpoint')?.at('engine_name')),
  },
});
