import { all, any, type Outcome } from '../../model/outcome';
import type { Value } from '../../model/value';
import { defineRule } from '../rule';

export default defineRule({
  title: 'Experiment on failures stops by an alarm and is logged',
  failure: 'Experiment on failures cannot be stopped by an alarm, or leaves no record',
  control: 'BCK-04',
  criteria: ['A1.3', 'CC7.5'],
  severity: 'warning',
  rationale: 'An experiment that nothing stops becomes the incident it was to prepare for.',
  fix: {
    cdk: 'stopConditions with an alarm, and logConfiguration',
    cloudformation: 'StopConditions with Source aws:cloudwatch:alarm, and LogConfiguration',
    terraform: 'stop_condition with source = "aws:cloudwatch:alarm", and log_configuration',
  },
  equivalents: {},
  catalogue: ['fis-experiments'],
  references: ['https://docs.aws.amazon.com/fis/latest/userguide/stop-conditions.html'],
  cloudformation: {
    'AWS::FIS::ExperimentTemplate': (template) => stops(template.at('StopConditions'), 'Source', template.at('LogConfiguration')),
  },
  terraform: {
    aws_fis_experiment_template: (template) => stops(template.at('stop_condition'), 'source', template.at('log_configuration')),
  },
});

function stops(conditions: Value, source: string, log: Value): Outcome {
  const items = conditions.items();
  const byAlarm = items === undefined || items.length === 0 ? conditions.judge(items === undefined ? undefined : false, 'contains', 'aws:cloudwatch:alarm') : any(...items.map((item) => item.at(source).equals('aws:cloudwatch:alarm')));
  return all(byAlarm, log.isPresent());
}
