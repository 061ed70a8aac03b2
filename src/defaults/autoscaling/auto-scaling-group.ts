import { defineDefaults } from '../default';

export default defineDefaults({
  name: 'autoscaling.AutoScalingGroup', l2: 'aws_autoscaling.AutoScalingGroup', cloudformation: 'AWS::AutoScaling::AutoScalingGroup', terraform: 'aws_autoscaling_group',
  reference: 'https://docs.aws.amazon.com/autoscaling/ec2/userguide/security.html',
  rows: [
    {
      property: 'requireImdsv2', value: true, weak: false,
      when: ({ given }) => given.launchTemplate === undefined && given.mixedInstancesPolicy === undefined, condition: 'the group makes its own launch template or configuration',
      effects: ['callers', 'interruption', 'replacement'],
      live: 'instances that start from now on refuse version 1 of the metadata service; a launch configuration is replaced, and with it the instances of a group with a rolling update',
      source: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/configuring-instance-metadata-service.html',
      criteria: ['CC6.1', 'CC6.6'], rules: ['Ec2Imdsv2Check'], template: ['AWS::EC2::LaunchTemplate#LaunchTemplateData', 'AWS::AutoScaling::LaunchConfiguration#MetadataOptions'],
      reason: 'A request forged through the application cannot fetch the credentials of the instance.',
    },
  ],
});
