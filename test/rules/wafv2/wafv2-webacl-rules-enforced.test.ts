import { testRule } from '../../support/rule-cases';

const type = 'AWS::WAFv2::WebACL';
const set = (value: unknown) => ({ DefaultAction: { Allow: {} }, Rules: [rule({ Action: value })] });
const when = { Parameters: { Env: { Type: 'String' }, P: { Type: 'String' } }, Conditions: { Prod: { 'Fn::Equals': [{ Ref: 'Env' }, 'prod'] } } };
const subject = (properties: object) => ({ ...when, Resources: { Subject: { Type: type, Properties: properties } } });
const rule = (more: object) => ({ Name: 'r', Priority: 0, Statement: {}, VisibilityConfig: { CloudWatchMetricsEnabled: true, SampledRequestsEnabled: true, MetricName: 'r' }, ...more });

/** A list, and a group that a resource of its own adds to it. */
const added = (group: object, arn = '${aws_wafv2_web_acl.subject.arn}') => ({
  resource: { aws_wafv2_web_acl: { subject: { default_action: { allow: {} } } }, aws_wafv2_web_acl_rule_group_association: { a: { web_acl_arn: arn, ...group } } },
});

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
  terraform: [
    { name: 'a rule that blocks', properties: { default_action: { allow: {} }, rule: [{ name: 'r', action: [{ block: [{}] }] }] }, expect: 'pass' },
    { name: 'a rule that counts', properties: { default_action: { allow: {} }, rule: { name: 'r', action: { count: {} } } }, expect: 'fail' },
    { name: 'a rule that counts, as a plan shows it', properties: { default_action: [{ allow: [{}], block: [] }], rule: [{ name: 'r', action: [{ count: [{}], block: [], captcha: [], challenge: [] }], override_action: [] }] }, expect: 'fail' },
    { name: 'a rule group that acts', properties: { default_action: { allow: {} }, rule: [{ name: 'r', override_action: { none: {} } }] }, expect: 'pass' },
    { name: 'a rule group that only counts', properties: { default_action: { allow: {} }, rule: [{ name: 'r', override_action: { count: {} } }] }, expect: 'fail' },
    { name: 'one of two acts', properties: { rule: [{ action: { count: {} } }, { action: { challenge: {} } }] }, expect: 'pass' },
    { name: 'everything is refused unless a rule allows it', properties: { default_action: [{ block: [{}] }], rule: [{ action: { allow: {} } }] }, expect: 'pass' },
    { name: 'a rule that asks for a puzzle', properties: { default_action: { allow: {} }, rule: { action: { captcha: {} } } }, expect: 'pass' },
    { name: 'omitted', properties: {}, expect: 'fail' },
    { name: 'JSON that blocks', properties: { default_action: { allow: {} }, rule_json: JSON.stringify([{ Name: 'r', Action: { Block: {} } }]) }, expect: 'pass' },
    { name: 'JSON that counts', properties: { default_action: { allow: {} }, rule_json: JSON.stringify([{ Name: 'r', Action: { Count: {} } }]) }, expect: 'fail' },
    { name: 'a group that is added', config: added({ managed_rule_group: { vendor_name: 'AWS', name: 'n' } }), expect: 'pass' },
    { name: 'a group that is added to count', config: added({ managed_rule_group: { vendor_name: 'AWS', name: 'n' }, override_action: 'count' }), expect: 'fail' },
    { name: 'rules in a loop', config: { variable: { p: {} }, resource: { aws_wafv2_web_acl: { subject: { default_action: { allow: {} }, dynamic: { rule: { for_each: '${var.p}', content: { name: '${rule.value}', action: { block: {} } } } } } } } }, expect: 'unknown' },
    { name: 'rules in a loop that do nothing', config: { variable: { p: {} }, resource: { aws_wafv2_web_acl: { subject: { default_action: { allow: {} }, dynamic: { rule: { for_each: '${var.p}', content: { name: '${rule.value}' } } } } } } }, expect: 'fail' },
    { name: 'a group of a variable', config: { variable: { p: {} }, ...added({ managed_rule_group: { vendor_name: 'AWS', name: 'n' }, override_action: '${var.p}' }) }, expect: 'unknown' },
    { name: 'a group that counts in one arm', config: { variable: { p: {} }, ...added({ managed_rule_group: { vendor_name: 'AWS', name: 'n' }, override_action: '${var.p == "x" ? "none" : "count"}' }) }, expect: 'fail' },
  ],
});
