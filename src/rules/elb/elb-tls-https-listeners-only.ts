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
  equivalents: { awsConfig: ['elb-tls-https-listeners-only', 'alb-http-to-https-redirection-check'], securityHub: ['ELB.1', 'ELB.3'], trivy: ['AWS-0054'], cdkNag: ['ALBHttpToHttpsRedirection'] },
  catalogue: ['elb-tls-listeners', 'elb-http-to-https-redirect'],
  references: ['https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-listeners.html'],
  cloudformation: {
    'AWS::ElasticLoadBalancingV2::Listener': (listener) => {
      const protocol = listener.at('Protocol');
      if (protocol.isAnyOf(['HTTPS', 'TLS']) === true) { return protocol.isOneOf(['HTTPS', 'TLS']); }
      const balancer = listener.follow(listener.at('LoadBalancerArn'), 'AWS::ElasticLoadBalancingV2::LoadBalancer');
      if (balancer?.at('Scheme').is('internal') === true && protocol.is('HTTP') !== true) { return notApplicable('the listener serves the inside of the network; targets may end TLS themselves'); }
      if (protocol.isAnyOf(['TCP', 'UDP', 'TCP_UDP', 'GENEVE', 'QUIC', 'TCP_QUIC']) === true) {
        return protocol.is('GENEVE') === true ? notApplicable('a Gateway Load Balancer passes packets on') : undecided(`the listener passes ${protocol.text()} on as it is, so whether it is encrypted is decided by the target`, protocol.evidence('in', ['HTTPS', 'TLS']));
      }
      return any(protocol.isOneOf(['HTTPS', 'TLS']), onlyRedirects(listener));
    },
    'AWS::ElasticLoadBalancing::LoadBalancer': (balancer) => {
      const listeners = balancer.at('Listeners');
      const items = listeners.items();
      if (items === undefined) { return undecided('the listeners are known only at deploy time', listeners.evidence('readable')); }
      return items.length === 0 ? listeners.isPresent() : each(items, (_item, index) => `Listeners[${index}]`, (item) => item.at('Protocol').satisfies('HTTPS or SSL', (text) => /^(https|ssl)$/i.test(text)));
    },
  },
  terraform: {
    aws_lb_listener: (listener) => {
      const protocol = listener.at('protocol').orDefault('HTTP');
      if (protocol.isAnyOf(['TCP', 'UDP', 'TCP_UDP']) === true) { return undecided(`the listener passes ${protocol.text()} on as it is, so whether it is encrypted is decided by the target`, protocol.evidence('in', ['HTTPS', 'TLS'])); }
      if (protocol.is('GENEVE') === true) { return notApplicable('a Gateway Load Balancer passes packets on'); }
      const actions = listener.at('default_action').items() ?? [];
      const redirected = actions.length > 0 && actions.every((action) => action.at('type').is('redirect') === true && action.at('redirect.0.protocol').is('HTTPS') === true);
      return redirected ? listener.at('default_action.0.redirect.0.protocol').equals('HTTPS') : protocol.isOneOf(['HTTPS', 'TLS']);
    },
  },
});

/** Whether all that a listener does is to send the caller to HTTPS: by default, and by every rule on it. */
function onlyRedirects(listener: ResourceView): Outcome {
  const rules = listener.referrers('AWS::ElasticLoadBalancingV2::ListenerRule', 'ListenerArn');
  return all(redirects(listener.at('DefaultActions')), ...rules.found.map((rule) => redirects(rule.at('Actions'))));
}

function redirects(actions: Value): Outcome {
  const items = actions.items();
  if (items === undefined || items.length === 0) { return actions.isPresent(); }
  return all(...items.map((action) => all(action.at('Type').equals('redirect'), action.at('RedirectConfig.Protocol').orDefault('#{protocol}').equals('HTTPS'))));
}
