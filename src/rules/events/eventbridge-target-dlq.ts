import { each, notApplicable, undecided } from '../../model/outcome';
import { defineRule } from '../rule';

export default defineRule({
  title: 'Events that cannot be delivered are kept',
  failure: 'Events that cannot be delivered are dropped',
  control: 'PRC-01',
  criteria: ['PI1.3', 'PI1.4'],
  severity: 'warning',
  rationale: 'After its retries EventBridge discards an event, and the work in it is lost unnoticed.',
  fix: { cdk: 'new targets.LambdaFunction(fn, { deadLetterQueue: queue })', cloudformation: 'DeadLetterConfig: { Arn: !GetAtt Queue.Arn } in each target', terraform: 'dead_letter_config { arn = aws_sqs_queue.this.arn }' },
  equivalents: { cdkNag: ['EventBusDLQ'] },
  catalogue: ['eventbridge-target-dlq'],
  // Retries go on for a day by default, so only what comes after them must be asked for.
  references: ['https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-rule-dlq.html', 'https://docs.aws.amazon.com/scheduler/latest/UserGuide/configuring-schedule-dlq.html'],
  cloudformation: {
    'AWS::Events::Rule': (rule) => {
      const targets = rule.at('Targets');
      const items = targets.items();
      if (items === undefined) { return undecided('the targets are known only at deploy time', targets.evidence('readable')); }
      return items.length === 0 ? notApplicable('the rule has no targets') : each(items, (target, index) => target.at('Id').text() ?? `Targets[${index}]`, (target) => target.at('DeadLetterConfig.Arn').isPresent());
    },
    'AWS::Scheduler::Schedule': (schedule) => schedule.at('Target.DeadLetterConfig.Arn').isPresent(),
  },
  terraform: {
    aws_cloudwatch_event_target: (target) => target.at('dead_letter_config.0.arn').isPresent(),
    aws_scheduler_schedule: (schedule) => schedule.at('target.0.dead_letter_config.0.arn').isPresent(),
  },
});
