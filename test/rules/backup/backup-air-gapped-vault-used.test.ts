import { testRule } from '../../support/rule-cases';

testRule('BackupAirGappedVaultUsed', {
  cloudformation: [
    { name: 'strong', template: { Resources: { Subject: { Type: 'AWS::Backup::LogicallyAirGappedBackupVault', Properties: { MinRetentionDays: 14 } } } }, expect: 'pass' },
    { name: 'weak', template: { Resources: { Subject: { Type: 'AWS::Backup::LogicallyAirGappedBackupVault', Properties: { MinRetentionDays: 1 } } } }, expect: 'fail' },
    { name: 'property omitted', template: { Resources: { Subject: { Type: 'AWS::Backup::LogicallyAirGappedBackupVault', Properties: { } } } }, expect: 'fail' },
    { name: 'known at deploy time', template: { Parameters: { P: { Type: 'String' } }, Resources: { Subject: { Type: 'AWS::Backup::LogicallyAirGappedBackupVault', Properties: { MinRetentionDays: { Ref: 'P' } } } } }, expect: 'unknown' },
    { name: 'weak in one arm', template: { Parameters: { P: { Type: 'String' } }, Conditions: { C: { 'Fn::Equals': [{ Ref: 'P' }, 'x'] } }, Resources: { Subject: { Type: 'AWS::Backup::LogicallyAirGappedBackupVault', Properties: { MinRetentionDays: { 'Fn::If': ['C', 14, 1] } } } } }, expect: 'fail' },
    { name: 'strong in both arms', template: { Parameters: { P: { Type: 'String' } }, Conditions: { C: { 'Fn::Equals': [{ Ref: 'P' }, 'x'] } }, Resources: { Subject: { Type: 'AWS::Backup::LogicallyAirGappedBackupVault', Properties: { MinRetentionDays: { 'Fn::If': ['C', 14, 14] } } } } }, expect: 'pass' },
  ],
  terraform: [
    { name: 'strong', config: { resource: { aws_backup_logically_air_gapped_vault: { subject: { min_retention_days: 14 } } } }, subject: 'aws_backup_logically_air_gapped_vault.subject', expect: 'pass' },
    { name: 'weak', config: { resource: { aws_backup_logically_air_gapped_vault: { subject: { min_retention_days: 1 } } } }, subject: 'aws_backup_logically_air_gapped_vault.subject', expect: 'fail' },
    { name: 'argument omitted', config: { resource: { aws_backup_logically_air_gapped_vault: { subject: { } } } }, subject: 'aws_backup_logically_air_gapped_vault.subject', expect: 'fail' },
    { name: 'a variable without a default', config: { variable: { p: {} }, resource: { aws_backup_logically_air_gapped_vault: { subject: { min_retention_days: '${var.p}' } } } }, subject: 'aws_backup_logically_air_gapped_vault.subject', expect: 'unknown' },
    { name: 'weak in one arm', config: { variable: { p: {} }, resource: { aws_backup_logically_air_gapped_vault: { subject: { min_retention_days: '${var.p == "x" ? 14 : 1}' } } } }, subject: 'aws_backup_logically_air_gapped_vault.subject', expect: 'fail' },
  ],
});
