import { defineDefaults } from '../default';
import { stackKey } from '../value';

export default defineDefaults({
  name: 'efs.FileSystem', construct: 'SecureFileSystem', l2: 'aws_efs.FileSystem', cloudformation: 'AWS::EFS::FileSystem', terraform: 'aws_efs_file_system',
  reference: 'https://docs.aws.amazon.com/efs/latest/ug/security-considerations.html',
  rows: [
    {
      property: 'kmsKey', value: stackKey, when: ({ given }) => given.encrypted !== false, condition: 'encryption is not refused',
      effects: ['replacement', 'callers', 'billed'],
      live: 'a new, empty file system takes the place of the old; a key costs about 1 USD a month',
      source: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-efs-filesystem.html',
      criteria: ['CC6.1', 'C1.1'], rules: [], template: ['KmsKeyId'], terraform: { 'aws_efs_file_system.kms_key_id': stackKey },
      reason: 'The key can be closed, and every use of it is on record.',
    },
    {
      property: 'encrypted', value: true, weak: false,
      effects: ['replacement'], live: 'a new, empty file system takes the place of the old',
      source: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-efs-filesystem.html',
      criteria: ['CC6.1', 'C1.1'], rules: ['EfsEncryptedCheck'], template: ['Encrypted'], terraform: { 'aws_efs_file_system.encrypted': true },
      repair: { Encrypted: true },
      reason: 'EFS stores files unencrypted unless told otherwise.',
    },
    {
      property: 'enableAutomaticBackups', value: true, weak: false,
      effects: ['billed'], live: 'backups are charged by their size', source: 'https://aws.amazon.com/backup/pricing/',
      criteria: ['A1.2', 'CC7.5'], rules: ['EfsAutomaticBackupsEnabled'], template: ['BackupPolicy'], terraform: { 'aws_efs_backup_policy.backup_policy.status': 'ENABLED' },
      repair: { 'BackupPolicy.Status': 'ENABLED' },
      reason: 'Lost or damaged files can be restored from AWS Backup.',
    },
    {
      property: 'allowAnonymousAccess', value: false, weak: true,
      injected: false, because: 'clients that mount without IAM authorisation stop working.',
      effects: ['callers'], live: 'clients that mount without IAM authorisation are refused',
      source: 'https://docs.aws.amazon.com/efs/latest/ug/iam-access-control-nfs-efs.html',
      criteria: ['CC6.1', 'CC6.3'], rules: [], template: ['FileSystemPolicy'],
      reason: 'Being in the network is not enough to read the files.',
    },
  ],
});
