import { testRule } from '../../support/rule-cases';

testRule('BackupVaultLockCheck', {
  cloudformation: [
    { name: 'locked', properties: { LockConfiguration: { MinRetentionDays: 7 } }, expect: 'pass' },
    { name: 'property omitted', properties: {}, expect: 'fail' },
    { name: 'a lock that has only a maximum', properties: { LockConfiguration: { MaxRetentionDays: 365 } }, expect: 'fail' },
    { name: 'known at deploy time', template: { Parameters: { P: { Type: 'String' } }, Resources: { Subject: { Type: 'AWS::Backup::BackupVault', Properties: { LockConfiguration: { MinRetentionDays: { Ref: 'P' } } } } } }, expect: 'unknown' },
    { name: 'in one arm only', template: { Parameters: { E: { Type: 'String' } }, Conditions: { Dev: { 'Fn::Equals': [{ Ref: 'E' }, 'dev'] } }, Resources: { Subject: { Type: 'AWS::Backup::BackupVault', Properties: { LockConfiguration: { 'Fn::If': ['Dev', { Ref: 'AWS::NoValue' }, { MinRetentionDays: 7 }] } } } } }, expect: 'fail' },
  ],
});
