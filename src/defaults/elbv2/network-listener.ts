import { defineDefaults } from '../default';
import { constant } from '../value';

export default defineDefaults({
  name: 'elbv2.NetworkListener', l2: 'aws_elasticloadbalancingv2.NetworkListener', cloudformation: 'AWS::ElasticLoadBalancingV2::Listener', terraform: 'aws_lb_listener',
  reference: 'https://docs.aws.amazon.com/elasticloadbalancing/latest/network/describe-ssl-policies.html',
  rows: [
    {
      property: 'sslPolicy', value: constant('aws_elasticloadbalancingv2.SslPolicy.RECOMMENDED_TLS'), weak: constant('aws_elasticloadbalancingv2.SslPolicy.LEGACY'),
      when: ({ given }) => given.certificates !== undefined || given.protocol === 'TLS', condition: 'the listener speaks TLS',
      effects: ['callers'], live: 'clients that cannot speak TLS 1.2 are refused',
      source: 'https://docs.aws.amazon.com/elasticloadbalancing/latest/network/describe-ssl-policies.html',
      criteria: ['CC6.7'], rules: ['Elbv2PredefinedSecurityPolicySslCheck'], template: ['SslPolicy'],
      reason: 'The policy that AWS applies by default still allows TLS 1.0.',
    },
  ],
});
