import { testRule } from '../../support/rule-cases';

const type = 'AWS::ElasticLoadBalancingV2::LoadBalancer';
const set = (value: unknown) => ({ LoadBalancerAttributes: [{ Key: 'routing.http.desync_mitigation_mode', Value: value }] });
const when = { Parameters: { Env: { Type: 'String' }, P: { Type: 'String' } }, Conditions: { Prod: { 'Fn::Equals': [{ Ref: 'Env' }, 'prod'] } } };
const subject = (properties: object) => ({ ...when, Resources: { Subject: { Type: type, Properties: properties } } });

testRule('AlbDesyncModeCheck', {
  cloudformation: [
    { name: 'as it should be', properties: set('strictest'), expect: 'pass' },
    { name: 'the weak value', properties: set('monitor'), expect: 'fail' },
    { name: 'property omitted', properties: {}, expect: 'pass' },
    { name: 'known at deploy time', template: subject(set({ Ref: 'P' })), expect: 'unknown' },
    { name: 'weak in one arm of a condition', template: subject(set({ 'Fn::If': ['Prod', 'strictest', 'monitor'] })), expect: 'fail' },
    { name: 'as it should be in both arms', template: subject(set({ 'Fn::If': ['Prod', 'strictest', 'strictest'] })), expect: 'pass' },
    { name: 'a network load balancer', properties: { Type: 'network' }, expect: 'not-applicable' },
  ],
  terraform: [
    { name: 'strong', config: { resource: { aws_lb: { subject: { desync_mitigation_mode: 'strictest' } } } }, subject: 'aws_lb.subject', expect: 'pass' },
    { name: 'weak', config: { resource: { aws_lb: { subject: { desync_mitigation_mode: 'monitor' } } } }, subject: 'aws_lb.subject', expect: 'fail' },
    { name: 'argument omitted', config: { resource: { aws_lb: { subject: { } } } }, subject: 'aws_lb.subject', expect: 'pass' },
    { name: 'a variable without a default', config: { variable: { p: {} }, resource: { aws_lb: { subject: { desync_mitigation_mode: '${var.p}' } } } }, subject: 'aws_lb.subject', expect: 'unknown' },
    { name: 'weak in one arm', config: { variable: { p: {} }, resource: { aws_lb: { subject: { desync_mitigation_mode: '${var.p == "x" ? "strictest" : "monitor"}' } } } }, subject: 'aws_lb.subject', expect: 'fail' },
    { name: 'a network load balancer', config: { resource: { aws_lb: { subject: { load_balancer_type: 'network' } } } }, subject: 'aws_lb.subject', expect: 'not-applicable' },
    { name: 'strong (aws_elb)', config: { resource: { aws_elb: { subject: { desync_mitigation_mode: 'strictest' } } } }, subject: 'aws_elb.subject', expect: 'pass' },
    { name: 'weak (aws_elb)', config: { resource: { aws_elb: { subject: { desync_mitigation_mode: 'monitor' } } } }, subject: 'aws_elb.subject', expect: 'fail' },
    { name: 'argument omitted (aws_elb)', config: { resource: { aws_elb: { subject: { } } } }, subject: 'aws_elb.subject', expect: 'pass' },
    { name: 'a variable without a default (aws_elb)', config: { variable: { p: {} }, resource: { aws_elb: { subject: { desync_mitigation_mode: '${var.p}' } } } }, subject: 'aws_elb.subject', expect: 'unknown' },
    { name: 'weak in one arm (aws_elb)', config: { variable: { p: {} }, resource: { aws_elb: { subject: { desync_mitigation_mode: '${var.p == "x" ? "strictest" : "monitor"}' } } } }, subject: 'aws_elb.subject', expect: 'fail' },
  ],
});
