import { testRule } from '../../support/rule-cases';

const device = (ebs: object, name = '/dev/xvda') => ({ DeviceName: name, Ebs: ebs });

testRule('EncryptedVolumes', {
  cloudformation: [
    { name: 'a volume', properties: { Encrypted: true }, expect: 'pass' },
    { name: 'property omitted', properties: {}, expect: 'fail' },
    { name: 'not encrypted', properties: { Encrypted: false }, expect: 'fail' },
    { name: 'a copy of a snapshot, which takes over its encryption', properties: { SnapshotId: 'snap-1' }, expect: 'unknown' },
    { name: 'a copy of a snapshot that is encrypted anew', properties: { SnapshotId: 'snap-1', Encrypted: true }, expect: 'pass' },
    { name: 'an instance, one device of two', template: { Resources: { Subject: { Type: 'AWS::EC2::Instance', Properties: { BlockDeviceMappings: [device({ Encrypted: true }), device({ VolumeSize: 8 }, '/dev/xvdb')] } } } }, expect: 'fail', findings: ['/dev/xvdb'] },
    { name: 'devices that are no EBS volumes', template: { Resources: { Subject: { Type: 'AWS::EC2::Instance', Properties: { BlockDeviceMappings: [device({ Encrypted: true }), { DeviceName: '/dev/sdb', VirtualName: 'ephemeral0' }, { DeviceName: '/dev/sdc', NoDevice: {} }] } } } }, expect: 'pass' },
    { name: 'an instance that takes the devices of its image', template: { Resources: { Subject: { Type: 'AWS::EC2::Instance', Properties: { ImageId: 'ami-1' } } } }, expect: 'unknown' },
    { name: 'an instance with a good launch template', template: { Resources: { Subject: { Type: 'AWS::EC2::Instance', Properties: { LaunchTemplate: { LaunchTemplateId: { Ref: 'T' } } } }, T: { Type: 'AWS::EC2::LaunchTemplate', Properties: { LaunchTemplateData: { BlockDeviceMappings: [device({ Encrypted: true })] } } } } }, expect: 'pass' },
    { name: 'a launch template', template: { Resources: { Subject: { Type: 'AWS::EC2::LaunchTemplate', Properties: { LaunchTemplateData: { BlockDeviceMappings: [device({ Encrypted: false })] } } } } }, expect: 'fail' },
    { name: 'known at deploy time', template: { Parameters: { P: { Type: 'String' } }, Resources: { Subject: { Type: 'AWS::EC2::Volume', Properties: { Encrypted: { Ref: 'P' } } } } }, expect: 'unknown' },
    { name: 'in one arm only', template: { Parameters: { E: { Type: 'String' } }, Conditions: { Dev: { 'Fn::Equals': [{ Ref: 'E' }, 'dev'] } }, Resources: { Subject: { Type: 'AWS::EC2::Volume', Properties: { Encrypted: { 'Fn::If': ['Dev', false, true] } } } } }, expect: 'fail' },
  ],
  terraform: [
    { name: 'strong', config: { resource: { aws_ebs_volume: { subject: { encrypted: true } } } }, subject: 'aws_ebs_volume.subject', expect: 'pass' },
    { name: 'weak', config: { resource: { aws_ebs_volume: { subject: { encrypted: false } } } }, subject: 'aws_ebs_volume.subject', expect: 'fail' },
    { name: 'argument omitted', config: { resource: { aws_ebs_volume: { subject: { } } } }, subject: 'aws_ebs_volume.subject', expect: 'fail' },
    { name: 'a variable without a default', config: { variable: { p: {} }, resource: { aws_ebs_volume: { subject: { encrypted: '${var.p}' } } } }, subject: 'aws_ebs_volume.subject', expect: 'unknown' },
    { name: 'weak in one arm', config: { variable: { p: {} }, resource: { aws_ebs_volume: { subject: { encrypted: '${var.p == "x" ? true : false}' } } } }, subject: 'aws_ebs_volume.subject', expect: 'fail' },
    { name: 'a copy of a snapshot', config: { resource: { aws_ebs_volume: { subject: { snapshot_id: 's' } } } }, subject: 'aws_ebs_volume.subject', expect: 'unknown' },
    { name: 'a machine with an encrypted root', config: { resource: { aws_instance: { subject: { root_block_device: { encrypted: true } } } } }, subject: 'aws_instance.subject', expect: 'pass' },
    { name: 'a machine with a disk that is not', config: { resource: { aws_instance: { subject: { root_block_device: { encrypted: true }, ebs_block_device: [{ device_name: 'x' }] } } } }, subject: 'aws_instance.subject', expect: 'fail' },
    { name: 'a machine that says nothing', config: { resource: { aws_instance: { subject: {} } } }, subject: 'aws_instance.subject', expect: 'unknown' },
    { name: 'a launch template', config: { resource: { aws_launch_template: { subject: { block_device_mappings: [{ ebs: { encrypted: true } }] } } } }, subject: 'aws_launch_template.subject', expect: 'pass' },
    { name: 'a launch template with a disk that is not', config: { resource: { aws_launch_template: { subject: { block_device_mappings: [{ ebs: { volume_size: 8 } }] } } } }, subject: 'aws_launch_template.subject', expect: 'fail' },
    { name: 'the account encrypts all new volumes', config: { resource: { aws_ebs_volume: { subject: {} }, aws_ebs_encryption_by_default: { on: {} } } }, subject: 'aws_ebs_volume.subject', expect: 'pass' },
    { name: 'the account encrypts all new volumes of another Region', config: { resource: { aws_ebs_volume: { subject: {} }, aws_ebs_encryption_by_default: { on: { provider: 'aws.other' } } } }, subject: 'aws_ebs_volume.subject', expect: 'fail' },
    { name: 'an instance whose account encrypts all new volumes', config: { resource: { aws_instance: { subject: {} }, aws_ebs_encryption_by_default: { on: { enabled: true } } } }, subject: 'aws_instance.subject', expect: 'pass' },
  ],
});
