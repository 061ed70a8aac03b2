import { all, each, notApplicable, type Outcome, undecided } from '../../model/outcome';
import type { ResourceView } from '../../model/resource-view';
import type { Value } from '../../model/value';
import { and } from '../helpers/logic';
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
      return each(items, (_item, index) => `listener[${index}]`, (listener) => {
        const protocol = listener.at('lb_protocol').text();
        if (protocol === undefined) { return undecided('the protocol is known only when Terraform runs', listener.at('lb_protocol').evidence('in', ['HTTPS', 'SSL'])); }
        return /^(https|ssl)$/i.test(protocol) ? negotiationInTerraform(balancer, listener) : notApplicable('the listener ends no TLS');
      });
    },
  },
});

function negotiation(listener: Value, policies: readonly Value[]): Outcome {
  const names = listener.at('PolicyNames');
  const items = names.items();
  if (items === undefined) { return undecided('the policies of the listener are known only at deploy time', names.evidence('readable')); }
  const own = policies.filter((policy) => policy.at('PolicyType').is('SSLNegotiationPolicyType') !== false && items.some((name) => name.expression() === policy.at('PolicyName').expression()));
  return own.length === 0 ? withoutPolicy(names) : all(...own.map((policy) => judge(policy.at('Attributes'), 'Name', 'Value')));
}

/**
 * In Terraform a policy comes to a listener by its port: as an aws_lb_ssl_negotiation_policy, or as an
 * aws_load_balancer_policy that an aws_load_balancer_listener_policy names. One that no listener has is not in force.
 */
function negotiationInTerraform(balancer: ResourceView, listener: Value): Outcome {
  const port = listener.at('lb_port').number();
  const onPort = (type: string, owner: string, place: string) => {
    const { found, maybe } = balancer.referrers(type, owner);
    return [...found, ...maybe].map((view) => {
      const own = view.at(place).number();
      return { view, answer: and(found.includes(view) ? true : undefined, own === undefined || port === undefined ? undefined : own === port) };
    }).filter(({ answer }) => answer !== false);
  };
  const direct = onPort('aws_lb_ssl_negotiation_policy', 'load_balancer', 'lb_port').map(({ view, answer }) => ({ answer, attributes: view.at('attribute') }));
  const declared = balancer.referrers('aws_load_balancer_policy', 'load_balancer_name');
  const named = onPort('aws_load_balancer_listener_policy', 'load_balancer_name', 'load_balancer_port').flatMap(({ view, answer }) => (view.at('policy_names').items() ?? [view.at('policy_names')]).flatMap((name) => {
    const policy = name.target() === undefined ? declared.found.find((candidate) => candidate.isNamedBy(name) === true) : balancer.follow(name, 'aws_load_balancer_policy');
    // Cookies and the like have policies too; one that is not declared here may be of any kind.
    if (policy === undefined) { return name.target() === undefined ? [{ answer: undefined, attributes: name }] : []; }
    return policy.at('policy_type_name').is('SSLNegotiationPolicyType') === false ? [] : [{ answer: and(answer, policy.at('policy_type_name').is('SSLNegotiationPolicyType')), attributes: policy.at('policy_attribute') }];
  }));
  const certain = [...direct, ...named].filter(({ answer }) => answer === true);
  const [perhaps] = [...direct, ...named].filter(({ answer }) => answer === undefined);
  if (certain.length > 0) { return all(...certain.map(({ attributes }) => judge(attributes, 'name', 'value'))); }
  return perhaps === undefined ? withoutPolicy(listener) : undecided('which policy the listener has is known only when Terraform runs', perhaps.attributes.evidence('equals', MODERN));
}

/** Without a policy of its own a listener gets ELBSecurityPolicy-2016-08, which accepts TLS 1.0. */
function withoutPolicy(place: Value): Outcome {
  return place.child('Reference-Security-Policy').orDefault('ELBSecurityPolicy-2016-08').equals(MODERN);
}

function judge(attributes: Value, name: string, value: string): Outcome {
  const items = attributes.items();
  const reference = items?.find((attribute) => attribute.at(name).is('Reference-Security-Policy') === true);
  if (reference !== undefined) { return reference.at(value).equals(MODERN); }
  const old = items?.find((attribute) => attribute.at(name).isAnyOf(OLD) === true && attribute.at(value).is(true) === true);
  return old === undefined ? undecided('the listener puts its own protocols together', attributes.evidence('equals', MODERN)) : old.at(value).isFalse();
}

/** Attributes that switch on what a custom policy must not have. */
const OLD = ['Protocol-SSLv2', 'Protocol-SSLv3', 'Protocol-TLSv1', 'Protocol-TLSv1.1'];

/** The one predefined policy for classic load balancers without TLS 1.0 and 1.1. */
const MODERN = 'ELBSecurityPolicy-TLS-1-2-2017-01';
