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
      const place = subnets.present() === false ? group.at('AvailabilityZones') : subnets;
      const items = place.items();
      if (items === undefined) { return place.judge(undefined, 'gte', '2 zones'); }
      const zones = items.map((item) => {
        const subnet = place === subnets ? group.follow(item, 'AWS::EC2::Subnet') : undefined;
        const zone = subnet?.at('AvailabilityZone');
        return zone === undefined || zone.present() === false ? item.expression() : zone.expression();
      });
      return place.judge(new Set(zones).size >= 2, 'gte', '2 zones');
    },
  },
});
