import { testRule } from '../../support/rule-cases';

const selection = (what: object) => ({ Type: 'AWS::Backup::BackupSelection', Properties: { BackupPlanId: 'p', BackupSelection: { IamRoleArn: 'arn', SelectionName: 's', ...what } } });

testRule('FsxFileSystemBackedUp', {
  cloudformation: [
    { name: 'Windows, kept for a month', properties: { FileSystemType: 'WINDOWS', WindowsConfiguration: { AutomaticBackupRetentionDays: 30 } }, expect: 'pass' },
    { name: 'Windows, switched off', properties: { FileSystemType: 'WINDOWS', WindowsConfiguration: { AutomaticBackupRetentionDays: 0 } }, expect: 'fail' },
    { name: 'Windows, property omitted', properties: { FileSystemType: 'WINDOWS', WindowsConfiguration: {} }, expect: 'pass' },
    { name: 'ONTAP, property omitted', properties: { FileSystemType: 'ONTAP', OntapConfiguration: {} }, expect: 'pass' },
    { name: 'OpenZFS, switched off', properties: { FileSystemType: 'OPENZFS', OpenZFSConfiguration: { AutomaticBackupRetentionDays: 0 } }, expect: 'fail' },
    { name: 'Lustre, property omitted', properties: { FileSystemType: 'LUSTRE', LustreConfiguration: { DeploymentType: 'PERSISTENT_2' } }, expect: 'fail' },
    { name: 'Lustre, kept for a week', properties: { FileSystemType: 'LUSTRE', LustreConfiguration: { DeploymentType: 'PERSISTENT_2', AutomaticBackupRetentionDays: 7 } }, expect: 'pass' },
    { name: 'Lustre as scratch space', properties: { FileSystemType: 'LUSTRE' }, expect: 'not-applicable' },
    { name: 'switched off, and selected by a plan', template: { Resources: { Subject: { Type: 'AWS::FSx::FileSystem', Properties: { FileSystemType: 'WINDOWS', WindowsConfiguration: { AutomaticBackupRetentionDays: 0 }, Tags: [{ Key: 'backup', Value: 'daily' }] } }, S: selection({ ListOfTags: [{ ConditionType: 'STRINGEQUALS', ConditionKey: 'backup', ConditionValue: 'daily' }] }) } }, expect: 'pass' },
    { name: 'known at deploy time', template: { Parameters: { P: { Type: 'Number' } }, Resources: { Subject: { Type: 'AWS::FSx::FileSystem', Properties: { FileSystemType: 'WINDOWS', WindowsConfiguration: { AutomaticBackupRetentionDays: { Ref: 'P' } } } } } }, expect: 'unknown' },
    { name: 'the kind is known at deploy time', template: { Parameters: { P: { Type: 'String' } }, Resources: { Subject: { Type: 'AWS::FSx::FileSystem', Properties: { FileSystemType: { Ref: 'P' } } } } }, expect: 'unknown' },
    { name: 'off in one arm', template: { Parameters: { P: { Type: 'String' } }, Conditions: { C: { 'Fn::Equals': [{ Ref: 'P' }, 'x'] } }, Resources: { Subject: { Type: 'AWS::FSx::FileSystem', Properties: { FileSystemType: 'WINDOWS', WindowsConfiguration: { AutomaticBackupRetentionDays: { 'Fn::If': ['C', 0, 30] } } } } } }, expect: 'fail' },
  ],
  terraform: [
    { name: 'Windows, argument omitted', properties: {}, expect: 'pass' },
    { name: 'Windows, switched off', properties: { automatic_backup_retention_days: 0 }, expect: 'fail' },
    { name: 'a variable without a default', config: { variable: { p: {} }, resource: { aws_fsx_windows_file_system: { subject: { automatic_backup_retention_days: '${var.p}' } } } }, expect: 'unknown' },
    { name: 'off in one arm', config: { variable: { p: {} }, resource: { aws_fsx_windows_file_system: { subject: { automatic_backup_retention_days: '${var.p == "x" ? 30 : 0}' } } } }, expect: 'fail' },
    { name: 'switched off, and selected by a plan', config: { resource: { aws_fsx_windows_file_system: { subject: { automatic_backup_retention_days: 0 } }, aws_backup_selection: { s: { resources: ['${aws_fsx_windows_file_system.subject.arn}'] } } } }, expect: 'pass' },
    { name: 'ONTAP, argument omitted', config: { resource: { aws_fsx_ontap_file_system: { subject: {} } } }, subject: 'aws_fsx_ontap_file_system.subject', expect: 'fail' },
    { name: 'ONTAP, kept for a month', config: { resource: { aws_fsx_ontap_file_system: { subject: { automatic_backup_retention_days: 30 } } } }, subject: 'aws_fsx_ontap_file_system.subject', expect: 'pass' },
    { name: 'OpenZFS, argument omitted', config: { resource: { aws_fsx_openzfs_file_system: { subject: {} } } }, subject: 'aws_fsx_openzfs_file_system.subject', expect: 'fail' },
    { name: 'Lustre as scratch space', config: { resource: { aws_fsx_lustre_file_system: { subject: {} } } }, subject: 'aws_fsx_lustre_file_system.subject', expect: 'not-applicable' },
    { name: 'Lustre, argument omitted', config: { resource: { aws_fsx_lustre_file_system: { subject: { deployment_type: 'PERSISTENT_2' } } } }, subject: 'aws_fsx_lustre_file_system.subject', expect: 'fail' },
  ],
});
