import { spansTwoZones } from '../helpers/zones';
import { defineRule } from '../rule';

export default defineRule({
  title: 'Auto Scaling group spans two or more Availability Zones',
  failure: 'Group stands in one Availability Zone',
  control: 'AVL-01',
  severity: 'error',
  rationale: 'The workload is gone when its only zone is.',
  fix: { cdk: 'vpcSubnets with subnets in two or more zones', cloudformation: 'VPCZoneIdentifier with subnets in two or more zones', terraform: 'vpc_zone_identifier with subnets in two or more zones' },
  equivalents: { awsConfig: ['autoscaling-multiple-az'], securityHub: ['AutoScaling.2'], prowler: ['autoscaling_group_multiple_az'] },
  catalogue: ['ec2-multi-az'],
  references: ['https://docs.aws.amazon.com/autoscaling/ec2/userguide/ec2-auto-scaling-benefits.html'],
  cloudformation: {
    'AWS::AutoScaling::AutoScalingGroup': (group) => {
      const subnets = group.at('VPCZoneIdentifier');
      return spansTwoZones(group, subnets.present() === false ? group.at('AvailabilityZones') : subnets);
    },
  },
  terraform: {
    aws_autoscaling_group: (group) => {
      const subnets = group.at('vpc_zone_identifier');
      return spansTwoZones(group, subnets.present() === false ? group.at('availability_zones') : subnets);
    },
  },
});
