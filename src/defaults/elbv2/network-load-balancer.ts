import { defineDefaults } from '../default';

export default defineDefaults({
  name: 'elbv2.NetworkLoadBalancer', l2: 'aws_elasticloadbalancingv2.NetworkLoadBalancer',
  cloudformation: 'AWS::ElasticLoadBalancingV2::LoadBalancer', terraform: 'aws_lb',
  reference: 'https://docs.aws.amazon.com/elasticloadbalancing/latest/network/edit-load-balancer-attributes.html',
  rows: [
    {
      property: 'deletionProtection', value: true, weak: false,
      effects: ['update'], live: 'deletion is refused until it is switched off',
      source: 'https://docs.aws.amazon.com/elasticloadbalancing/latest/network/edit-load-balancer-attributes.html',
      criteria: ['A1.2', 'CC8.1'], rules: ['ElbDeletionProtectionEnabled'], template: ['LoadBalancerAttributes'],
      reason: 'One wrong call cannot take the entry point away.',
    },
  ],
});
