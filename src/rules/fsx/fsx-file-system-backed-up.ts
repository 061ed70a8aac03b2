import { decide, notApplicable, undecided } from '../../model/outcome';
import { backedUp } from '../helpers/backup-plan';
import { defineRule } from '../rule';

/** The block of each kind, and for how many days AWS keeps backups when it does not say. */
const CONFIGURATIONS = [
  { type: 'WINDOWS', property: 'WindowsConfiguration', days: 30 },
  { type: 'ONTAP', property: 'OntapConfiguration', days: 30 },
  { type: 'OPENZFS', property: 'OpenZFSConfiguration', days: 30 },
  { type: 'LUSTRE', property: 'LustreConfiguration', days: 0 },
] as const;

export default defineRule({
  title: 'FSx file system is backed up',
  failure: 'File system has no backups',
  control: 'BCK-01',
  severity: 'error',
  rationale: 'Files that are deleted, overwritten or encrypted by an attacker can be brought back only from a backup.',
  fix: {
    cdk: 'automaticBackupRetention: Duration.days(30) in lustreConfiguration, or a backup plan',
    cloudformation: 'AutomaticBackupRetentionDays: 30, or AWS::Backup::BackupSelection that takes the file system in',
    terraform: 'automatic_backup_retention_days = 30, or aws_backup_selection that takes the file system in',
  },
  equivalents: { cfnGuard: ['FSX_RESOURCES_PROTECTED_BY_BACKUP_PLAN'] },
  catalogue: ['fsx-in-backup-plan'],
  references: ['https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-fsx-filesystem-windowsconfiguration.html', 'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-fsx-filesystem-lustreconfiguration.html', 'https://docs.aws.amazon.com/fsx/latest/LustreGuide/using-backups-fsx.html', 'https://docs.aws.amazon.com/aws-backup/latest/devguide/assigning-resources-json.html'],
  cloudformation: {
    'AWS::FSx::FileSystem': (files) => {
      const kind = files.at('FileSystemType').text();
      const of = CONFIGURATIONS.find(({ type }) => type === kind);
      if (of === undefined) { return undecided('its kind is known only at deploy time', files.at('FileSystemType').evidence('readable')); }
      const configuration = files.at(of.property);
      const scratch = of.type === 'LUSTRE' ? configuration.at('DeploymentType').orDefault('SCRATCH_1').isAnyOf(['SCRATCH_1', 'SCRATCH_2']) : false;
      return decide(scratch,
        () => notApplicable('a scratch file system holds no data of its own, and cannot be backed up'),
        () => backedUp(files, { service: 'fsx', prefix: 'file-system/' }, configuration.at('AutomaticBackupRetentionDays').orDefault(of.days).atLeast(1)));
    },
  },
  terraform: {
    aws_fsx_windows_file_system: (files) => backedUp(files, { service: 'fsx', prefix: 'file-system/' }, files.at('automatic_backup_retention_days').orDefault(7).atLeast(1)),
    aws_fsx_ontap_file_system: (files) => backedUp(files, { service: 'fsx', prefix: 'file-system/' }, files.at('automatic_backup_retention_days').orDefault(0).atLeast(1)),
    aws_fsx_openzfs_file_system: (files) => backedUp(files, { service: 'fsx', prefix: 'file-system/' }, files.at('automatic_backup_retention_days').orDefault(0).atLeast(1)),
    aws_fsx_lustre_file_system: (files) => decide(files.at('deployment_type').orDefault('SCRATCH_1').isAnyOf(['SCRATCH_1', 'SCRATCH_2']),
      () => notApplicable('a scratch file system holds no data of its own, and cannot be backed up'),
      () => backedUp(files, { service: 'fsx', prefix: 'file-system/' }, files.at('automatic_backup_retention_days').orDefault(0).atLeast(1))),
  },
});
