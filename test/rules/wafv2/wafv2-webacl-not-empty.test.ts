import { testRule } from '../../support/rule-cases';

const type = 'AWS::WAFv2::WebACL';
const set = (value: unknown) => ({ Rules: value });
const when = { Parameters: { Env: { Type: 'String' }, P: { Type: 'String' } }, Conditions: { Prod: { 'Fn::Equals': [{ Ref: 'Env' }, 'prod'] } } };
const subject = (properties: object) => ({ ...when, Resources: { Subject: { Type: type, Properties: properties } } });
const rule = (more: object) => ({ Name: 'r', Priority: 0, Statement: {}, VisibilityConfig: { CloudWatchMetricsEnabled: true, SampledRequestsEnabled: true, MetricName: 'r' }, ...more });

testRule('Wafv2WebaclNotEmpty', {
  cloudformation: [
    { name: 'as it should be', properties: set([rule({})]), expect: 'pass' },
    { name: 'the weak value', properties: set([]), expect: 'fail' },
    { name: 'property omitted', properties: {}, expect: 'fail' },
    { name: 'known at deploy time', template: subject(set({ Ref: 'P' })), expect: 'unknown' },
    { name: 'weak in one arm of a condition', template: subject(set({ 'Fn::If': ['Prod', [rule({})], []] })), expect: 'fail' },
    { name: 'as it should be in both arms', template: subject(set({ 'Fn::If': ['Prod', [rule({})], [rule({})]] })), expect: 'pass' },

  ],
});
