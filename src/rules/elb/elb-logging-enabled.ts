import { all, decide, notApplicable, type Outcome } from '../../model/outcome';
import type { ResourceView } from '../../model/resource-view';
import type { Value } from '../../model/value';
import { loadBalancerAttribute } from '../helpers/load-balancer-attributes';
import { defineRule } from '../rule';

export default defineRule({
  title: 'Load balancer writes access logs',
  failure: 'Load balancer keeps no access logs',
  control: 'LOG-03',
  severity: 'error',
  rationale: 'Without access logs nobody can say afterwards who asked for what.',
  fix: { cdk: 'loadBalancer.logAccessLogs(bucket)', cloudformation: 'LoadBalancerAttributes with access_logs.s3.enabled = true and access_logs.s3.bucket', terraform: 'access_logs { enabled = true, bucket = ... }' },
  equivalents: {
    awsConfig: ['elb-logging-enabled'], securityHub: ['ELB.5'], checkov: ['CKV_AWS_91', 'CKV_AWS_92'],
    cfnGuard: ['ELBV2_ACCESS_LOGGING_RULE'], cdkNag: ['ELBLoggingEnabled'],
    prowler: ['elbv2_logging_enabled', 'elb_logging_enabled'],
  },
  catalogue: ['elb-access-logging'],
  references: ['https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-access-logs.html', 'https://docs.aws.amazon.com/elasticloadbalancing/latest/classic/access-log-collection.html'],
  cloudformation: {
    'AWS::ElasticLoadBalancingV2::LoadBalancer': (balancer) => decide(balancer.at('Type').is('gateway'),
      () => notApplicable('a Gateway Load Balancer writes no access logs; its appliances do'),
      () => unlessPassedOn(balancer, balancer.at('Type'), ['AWS::ElasticLoadBalancingV2::Listener', 'LoadBalancerArn', 'Protocol'], () => all(
        loadBalancerAttribute(balancer, 'access_logs.s3.enabled', 'false', (value) => value.isTrue()),
        loadBalancerAttribute(balancer, 'access_logs.s3.bucket', '', (value) => value.isPresent())))),
    'AWS::ElasticLoadBalancing::LoadBalancer': (balancer) => balancer.at('AccessLoggingPolicy.Enabled').isTrue(),
  },
  terraform: {
    aws_lb: (balancer) => decide(balancer.at('load_balancer_type').is('gateway'),
      () => notApplicable('a Gateway Load Balancer writes no access logs; its appliances do'),
      () => unlessPassedOn(balancer, balancer.at('load_balancer_type'), ['aws_lb_listener', 'load_balancer_arn', 'protocol'], () => balancer.at('access_logs.0.enabled').orDefault(false).isTrue())),
    // In this type the block alone switches them on.
    aws_elb: (balancer) => balancer.at('access_logs.0.enabled').orDefault(balancer.at('access_logs').present() === true).isTrue(),
  },
});

/**
 * "Access logs are created only if the load balancer has a TLS listener": a Network Load Balancer that passes all of its
 * traffic on as it is has none to keep.
 * https://docs.aws.amazon.com/elasticloadbalancing/latest/network/load-balancer-access-logs.html
 */
function unlessPassedOn(balancer: ResourceView, type: Value, [listenerType, property, protocol]: readonly [string, string, string], judge: () => Outcome): Outcome {
  const { found, maybe } = balancer.referrers(listenerType, property);
  const passedOn = type.is('network') === true && maybe.length === 0 && found.length > 0 && found.every((listener) => listener.at(protocol).isAnyOf(['TCP', 'UDP', 'TCP_UDP', 'QUIC', 'TCP_QUIC']) === true);
  return passedOn ? notApplicable('a Network Load Balancer logs TLS requests alone, and it has no TLS listener', found[0].at(protocol).evidence('in', ['TLS'])) : judge();
}
