import { all, each, type Outcome, undecided } from '../../model/outcome';
import type { Value } from '../../model/value';
import { defineRule } from '../rule';

export default defineRule({
  title: 'Recovery points of a backup plan expire',
  failure: 'Recovery points are kept for ever',
  control: 'RET-04',
  severity: 'warning',
  rationale: 'Data that was deleted lives on in backups that never end.',
  fix: {
    cdk: 'deleteAfter: Duration.days(35)',
    cloudformation: 'Lifecycle: { DeleteAfterDays: 35 }',
    terraform: 'lifecycle { delete_after = 35 }',
  },
  equivalents: {},
  catalogue: ['backup-delete-after'],
  references: ['https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_Lifecycle.html', 'https://docs.aws.amazon.com/securityhub/1.0/APIReference/API_AwsBackupBackupPlanRuleCopyActionsDetails.html'],
  cloudformation: { 'AWS::Backup::BackupPlan': (plan) => expires(plan.at('BackupPlan.BackupPlanRule'), ['RuleName', 'Lifecycle', 'DeleteAfterDays', 'CopyActions']) },
  terraform: { aws_backup_plan: (plan) => expires(plan.at('rule'), ['rule_name', 'lifecycle.0', 'delete_after', 'copy_action']) },
});

/** A copy without a lifecycle takes over that of the backup it was made of. -1 stands for ever. */
function expires(rules: Value, [name, lifecycle, days, copies]: readonly string[]): Outcome {
  const items = rules.items();
  if (items === undefined) { return undecided('the rules of the plan are known only at deploy time', rules.evidence('readable')); }
  if (items.length === 0) { return rules.isPresent(); }
  return each(items, (rule, index) => rule.at(name).text() ?? `${rules.label}[${index}]`, (rule) => {
    const actions = rule.at(copies).items();
    if (actions === undefined) { return undecided('the copies are known only at deploy time', rule.at(copies).evidence('readable')); }
    return all(rule.at(lifecycle).at(days).atLeast(1), ...actions.map((copy) => copy.at(lifecycle)).filter((own) => own.present() !== false).map((own) => own.at(days).atLeast(1)));
  });
}
