import { spansTwoZones } from '../helpers/zones';
import { defineRule } from '../rule';

export default defineRule({
  title: 'Classic load balancer stands in two or more Availability Zones',
  failure: 'Classic load balancer stands in one Availability Zone',
  control: 'AVL-01',
  severity: 'warning',
  rationale: 'The service is gone when its only zone is.',
  fix: { cdk: 'subnetSelection with subnets in two or more zones', cloudformation: 'Subnets (or AvailabilityZones) in two or more zones', terraform: 'subnets (or availability_zones) in two or more zones in aws_elb' },
  equivalents: { awsConfig: ['clb-multiple-az'], securityHub: ['ELB.10'], prowler: ['elb_is_in_multiple_az'] },
  catalogue: ['elb-multi-az'],
  references: ['https://docs.aws.amazon.com/elasticloadbalancing/latest/classic/enable-disable-az.html'],
  cloudformation: { 'AWS::ElasticLoadBalancing::LoadBalancer': (balancer) => spansTwoZones(balancer, balancer.at('Subnets').present() === false ? balancer.at('AvailabilityZones') : balancer.at('Subnets')) },
  terraform: {
    aws_elb: (balancer) => {
      const subnets = balancer.at('subnets').written;
      return spansTwoZones(balancer, subnets.present() === false ? balancer.at('availability_zones').written : subnets);
    },
  },
});
