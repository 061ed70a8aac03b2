import { testRule } from '../../support/rule-cases';

const type = 'AWS::WAFv2::WebACL';
const set = (value: unknown) => ({ Rules: [rule({ Statement: value })] });
const when = { Parameters: { Env: { Type: 'String' }, P: { Type: 'String' } }, Conditions: { Prod: { 'Fn::Equals': [{ Ref: 'Env' }, 'prod'] } } };
const subject = (properties: object) => ({ ...when, Resources: { Subject: { Type: type, Properties: properties } } });
const rule = (more: object) => ({ Name: 'r', Priority: 0, Statement: {}, VisibilityConfig: { CloudWatchMetricsEnabled: true, SampledRequestsEnabled: true, MetricName: 'r' }, ...more });

/** A list, and a group that a resource of its own adds to it. */
const added = (group: object, arn = '${aws_wafv2_web_acl.subject.arn}') => ({
  resource: { aws_wafv2_web_acl: { subject: { default_action: { allow: {} } } }, aws_wafv2_web_acl_rule_group_association: { a: { web_acl_arn: arn, ...group } } },
});

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
  terraform: [
    { name: 'a managed group', properties: { rule: [{ name: 'r', statement: [{ managed_rule_group_statement: [{ vendor_name: 'AWS', name: 'AWSManagedRulesCommonRuleSet' }] }] }] }, expect: 'pass' },
    { name: 'one of two', properties: { rule: [{ statement: { geo_match_statement: { country_codes: ['US'] } } }, { statement: { managed_rule_group_statement: { vendor_name: 'AWS', name: 'n' } } }] }, expect: 'pass' },
    { name: 'another statement', properties: { rule: { name: 'r', statement: { rate_based_statement: { limit: 100 } } } }, expect: 'fail' },
    { name: 'omitted', properties: {}, expect: 'fail' },
    { name: 'a rule group of one\'s own', properties: { rule: { statement: { rule_group_reference_statement: { arn: 'arn' } } } }, expect: 'unknown' },
    { name: 'JSON', properties: { rule_json: JSON.stringify([{ Name: 'r', Statement: { ManagedRuleGroupStatement: { VendorName: 'AWS', Name: 'n' } } }]) }, expect: 'pass' },
    { name: 'JSON with another statement', properties: { rule_json: JSON.stringify([{ Name: 'r', Statement: { GeoMatchStatement: { CountryCodes: ['US'] } } }]) }, expect: 'fail' },
    { name: 'JSON of a variable', config: { variable: { p: {} }, resource: { aws_wafv2_web_acl: { subject: { rule_json: '${var.p}' } } } }, expect: 'unknown' },
    { name: 'a managed group that is added', config: added({ managed_rule_group: [{ vendor_name: 'AWS', name: 'n' }] }), expect: 'pass' },
    { name: 'a group of one\'s own that is added', config: added({ rule_group_reference: [{ arn: 'arn' }] }), expect: 'unknown' },
    { name: 'a group that is perhaps added', config: { variable: { p: {} }, ...added({ managed_rule_group: { vendor_name: 'AWS', name: 'n' } }, '${var.p}') }, expect: 'unknown' },
    { name: 'a group that is added to another', config: added({ managed_rule_group: { vendor_name: 'AWS', name: 'n' } }, 'arn:aws:wafv2:eu-west-1:111122223333:regional/webacl/other/1'), expect: 'fail' },
    { name: 'rules in a loop', config: { variable: { p: {} }, resource: { aws_wafv2_web_acl: { subject: { dynamic: { rule: { for_each: '${var.p}', content: { name: '${rule.value}', statement: { managed_rule_group_statement: { vendor_name: 'AWS', name: '${rule.value}' } } } } } } } } }, expect: 'unknown' },
    { name: 'rules in a loop, none managed', config: { variable: { p: {} }, resource: { aws_wafv2_web_acl: { subject: { dynamic: { rule: { for_each: '${var.p}', content: { name: '${rule.value}' } } } } } } }, expect: 'fail' },
    { name: 'another statement in one arm', config: { variable: { p: {} }, resource: { aws_wafv2_web_acl: { subject: { rule_json: '${var.p == "x" ? jsonencode([{Statement = {ManagedRuleGroupStatement = {Name = "n"}}}]) : jsonencode([{Statement = {GeoMatchStatement = {}}}])}' } } } }, expect: 'fail' },
  ],
});
