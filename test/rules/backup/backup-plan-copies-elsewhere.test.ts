import { testRule } from '../../support/rule-cases';

testRule('BackupPlanCopiesElsewhere', {
  cloudformation: [
    { name: 'to another account', properties: { BackupPlan: { BackupPlanName: 'p', BackupPlanRule: [{ RuleName: 'r0', TargetBackupVault: 'v', CopyActions: [{ DestinationBackupVaultArn: 'arn:aws:backup:eu-west-1:444455556666:backup-vault:v' }] }] } }, expect: 'pass' },
    { name: 'to a vault of the same stack', template: { Resources: { Subject: { Type: 'AWS::Backup::BackupPlan', Properties: { BackupPlan: { BackupPlanName: 'p', BackupPlanRule: [{ RuleName: 'r0', TargetBackupVault: 'v', CopyActions: [{ DestinationBackupVaultArn: { 'Fn::GetAtt': ['Vault', 'BackupVaultArn'] } }] }] } } }, Vault: { Type: 'AWS::Backup::BackupVault', Properties: { BackupVaultName: 'second' } } } }, expect: 'fail' },
    { name: 'to a vault of another stack', template: [{ Resources: { Subject: { Type: 'AWS::Backup::BackupPlan', Properties: { BackupPlan: { BackupPlanName: 'p', BackupPlanRule: [{ RuleName: 'r0', TargetBackupVault: 'v', CopyActions: [{ DestinationBackupVaultArn: { 'Fn::ImportValue': 'v' } }] }] } } } } }, { Resources: { Vault: { Type: 'AWS::Backup::BackupVault', Properties: { BackupVaultName: 'second' } } }, Outputs: { O: { Value: { 'Fn::GetAtt': ['Vault', 'BackupVaultArn'] }, Export: { Name: 'v' } } } }], expect: 'pass' },
    { name: 'one of two rules', properties: { BackupPlan: { BackupPlanName: 'p', BackupPlanRule: [{ RuleName: 'r0', TargetBackupVault: 'v' }, { RuleName: 'r1', TargetBackupVault: 'v', CopyActions: [{ DestinationBackupVaultArn: 'arn:aws:backup:eu-west-1:444455556666:backup-vault:v' }] }] } }, expect: 'pass' },
    { name: 'property omitted', properties: { BackupPlan: { BackupPlanName: 'p', BackupPlanRule: [{ RuleName: 'r0', TargetBackupVault: 'v' }] } }, expect: 'fail' },
    { name: 'an empty list', properties: { BackupPlan: { BackupPlanName: 'p', BackupPlanRule: [{ RuleName: 'r0', TargetBackupVault: 'v', CopyActions: [] }] } }, expect: 'fail' },
    { name: 'known at deploy time', template: { Parameters: { P: { Type: 'String' } }, Resources: { Subject: { Type: 'AWS::Backup::BackupPlan', Properties: { BackupPlan: { BackupPlanName: 'p', BackupPlanRule: [{ RuleName: 'r0', TargetBackupVault: 'v', CopyActions: { Ref: 'P' } }] } } } } }, expect: 'unknown' },
    { name: 'in one arm only', template: { Parameters: { P: { Type: 'String' } }, Conditions: { C: { 'Fn::Equals': [{ Ref: 'P' }, 'x'] } }, Resources: { Subject: { Type: 'AWS::Backup::BackupPlan', Properties: { BackupPlan: { BackupPlanName: 'p', BackupPlanRule: [{ RuleName: 'r0', TargetBackupVault: 'v', CopyActions: { 'Fn::If': ['C', [{ DestinationBackupVaultArn: 'arn:aws:backup:eu-west-1:444455556666:backup-vault:v' }], { Ref: 'AWS::NoValue' }] } }] } } } } }, expect: 'fail' },
  ],
  terraform: [
    { name: 'to another account', properties: { rule: [{ rule_name: 'r0', target_vault_name: 'v', copy_action: [{ destination_vault_arn: 'arn:aws:backup:eu-west-1:444455556666:backup-vault:v' }] }] }, expect: 'pass' },
    { name: 'argument omitted', properties: { rule: [{ rule_name: 'r0', target_vault_name: 'v' }] }, expect: 'fail' },
    { name: 'to a vault beside it', config: { resource: { aws_backup_plan: { subject: { rule: [{ rule_name: 'r0', target_vault_name: 'v', copy_action: [{ destination_vault_arn: '${aws_backup_vault.v.arn}' }] }] } }, aws_backup_vault: { v: { name: 'v' } } } }, expect: 'fail' },
    { name: 'to a vault of another Region', config: { resource: { aws_backup_plan: { subject: { rule: [{ rule_name: 'r0', target_vault_name: 'v', copy_action: [{ destination_vault_arn: '${aws_backup_vault.v.arn}' }] }] } }, aws_backup_vault: { v: { name: 'v', region: 'eu-central-1' } } } }, expect: 'pass' },
    { name: 'to a vault of another provider', config: { resource: { aws_backup_plan: { subject: { rule: [{ rule_name: 'r0', target_vault_name: 'v', copy_action: [{ destination_vault_arn: '${aws_backup_vault.v.arn}' }] }] } }, aws_backup_vault: { v: { name: 'v', provider: 'aws.other' } } } }, expect: 'pass' },
    { name: 'a variable without a default', config: { variable: { p: {} }, resource: { aws_backup_plan: { subject: { rule: [{ rule_name: 'r0', target_vault_name: 'v', copy_action: [{ destination_vault_arn: '${var.p}' }] }] } } } }, expect: 'unknown' },
  ],
});
