import { testRule } from '../../support/rule-cases';

testRule('BackupPlanCopiesElsewhere', {
  cloudformation: [
    { name: 'strong', template: { Resources: { Subject: { Type: 'AWS::Backup::BackupPlan', Properties: { BackupPlan: { BackupPlanRule: [{ CopyActions: [{ DestinationBackupVaultArn: 'arn' }] }] } } } } }, expect: 'pass' },
    { name: 'weak', template: { Resources: { Subject: { Type: 'AWS::Backup::BackupPlan', Properties: { BackupPlan: { BackupPlanRule: [{ RuleName: 'a' }] } } } } }, expect: 'fail' },
    { name: 'property omitted', template: { Resources: { Subject: { Type: 'AWS::Backup::BackupPlan', Properties: { BackupPlan: {} } } } }, expect: 'fail' },
    { name: 'known at deploy time', template: { Parameters: { P: { Type: 'String' } }, Resources: { Subject: { Type: 'AWS::Backup::BackupPlan', Properties: { BackupPlan: { BackupPlanRule: { Ref: 'P' } } } } } }, expect: 'unknown' },
  ],
  terraform: [
    { name: 'strong', config: { resource: { aws_backup_plan: { subject: { rule: [{ copy_action: [{ destination_vault_arn: 'arn' }] }] } } } }, subject: 'aws_backup_plan.subject', expect: 'pass' },
    { name: 'weak', config: { resource: { aws_backup_plan: { subject: { rule: [{ rule_name: 'a' }] } } } }, subject: 'aws_backup_plan.subject', expect: 'fail' },
    { name: 'argument omitted', config: { resource: { aws_backup_plan: { subject: {} } } }, subject: 'aws_backup_plan.subject', expect: 'fail' },
    { name: 'a variable without a default', config: { variable: { p: {} }, resource: { aws_backup_plan: { subject: { rule: '${var.p}' } } } }, subject: 'aws_backup_plan.subject', expect: 'unknown' },
  ],
});
