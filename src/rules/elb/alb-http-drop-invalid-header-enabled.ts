import { decide, notApplicable } from '../../model/outcome';
import { loadBalancerAttribute } from '../helpers/load-balancer-attributes';
import { defineRule } from '../rule';

export default defineRule({
  title: 'Application Load Balancer drops malformed headers',
  failure: 'Load balancer passes malformed headers on',
  control: 'NET-07',
  severity: 'warning',
  rationale: 'Malformed headers let an attacker smuggle one request inside another.',
  fix: { cdk: 'dropInvalidHeaderFields: true', cloudformation: 'LoadBalancerAttributes with routing.http.drop_invalid_header_fields.enabled = true', terraform: 'drop_invalid_header_fields = true' },
  equivalents: { awsConfig: ['alb-http-drop-invalid-header-enabled'], securityHub: ['ELB.4'], checkov: ['CKV_AWS_131'], trivy: ['AWS-0052'], cdkNag: ['ALBHttpDropInvalidHeaderEnabled'] },
  catalogue: ['elb-drop-invalid-headers'],
  references: ['https://docs.aws.amazon.com/elasticloadbalancing/latest/application/application-load-balancers.html#load-balancer-attributes'],
  cloudformation: {
    'AWS::ElasticLoadBalancingV2::LoadBalancer': (balancer) => decide(balancer.at('Type').orDefault('application').is('application'),
      () => loadBalancerAttribute(balancer, 'routing.http.drop_invalid_header_fields.enabled', 'false', (value) => value.isTrue()),
      () => notApplicable('only Application Load Balancers read headers')),
  },
  terraform: {
    aws_lb: (balancer) => decide(balancer.at('load_balancer_type').orDefault('application').is('application'),
      () => balancer.at('drop_invalid_header_fields').orDefault(false).isTrue(),
      () => notApplicable('only Application Load Balancers read headers')),
  },
});
