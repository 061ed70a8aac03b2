import { any, type Outcome, undecided } from '../../model/outcome';
import type { Value } from '../../model/value';
import { defineRule } from '../rule';

export default defineRule({
  title: 'Backups are copied to another Region or account',
  failure: 'Backups have one copy only',
  control: 'BCK-05',
  severity: 'warning',
  optIn: 'Where copies may be is decided by each system.',
  rationale: 'A Region that is lost, or an account that is taken over, takes its backups with it.',
  fix: {
    cdk: 'copyVaultArn on the BackupProgram',
    cloudformation: 'CopyActions: [{ DestinationBackupVaultArn: ... }]',
    terraform: 'copy_action { destination_vault_arn = ... }',
  },
  equivalents: {},
  catalogue: ['backup-cross-region-copy'],
  references: ['https://docs.aws.amazon.com/aws-backup/latest/devguide/cross-region-backup.html'],
  cloudformation: {
    'AWS::Backup::BackupPlan': (plan) => judge(plan.at('BackupPlan.BackupPlanRule'), 'CopyActions'),
  },
  terraform: {
    aws_backup_plan: (plan) => judge(plan.at('rule'), 'copy_action'),
  },
});

function judge(rules: Value, path: string): Outcome {
  const items = rules.items();
  if (items === undefined) { return undecided('the rules of the plan are known only at deploy time', rules.evidence('readable')); }
  return items.length === 0 ? rules.isPresent() : any(...items.map((rule) => rule.at(path).isPresent()));
}
