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
  terraform: [
    { name: 'measured', properties: { visibility_config: { cloudwatch_metrics_enabled: true, sampled_requests_enabled: true, metric_name: 'm' }, rule: [{ name: 'r', visibility_config: { cloudwatch_metrics_enabled: true, sampled_requests_enabled: true, metric_name: 'm' } }] }, expect: 'pass' },
    { name: 'not measured', properties: { visibility_config: [{ cloudwatch_metrics_enabled: false, sampled_requests_enabled: true, metric_name: 'm' }] }, expect: 'fail' },
    { name: 'omitted', properties: {}, expect: 'fail' },
    { name: 'one rule does not report', properties: { visibility_config: { cloudwatch_metrics_enabled: true, sampled_requests_enabled: true, metric_name: 'm' }, rule: [{ name: 'r', visibility_config: { cloudwatch_metrics_enabled: true, sampled_requests_enabled: true, metric_name: 'm' } }, { name: 'silent', visibility_config: [{ cloudwatch_metrics_enabled: false, sampled_requests_enabled: true, metric_name: 'm' }] }] }, expect: 'fail', findings: ['silent'] },
    { name: 'one rule of JSON does not report', properties: { visibility_config: { cloudwatch_metrics_enabled: true, sampled_requests_enabled: true, metric_name: 'm' }, rule_json: JSON.stringify([{ Name: 'silent', VisibilityConfig: { CloudWatchMetricsEnabled: false, SampledRequestsEnabled: true } }]) }, expect: 'fail', findings: ['silent'] },
    { name: 'rules of JSON report', properties: { visibility_config: { cloudwatch_metrics_enabled: true, sampled_requests_enabled: true, metric_name: 'm' }, rule_json: JSON.stringify([{ Name: 'r', VisibilityConfig: { CloudWatchMetricsEnabled: true, SampledRequestsEnabled: true } }]) }, expect: 'pass' },
    { name: 'rules in a loop that may not be measured', config: { variable: { p: {} }, resource: { aws_wafv2_web_acl: { subject: { visibility_config: { cloudwatch_metrics_enabled: true, sampled_requests_enabled: true, metric_name: 'm' }, dynamic: { rule: { for_each: '${var.p}', content: { name: '${rule.key}', visibility_config: { cloudwatch_metrics_enabled: '${rule.value}', sampled_requests_enabled: true } } } } } } } }, expect: 'unknown' },
    { name: 'rules in a loop, none measured', config: { variable: { p: {} }, resource: { aws_wafv2_web_acl: { subject: { visibility_config: { cloudwatch_metrics_enabled: true, sampled_requests_enabled: true, metric_name: 'm' }, dynamic: { rule: { for_each: '${var.p}', content: { name: '${rule.value}' } } } } } } }, expect: 'fail' },
    { name: 'of a variable', config: { variable: { p: {} }, resource: { aws_wafv2_web_acl: { subject: { visibility_config: { cloudwatch_metrics_enabled: '${var.p}', sampled_requests_enabled: true } } } } }, expect: 'unknown' },
    { name: 'not measured in one arm', config: { variable: { p: {} }, resource: { aws_wafv2_web_acl: { subject: { visibility_config: { cloudwatch_metrics_enabled: '${var.p == "x" ? true : false}', sampled_requests_enabled: true } } } } }, expect: 'fail' },
    { name: 'a rule group', config: { resource: { aws_wafv2_rule_group: { subject: { visibility_config: { cloudwatch_metrics_enabled: true, sampled_requests_enabled: true, metric_name: 'm' }, rule: { name: 'r', visibility_config: { cloudwatch_metrics_enabled: true, sampled_requests_enabled: true, metric_name: 'm' } } } } } }, subject: 'aws_wafv2_rule_group.subject', expect: 'pass' },
  ],
});
