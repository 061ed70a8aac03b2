import { defineDefaults } from '../default';
import { call, constant } from '../value';

export default defineDefaults({
  name: 'ec2.Instance', construct: 'SecureInstance', l2: 'aws_ec2.Instance', cloudformation: 'AWS::EC2::Instance', terraform: 'aws_instance',
  reference: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ec2-security.html',
  rows: [
    {
      property: 'httpTokens', value: constant('aws_ec2.HttpTokens.REQUIRED'), weak: constant('aws_ec2.HttpTokens.OPTIONAL'),
      when: ({ given }) => given.requireImdsv2 === undefined, condition: 'requireImdsv2 is not given; it does the same by a launch template, which replaces the instance',
      effects: ['callers'], live: 'software that still speaks version 1 of the metadata service stops working',
      source: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/configuring-instance-metadata-service.html',
      criteria: ['CC6.1', 'CC6.6'], rules: ['Ec2Imdsv2Check'], template: ['MetadataOptions'],
      repair: { 'MetadataOptions.HttpTokens': 'required' },
      reason: 'A request forged through the application cannot fetch the credentials of the instance.',
    },
    {
      property: 'httpPutResponseHopLimit', value: 1, when: ({ given }) => given.requireImdsv2 === undefined, condition: 'requireImdsv2 is not given',
      effects: ['callers'], live: 'containers on the instance, one hop further away, get no credentials from it',
      source: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/configuring-instance-metadata-service.html',
      criteria: ['CC6.1'], rules: [], template: ['MetadataOptions'],
      reason: 'The credentials of the instance do not leave it.',
    },
    {
      property: 'detailedMonitoring', value: true, weak: false,
      effects: ['billed'], live: 'costs a few dollars per instance and month',
      source: 'https://aws.amazon.com/cloudwatch/pricing/',
      criteria: ['A1.1', 'CC7.2'], rules: ['Ec2InstanceDetailedMonitoringEnabled'], template: ['Monitoring'],
      repair: { Monitoring: true },
      reason: 'Alarms see what happens within a minute instead of five.',
    },
    {
      property: 'associatePublicIpAddress', value: false, weak: true,
      injected: false, because: 'an instance in a public subnet would have no way out.',
      effects: ['replacement', 'callers'], live: 'a new instance without a public address takes the place of the old',
      source: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-instance.html',
      criteria: ['CC6.6'], rules: ['Ec2InstanceNoPublicIp'], template: ['NetworkInterfaces'],
      reason: 'The instance is reached through the entry points that are meant for it.',
    },
    {
      property: 'blockDevices', value: [{ deviceName: '/dev/xvda', volume: call('aws_ec2.BlockDeviceVolume.ebs', 20, { encrypted: true, volumeType: constant('aws_ec2.EbsDeviceVolumeType.GP3') }) }],
      shown: 'an encrypted gp3 root volume of 20 GiB', weak: [{ deviceName: '/dev/xvda', volume: call('aws_ec2.BlockDeviceVolume.ebs', 20, { encrypted: false }) }],
      injected: false, because: 'your image may name its root volume otherwise.',
      effects: ['replacement'], live: 'a new instance with an empty volume takes the place of the old',
      source: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-instance.html',
      criteria: ['CC6.1', 'C1.1'], rules: ['EncryptedVolumes'], template: ['BlockDeviceMappings'],
      reason: 'EBS volumes are unencrypted unless the account or the volume says otherwise.',
    },
    {
      property: 'disableApiTermination', value: true,
      injected: false, because: 'the stack cannot replace or delete the instance before it is switched off.',
      effects: ['update'], live: 'termination is refused until it is switched off',
      source: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/Using_ChangingDisableAPITermination.html',
      criteria: ['A1.2', 'CC8.1'], rules: [], template: ['DisableApiTermination'],
      reason: 'One wrong call cannot destroy the instance.',
    },
    {
      property: 'ssmSessionPermissions', value: true,
      injected: false, because: 'it gives the instance permissions that you did not ask for.',
      effects: ['update'], live: 'the role of the instance gets a policy more',
      source: 'https://docs.aws.amazon.com/systems-manager/latest/userguide/setup-instance-permissions.html',
      criteria: ['CC6.1', 'CC6.3'], rules: [], template: ['AWS::IAM::Role#ManagedPolicyArns'],
      reason: 'People log in with sessions that are authorised and recorded, not with key pairs.',
    },
  ],
});
