import { all, each, notApplicable, type Outcome, undecided } from '../../model/outcome';
import type { Value } from '../../model/value';
import { defineRule } from '../rule';

export default defineRule({
  title: 'Classic load balancer refuses TLS versions before 1.2',
  failure: 'Listener accepts outdated TLS versions',
  control: 'TLS-02',
  severity: 'error',
  rationale: 'TLS 1.0 and 1.1 have known weaknesses, and the default policy of AWS still accepts them.',
  fix: {
    cdk: 'policies of elb.CfnLoadBalancer with Reference-Security-Policy ELBSecurityPolicy-TLS-1-2-2017-01',
    cloudformation: 'Policies: [{ PolicyName: tls, PolicyType: SSLNegotiationPolicyType, Attributes: [{ Name: Reference-Security-Policy, Value: ELBSecurityPolicy-TLS-1-2-2017-01 }] }], and PolicyNames: [tls] in the listener',
    terraform: 'aws_load_balancer_policy with policy_attribute Reference-Security-Policy = ELBSecurityPolicy-TLS-1-2-2017-01, and aws_load_balancer_listener_policy',
  },
  equivalents: { awsConfig: ['elb-predefined-security-policy-ssl-check'], securityHub: ['ELB.8'] },
  catalogue: ['elb-tls-policy'],
  references: ['https://docs.aws.amazon.com/elasticloadbalancing/latest/classic/elb-security-policy-table.html'],
  cloudformation: {
    'AWS::ElasticLoadBalancing::LoadBalancer': (balancer) => {
      const listeners = balancer.at('Listeners');
      const items = listeners.items();
      const policies = balancer.at('Policies').items();
      if (items === undefined || policies === undefined) { return undecided('listeners or policies are known only at deploy time', listeners.evidence('readable')); }
      return each(items, (_item, index) => `Listeners[${index}]`, (listener) => {
        const protocol = listener.at('Protocol').text();
        if (protocol === undefined) { return undecided('the protocol is known only at deploy time', listener.at('Protocol').evidence('in', ['HTTPS', 'SSL'])); }
        return /^(https|ssl)$/i.test(protocol) ? negotiation(listener, policies) : notApplicable('the listener ends no TLS');
      });
    },
  },
  terraform: {
    aws_elb: (balancer) => {
      const listeners = balancer.at('listener');
      const items = listeners.items();
      if (items === undefined) { return undecided('the listeners are known only when Terraform runs', listeners.evidence('readable')); }
      const { found, maybe } = balancer.referrers('aws_load_balancer_policy', 'load_balancer_name');
      return each(items, (_item, index) => `listener[${index}]`, (listener) => {
        const protocol = listener.at('lb_protocol').text();
        if (protocol === undefined) { return undecided('the protocol is known only when Terraform runs', listener.at('lb_protocol').evidence('in', ['HTTPS', 'SSL'])); }
        if (!/^(https|ssl)$/i.test(protocol)) { return notApplicable('the listener ends no TLS'); }
        const policies = [...found, ...maybe].filter((policy) => policy.at('policy_type_name').is('SSLNegotiationPolicyType') === true);
        // Without a policy of its own a listener gets ELBSecurityPolicy-2016-08, which accepts TLS 1.0.
        if (policies.length === 0) { return listener.child('policy').orDefault('ELBSecurityPolicy-2016-08').equals(MODERN); }
        return all(...policies.map((policy) => {
          const attributes = policy.at('policy_attribute');
          const reference = attributes.items()?.find((attribute) => attribute.at('name').is('Reference-Security-Policy') === true);
          return reference === undefined ? undecided('the listener puts its own protocols together', attributes.evidence('equals', MODERN)) : reference.at('value').equals(MODERN);
        }));
      });
    },
  },
});

function negotiation(listener: Value, policies: readonly Value[]): Outcome {
  const names = listener.at('PolicyNames');
  const items = names.items();
  if (items === undefined) { return undecided('the policies of the listener are known only at deploy time', names.evidence('readable')); }
  const own = policies.filter((policy) => policy.at('PolicyType').is('SSLNegotiationPolicyType') !== false && items.some((name) => name.expression() === policy.at('PolicyName').expression()));
  // Without a policy of its own a listener gets ELBSecurityPolicy-2016-08, which accepts TLS 1.0.
  if (own.length === 0) { return names.child('Reference-Security-Policy').orDefault('ELBSecurityPolicy-2016-08').equals(MODERN); }
  return all(...own.map((policy) => {
    const attributes = policy.at('Attributes');
    const reference = attributes.items()?.find((attribute) => attribute.at('Name').is('Reference-Security-Policy') === true);
    return reference === undefined ? undecided('the listener puts its own protocols together', attributes.evidence('equals', MODERN)) : reference.at('Value').equals(MODERN);
  }));
}

/** The one predefined policy for classic load balancers without TLS 1.0 and 1.1. */
const MODERN = 'ELBSecurityPolicy-TLS-1-2-2017-01';
