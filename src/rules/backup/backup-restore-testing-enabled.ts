import { all, type Outcome } from '../../model/outcome';
import type { ResourceView } from '../../model/resource-view';
import { runsEvery } from '../helpers/schedule';
import { defineRule, type RuleContext } from '../rule';

export default defineRule({
  title: 'Restores of backups are tested by schedule',
  failure: 'Test of restores tests nothing',
  control: 'BCK-04',
  severity: 'warning',
  rationale: 'Only a restore shows that a backup is whole.',
  fix: {
    cdk: 'restoreTesting on the BackupProgram, which is on by default',
    cloudformation: 'AWS::Backup::RestoreTestingSelection for the plan',
    terraform: 'aws_backup_restore_testing_selection for the plan',
  },
  equivalents: {},
  catalogue: ['backup-restore-testing'],
  references: ['https://docs.aws.amazon.com/aws-backup/latest/devguide/restore-testing.html'],
  parameters: { maximumDays: { description: 'most days between two tests', default: 366, minimum: 1, maximum: 366 } },
  cloudformation: {
    'AWS::Backup::RestoreTestingPlan': (plan, context) => judge(plan, ['ScheduleExpression', 'RecoveryPointSelection.IncludeVaults', 'AWS::Backup::RestoreTestingSelection', 'RestoreTestingPlanName', 'ProtectedResourceType'], context),
  },
  terraform: {
    aws_backup_restore_testing_plan: (plan, context) => judge(plan, ['schedule_expression', 'recovery_point_selection.0.include_vaults', 'aws_backup_restore_testing_selection', 'restore_testing_plan_name', 'protected_resource_type'], context),
  },
});

/** The criterion asks for tests of recovery; auditors expect one a year at least. */
function judge(plan: ResourceView, [schedule, vaults, selection, planName, type]: readonly string[], context: RuleContext): Outcome {
  return all(
    runsEvery(plan.at(schedule), context.parameter('maximumDays') * 24), plan.at(vaults).isPresent(),
    plan.referrers(selection, planName).some('no selection belongs to the plan', (each) => each.at(type).isPresent()));
}
