import { decide, notApplicable } from '../../model/outcome';
import { loadBalancerAttribute } from '../helpers/load-balancer-attributes';
import { defineRule } from '../rule';

export default defineRule({
  title: 'Load balancer spreads requests over the targets of all zones',
  failure: 'Load balancer keeps requests within the zone they came in by',
  control: 'AVL-01',
  criteria: ['A1.2', 'A1.1'],
  severity: 'warning',
  rationale: 'When one zone has fewer healthy targets, they are overrun while others stand idle.',
  fix: { cdk: 'crossZoneEnabled: true', cloudformation: 'LoadBalancerAttributes with load_balancing.cross_zone.enabled = true (CrossZone: true on a classic one)', terraform: 'enable_cross_zone_load_balancing = true (cross_zone_load_balancing = true on aws_elb)' },
  equivalents: { awsConfig: ['elb-cross-zone-load-balancing-enabled'], securityHub: ['ELB.9'], checkov: ['CKV_AWS_138', 'CKV_AWS_152'], cdkNag: ['ELBCrossZoneLoadBalancingEnabled'], prowler: ['elb_cross_zone_load_balancing_enabled'] },
  catalogue: ['elb-cross-zone'],
  references: [
    'https://docs.aws.amazon.com/elasticloadbalancing/latest/network/edit-load-balancer-attributes.html',
    'https://docs.aws.amazon.com/elasticloadbalancing/latest/classic/enable-disable-crosszone-lb.html',
  ],
  cloudformation: {
    'AWS::ElasticLoadBalancingV2::LoadBalancer': (balancer) => decide(balancer.at('Type').orDefault('application').is('application'),
      () => notApplicable('an Application Load Balancer always does'),
      () => loadBalancerAttribute(balancer, 'load_balancing.cross_zone.enabled', 'false', (value) => value.isTrue())),
    // Through the API, and so through CloudFormation, it is off unless it is asked for.
    'AWS::ElasticLoadBalancing::LoadBalancer': (balancer) => balancer.at('CrossZone').orDefault(false).isTrue(),
  },
  terraform: {
    aws_lb: (balancer) => decide(balancer.at('load_balancer_type').orDefault('application').is('application'),
      () => notApplicable('an Application Load Balancer always does'),
      () => balancer.at('enable_cross_zone_load_balancing').orDefault(false).isTrue()),
    aws_elb: (resource) => resource.at('cross_zone_load_balancing').orDefault(true).isTrue(),
  },
});
