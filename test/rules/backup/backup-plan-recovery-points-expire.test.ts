import { testRule } from '../../support/rule-cases';

testRule('BackupPlanRecoveryPointsExpire', {
  cloudformation: [
    { name: 'they expire', properties: { BackupPlan: { BackupPlanName: 'p', BackupPlanRule: [{ RuleName: 'r0', TargetBackupVault: 'v', Lifecycle: { DeleteAfterDays: 35 } }] } }, expect: 'pass' },
    { name: 'one rule of two keeps for ever', properties: { BackupPlan: { BackupPlanName: 'p', BackupPlanRule: [{ RuleName: 'r0', TargetBackupVault: 'v', Lifecycle: { DeleteAfterDays: 35 } }, { RuleName: 'r1', TargetBackupVault: 'v' }] } }, expect: 'fail', findings: ['r1'] },
    { name: 'only moved to cold storage', properties: { BackupPlan: { BackupPlanName: 'p', BackupPlanRule: [{ RuleName: 'r0', TargetBackupVault: 'v', Lifecycle: { MoveToColdStorageAfterDays: 30 } }] } }, expect: 'fail' },
    { name: 'kept for ever in words of the API', properties: { BackupPlan: { BackupPlanName: 'p', BackupPlanRule: [{ RuleName: 'r0', TargetBackupVault: 'v', Lifecycle: { DeleteAfterDays: -1 } }] } }, expect: 'fail' },
    { name: 'a copy without a lifecycle takes over that of its source', properties: { BackupPlan: { BackupPlanName: 'p', BackupPlanRule: [{ RuleName: 'r0', TargetBackupVault: 'v', Lifecycle: { DeleteAfterDays: 35 }, CopyActions: [{ DestinationBackupVaultArn: 'arn' }] }] } }, expect: 'pass' },
    { name: 'a copy that expires', properties: { BackupPlan: { BackupPlanName: 'p', BackupPlanRule: [{ RuleName: 'r', Lifecycle: { DeleteAfterDays: 35 }, CopyActions: [{ DestinationBackupVaultArn: 'arn', Lifecycle: { DeleteAfterDays: 90 } }] }] } }, expect: 'pass' },
    { name: 'no rules', properties: { BackupPlan: { BackupPlanName: 'p', BackupPlanRule: [] } }, expect: 'fail' },
    { name: 'a copy that is kept for ever', properties: { BackupPlan: { BackupPlanName: 'p', BackupPlanRule: [{ RuleName: 'r0', TargetBackupVault: 'v', Lifecycle: { DeleteAfterDays: 35 }, CopyActions: [{ DestinationBackupVaultArn: 'arn', Lifecycle: { MoveToColdStorageAfterDays: 30 } }] }] } }, expect: 'fail' },
    { name: 'property omitted', properties: { BackupPlan: { BackupPlanName: 'p', BackupPlanRule: [{ RuleName: 'r0', TargetBackupVault: 'v' }] } }, expect: 'fail' },
    { name: 'known at deploy time', template: { Parameters: { P: { Type: 'String' } }, Resources: { Subject: { Type: 'AWS::Backup::BackupPlan', Properties: { BackupPlan: { BackupPlanName: 'p', BackupPlanRule: [{ RuleName: 'r0', TargetBackupVault: 'v', Lifecycle: { DeleteAfterDays: { Ref: 'P' } } }] } } } } }, expect: 'unknown' },
    { name: 'in one arm only', template: { Parameters: { P: { Type: 'String' } }, Conditions: { C: { 'Fn::Equals': [{ Ref: 'P' }, 'x'] } }, Resources: { Subject: { Type: 'AWS::Backup::BackupPlan', Properties: { BackupPlan: { BackupPlanName: 'p', BackupPlanRule: [{ RuleName: 'r0', TargetBackupVault: 'v', Lifecycle: { DeleteAfterDays: { 'Fn::If': ['C', 35, { Ref: 'AWS::NoValue' }] } } }] } } } } }, expect: 'fail' },
  ],
  terraform: [
    { name: 'they expire', properties: { rule: [{ rule_name: 'r0', target_vault_name: 'v', lifecycle: [{ delete_after: 35 }] }] }, expect: 'pass' },
    { name: 'a block that stands once', properties: { rule: { rule_name: 'r', lifecycle: { delete_after: 35 } } }, expect: 'pass' },
    { name: 'for ever', properties: { rule: [{ rule_name: 'r0', target_vault_name: 'v', lifecycle: [{ cold_storage_after: 30 }] }] }, expect: 'fail' },
    { name: 'argument omitted', properties: { rule: [{ rule_name: 'r0', target_vault_name: 'v' }] }, expect: 'fail' },
    { name: 'a copy that is kept for ever', properties: { rule: [{ rule_name: 'r0', target_vault_name: 'v', lifecycle: [{ delete_after: 35 }], copy_action: [{ destination_vault_arn: 'arn', lifecycle: [{ cold_storage_after: 30 }] }] }] }, expect: 'fail' },
    { name: 'a variable without a default', config: { variable: { p: {} }, resource: { aws_backup_plan: { subject: { rule: [{ rule_name: 'r0', target_vault_name: 'v', lifecycle: [{ delete_after: '${var.p}' }] }] } } } }, expect: 'unknown' },
  ],
});
