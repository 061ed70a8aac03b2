import { testRule } from '../../support/rule-cases';

testRule('EfsAutomaticBackupsEnabled', {
  cloudformation: [
    { name: 'automatic backups', properties: { BackupPolicy: { Status: 'ENABLED' } }, expect: 'pass' },
    { name: 'property omitted', properties: {}, expect: 'fail' },
    { name: 'switched off', properties: { BackupPolicy: { Status: 'DISABLED' } }, expect: 'fail' },
    { name: 'named by a backup selection', template: { Resources: { Subject: { Type: 'AWS::EFS::FileSystem' }, S: { Type: 'AWS::Backup::BackupSelection', Properties: { BackupPlanId: 'plan', BackupSelection: { Resources: [{ 'Fn::GetAtt': ['Subject', 'Arn'] }] } } } } }, expect: 'pass' },
    { name: 'a backup selection that names another', template: { Resources: { Subject: { Type: 'AWS::EFS::FileSystem' }, O: { Type: 'AWS::EFS::FileSystem' }, S: { Type: 'AWS::Backup::BackupSelection', Properties: { BackupPlanId: 'plan', BackupSelection: { Resources: [{ 'Fn::GetAtt': ['O', 'Arn'] }] } } } } }, expect: 'fail' },
    { name: 'known at deploy time', template: { Parameters: { P: { Type: 'String' } }, Resources: { Subject: { Type: 'AWS::EFS::FileSystem', Properties: { BackupPolicy: { Status: { Ref: 'P' } } } } } }, expect: 'unknown' },
    { name: 'in one arm only', template: { Parameters: { E: { Type: 'String' } }, Conditions: { Dev: { 'Fn::Equals': [{ Ref: 'E' }, 'dev'] } }, Resources: { Subject: { Type: 'AWS::EFS::FileSystem', Properties: { BackupPolicy: { 'Fn::If': ['Dev', { Ref: 'AWS::NoValue' }, { Status: 'ENABLED' }] } } } } }, expect: 'fail' },
    { name: 'by a tag that a plan selects', template: { Resources: { Subject: { Type: 'AWS::EFS::FileSystem', Properties: { FileSystemTags: [{ Key: 'x', Value: 'y' }] } }, S: { Type: 'AWS::Backup::BackupSelection', Properties: { BackupPlanId: 'p', BackupSelection: { IamRoleArn: 'r', SelectionName: 's', Resources: ['arn:aws:elasticfilesystem:*:*:file-system/*'] } } } } }, expect: 'pass' },
    { name: 'beside a selection that takes nothing in', template: { Resources: { Subject: { Type: 'AWS::EFS::FileSystem' }, S: { Type: 'AWS::Backup::BackupSelection', Properties: { BackupPlanId: 'p', BackupSelection: { IamRoleArn: 'r', SelectionName: 's' } } } } }, expect: 'fail' },
    { name: 'of one zone, which is backed up unless told not to', properties: { AvailabilityZoneName: 'eu-west-1a' }, expect: 'pass' },
    { name: 'of one zone, told not to', properties: { AvailabilityZoneName: 'eu-west-1a', BackupPolicy: { Status: 'DISABLED' } }, expect: 'fail' },
  ],
  terraform: [
    { name: 'a backup policy', config: { resource: { aws_efs_file_system: { subject: {} }, aws_efs_backup_policy: { p: { file_system_id: '${aws_efs_file_system.subject.id}', backup_policy: [{ status: 'ENABLED' }] } } } }, expect: 'pass' },
    { name: 'a backup policy, written as one block', config: { resource: { aws_efs_file_system: { subject: {} }, aws_efs_backup_policy: { p: { file_system_id: '${aws_efs_file_system.subject.id}', backup_policy: { status: 'ENABLED' } } } } }, expect: 'pass' },
    { name: 'switched off', config: { resource: { aws_efs_file_system: { subject: {} }, aws_efs_backup_policy: { p: { file_system_id: '${aws_efs_file_system.subject.id}', backup_policy: { status: 'DISABLED' } } } } }, expect: 'fail' },
    { name: 'the policy of another file system', config: { resource: { aws_efs_file_system: { subject: {}, other: {} }, aws_efs_backup_policy: { p: { file_system_id: '${aws_efs_file_system.other.id}', backup_policy: { status: 'ENABLED' } } } } }, expect: 'fail' },
    { name: 'none', properties: {}, expect: 'fail' },
    { name: 'in a backup plan', config: { resource: { aws_efs_file_system: { subject: {} }, aws_backup_selection: { s: { plan_id: 'p', resources: ['${aws_efs_file_system.subject.arn}'] } } } }, expect: 'pass' },
    { name: 'beside a selection that takes nothing in', config: { resource: { aws_efs_file_system: { subject: {} }, aws_backup_selection: { s: { plan_id: 'p' } } } }, expect: 'fail' },
    { name: 'of one zone, which is backed up unless told not to', properties: { availability_zone_name: 'eu-west-1a' }, expect: 'pass' },
    { name: 'of one zone, told not to', config: { resource: { aws_efs_file_system: { subject: { availability_zone_name: 'eu-west-1a' } }, aws_efs_backup_policy: { b: { file_system_id: '${aws_efs_file_system.subject.id}', backup_policy: { status: 'DISABLED' } } } } }, expect: 'fail' },
  ],
});
