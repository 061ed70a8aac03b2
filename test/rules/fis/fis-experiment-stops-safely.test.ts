import { testRule } from '../../support/rule-cases';

testRule('FisExperimentStopsSafely', {
  cloudformation: [
    { name: 'stopped and logged', template: { Resources: { Subject: { Type: 'AWS::FIS::ExperimentTemplate', Properties: { StopConditions: [{ Source: 'aws:cloudwatch:alarm', Value: 'a' }], LogConfiguration: { LogSchemaVersion: 2 } } } } }, expect: 'pass' },
    { name: 'by nothing', template: { Resources: { Subject: { Type: 'AWS::FIS::ExperimentTemplate', Properties: { StopConditions: [{ Source: 'none' }], LogConfiguration: { LogSchemaVersion: 2 } } } } }, expect: 'fail' },
    { name: 'not logged', template: { Resources: { Subject: { Type: 'AWS::FIS::ExperimentTemplate', Properties: { StopConditions: [{ Source: 'aws:cloudwatch:alarm', Value: 'a' }] } } } }, expect: 'fail' },
    { name: 'known at deploy time', template: { Parameters: { P: { Type: 'String' } }, Resources: { Subject: { Type: 'AWS::FIS::ExperimentTemplate', Properties: { StopConditions: { Ref: 'P' }, LogConfiguration: { LogSchemaVersion: 2 } } } } }, expect: 'unknown' },
  ],
  terraform: [
    { name: 'stopped and logged', config: { resource: { aws_fis_experiment_template: { subject: { stop_condition: [{ source: 'aws:cloudwatch:alarm', value: 'a' }], log_configuration: { log_schema_version: 2 } } } } }, subject: 'aws_fis_experiment_template.subject', expect: 'pass' },
    { name: 'by nothing', config: { resource: { aws_fis_experiment_template: { subject: { stop_condition: { source: 'none' }, log_configuration: { log_schema_version: 2 } } } } }, subject: 'aws_fis_experiment_template.subject', expect: 'fail' },
    { name: 'a variable without a default', config: { variable: { p: {} }, resource: { aws_fis_experiment_template: { subject: { stop_condition: '${var.p}', log_configuration: { log_schema_version: 2 } } } } }, subject: 'aws_fis_experiment_template.subject', expect: 'unknown' },
  ],
});
