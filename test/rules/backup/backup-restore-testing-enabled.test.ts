import { testRule } from '../../support/rule-cases';

const tested = (schedule: unknown) => ({ Resources: {
  Subject: { Type: 'AWS::Backup::RestoreTestingPlan', Properties: { RestoreTestingPlanName: 'p', ScheduleExpression: schedule, RecoveryPointSelection: { IncludeVaults: ['*'] } } },
  S: { Type: 'AWS::Backup::RestoreTestingSelection', Properties: { RestoreTestingPlanName: { Ref: 'Subject' }, ProtectedResourceType: 'RDS' } },
} });

testRule('BackupRestoreTestingEnabled', {
  cloudformation: [
    { name: 'with a selection', template: { Resources: { Subject: { Type: 'AWS::Backup::RestoreTestingPlan', Properties: { RestoreTestingPlanName: 'p', ScheduleExpression: 'cron(0 6 15 * ? *)', RecoveryPointSelection: { IncludeVaults: ['*'] } } }, S: { Type: 'AWS::Backup::RestoreTestingSelection', Properties: { RestoreTestingPlanName: 'p', ProtectedResourceType: 'RDS' } } } }, expect: 'pass' },
    { name: 'no selection', template: { Resources: { Subject: { Type: 'AWS::Backup::RestoreTestingPlan', Properties: { RestoreTestingPlanName: 'p', ScheduleExpression: 'cron(0 6 15 * ? *)', RecoveryPointSelection: { IncludeVaults: ['*'] } } } } }, expect: 'fail' },
    { name: 'no vaults', template: { Resources: { Subject: { Type: 'AWS::Backup::RestoreTestingPlan', Properties: { RestoreTestingPlanName: 'p', ScheduleExpression: 'cron(0 6 15 * ? *)', RecoveryPointSelection: { Algorithm: 'LATEST_WITHIN_WINDOW' } } }, S: { Type: 'AWS::Backup::RestoreTestingSelection', Properties: { RestoreTestingPlanName: { Ref: 'Subject' }, ProtectedResourceType: 'RDS' } } } }, expect: 'fail' },
    { name: 'twice a year, which the parameter does not allow', template: tested('cron(0 6 1 1,7 ? *)'), parameters: { BackupRestoreTestingEnabled: { maximumDays: 31 } }, expect: 'fail' },
    { name: 'every second year', template: tested('cron(0 6 1 1 ? 2024/2)'), expect: 'fail' },
    { name: 'once', template: tested('cron(0 6 1 1 ? 2027)'), expect: 'fail' },
    { name: 'a schedule that cannot be read', template: tested('now and then'), expect: 'unknown' },
    { name: 'a schedule known at deploy time', template: { Parameters: { P: { Type: 'String' } }, ...tested({ Ref: 'P' }) }, expect: 'unknown' },
    { name: 'no schedule', template: tested(undefined), expect: 'fail' },
  ],
  terraform: [
    { name: 'with a selection', config: { resource: { aws_backup_restore_testing_plan: { subject: { name: 'p', schedule_expression: 'cron(0 6 1 * ? *)', recovery_point_selection: { include_vaults: ['*'] } } }, aws_backup_restore_testing_selection: { s: { restore_testing_plan_name: '${aws_backup_restore_testing_plan.subject.name}', protected_resource_type: 'RDS' } } } }, subject: 'aws_backup_restore_testing_plan.subject', expect: 'pass' },
    { name: 'no selection', config: { resource: { aws_backup_restore_testing_plan: { subject: { name: 'p', schedule_expression: 'cron(0 6 1 * ? *)', recovery_point_selection: { include_vaults: ['*'] } } } } }, subject: 'aws_backup_restore_testing_plan.subject', expect: 'fail' },
    { name: 'once', config: { resource: { aws_backup_restore_testing_plan: { subject: { name: 'p', schedule_expression: 'cron(0 6 1 1 ? 2027)', recovery_point_selection: { include_vaults: ['*'] } } }, aws_backup_restore_testing_selection: { s: { restore_testing_plan_name: '${aws_backup_restore_testing_plan.subject.name}', protected_resource_type: 'RDS' } } } }, expect: 'fail' },
  ],
});
