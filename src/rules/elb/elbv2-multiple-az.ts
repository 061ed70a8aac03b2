import { decide, type Outcome } from '../../model/outcome';
import type { Value } from '../../model/value';
import { spansTwoZones } from '../helpers/zones';
import { defineRule } from '../rule';

export default defineRule({
  title: 'Load balancer stands in two or more Availability Zones',
  failure: 'Load balancer stands in one Availability Zone',
  control: 'AVL-01',
  severity: 'warning',
  rationale: 'The service is gone when its only zone is.',
  fix: { cdk: 'vpcSubnets with subnets in two or more zones', cloudformation: 'Subnets (or SubnetMappings) with subnets in two or more zones', terraform: 'subnets with subnets in two or more zones' },
  equivalents: { awsConfig: ['elbv2-multiple-az'], securityHub: ['ELB.13'], prowler: ['elbv2_is_in_multiple_az'] },
  catalogue: ['elb-multi-az'],
  references: ['https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_CreateLoadBalancer.html', 'https://docs.aws.amazon.com/elasticloadbalancing/latest/userguide/how-elastic-load-balancing-works.html#availability-zones'],
  cloudformation: {
    'AWS::ElasticLoadBalancingV2::LoadBalancer': (balancer) => {
      const place = balancer.at('Subnets').present() === false ? balancer.at('SubnetMappings') : balancer.at('Subnets');
      const items = place.items();
      if (items === undefined) { return listed(balancer.at('Type'), place); }
      // Application Load Balancers refuse two subnets of one zone, and so do Network Load Balancers.
      return place.judge(new Set(items.map((item) => (item.resolved.kind === 'object' ? item.at('SubnetId').expression() : item.expression()))).size >= 2, 'gte', '2 subnets');
    },
  },
  terraform: {
    aws_lb: (balancer) => {
      const subnets = balancer.at('subnets').written;
      if (subnets.isUnknown) { return listed(balancer.at('load_balancer_type'), subnets); }
      return subnets.present() === false ? spansTwoZones(balancer, balancer.at('subnet_mapping').written, (mapping) => mapping.at('subnet_id')) : spansTwoZones(balancer, subnets);
    },
  },
});

/** A list that is known later: Elastic Load Balancing: one "must specify subnets from at least two Availability Zones" for an Application Load Balancer, and refuses fewer. */
function listed(type: Value, subnets: Value): Outcome {
  return decide(type.orDefault('application').is('application'), () => subnets.judge(true, 'gte', '2 subnets'), () => subnets.judge(undefined, 'gte', '2 subnets'));
}
