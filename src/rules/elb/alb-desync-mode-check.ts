import { decide, notApplicable } from '../../model/outcome';
import { loadBalancerAttribute } from '../helpers/load-balancer-attributes';
import { defineRule } from '../rule';

export default defineRule({
  title: 'Application Load Balancer refuses requests that servers read differently',
  failure: 'Load balancer passes ambiguous requests on',
  control: 'NET-07',
  severity: 'warning',
  rationale: 'A request that two servers read differently can carry a second, hidden one past the filters.',
  fix: { cdk: 'desyncMitigationMode: elbv2.DesyncMitigationMode.DEFENSIVE', cloudformation: 'LoadBalancerAttributes with routing.http.desync_mitigation_mode = defensive (the default) or strictest', terraform: 'desync_mitigation_mode = "defensive"' },
  equivalents: { awsConfig: ['alb-desync-mode-check'], securityHub: ['ELB.12'], checkov: ['CKV_AWS_328'], prowler: ['elbv2_desync_mitigation_mode'] },
  references: ['https://docs.aws.amazon.com/elasticloadbalancing/latest/application/application-load-balancers.html#desync-mitigation-mode'],
  cloudformation: {
    'AWS::ElasticLoadBalancingV2::LoadBalancer': (balancer) => decide(balancer.at('Type').orDefault('application').is('application'),
      () => loadBalancerAttribute(balancer, 'routing.http.desync_mitigation_mode', 'defensive', (value) => value.isOneOf(['defensive', 'strictest'])),
      () => notApplicable('only Application Load Balancers read requests')),
  },
  terraform: {
    aws_lb: (balancer) => decide(balancer.at('load_balancer_type').orDefault('application').is('application'),
      () => balancer.at('desync_mitigation_mode').orDefault('defensive').isOneOf(['defensive', 'strictest']),
      () => notApplicable('only Application Load Balancers read requests')),
    aws_elb: (resource) => resource.at('desync_mitigation_mode').orDefault('defensive').isOneOf(['defensive', 'strictest']),
  },
});
