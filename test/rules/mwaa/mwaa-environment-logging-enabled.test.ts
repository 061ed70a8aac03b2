import { testRule } from '../../support/rule-cases';

testRule('MwaaEnvironmentLoggingEnabled', {
  cloudformation: [
    { name: 'all five', template: { Resources: { Subject: { Type: 'AWS::MWAA::Environment', Properties: { LoggingConfiguration: { DagProcessingLogs: { Enabled: true }, SchedulerLogs: { Enabled: true }, TaskLogs: { Enabled: true }, WebserverLogs: { Enabled: true }, WorkerLogs: { Enabled: true } } } } } }, expect: 'pass' },
    { name: 'one is off', template: { Resources: { Subject: { Type: 'AWS::MWAA::Environment', Properties: { LoggingConfiguration: { DagProcessingLogs: { Enabled: true }, SchedulerLogs: { Enabled: true }, TaskLogs: { Enabled: false }, WebserverLogs: { Enabled: true }, WorkerLogs: { Enabled: true } } } } } }, expect: 'fail' },
    { name: 'property omitted', template: { Resources: { Subject: { Type: 'AWS::MWAA::Environment', Properties: {} } } }, expect: 'fail' },
    { name: 'known at deploy time', template: { Parameters: { P: { Type: 'String' } }, Resources: { Subject: { Type: 'AWS::MWAA::Environment', Properties: { LoggingConfiguration: { Ref: 'P' } } } } }, expect: 'unknown' },
  ],
  terraform: [
    { name: 'all five', config: { resource: { aws_mwaa_environment: { subject: { logging_configuration: { dag_processing_logs: { enabled: true }, scheduler_logs: { enabled: true }, task_logs: { enabled: true }, webserver_logs: { enabled: true }, worker_logs: { enabled: true } } } } } }, subject: 'aws_mwaa_environment.subject', expect: 'pass' },
    { name: 'argument omitted', config: { resource: { aws_mwaa_environment: { subject: {} } } }, subject: 'aws_mwaa_environment.subject', expect: 'fail' },
    { name: 'a variable without a default', config: { variable: { p: {} }, resource: { aws_mwaa_environment: { subject: { logging_configuration: '${var.p}' } } } }, subject: 'aws_mwaa_environment.subject', expect: 'unknown' },
  ],
});
