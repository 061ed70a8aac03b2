import { testRule } from '../../support/rule-cases';

const type = 'AWS::WAFv2::WebACL';
const set = (value: unknown) => ({ VisibilityConfig: { CloudWatchMetricsEnabled: value, SampledRequestsEnabled: true, MetricName: 'm' } });
const when = { Parameters: { Env: { Type: 'String' }, P: { Type: 'String' } }, Conditions: { Prod: { 'Fn::Equals': [{ Ref: 'Env' }, 'prod'] } } };
const subject = (properties: object) => ({ ...when, Resources: { Subject: { Type: type, Properties: properties } } });
const rule = (more: object) => ({ Name: 'r', Priority: 0, Statement: {}, VisibilityConfig: { CloudWatchMetricsEnabled: true, SampledRequestsEnabled: true, MetricName: 'r' }, ...more });

testRule('Wafv2VisibilityEnabled', {
  cloudformation: [
    { name: 'as it should be', properties: set(true), expect: 'pass' },
    { name: 'the weak value', properties: set(false), expect: 'fail' },
    { name: 'property omitted', properties: {}, expect: 'fail' },
    { name: 'known at deploy time', template: subject(set({ Ref: 'P' })), expect: 'unknown' },
    { name: 'weak in one arm of a condition', template: subject(set({ 'Fn::If': ['Prod', true, false] })), expect: 'fail' },
    { name: 'as it should be in both arms', template: subject(set({ 'Fn::If': ['Prod', true, true] })), expect: 'pass' },
    { name: 'no samples', properties: { VisibilityConfig: { CloudWatchMetricsEnabled: true, SampledRequestsEnabled: false } }, expect: 'fail' },
    { name: 'one rule does not report', properties: { ...set(true), Rules: [rule({}), rule({ Name: 'silent', VisibilityConfig: { CloudWatchMetricsEnabled: false, SampledRequestsEnabled: true } })] }, expect: 'fail', findings: ['silent'] },
    { name: 'the rules are known at deploy time', template: subject({ ...set(true), Rules: { Ref: 'P' } }), expect: 'unknown' },
    { name: 'a rule group', template: { Resources: { Subject: { Type: 'AWS::WAFv2::RuleGroup', Properties: { ...set(true), Rules: [rule({})] } } } }, expect: 'pass' },
  ],
});
