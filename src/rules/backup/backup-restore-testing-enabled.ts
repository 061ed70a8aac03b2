import { all } from '../../model/outcome';
import { defineRule } from '../rule';

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
  cloudformation: {
    'AWS::Backup::RestoreTestingPlan': (plan) => all(
      plan.at('ScheduleExpression').isPresent(), plan.at('RecoveryPointSelection.IncludeVaults').isPresent(),
      plan.referrers('AWS::Backup::RestoreTestingSelection', 'RestoreTestingPlanName').some('no selection belongs to the plan', (selection) => selection.at('ProtectedResourceType').isPresent())),
  },
  terraform: {
    aws_backup_restore_testing_plan: (plan) => all(
      plan.at('schedule_expression').isPresent(), plan.at('recovery_point_selection.0.include_vaults').isPresent(),
      plan.referrers('aws_backup_restore_testing_selection', 'restore_testing_plan_name').some('no selection belongs to the plan', (selection) => selection.at('protected_resource_type').isPresent())),
  },
});
