import { testRule } from '../../support/rule-cases';

const attributes = (...list: object[]) => ({ LoadBalancerAttributes: list });
const KEY = 'deletion_protection.enabled';

testRule('ElbDeletionProtectionEnabled', {
  cloudformation: [
    { name: 'protected', properties: attributes({ Key: KEY, Value: 'true' }), expect: 'pass' },
    { name: 'attributes omitted', properties: {}, expect: 'fail' },
    { name: 'switched off', properties: attributes({ Key: KEY, Value: 'false' }), expect: 'fail' },
    { name: 'a Network Load Balancer', properties: { Type: 'network', ...attributes({ Key: KEY, Value: true }) }, expect: 'pass' },
    { name: 'known at deploy time', template: { Parameters: { P: { Type: 'String' } }, Resources: { Subject: { Type: 'AWS::ElasticLoadBalancingV2::LoadBalancer', Properties: attributes({ Key: KEY, Value: { Ref: 'P' } }) } } }, expect: 'unknown' },
    { name: 'on in one arm only', template: { Parameters: { E: { Type: 'String' } }, Conditions: { Dev: { 'Fn::Equals': [{ Ref: 'E' }, 'dev'] } }, Resources: { Subject: { Type: 'AWS::ElasticLoadBalancingV2::LoadBalancer', Properties: attributes({ 'Fn::If': ['Dev', { Ref: 'AWS::NoValue' }, { Key: KEY, Value: 'true' }] } as object) } } }, expect: 'fail' },
  ],
  terraform: [
    { name: 'strong', config: { resource: { aws_lb: { subject: { enable_deletion_protection: true } } } }, subject: 'aws_lb.subject', expect: 'pass' },
    { name: 'weak', config: { resource: { aws_lb: { subject: { enable_deletion_protection: false } } } }, subject: 'aws_lb.subject', expect: 'fail' },
    { name: 'argument omitted', config: { resource: { aws_lb: { subject: { } } } }, subject: 'aws_lb.subject', expect: 'fail' },
    { name: 'a variable without a default', config: { variable: { p: {} }, resource: { aws_lb: { subject: { enable_deletion_protection: '${var.p}' } } } }, subject: 'aws_lb.subject', expect: 'unknown' },
    { name: 'weak in one arm', config: { variable: { p: {} }, resource: { aws_lb: { subject: { enable_deletion_protection: '${var.p == "x" ? true : false}' } } } }, subject: 'aws_lb.subject', expect: 'fail' },
    { name: 'by its older name', config: { resource: { aws_alb: { subject: { enable_deletion_protection: true } } } }, subject: 'aws_alb.subject', expect: 'pass' },
  ],
});
