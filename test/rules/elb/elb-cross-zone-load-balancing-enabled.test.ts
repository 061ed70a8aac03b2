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
});
