import { testRule } from '../../support/rule-cases';

const type = 'AWS::ElasticLoadBalancingV2::LoadBalancer';
const set = (value: unknown) => ({ Type: 'network', LoadBalancerAttributes: [{ Key: 'load_balancing.cross_zone.enabled', Value: value }] });
const when = { Parameters: { Env: { Type: 'String' }, P: { Type: 'String' } }, Conditions: { Prod: { 'Fn::Equals': [{ Ref: 'Env' }, 'prod'] } } };
const subject = (properties: object) => ({ ...when, Resources: { Subject: { Type: type, Properties: properties } } });

testRule('ElbCrossZoneLoadBalancingEnabled', {
  cloudformation: [
    { name: 'as it should be', properties: set('true'), expect: 'pass' },
    { name: 'the weak value', properties: set('false'), expect: 'fail' },
    { name: 'property omitted', properties: {}, expect: 'not-applicable' },
    { name: 'known at deploy time', template: subject(set({ Ref: 'P' })), expect: 'unknown' },
    { name: 'weak in one arm of a condition', template: subject(set({ 'Fn::If': ['Prod', 'true', 'false'] })), expect: 'fail' },
    { name: 'as it should be in both arms', template: subject(set({ 'Fn::If': ['Prod', 'true', 'true'] })), expect: 'pass' },
    { name: 'a network load balancer that does not say', properties: { Type: 'network' }, expect: 'fail' },
    { name: 'a classic one with', template: { Resources: { Subject: { Type: 'AWS::ElasticLoadBalancing::LoadBalancer', Properties: { CrossZone: true } } } }, expect: 'pass' },
    { name: 'a classic one that does not say', template: { Resources: { Subject: { Type: 'AWS::ElasticLoadBalancing::LoadBalancer', Properties: {} } } }, expect: 'fail' },
    { name: 'the kind is known at deploy time', template: subject({ Type: { Ref: 'P' } }), expect: 'unknown' },
  ],
  terraform: [
    { name: 'strong', config: { resource: { aws_lb: { subject: { load_balancer_type: 'network', enable_cross_zone_load_balancing: true } } } }, subject: 'aws_lb.subject', expect: 'pass' },
    { name: 'weak', config: { resource: { aws_lb: { subject: { load_balancer_type: 'gateway', enable_cross_zone_load_balancing: false } } } }, subject: 'aws_lb.subject', expect: 'fail' },
    { name: 'argument omitted', config: { resource: { aws_lb: { subject: { load_balancer_type: 'network' } } } }, subject: 'aws_lb.subject', expect: 'fail' },
    { name: 'an application load balancer', config: { resource: { aws_lb: { subject: {} } } }, subject: 'aws_lb.subject', expect: 'not-applicable' },
    { name: 'a variable without a default', config: { variable: { p: {} }, resource: { aws_lb: { subject: { load_balancer_type: 'network', enable_cross_zone_load_balancing: '${var.p}' } } } }, subject: 'aws_lb.subject', expect: 'unknown' },
    { name: 'strong (aws_elb)', config: { resource: { aws_elb: { subject: { cross_zone_load_balancing: true } } } }, subject: 'aws_elb.subject', expect: 'pass' },
    { name: 'weak (aws_elb)', config: { resource: { aws_elb: { subject: { cross_zone_load_balancing: false } } } }, subject: 'aws_elb.subject', expect: 'fail' },
    { name: 'argument omitted (aws_elb)', config: { resource: { aws_elb: { subject: { } } } }, subject: 'aws_elb.subject', expect: 'pass' },
    { name: 'a variable without a default (aws_elb)', config: { variable: { p: {} }, resource: { aws_elb: { subject: { cross_zone_load_balancing: '${var.p}' } } } }, subject: 'aws_elb.subject', expect: 'unknown' },
    { name: 'weak in one arm (aws_elb)', config: { variable: { p: {} }, resource: { aws_elb: { subject: { cross_zone_load_balancing: '${var.p == "x" ? true : false}' } } } }, subject: 'aws_elb.subject', expect: 'fail' },
  ],
});
