import { testRule } from '../../support/rule-cases';

const attributes = (...list: object[]) => ({ LoadBalancerAttributes: list });
const KEY = 'routing.http.drop_invalid_header_fields.enabled';

testRule('AlbHttpDropInvalidHeaderEnabled', {
  cloudformation: [
    { name: 'switched on', properties: attributes({ Key: KEY, Value: 'true' }), expect: 'pass' },
    { name: 'value before key, among others', properties: attributes({ Key: 'idle_timeout.timeout_seconds', Value: '60' }, { Value: 'true', Key: KEY }), expect: 'pass' },
    { name: 'attributes omitted', properties: {}, expect: 'fail' },
    { name: 'switched off', properties: attributes({ Key: KEY, Value: 'false' }), expect: 'fail' },
    { name: 'a Network Load Balancer', properties: { Type: 'network' }, expect: 'not-applicable' },
    { name: 'known at deploy time', template: { Parameters: { P: { Type: 'String' } }, Resources: { Subject: { Type: 'AWS::ElasticLoadBalancingV2::LoadBalancer', Properties: attributes({ Key: KEY, Value: { Ref: 'P' } }) } } }, expect: 'unknown' },
    { name: 'on in one arm only', template: { Parameters: { E: { Type: 'String' } }, Conditions: { Dev: { 'Fn::Equals': [{ Ref: 'E' }, 'dev'] } }, Resources: { Subject: { Type: 'AWS::ElasticLoadBalancingV2::LoadBalancer', Properties: attributes({ Key: KEY, Value: { 'Fn::If': ['Dev', 'false', 'true'] } }) } } }, expect: 'fail' },
  ],
  terraform: [
    { name: 'strong', config: { resource: { aws_lb: { subject: { drop_invalid_header_fields: true } } } }, subject: 'aws_lb.subject', expect: 'pass' },
    { name: 'weak', config: { resource: { aws_lb: { subject: { drop_invalid_header_fields: false } } } }, subject: 'aws_lb.subject', expect: 'fail' },
    { name: 'argument omitted', config: { resource: { aws_lb: { subject: { } } } }, subject: 'aws_lb.subject', expect: 'fail' },
    { name: 'a variable without a default', config: { variable: { p: {} }, resource: { aws_lb: { subject: { drop_invalid_header_fields: '${var.p}' } } } }, subject: 'aws_lb.subject', expect: 'unknown' },
    { name: 'weak in one arm', config: { variable: { p: {} }, resource: { aws_lb: { subject: { drop_invalid_header_fields: '${var.p == "x" ? true : false}' } } } }, subject: 'aws_lb.subject', expect: 'fail' },
  ],
});
