import { all } from '../../model/outcome';
import { defineRule } from '../rule';

export default defineRule({
  title: 'Airflow sends all of its logs to CloudWatch',
  failure: 'Airflow keeps a part of its logs to itself',
  control: 'LOG-05',
  criteria: ['CC7.2', 'PI1.3'],
  severity: 'warning',
  rationale: 'What a task did, and who started it, stands in five logs.',
  fix: {
    cdk: 'all five parts of loggingConfiguration',
    cloudformation: 'LoggingConfiguration with Enabled: true in all five parts',
    terraform: 'logging_configuration with enabled = true in all five blocks',
  },
  equivalents: {},
  catalogue: ['mwaa-hardening'],
  references: ['https://docs.aws.amazon.com/mwaa/latest/userguide/monitoring-airflow.html'],
  cloudformation: {
    'AWS::MWAA::Environment': (environment) => all(...['DagProcessingLogs', 'SchedulerLogs', 'TaskLogs', 'WebserverLogs', 'WorkerLogs'].map((log) => environment.at(`LoggingConfiguration.${log}.Enabled`).orDefault(false).isTrue())),
  },
  terraform: {
    aws_mwaa_environment: (environment) => all(...['dag_processing_logs', 'scheduler_logs', 'task_logs', 'webserver_logs', 'worker_logs'].map((log) => environment.at(`logging_configuration.0.${log}.0.enabled`).orDefault(false).isTrue())),
  },
});
