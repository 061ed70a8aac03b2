import { all, each, type Outcome, undecided } from '../../model/outcome';
import type { ResourceView } from '../../model/resource-view';
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
});

function judge(list: ResourceView): Outcome {
  const rules = list.at('Rules');
  const items = rules.items();
  if (items === undefined) { return undecided('the rules are known only at deploy time', rules.evidence('readable')); }
  const measured = [{ key: 'VisibilityConfig', value: list.at('VisibilityConfig') }, ...items.map((rule, index) => ({ key: rule.at('Name').text() ?? `Rules[${index}]`, value: rule.at('VisibilityConfig') }))];
  return each(measured, ({ key }) => key, ({ value }) => all(value.at('CloudWatchMetricsEnabled').isTrue(), value.at('SampledRequestsEnabled').isTrue()));
}
