import { testRule } from '../../support/rule-cases';

testRule('BackupRestoreTestingEnabled', {
  cloudformation: [
    { name: 'with a selection', template: { Resources: { Subject: { Type: 'AWS::Backup::RestoreTestingPlan', Properties: { RestoreTestingPlanName: 'p', ScheduleExpression: 'cron(0 6 15 * ? *)', RecoveryPointSelection: { IncludeVaults: ['*'] } } }, S: { Type: 'AWS::Backup::RestoreTestingSelection', Properties: { RestoreTestingPlanName: 'p', ProtectedResourceType: 'RDS' } } } }, expect: 'pass' },
    { name: 'no selection', template: { Resources: { Subject: { Type: 'AWS::Backup::RestoreTestingPlan', Properties: { RestoreTestingPlanName: 'p', ScheduleExpression: 'cron(0 6 15 * ? *)', RecoveryPointSelection: { IncludeVaults: ['*'] } } } } }, expect: 'fail' },
    { name: 'no vaults', template: { Resources: { Subject: { Type: 'AWS::Backup::RestoreTestingPlan', Properties: { RestoreTestingPlanName: 'p', ScheduleExpression: 'cron(0 6 15 * ? *)', RecoveryPointSelection: { Algorithm: 'LATEST_WITHIN_WINDOW' } } }, S: { Type: 'AWS::Backup::RestoreTestingSelection', Properties: { RestoreTestingPlanName: { Ref: 'Subject' }, ProtectedResourceType: 'RDS' } } } }, expect: 'fail' },
  ],
  terraform: [
    { name: 'with a selection', config: { resource: { aws_backup_restore_testing_plan: { subject: { name: 'p', schedule_expression: 'x', recovery_point_selection: { include_vaults: ['*'] } } }, aws_backup_restore_testing_selection: { s: { restore_testing_plan_name: '${aws_backup_restore_testing_plan.subject.name}', protected_resource_type: 'RDS' } } } }, subject: 'aws_backup_restore_testing_plan.subject', expect: 'pass' },
    { name: 'no selection', config: { resource: { aws_backup_restore_testing_plan: { subject: { name: 'p', schedule_expression: 'x', recovery_point_selection: { include_vaults: ['*'] } } } } }, subject: 'aws_backup_restore_testing_plan.subject', expect: 'fail' },
  ],
});
