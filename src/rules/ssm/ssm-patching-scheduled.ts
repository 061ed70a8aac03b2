import { decide, notApplicable, type Outcome } from '../../model/outcome';
import type { Value } from '../../model/value';
import { runsEvery } from '../helpers/schedule';
import { defineRule } from '../rule';

export default defineRule({
  title: 'Patching of machines has a schedule',
  failure: 'Patching runs once, or too seldom',
  control: 'CFG-03',
  criteria: ['CC7.1', 'CC8.1', 'CC3.2'],
  severity: 'warning',
  rationale: 'New patches come every month.',
  fix: {
    cdk: 'scheduleExpression on ssm.CfnAssociation',
    cloudformation: 'ScheduleExpression',
    terraform: 'schedule_expression',
  },
  equivalents: {},
  catalogue: ['ssm-patch-compliance'],
  // The second Tuesday of a month may be five weeks after the last one.
  parameters: { maximumDays: { description: 'most days between two runs', default: 35, minimum: 1, maximum: 366 } },
  references: ['https://docs.aws.amazon.com/systems-manager/latest/userguide/patch-manager.html', 'https://docs.aws.amazon.com/systems-manager/latest/userguide/reference-cron-and-rate-expressions.html'],
  cloudformation: {
    'AWS::SSM::Association': (association, { parameter }) => patches(association.at('Name'), association.at('ScheduleExpression'), parameter('maximumDays')),
  },
  terraform: {
    aws_ssm_association: (association, { parameter }) => patches(association.at('name'), association.at('schedule_expression'), parameter('maximumDays')),
  },
});

function patches(name: Value, schedule: Value, maximum: number): Outcome {
  const document = name.text();
  const patching = document === undefined ? undefined : /(^|\/)AWS-(RunPatchBaseline|ApplyPatchBaseline)/.test(document);
  return decide(patching, () => runsEvery(schedule, maximum * 24), () => notApplicable('the association runs no patching'));
}
