import { testRule } from '../../support/rule-cases';

const type = 'AWS::WAFv2::WebACL';
const set = (value: unknown) => ({ Rules: [rule({ Statement: value })] });
const when = { Parameters: { Env: { Type: 'String' }, P: { Type: 'String' } }, Conditions: { Prod: { 'Fn::Equals': [{ Ref: 'Env' }, 'prod'] } } };
const subject = (properties: object) => ({ ...when, Resources: { Subject: { Type: type, Properties: properties } } });
const rule = (more: object) => ({ Name: 'r', Priority: 0, Statement: {}, VisibilityConfig: { CloudWatchMetricsEnabled: true, SampledRequestsEnabled: true, MetricName: 'r' }, ...more });

testRule('Wafv2WebaclManagedRules', {
  cloudformation: [
    { name: 'as it should be', properties: set({ ManagedRuleGroupStatement: { VendorName: 'AWS', Name: 'AWSManagedRulesCommonRuleSet' } }), expect: 'pass' },
    { name: 'the weak value', properties: set({ RateBasedStatement: { Limit: 100 } }), expect: 'fail' },
    { name: 'property omitted', properties: {}, expect: 'fail' },
    { name: 'known at deploy time', template: subject(set({ Ref: 'P' })), expect: 'unknown' },
    { name: 'weak in one arm of a condition', template: subject(set({ 'Fn::If': ['Prod', { ManagedRuleGroupStatement: { VendorName: 'AWS', Name: 'AWSManagedRulesCommonRuleSet' } }, { RateBasedStatement: { Limit: 100 } }] })), expect: 'fail' },
    { name: 'as it should be in both arms', template: subject(set({ 'Fn::If': ['Prod', { ManagedRuleGroupStatement: { VendorName: 'AWS', Name: 'AWSManagedRulesCommonRuleSet' } }, { ManagedRuleGroupStatement: { VendorName: 'AWS', Name: 'AWSManagedRulesCommonRuleSet' } }] })), expect: 'pass' },
    { name: 'one of two', properties: { Rules: [rule({ Statement: { GeoMatchStatement: {} } }), rule({ Statement: { ManagedRuleGroupStatement: { Name: 'n' } } })] }, expect: 'pass' },
    { name: 'a rule group of one\'s own', properties: set({ RuleGroupReferenceStatement: { Arn: 'arn' } }), expect: 'unknown' },
    { name: 'the rules are known at deploy time', template: subject({ Rules: { Ref: 'P' } }), expect: 'unknown' },
  ],
});
