import { testRule } from '../../support/rule-cases';

testRule('BackupVaultEncryptedWithOwnKey', {
  cloudformation: [
    { name: 'a key of the template', template: { Resources: { Subject: { Type: 'AWS::Backup::BackupVault', Properties: { EncryptionKeyArn: { 'Fn::GetAtt': ['K', 'Arn'] } } }, K: { Type: 'AWS::KMS::Key' } } }, expect: 'pass' },
    { name: 'a key by its ARN', properties: { EncryptionKeyArn: 'arn:aws:kms:eu-west-1:111122223333:key/1' }, expect: 'pass' },
    { name: 'property omitted, which is the key aws/backup', properties: {}, expect: 'fail' },
    { name: 'AWS\'s key, named', properties: { EncryptionKeyArn: 'arn:aws:kms:eu-west-1:111122223333:alias/aws/backup' }, expect: 'fail' },
    { name: 'known at deploy time', template: { Parameters: { P: { Type: 'String' } }, Resources: { Subject: { Type: 'AWS::Backup::BackupVault', Properties: { EncryptionKeyArn: { Ref: 'P' } } } } }, expect: 'unknown' },
    { name: 'in one arm only', template: { Parameters: { E: { Type: 'String' } }, Conditions: { Dev: { 'Fn::Equals': [{ Ref: 'E' }, 'dev'] } }, Resources: { Subject: { Type: 'AWS::Backup::BackupVault', Properties: { EncryptionKeyArn: { 'Fn::If': ['Dev', { Ref: 'AWS::NoValue' }, 'arn:aws:kms:eu-west-1:111122223333:key/1'] } } } } }, expect: 'fail' },
  ],
  terraform: [
    { name: 'strong', config: { resource: { aws_backup_vault: { subject: { kms_key_arn: 'arn:aws:kms:eu-west-1:111122223333:key/1' } } } }, subject: 'aws_backup_vault.subject', expect: 'pass' },
    { name: 'weak', config: { resource: { aws_backup_vault: { subject: { kms_key_arn: 'alias/aws/x' } } } }, subject: 'aws_backup_vault.subject', expect: 'fail' },
    { name: 'argument omitted', config: { resource: { aws_backup_vault: { subject: { } } } }, subject: 'aws_backup_vault.subject', expect: 'fail' },
    { name: 'a variable without a default', config: { variable: { p: {} }, resource: { aws_backup_vault: { subject: { kms_key_arn: '${var.p}' } } } }, subject: 'aws_backup_vault.subject', expect: 'unknown' },
    { name: 'weak in one arm', config: { variable: { p: {} }, resource: { aws_backup_vault: { subject: { kms_key_arn: '${var.p == "x" ? "arn:aws:kms:eu-west-1:111122223333:key/1" : "alias/aws/x"}' } } } }, subject: 'aws_backup_vault.subject', expect: 'fail' },
    { name: 'a key that is declared elsewhere', config: { resource: { aws_backup_vault: { subject: { kms_key_arn: '${aws_kms_key.elsewhere.arn}' } } } }, subject: 'aws_backup_vault.subject', expect: 'pass' },
    { name: 'a key that is looked up', config: { resource: { aws_backup_vault: { subject: { kms_key_arn: '${data.aws_kms_key.x.arn}' } } } }, subject: 'aws_backup_vault.subject', expect: 'unknown' },
  ],
});
