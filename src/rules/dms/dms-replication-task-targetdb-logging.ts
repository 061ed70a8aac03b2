import { logsComponents } from '../helpers/dms-task-settings';
import { defineRule } from '../rule';

export default defineRule({
  title: 'Replication task logs what it writes to the target',
  failure: 'Nobody can say afterwards what was written to the target',
  control: 'PRC-03',
  criteria: ['PI1.3', 'CC7.2'],
  severity: 'warning',
  rationale: 'Rows that a task drops or fails to write show nowhere but in its log.',
  fix: {
    cdk: 'replicationTaskSettings: JSON.stringify({ Logging: { EnableLogging: true } }) on dms.CfnReplicationTask',
    cloudformation: 'ReplicationTaskSettings with Logging: EnableLogging: true, severities at LOGGER_SEVERITY_DEFAULT or above',
    terraform: 'replication_task_settings with Logging: EnableLogging: true, severities at LOGGER_SEVERITY_DEFAULT or above',
  },
  equivalents: { awsConfig: ['dms-replication-task-targetdb-logging'], securityHub: ['DMS.7'], prowler: ['dms_replication_task_target_logging_enabled'] },
  catalogue: ['dms-task-logging'],
  references: ['https://docs.aws.amazon.com/dms/latest/userguide/CHAP_Tasks.CustomizingTasks.TaskSettings.Logging.html', 'https://docs.aws.amazon.com/securityhub/latest/userguide/dms-controls.html'],
  cloudformation: {
    'AWS::DMS::ReplicationTask': (task) => logsComponents(task, ['TARGET_APPLY', 'TARGET_LOAD']),
  },
  terraform: {
    aws_dms_replication_task: (task) => logsComponents(task, ['TARGET_APPLY', 'TARGET_LOAD']),
  },
});
