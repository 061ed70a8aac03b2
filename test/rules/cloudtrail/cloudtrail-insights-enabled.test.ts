import { testRule } from '../../support/rule-cases';

testRule('CloudtrailInsightsEnabled', {
  cloudformation: [
    { name: 'strong', template: { Resources: { Subject: { Type: 'AWS::CloudTrail::Trail', Properties: { InsightSelectors: [{ InsightType: 'ApiCallRateInsight' }] } } } }, expect: 'pass' },
    { name: 'weak', template: { Resources: { Subject: { Type: 'AWS::CloudTrail::Trail', Properties: { InsightSelectors: [] } } } }, expect: 'fail' },
    { name: 'property omitted', template: { Resources: { Subject: { Type: 'AWS::CloudTrail::Trail', Properties: { } } } }, expect: 'fail' },
    { name: 'known at deploy time', template: { Parameters: { P: { Type: 'String' } }, Resources: { Subject: { Type: 'AWS::CloudTrail::Trail', Properties: { InsightSelectors: { Ref: 'P' } } } } }, expect: 'unknown' },
    { name: 'weak in one arm', template: { Parameters: { P: { Type: 'String' } }, Conditions: { C: { 'Fn::Equals': [{ Ref: 'P' }, 'x'] } }, Resources: { Subject: { Type: 'AWS::CloudTrail::Trail', Properties: { InsightSelectors: { 'Fn::If': ['C', [{ InsightType: 'ApiCallRateInsight' }], []] } } } } }, expect: 'fail' },
    { name: 'strong in both arms', template: { Parameters: { P: { Type: 'String' } }, Conditions: { C: { 'Fn::Equals': [{ Ref: 'P' }, 'x'] } }, Resources: { Subject: { Type: 'AWS::CloudTrail::Trail', Properties: { InsightSelectors: { 'Fn::If': ['C', [{ InsightType: 'ApiCallRateInsight' }], [{ InsightType: 'ApiCallRateInsight' }]] } } } } }, expect: 'pass' },
  ],
  terraform: [
    { name: 'strong', config: { resource: { aws_cloudtrail: { subject: { insight_selector: [{ insight_type: 'ApiCallRateInsight' }] } } } }, subject: 'aws_cloudtrail.subject', expect: 'pass' },
    { name: 'weak', config: { resource: { aws_cloudtrail: { subject: { insight_selector: [] } } } }, subject: 'aws_cloudtrail.subject', expect: 'fail' },
    { name: 'argument omitted', config: { resource: { aws_cloudtrail: { subject: { } } } }, subject: 'aws_cloudtrail.subject', expect: 'fail' },
    { name: 'a variable without a default', config: { variable: { p: {} }, resource: { aws_cloudtrail: { subject: { insight_selector: '${var.p}' } } } }, subject: 'aws_cloudtrail.subject', expect: 'unknown' },
  ],
});
