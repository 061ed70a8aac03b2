import { all, each, type Outcome, undecided } from '../../model/outcome';
import type { ResourceView } from '../../model/resource-view';
import { wafRules } from '../helpers/waf-rules';
import { defineRule } from '../rule';

export default defineRule({
  title: 'Web access control list reports metrics and samples of its rules',
  failure: 'Hits of the rules are not measured',
  control: 'MON-04',
  criteria: ['CC7.2'],
  severity: 'warning',
  rationale: 'Without metrics no alarm tells of an attack, and nobody sees which rule stops whom.',
  fix: {
    cdk: 'visibilityConfig: { cloudWatchMetricsEnabled: true, sampledRequestsEnabled: true, metricName: ... }',
    cloudformation: 'VisibilityConfig: { CloudWatchMetricsEnabled: true, SampledRequestsEnabled: true, MetricName: ... }',
    terraform: 'visibility_config { cloudwatch_metrics_enabled = true, sampled_requests_enabled = true, metric_name = ... }',
  },
  equivalents: { awsConfig: ['wafv2-rulegroup-logging-enabled'], securityHub: ['WAF.12'] },
  catalogue: ['waf-metrics'],
  references: ['https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-webacl-visibilityconfig.html'],
  cloudformation: { 'AWS::WAFv2::WebACL': judge, 'AWS::WAFv2::RuleGroup': judge },
  terraform: { aws_wafv2_web_acl: judge, aws_wafv2_rule_group: judge },
});

function judge(list: ResourceView): Outcome {
  const { place, own, names } = wafRules(list);
  const items = place.items();
  if (items === undefined) { return undecided('the rules are known only at deploy time', place.evidence('readable')); }
  const measured = [
    { key: 'VisibilityConfig', value: list.at(own.visibility), parts: own },
    ...items.map((rule, index) => ({ key: rule.at(names.name).text() ?? `${place.label}[${index}]`, value: rule.at(names.visibility), parts: names })),
  ];
  return each(measured, ({ key }) => key, ({ value, parts }) => all(value.at(parts.metrics).isTrue(), value.at(parts.samples).isTrue()));
}
