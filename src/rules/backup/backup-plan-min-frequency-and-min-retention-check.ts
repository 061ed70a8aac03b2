import { any, undecided } from '../../model/outcome';
import { defineRule } from '../rule';

export default defineRule({
  title: 'Backup plan runs often enough and keeps recovery points long enough',
  failure: 'Backup plan keeps recovery points too short',
  control: 'BCK-01',
  severity: 'error',
  rationale: 'A loss that is noticed late can be undone only if the recovery point of that time still exists.',
  fix: { cdk: 'new backup.BackupPlanRule({ deleteAfter: Duration.days(35), scheduleExpression })', cloudformation: 'BackupPlanRule with ScheduleExpression and Lifecycle: { DeleteAfterDays: 35 }', terraform: 'rule { schedule = ..., lifecycle { delete_after = 35 } }' },
  equivalents: { awsConfig: ['backup-plan-min-frequency-and-min-retention-check'] },
  catalogue: ['backup-plan-retention'],
  parameters: { minimumDays: { description: 'fewest days for which the longest-kept recovery points are kept', default: 35, minimum: 1, maximum: 36500 } },
  references: ['https://docs.aws.amazon.com/aws-backup/latest/devguide/creating-a-backup-plan.html'],
  cloudformation: {
    'AWS::Backup::BackupPlan': (plan, context) => {
      const rules = plan.at('BackupPlan.BackupPlanRule');
      const items = rules.items();
      if (items === undefined) { return undecided('the rules of the plan are known only at deploy time', rules.evidence('readable')); }
      if (items.length === 0) { return rules.isPresent(); }
      // One rule that keeps long enough does; a plan often has frequent short ones besides. Absent, points are kept for ever.
      return any(...items.map((rule) => {
        const days = rule.at('Lifecycle.DeleteAfterDays');
        return days.present() === false ? days.isAbsent() : days.atLeast(context.parameter('minimumDays'));
      }));
    },
  },
  terraform: {
    aws_backup_plan: (plan, context) => {
      const rules = plan.at('rule');
      const items = rules.items();
      if (items === undefined) { return undecided('the rules of the plan are known only when Terraform runs', rules.evidence('readable')); }
      if (items.length === 0) { return rules.isPresent(); }
      return any(...items.map((rule) => {
        const days = rule.at('lifecycle.0.delete_after');
        return days.present() === false ? days.isAbsent() : days.atLeast(context.parameter('minimumDays'));
      }));
    },
  },
});
