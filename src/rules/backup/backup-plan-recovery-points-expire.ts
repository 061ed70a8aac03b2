import { all, type Outcome, undecided } from '../../model/outcome';
import type { Value } from '../../model/value';
import { defineRule } from '../rule';

export default defineRule({
  title: 'Recovery points of a backup plan expire',
  failure: 'Recovery points are kept for ever',
  control: 'RET-04',
  severity: 'warning',
  rationale: 'What was deleted at its source lives on in backups that nobody deletes.',
  fix: {
    cdk: 'deleteAfter: Duration.days(35) on the BackupPlanRule',
    cloudformation: 'Lifecycle: { DeleteAfterDays: 35 }',
    terraform: 'lifecycle { delete_after = 35 }',
  },
  equivalents: {},
  catalogue: ['backup-delete-after'],
  references: ['https://docs.aws.amazon.com/aws-backup/latest/devguide/creating-a-backup-plan.html'],
  cloudformation: {
    'AWS::Backup::BackupPlan': (plan) => judge(plan.at('BackupPlan.BackupPlanRule'), 'Lifecycle.DeleteAfterDays'),
  },
  terraform: {
    aws_backup_plan: (plan) => judge(plan.at('rule'), 'lifecycle.0.delete_after'),
  },
});

function judge(rules: Value, path: string): Outcome {
  const items = rules.items();
  if (items === undefined) { return undecided('the rules of the plan are known only at deploy time', rules.evidence('readable')); }
  return items.length === 0 ? rules.isPresent() : all(...items.map((rule) => rule.at(path).isPresent()));
}
