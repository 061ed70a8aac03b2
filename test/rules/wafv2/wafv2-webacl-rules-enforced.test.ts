import { testRule } from '../../support/rule-cases';

const type = 'AWS::WAFv2::WebACL';
const set = (value: unknown) => ({ DefaultAction: { Allow: {} }, Rules: [rule({ Action: value })] });
const when = { Parameters: { Env: { Type: 'String' }, P: { Type: 'String' } }, Conditions: { Prod: { 'Fn::Equals': [{ Ref: 'Env' }, 'prod'] } } };
const subject = (properties: object) => ({ ...when, Resources: { Subject: { Type: type, Properties: properties } } });
const rule = (more: object) => ({ Name: 'r', Priority: 0, Statement: {}, VisibilityConfig: { CloudWatchMetricsEnabled: true, SampledRequestsEnabled: true, MetricName: 'r' }, ...more });

testRule('Wafv2WebaclRulesEnforced', {
  cloudformation: [
    { name: 'as it should be', properties: set({ Block: {} }), expect: 'pass' },
    { name: 'the weak value', properties: set({ Count: {} }), expect: 'fail' },
    { name: 'property omitted', properties: {}, expect: 'fail' },
    { name: 'known at deploy time', template: subject(set({ Ref: 'P' })), expect: 'unknown' },
    { name: 'weak in one arm of a condition', template: subject(set({ 'Fn::If': ['Prod', { Block: {} }, { Count: {} }] })), expect: 'fail' },
    { name: 'as it should be in both arms', template: subject(set({ 'Fn::If': ['Prod', { Block: {} }, { Block: {} }] })), expect: 'pass' },
    { name: 'a rule group that acts', properties: { DefaultAction: { Allow: {} }, Rules: [rule({ OverrideAction: { None: {} } })] }, expect: 'pass' },
    { name: 'a rule group that only counts', properties: { DefaultAction: { Allow: {} }, Rules: [rule({ OverrideAction: { Count: {} } })] }, expect: 'fail' },
    { name: 'one of two acts', properties: { Rules: [rule({ Action: { Count: {} } }), rule({ Action: { Challenge: {} } })] }, expect: 'pass' },
    { name: 'everything is refused unless a rule allows it', properties: { DefaultAction: { Block: {} }, Rules: [rule({ Action: { Allow: {} } })] }, expect: 'pass' },
    { name: 'no rules, and everything allowed', properties: { DefaultAction: { Allow: {} }, Rules: [] }, expect: 'fail' },
    { name: 'the rules are known at deploy time', template: subject({ DefaultAction: { Allow: {} }, Rules: { Ref: 'P' } }), expect: 'unknown' },
  ],
});
