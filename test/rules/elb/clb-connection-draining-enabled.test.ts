import { testRule } from '../../support/rule-cases';

const type = 'AWS::ElasticLoadBalancing::LoadBalancer';
const set = (value: unknown) => ({ ConnectionDrainingPolicy: { Enabled: value } });
const when = { Parameters: { Env: { Type: 'String' }, P: { Type: 'String' } }, Conditions: { Prod: { 'Fn::Equals': [{ Ref: 'Env' }, 'prod'] } } };
const subject = (properties: object) => ({ ...when, Resources: { Subject: { Type: type, Properties: properties } } });

testRule('ClbConnectionDrainingEnabled', {
  cloudformation: [
    { name: 'as it should be', properties: set(true), expect: 'pass' },
    { name: 'the weak value', properties: set(false), expect: 'fail' },
    { name: 'property omitted', properties: {}, expect: 'fail' },
    { name: 'known at deploy time', template: subject(set({ Ref: 'P' })), expect: 'unknown' },
    { name: 'weak in one arm of a condition', template: subject(set({ 'Fn::If': ['Prod', true, false] })), expect: 'fail' },
    { name: 'as it should be in both arms', template: subject(set({ 'Fn::If': ['Prod', true, true] })), expect: 'pass' },

  ],
  terraform: [
    { name: 'strong', config: { resource: { aws_elb: { subject: { connection_draining: true } } } }, subject: 'aws_elb.subject', expect: 'pass' },
    { name: 'weak', config: { resource: { aws_elb: { subject: { connection_draining: false } } } }, subject: 'aws_elb.subject', expect: 'fail' },
    { name: 'argument omitted', config: { resource: { aws_elb: { subject: { } } } }, subject: 'aws_elb.subject', expect: 'fail' },
    { name: 'a variable without a default', config: { variable: { p: {} }, resource: { aws_elb: { subject: { connection_draining: '${var.p}' } } } }, subject: 'aws_elb.subject', expect: 'unknown' },
    { name: 'weak in one arm', config: { variable: { p: {} }, resource: { aws_elb: { subject: { connection_draining: '${var.p == "x" ? true : false}' } } } }, subject: 'aws_elb.subject', expect: 'fail' },
  ],
});
