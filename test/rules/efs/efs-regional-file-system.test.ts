import { testRule } from '../../support/rule-cases';

testRule('EfsRegionalFileSystem', {
  cloudformation: [
    { name: 'property omitted', template: { Resources: { Subject: { Type: 'AWS::EFS::FileSystem', Properties: {} } } }, expect: 'pass' },
    { name: 'one zone', template: { Resources: { Subject: { Type: 'AWS::EFS::FileSystem', Properties: { AvailabilityZoneName: 'eu-west-1a' } } } }, expect: 'fail' },
    { name: 'known at deploy time', template: { Parameters: { P: { Type: 'String' } }, Resources: { Subject: { Type: 'AWS::EFS::FileSystem', Properties: { AvailabilityZoneName: { Ref: 'P' } } } } }, expect: 'unknown' },
  ],
  terraform: [
    { name: 'argument omitted', config: { resource: { aws_efs_file_system: { subject: {} } } }, subject: 'aws_efs_file_system.subject', expect: 'pass' },
    { name: 'one zone', config: { resource: { aws_efs_file_system: { subject: { availability_zone_name: 'eu-west-1a' } } } }, subject: 'aws_efs_file_system.subject', expect: 'fail' },
    { name: 'a variable without a default', config: { variable: { p: {} }, resource: { aws_efs_file_system: { subject: { availability_zone_name: '${var.p}' } } } }, subject: 'aws_efs_file_system.subject', expect: 'unknown' },
  ],
});
