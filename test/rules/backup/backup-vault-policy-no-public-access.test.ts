import { testRule } from '../../support/rule-cases';

const allow = (changes: object = {}) => ({ Effect: 'Allow', Principal: '*', Action: 'backup:CopyIntoBackupVault', Resource: '*', ...changes });
const vault = (statement: unknown) => ({ BackupVaultName: 'v', AccessPolicy: { Statement: [statement] } });
const tf = (statement: unknown) => ({ backup_vault_name: 'v', policy: JSON.stringify({ Statement: [statement] }) });
const org = { Condition: { StringEquals: { 'aws:PrincipalOrgID': 'o-a1b2c3d4e5' } } };

testRule('BackupVaultPolicyNoPublicAccess', {
  cloudformation: [
    { name: 'an account', properties: vault(allow({ Principal: { AWS: 'arn:aws:iam::111122223333:root' } })), expect: 'pass' },
    { name: 'everyone', properties: vault(allow()), expect: 'fail' },
    { name: 'everyone of the organisation', properties: vault(allow(org)), expect: 'pass' },
    { name: 'everyone is denied', properties: vault(allow({ Effect: 'Deny', Action: 'backup:DeleteRecoveryPoint' })), expect: 'pass' },
    { name: 'no policy', properties: { BackupVaultName: 'v' }, expect: 'not-applicable' },
    { name: 'a policy known later', template: { Parameters: { P: { Type: 'String' } }, Resources: { Subject: { Type: 'AWS::Backup::BackupVault', Properties: { AccessPolicy: { Ref: 'P' } } } } }, expect: 'unknown' },
  ],
  terraform: [
    { name: 'an account', properties: tf(allow({ Principal: { AWS: '111122223333' } })), expect: 'pass' },
    { name: 'everyone', properties: tf(allow()), expect: 'fail' },
    { name: 'everyone of the organisation', properties: tf(allow(org)), expect: 'pass' },
    { name: 'a policy of a variable', config: { variable: { p: {} }, resource: { aws_backup_vault_policy: { subject: { policy: '${var.p}' } } } }, expect: 'unknown' },
  ],
});
