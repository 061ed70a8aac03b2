import { any } from '../../model/outcome';
import { defineRule } from '../rule';

export default defineRule({
  title: 'File system is backed up',
  failure: 'File system is not backed up',
  control: 'BCK-01',
  severity: 'error',
  rationale: 'Files that are lost can be brought back only from a backup.',
  fix: { cdk: 'enableAutomaticBackups: true', cloudformation: 'BackupPolicy: { Status: ENABLED }', terraform: 'aws_efs_backup_policy with status = "ENABLED"' },
  equivalents: {
    awsConfig: ['efs-automatic-backups-enabled'], cfnGuard: ['EFS_RESOURCES_PROTECTED_BY_BACKUP_PLAN'],
    prowler: ['efs_have_backup_enabled'],
  },
  catalogue: ['efs-backup'],
  references: ['https://docs.aws.amazon.com/efs/latest/ug/awsbackup.html', 'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-efs-filesystem-backuppolicy.html'],
  cloudformation: {
    'AWS::EFS::FileSystem': (fileSystem) => any(
      fileSystem.at('BackupPolicy.Status').orDefault('DISABLED').equals('ENABLED'),
      fileSystem.referrers('AWS::Backup::BackupSelection', 'BackupSelection.Resources').some('no backup selection names the file system', (selection) => selection.at('BackupPlanId').isPresent()),
    ),
  },
  terraform: {
    aws_efs_file_system: (files) => files.referrers('aws_efs_backup_policy', 'file_system_id').some('no backup policy refers to the file system', (policy) => policy.at('backup_policy.0.status').equals('ENABLED')),
  },
});
