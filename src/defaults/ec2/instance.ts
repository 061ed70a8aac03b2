import { defineDefaults } from '../default';
import { call, constant } from '../value';

export default defineDefaults({
  name: 'ec2.Instance', construct: 'SecureInstance', l2: 'aws_ec2.Instance', cloudformation: 'AWS::EC2::Instance', terraform: 'aws_instance',
  reference: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ec2-security.html',
  rows: [
    {
      property: 'httpTokens', value: constant('aws_ec2.HttpTokens.REQUIRED'), weak: constant('aws_ec2.HttpTokens.OPTIONAL'),
      when: ({ given }) => given.requireImdsv2 === undefined, condition: 'requireImdsv2 is not given; it does the same by a launch template, which replaces the instance',
      criteria: ['CC6.1', 'CC6.6'], rules: ['Ec2Imdsv2Check'], template: ['MetadataOptions'], live: 'software that still speaks version 1 of the metadata service stops working',
      repair: { 'MetadataOptions.HttpTokens': 'required' },
      reason: 'A request forged through the application cannot fetch the credentials of the instance.',
    },
    {
      property: 'httpPutResponseHopLimit', value: 1, when: ({ given }) => given.requireImdsv2 === undefined, condition: 'requireImdsv2 is not given',
      injected: false, because: 'containers on the instance are one hop further away.',
      criteria: ['CC6.1'], rules: [], template: ['MetadataOptions'],
      reason: 'The credentials of the instance do not leave it.',
    },
    {
      property: 'detailedMonitoring', value: true, weak: false, live: 'costs a few dollars per instance and month',
      criteria: ['A1.1', 'CC7.2'], rules: ['Ec2InstanceDetailedMonitoringEnabled'], template: ['Monitoring'],
      repair: { Monitoring: true },
      reason: 'Alarms see what happens within a minute instead of five.',
    },
    {
      property: 'associatePublicIpAddress', value: false, weak: true,
      injected: false, because: 'clients may use the public address, and changing it replaces the instance.', replaces: true,
      criteria: ['CC6.6'], rules: ['Ec2InstanceNoPublicIp'], template: ['NetworkInterfaces'],
      reason: 'The instance is reached through the entry points that are meant for it.',
    },
    {
      property: 'blockDevices', value: [{ deviceName: '/dev/xvda', volume: call('aws_ec2.BlockDeviceVolume.ebs', 20, { encrypted: true, volumeType: constant('aws_ec2.EbsDeviceVolumeType.GP3') }) }],
      shown: 'an encrypted gp3 root volume of 20 GiB', weak: [{ deviceName: '/dev/xvda', volume: call('aws_ec2.BlockDeviceVolume.ebs', 20, { encrypted: false }) }],
      injected: false, because: 'it replaces the instance and its root volume.', replaces: true,
      criteria: ['CC6.1', 'C1.1'], rules: ['EncryptedVolumes'], template: ['BlockDeviceMappings'],
      reason: 'EBS volumes are unencrypted unless the account or the volume says otherwise.',
    },
    {
      property: 'disableApiTermination', value: true,
      injected: false, because: 'the stack cannot replace or delete the instance before it is switched off.',
      criteria: ['A1.2', 'CC8.1'], rules: [], template: ['DisableApiTermination'],
      reason: 'One wrong call cannot destroy the instance.',
    },
    {
      property: 'ssmSessionPermissions', value: true,
      injected: false, because: 'it gives the instance permissions that you did not ask for.',
      criteria: ['CC6.1', 'CC6.3'], rules: [], template: ['AWS::IAM::Role#ManagedPolicyArns'],
      reason: 'People log in with sessions that are authorised and recorded, not with key pairs.',
    },
  ],
});
