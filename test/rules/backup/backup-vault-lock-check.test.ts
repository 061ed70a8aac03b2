import { testRule } from '../../support/rule-cases';

testRule('BackupVaultLockCheck', {
  cloudformation: [
    { name: 'locked', properties: { LockConfiguration: { MinRetentionDays: 7 } }, expect: 'pass' },
    { name: 'property omitted', properties: {}, expect: 'fail' },
    { name: 'a lock that has only a maximum', properties: { LockConfiguration: { MaxRetentionDays: 365 } }, expect: 'fail' },
    { name: 'known at deploy time', template: { Parameters: { P: { Type: 'String' } }, Resources: { Subject: { Type: 'AWS::Backup::BackupVault', Properties: { LockConfiguration: { MinRetentionDays: { Ref: 'P' } } } } } }, expect: 'unknown' },
    { name: 'in one arm only', template: { Parameters: { E: { Type: 'String' } }, Conditions: { Dev: { 'Fn::Equals': [{ Ref: 'E' }, 'dev'] } }, Resources: { Subject: { Type: 'AWS::Backup::BackupVault', Properties: { LockConfiguration: { 'Fn::If': ['Dev', { Ref: 'AWS::NoValue' }, { MinRetentionDays: 7 }] } } } } }, expect: 'fail' },
  ],
  terraform: [
    { name: 'in place', config: { resource: { aws_backup_vault: { subject: {} }, aws_backup_vault_lock_configuration: { s: { backup_vault_name: '${aws_backup_vault.subject.name}', min_retention_days: 7 } } } }, subject: 'aws_backup_vault.subject', expect: 'pass' },
    { name: 'for another', config: { resource: { aws_backup_vault: { subject: {}, other: {} }, aws_backup_vault_lock_configuration: { s: { backup_vault_name: '${aws_backup_vault.other.name}', min_retention_days: 7 } } } }, subject: 'aws_backup_vault.subject', expect: 'fail' },
    { name: 'none', config: { resource: { aws_backup_vault: { subject: {} } } }, subject: 'aws_backup_vault.subject', expect: 'fail' },
  ],
});
