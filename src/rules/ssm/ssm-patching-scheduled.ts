import { decide, notApplicable, type Outcome } from '../../model/outcome';
import type { Value } from '../../model/value';
import { defineRule } from '../rule';

export default defineRule({
  title: 'Patching of machines has a schedule',
  failure: 'Patching runs once, and never again',
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
  references: ['https://docs.aws.amazon.com/systems-manager/latest/userguide/patch-manager.html'],
  cloudformation: {
    'AWS::SSM::Association': (association) => patches(association.at('Name'), association.at('ScheduleExpression')),
  },
  terraform: {
    aws_ssm_association: (association) => patches(association.at('name'), association.at('schedule_expression')),
  },
});

function patches(name: Value, schedule: Value): Outcome {
  const document = name.text();
  const patching = document === undefined ? undefined : /(^|\/)AWS-(RunPatchBaseline|ApplyPatchBaseline)/.test(document);
  return decide(patching, () => schedule.isPresent(), () => notApplicable('the association runs no patching'));
}
