import { defineRule } from '../rule';

export default defineRule({
  title: 'CloudTrail trail notices unusual rates of calls and errors',
  failure: 'Trail looks for nothing unusual',
  control: 'MON-02',
  criteria: ['CC7.2'],
  severity: 'warning',
  optIn: 'Insights cost per event.',
  rationale: 'A stolen credential shows first in calls that nobody made before.',
  fix: {
    cdk: 'insightTypes on the Trail (AuditTrail does it by itself)',
    cloudformation: 'InsightSelectors: [{ InsightType: ApiCallRateInsight }]',
    terraform: 'insight_selector { insight_type = "ApiCallRateInsight" }',
  },
  equivalents: { prowler: ['cloudtrail_insights_exist'] },
  catalogue: ['cloudtrail-insights'],
  references: ['https://docs.aws.amazon.com/awscloudtrail/latest/userguide/logging-insights-events-with-cloudtrail.html'],
  cloudformation: {
    'AWS::CloudTrail::Trail': (resource) => resource.at('InsightSelectors').isPresent(),
  },
  terraform: {
    aws_cloudtrail: (resource) => resource.at('insight_selector').isPresent(),
  },
});
