import { all, any, type Outcome, undecided } from '../../model/outcome';
import type { Value } from '../../model/value';
import { runsEvery } from '../helpers/schedule';
import { defineRule, type RuleContext } from '../rule';

export default defineRule({
  title: 'Backup plan runs often enough and keeps recovery points long enough',
  failure: 'Backup plan runs too seldom, or keeps recovery points too short',
  control: 'BCK-01',
  severity: 'error',
  rationale: 'A loss that is noticed late can be undone only if the recovery point of that time still exists.',
  fix: { cdk: 'new backup.BackupPlanRule({ deleteAfter: Duration.days(35), scheduleExpression })', cloudformation: 'BackupPlanRule with ScheduleExpression and Lifecycle: { DeleteAfterDays: 35 }', terraform: 'rule { schedule = ..., lifecycle { delete_after = 35 } }' },
  equivalents: { awsConfig: ['backup-plan-min-frequency-and-min-retention-check'] },
  catalogue: ['backup-plan-retention'],
  parameters: {
    minimumDays: { description: 'fewest days for which the recovery points of the rule are kept', default: 35, minimum: 1, maximum: 36500 },
    maximumHours: { description: 'most hours between two backups of the rule', default: 24, minimum: 1, maximum: 744 },
  },
  references: [
    'https://docs.aws.amazon.com/config/latest/developerguide/backup-plan-min-frequency-and-min-retention-check.html',
    'https://docs.aws.amazon.com/aws-backup/latest/devguide/creating-a-backup-plan.html',
    // "When no CRON expression is provided, Backup will use the default expression cron(0 5 ? * * *)."
    'https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_BackupRuleInput.html',
  ],
  cloudformation: { 'AWS::Backup::BackupPlan': (plan, context) => judge(plan.at('BackupPlan.BackupPlanRule'), ['ScheduleExpression', 'Lifecycle.DeleteAfterDays'], context) },
  terraform: { aws_backup_plan: (plan, context) => judge(plan.at('rule'), ['schedule', 'lifecycle.0.delete_after'], context) },
});

/** One rule that is frequent and keeps long enough does; a plan often has others besides. */
function judge(rules: Value, [schedule, kept]: readonly string[], context: RuleContext): Outcome {
  const items = rules.items();
  if (items === undefined) { return undecided('the rules of the plan are known only at deploy time', rules.evidence('readable')); }
  if (items.length === 0) { return rules.isPresent(); }
  return any(...items.map((rule) => {
    const days = rule.at(kept);
    // Absent, or -1, points are kept for ever.
    const long = days.present() === false ? days.isAbsent() : days.is(-1) === true ? days.equals(-1) : days.atLeast(context.parameter('minimumDays'));
    return all(long, runsEvery(rule.at(schedule).orDefault('cron(0 5 ? * * *)'), context.parameter('maximumHours')));
  }));
}
