import { defineDefaults } from '../default';
import { call, constant } from '../value';

export default defineDefaults({
  name: 'ec2.LaunchTemplate', construct: 'SecureLaunchTemplate', l2: 'aws_ec2.LaunchTemplate', cloudformation: 'AWS::EC2::LaunchTemplate', terraform: 'aws_launch_template',
  reference: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ec2-security.html',
  rows: [
    {
      property: 'requireImdsv2', value: true, weak: false, when: ({ given }) => given.httpTokens === undefined, condition: 'httpTokens is not given',
      criteria: ['CC6.1', 'CC6.6'], rules: ['Ec2Imdsv2Check'], template: ['LaunchTemplateData'], live: 'instances that start from now on refuse version 1 of the metadata service',
      reason: 'A request forged through the application cannot fetch the credentials of the instance.',
    },
    {
      property: 'httpPutResponseHopLimit', value: 1,
      injected: false, because: 'containers on the instance are one hop further away.',
      criteria: ['CC6.1'], rules: [], template: ['LaunchTemplateData'],
      reason: 'The credentials of the instance do not leave it.',
    },
    {
      property: 'detailedMonitoring', value: true, weak: false, live: 'costs a few dollars per instance and month',
      criteria: ['A1.1', 'CC7.2'], rules: ['Ec2InstanceDetailedMonitoringEnabled'], template: ['LaunchTemplateData'],
      reason: 'Alarms see what happens within a minute instead of five.',
    },
    {
      property: 'associatePublicIpAddress', value: false, weak: true, when: ({ given }) => given.securityGroup !== undefined, condition: 'a security group is given, which the property needs',
      injected: false, because: 'clients may use the public address.',
      criteria: ['CC6.6'], rules: ['Ec2InstanceNoPublicIp'], template: ['LaunchTemplateData'],
      reason: 'The instance is reached through the entry points that are meant for it.',
    },
    {
      property: 'blockDevices', value: [{ deviceName: '/dev/xvda', volume: call('aws_ec2.BlockDeviceVolume.ebs', 20, { encrypted: true, volumeType: constant('aws_ec2.EbsDeviceVolumeType.GP3') }) }],
      shown: 'an encrypted gp3 root volume of 20 GiB', weak: [{ deviceName: '/dev/xvda', volume: call('aws_ec2.BlockDeviceVolume.ebs', 20, { encrypted: false }) }],
      injected: false, because: 'your image may name its root volume otherwise.',
      criteria: ['CC6.1', 'C1.1'], rules: ['EncryptedVolumes'], template: ['LaunchTemplateData'],
      reason: 'EBS volumes are unencrypted unless the account or the volume says otherwise.',
    },
  ],
});
