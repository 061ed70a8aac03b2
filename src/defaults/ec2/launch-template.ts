import { defineDefaults } from '../default';
import { call, constant } from '../value';

export default defineDefaults({
  name: 'ec2.LaunchTemplate', construct: 'SecureLaunchTemplate', l2: 'aws_ec2.LaunchTemplate', cloudformation: 'AWS::EC2::LaunchTemplate', terraform: 'aws_launch_template',
  reference: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ec2-security.html',
  rows: [
    {
      property: 'requireImdsv2', value: true, weak: false, when: ({ given }) => given.httpTokens === undefined, condition: 'httpTokens is not given',
      effects: ['callers', 'interruption'], live: 'instances that start from now on refuse version 1 of the metadata service; a group that updates itself replaces those it has',
      source: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/configuring-instance-metadata-service.html',
      criteria: ['CC6.1', 'CC6.6'], rules: ['Ec2Imdsv2Check'], template: ['LaunchTemplateData'],
      reason: 'A request forged through the application cannot fetch the credentials of the instance.',
    },
    {
      property: 'httpPutResponseHopLimit', value: 1,
      effects: ['callers', 'interruption'], live: 'containers on instances that start from now on get no credentials from them; a group that updates itself replaces those it has',
      source: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/configuring-instance-metadata-service.html',
      criteria: ['CC6.1'], rules: [], template: ['LaunchTemplateData'],
      reason: 'The credentials of the instance do not leave it.',
    },
    {
      property: 'detailedMonitoring', value: true, weak: false,
      effects: ['billed', 'interruption'], live: 'costs a few dollars per instance and month; a group that updates itself replaces its instances',
      source: 'https://aws.amazon.com/cloudwatch/pricing/',
      criteria: ['A1.1', 'CC7.2'], rules: ['Ec2InstanceDetailedMonitoringEnabled'], template: ['LaunchTemplateData'],
      reason: 'Alarms see what happens within a minute instead of five.',
    },
    {
      property: 'associatePublicIpAddress', value: false, weak: true, when: ({ given }) => given.securityGroup !== undefined, condition: 'a security group is given, which the property needs',
      injected: false, because: 'an instance in a public subnet would have no way out.',
      effects: ['callers'], live: 'instances that start from now on have no public address',
      source: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/using-instance-addressing.html',
      criteria: ['CC6.6'], rules: ['Ec2InstanceNoPublicIp'], template: ['LaunchTemplateData'],
      reason: 'The instance is reached through the entry points that are meant for it.',
    },
    {
      property: 'blockDevices', value: [{ deviceName: '/dev/xvda', volume: call('aws_ec2.BlockDeviceVolume.ebs', 20, { encrypted: true, volumeType: constant('aws_ec2.EbsDeviceVolumeType.GP3') }) }],
      shown: 'an encrypted gp3 root volume of 20 GiB', weak: [{ deviceName: '/dev/xvda', volume: call('aws_ec2.BlockDeviceVolume.ebs', 20, { encrypted: false }) }],
      injected: false, because: 'your image may name its root volume otherwise.',
      effects: ['billed'], live: 'instances that start from now on have a volume of another size',
      source: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/block-device-mapping-concepts.html',
      criteria: ['CC6.1', 'C1.1'], rules: ['EncryptedVolumes'], template: ['LaunchTemplateData'],
      reason: 'EBS volumes are unencrypted unless the account or the volume says otherwise.',
    },
  ],
});
