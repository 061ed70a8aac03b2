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
});
