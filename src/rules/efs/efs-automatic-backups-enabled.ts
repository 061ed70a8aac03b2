import { decide, type Outcome } from '../../model/outcome';
import type { ResourceView } from '../../model/resource-view';
import { backedUp } from '../helpers/backup-plan';
import { defineRule } from '../rule';

const ARN = { service: 'elasticfilesystem', prefix: 'file-system/' };

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
  // "Default is false. However, if you specify an AvailabilityZoneName, the default is true."
  // https://docs.aws.amazon.com/efs/latest/ug/API_CreateFileSystem.html#efs-CreateFileSystem-request-Backup
  cloudformation: {
    'AWS::EFS::FileSystem': (files) => backedUp(files, ARN, decide(files.at('AvailabilityZoneName').present(),
      () => files.at('BackupPolicy.Status').orDefault('ENABLED').equals('ENABLED'),
      () => files.at('BackupPolicy.Status').orDefault('DISABLED').equals('ENABLED'))),
  },
  terraform: {
    aws_efs_file_system: (files) => backedUp(files, ARN, files.referrers('aws_efs_backup_policy', 'file_system_id').some('no backup policy refers to the file system', (policy) => policy.at('backup_policy.0.status').equals('ENABLED')), ...oneZone(files)),
  },
});

/** A file system of one zone is backed up unless a policy of its own says otherwise. */
function oneZone(files: ResourceView): Outcome[] {
  const zone = files.at('availability_zone_name').written;
  const { found, maybe } = files.referrers('aws_efs_backup_policy', 'file_system_id');
  return zone.present() === false || found.length > 0 || maybe.length > 0 ? [] : [zone.isPresent()];
}
