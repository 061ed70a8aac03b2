import { testRule } from '../../support/rule-cases';

const type = 'AWS::WAFv2::WebACL';
const set = (value: unknown) => ({ Rules: value });
const when = { Parameters: { Env: { Type: 'String' }, P: { Type: 'String' } }, Conditions: { Prod: { 'Fn::Equals': [{ Ref: 'Env' }, 'prod'] } } };
const subject = (properties: object) => ({ ...when, Resources: { Subject: { Type: type, Properties: properties } } });
const rule = (more: object) => ({ Name: 'r', Priority: 0, Statement: {}, VisibilityConfig: { CloudWatchMetricsEnabled: true, SampledRequestsEnabled: true, MetricName: 'r' }, ...more });

/** A list, and a group that a resource of its own adds to it. */
const added = (group: object, arn = '${aws_wafv2_web_acl.subject.arn}') => ({
  resource: { aws_wafv2_web_acl: { subject: { default_action: { allow: {} } } }, aws_wafv2_web_acl_rule_group_association: { a: { web_acl_arn: arn, ...group } } },
});

testRule('Wafv2WebaclNotEmpty', {
  cloudformation: [
    { name: 'as it should be', properties: set([rule({})]), expect: 'pass' },
    { name: 'the weak value', properties: set([]), expect: 'fail' },
    { name: 'a rule that says nothing', properties: set([{}]), expect: 'fail' },
    { name: 'property omitted', properties: {}, expect: 'fail' },
    { name: 'known at deploy time', template: subject(set({ Ref: 'P' })), expect: 'unknown' },
    { name: 'weak in one arm of a condition', template: subject(set({ 'Fn::If': ['Prod', [rule({})], []] })), expect: 'fail' },
    { name: 'as it should be in both arms', template: subject(set({ 'Fn::If': ['Prod', [rule({})], [rule({})]] })), expect: 'pass' },

  ],
  terraform: [
    { name: 'a rule', properties: { rule: [{ name: 'r' }] }, expect: 'pass' },
    { name: 'one rule', properties: { rule: { name: 'r' } }, expect: 'pass' },
    { name: 'no rules', properties: { rule: [] }, expect: 'fail' },
    { name: 'a rule that says nothing', properties: { rule: [{}] }, expect: 'fail' },
    { name: 'omitted', properties: {}, expect: 'fail' },
    { name: 'JSON', properties: { rule_json: '[{"Name": "r"}]' }, expect: 'pass' },
    { name: 'JSON without rules', properties: { rule_json: '[]' }, expect: 'fail' },
    { name: 'a group that is added', config: added({ managed_rule_group: { vendor_name: 'AWS', name: 'n' } }), expect: 'pass' },
    { name: 'a group that is perhaps added', config: { variable: { p: {} }, ...added({ managed_rule_group: { vendor_name: 'AWS', name: 'n' } }, '${var.p}') }, expect: 'unknown' },
    { name: 'rules in a loop', config: { variable: { p: {} }, resource: { aws_wafv2_web_acl: { subject: { dynamic: { rule: { for_each: '${var.p}', content: { name: '${rule.value}' } } } } } } }, expect: 'unknown' },
    { name: 'no rules in one arm', config: { variable: { p: {} }, resource: { aws_wafv2_web_acl: { subject: { rule_json: '${var.p == "x" ? jsonencode([{Name = "r"}]) : null}' } } } }, expect: 'fail' },
  ],
});
