import { all, fail, type Outcome, undecided } from '../../model/outcome';
import type { ResourceView } from '../../model/resource-view';
import { alarmsOn } from '../helpers/alarms';
import { runsAgain } from '../helpers/schedule';
import { defineRule } from '../rule';

export default defineRule({
  title: 'Probe from outside raises an alarm',
  failure: 'Nobody hears of a probe that fails, or it does not run',
  control: 'AVL-03',
  criteria: ['A1.1', 'CC7.2'],
  severity: 'warning',
  rationale: 'A probe that fails in silence shows an outage afterwards alone.',
  fix: {
    cdk: 'an Alarm on canary.metricSuccessPercent()',
    cloudformation: 'AWS::CloudWatch::Alarm with the dimension CanaryName',
    terraform: 'aws_cloudwatch_metric_alarm with the dimension CanaryName',
  },
  equivalents: {},
  catalogue: ['synthetic-canary'],
  references: ['https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch_Synthetics_Canaries.html', 'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-synthetics-canary.html'],
  cloudformation: {
    'AWS::Synthetics::Canary': (canary) => all(runs(canary, 'StartCanaryAfterCreation', 'Schedule.Expression'), watched(canary)),
  },
  terraform: {
    aws_synthetics_canary: (canary) => all(runs(canary, 'start_canary', 'schedule.0.expression'), watched(canary)),
  },
});

/** A canary stands still until it is started; `rate(0 minutes)` lets it run once. */
function runs(canary: ResourceView, started: string, expression: string): Outcome {
  const schedule = canary.at(expression);
  return all(canary.at(started).orDefault(false).isTrue(), ...schedule.present() === false ? [] : [runsAgain(schedule)]);
}

function watched(canary: ResourceView): Outcome {
  const alarms = alarmsOn(canary);
  const sure = alarms.find(({ certain }) => certain);
  if (sure !== undefined) { return sure.dimensions.judge(true, 'refers-to', canary.address); }
  const [perhaps] = alarms;
  return perhaps === undefined ? fail('no alarm watches it', { pointer: canary.resource.entryPointer, operator: 'referenced-by', expected: 'an alarm with the dimension CanaryName' })
    : undecided('whether an alarm watches it is known only at deploy time', perhaps.dimensions.evidence('refers-to', canary.address));
}
