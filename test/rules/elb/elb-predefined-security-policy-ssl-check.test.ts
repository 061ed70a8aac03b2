import { testRule } from '../../support/rule-cases';

const type = 'AWS::ElasticLoadBalancing::LoadBalancer';
const set = (value: unknown) => ({ Policies: [{ PolicyName: 'tls', PolicyType: 'SSLNegotiationPolicyType', Attributes: [{ Name: 'Reference-Security-Policy', Value: value }] }], Listeners: [{ Protocol: 'https', PolicyNames: ['tls'] }] });
const when = { Parameters: { Env: { Type: 'String' }, P: { Type: 'String' } }, Conditions: { Prod: { 'Fn::Equals': [{ Ref: 'Env' }, 'prod'] } } };
const subject = (properties: object) => ({ ...when, Resources: { Subject: { Type: type, Properties: properties } } });

testRule('ElbPredefinedSecurityPolicySslCheck', {
  cloudformation: [
    { name: 'as it should be', properties: set('ELBSecurityPolicy-TLS-1-2-2017-01'), expect: 'pass' },
    { name: 'the weak value', properties: set('ELBSecurityPolicy-2015-05'), expect: 'fail' },
    { name: 'property omitted', properties: {}, expect: 'not-applicable' },
    { name: 'known at deploy time', template: subject(set({ Ref: 'P' })), expect: 'unknown' },
    { name: 'weak in one arm of a condition', template: subject(set({ 'Fn::If': ['Prod', 'ELBSecurityPolicy-TLS-1-2-2017-01', 'ELBSecurityPolicy-2015-05'] })), expect: 'fail' },
    { name: 'as it should be in both arms', template: subject(set({ 'Fn::If': ['Prod', 'ELBSecurityPolicy-TLS-1-2-2017-01', 'ELBSecurityPolicy-TLS-1-2-2017-01'] })), expect: 'pass' },
    { name: 'no policy', properties: { Listeners: [{ Protocol: 'HTTPS' }] }, expect: 'fail' },
    { name: 'a policy that the listener does not use', properties: { ...set('ELBSecurityPolicy-TLS-1-2-2017-01'), Listeners: [{ Protocol: 'SSL' }] }, expect: 'fail', findings: ['Listeners[0]'] },
    { name: 'protocols of its own', properties: { Policies: [{ PolicyName: 'tls', PolicyType: 'SSLNegotiationPolicyType', Attributes: [{ Name: 'Protocol-TLSv1.2', Value: 'true' }] }], Listeners: [{ Protocol: 'SSL', PolicyNames: ['tls'] }] }, expect: 'unknown' },
    { name: 'no TLS', properties: { Listeners: [{ Protocol: 'tcp' }] }, expect: 'not-applicable' },
    { name: 'the protocol is known at deploy time', template: subject({ Listeners: [{ Protocol: { Ref: 'P' } }] }), expect: 'unknown' },
  ],
  terraform: [
    { name: 'without a policy', config: { resource: { aws_elb: { subject: { listener: [{ lb_protocol: 'https' }] } } } }, subject: 'aws_elb.subject', expect: 'fail' },
    { name: 'no TLS', config: { resource: { aws_elb: { subject: { listener: [{ lb_protocol: 'http' }] } } } }, subject: 'aws_elb.subject', expect: 'not-applicable' },
    { name: 'a variable without a default', config: { variable: { p: {} }, resource: { aws_elb: { subject: { listener: '${var.p}' } } } }, subject: 'aws_elb.subject', expect: 'unknown' },
    { name: 'a modern policy', config: { resource: { aws_elb: { subject: { name: 'front', listener: [{ lb_protocol: 'ssl' }] } }, aws_load_balancer_policy: { p: { load_balancer_name: '${aws_elb.subject.name}', policy_type_name: 'SSLNegotiationPolicyType', policy_attribute: [{ name: 'Reference-Security-Policy', value: 'ELBSecurityPolicy-TLS-1-2-2017-01' }] } } } }, subject: 'aws_elb.subject', expect: 'pass' },
    { name: 'an old policy', config: { resource: { aws_elb: { subject: { name: 'front', listener: [{ lb_protocol: 'ssl' }] } }, aws_load_balancer_policy: { p: { load_balancer_name: '${aws_elb.subject.name}', policy_type_name: 'SSLNegotiationPolicyType', policy_attribute: [{ name: 'Reference-Security-Policy', value: 'ELBSecurityPolicy-2015-05' }] } } } }, subject: 'aws_elb.subject', expect: 'fail' },
  ],
});
