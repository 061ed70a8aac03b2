import { all, any, each, notApplicable, type Outcome, undecided } from '../../model/outcome';
import type { ResourceView } from '../../model/resource-view';
import type { Value } from '../../model/value';
import { defineRule } from '../rule';

export default defineRule({
  title: 'Load balancer listens with HTTPS or TLS only',
  failure: 'Listener accepts clear text',
  control: 'TLS-02',
  severity: 'error',
  rationale: 'What users send to a clear-text listener can be read and changed on the way.',
  fix: {
    cdk: 'addListener with certificates (HTTPS), and loadBalancer.addRedirect() for port 80',
    cloudformation: 'Protocol: HTTPS (or TLS) with Certificates; on an HTTP listener a default action of Type redirect to HTTPS',
    terraform: 'protocol = "HTTPS" (or "TLS") with certificate_arn in aws_lb_listener; on an HTTP listener a redirect to HTTPS',
  },
  equivalents: {
    awsConfig: ['elb-tls-https-listeners-only', 'alb-http-to-https-redirection-check'], securityHub: ['ELB.1', 'ELB.3'],
    checkov: ['CKV_AWS_376'], trivy: ['AWS-0054'], cdkNag: ['ALBHttpToHttpsRedirection'],
  },
  catalogue: ['elb-tls-listeners', 'elb-http-to-https-redirect'],
  references: ['https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-listeners.html'],
  cloudformation: {
    'AWS::ElasticLoadBalancingV2::Listener': (listener) => judge(listener, CLOUDFORMATION),
    'AWS::ElasticLoadBalancing::LoadBalancer': (balancer) => classic(balancer.at('Listeners'), 'Protocol'),
  },
  terraform: {
    aws_lb_listener: (listener) => judge(listener, TERRAFORM),
    aws_elb: (balancer) => classic(balancer.at('listener'), 'lb_protocol'),
  },
});

/** A classic load balancer cannot redirect: each listener ends TLS. */
function classic(listeners: Value, protocol: string): Outcome {
  const items = listeners.items();
  if (items === undefined) { return undecided('the listeners are known only at deploy time', listeners.evidence('readable')); }
  return items.length === 0 ? listeners.isPresent()
    : each(items, (_item, index) => `${listeners.label}[${index}]`, (item) => item.at(protocol).satisfies('HTTPS or SSL', (text) => /^(https|ssl)$/i.test(text)));
}

/** How a platform names the parts. */
interface Names {
  readonly protocol: string;
  /** Of a listener that says nothing else. */
  readonly defaultProtocol?: string;
  readonly balancer: readonly [property: string, type: string];
  readonly isInternal: (balancer: ResourceView) => boolean | undefined;
  readonly actions: string;
  readonly rules: readonly [type: string, property: string, actions: string];
  readonly type: string;
  readonly redirect: string;
}

const CLOUDFORMATION: Names = {
  protocol: 'Protocol', balancer: ['LoadBalancerArn', 'AWS::ElasticLoadBalancingV2::LoadBalancer'], isInternal: (balancer) => balancer.at('Scheme').is('internal'), actions: 'DefaultActions',
  rules: ['AWS::ElasticLoadBalancingV2::ListenerRule', 'ListenerArn', 'Actions'], type: 'Type', redirect: 'RedirectConfig.Protocol',
};
const TERRAFORM: Names = {
  protocol: 'protocol', defaultProtocol: 'HTTP', balancer: ['load_balancer_arn', 'aws_lb'], isInternal: (balancer) => balancer.at('internal').is(true), actions: 'default_action',
  rules: ['aws_lb_listener_rule', 'listener_arn', 'action'], type: 'type', redirect: 'redirect.0.protocol',
};

function judge(listener: ResourceView, names: Names): Outcome {
  const protocol = names.defaultProtocol === undefined ? listener.at(names.protocol) : listener.at(names.protocol).orDefault(names.defaultProtocol);
  if (protocol.isAnyOf(['HTTPS', 'TLS']) === true) { return protocol.isOneOf(['HTTPS', 'TLS']); }
  const balancer = listener.follow(listener.at(names.balancer[0]), names.balancer[1]);
  if (balancer !== undefined && names.isInternal(balancer) === true && protocol.is('HTTP') !== true) { return notApplicable('the listener serves the inside of the network; targets may end TLS themselves'); }
  if (protocol.isAnyOf(['TCP', 'UDP', 'TCP_UDP', 'GENEVE', 'QUIC', 'TCP_QUIC']) === true) {
    return protocol.is('GENEVE') === true ? notApplicable('a Gateway Load Balancer passes packets on') : undecided(`the listener passes ${protocol.text()} on as it is, so whether it is encrypted is decided by the target`, protocol.evidence('in', ['HTTPS', 'TLS']));
  }
  return any(protocol.isOneOf(['HTTPS', 'TLS']), onlyRedirects(listener, names));
}

/** Whether all that a listener does is to send the caller to HTTPS: by default, and by every rule on it. */
function onlyRedirects(listener: ResourceView, names: Names): Outcome {
  const [type, property, actions] = names.rules;
  return all(redirects(listener.at(names.actions), names), ...listener.referrers(type, property).found.map((rule) => redirects(rule.at(actions), names)));
}

function redirects(actions: Value, names: Names): Outcome {
  const items = actions.items();
  if (items === undefined || items.length === 0) { return actions.isPresent(); }
  return all(...items.map((action) => all(action.at(names.type).equals('redirect'), action.at(names.redirect).orDefault('#{protocol}').equals('HTTPS'))));
}
