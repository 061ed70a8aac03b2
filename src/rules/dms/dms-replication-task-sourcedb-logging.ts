import { logsComponents } from '../helpers/dms-task-settings';
import { defineRule } from '../rule';

export default defineRule({
  title: 'Replication task logs what it reads from the source',
  failure: 'Nobody can say afterwards what was read from the source',
  control: 'PRC-03',
  criteria: ['PI1.3', 'CC7.2'],
  severity: 'warning',
  rationale: 'Rows that a task drops or fails to write show nowhere but in its log.',
  fix: {
    cdk: 'replicationTaskSettings: JSON.stringify({ Logging: { EnableLogging: true } }) on dms.CfnReplicationTask',
    cloudformation: 'ReplicationTaskSettings with Logging: EnableLogging: true, severities at LOGGER_SEVERITY_DEFAULT or above',
    terraform: 'replication_task_settings with Logging: EnableLogging: true, severities at LOGGER_SEVERITY_DEFAULT or above',
  },
  equivalents: { awsConfig: ['dms-replication-task-sourcedb-logging'], securityHub: ['DMS.8'], prowler: ['dms_replication_task_source_logging_enabled'] },
  catalogue: ['dms-task-logging'],
  references: ['https://docs.aws.amazon.com/dms/latest/userguide/CHAP_Tasks.CustomizingTasks.TaskSettings.Logging.html', 'https://docs.aws.amazon.com/securityhub/latest/userguide/dms-controls.html'],
  cloudformation: {
    'AWS::DMS::ReplicationTask': (task) => logsComponents(task, ['SOURCE_CAPTURE', 'SOURCE_UNLOAD']),
  },
  terraform: {
    aws_dms_replication_task: (task) => logsComponents(task, ['SOURCE_CAPTURE', 'SOURCE_UNLOAD']),
  },
});
