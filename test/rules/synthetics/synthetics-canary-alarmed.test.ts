import { testRule } from '../../support/rule-cases';

testRule('SyntheticsCanaryAlarmed', {
  cloudformation: [
    { name: 'watched', template: { Resources: { Subject: { Type: 'AWS::Synthetics::Canary', Properties: { Name: 'c' } }, A: { Type: 'AWS::CloudWatch::Alarm', Properties: { MetricName: 'SuccessPercent', Dimensions: [{ Name: 'CanaryName', Value: { Ref: 'Subject' } }] } } } }, expect: 'pass' },
    { name: 'not watched', template: { Resources: { Subject: { Type: 'AWS::Synthetics::Canary', Properties: { Name: 'c' } } } }, expect: 'fail' },
  ],
  terraform: [
    { name: 'watched', config: { resource: { aws_synthetics_canary: { subject: { name: 'c' } }, aws_cloudwatch_metric_alarm: { a: { metric_name: 'SuccessPercent', dimensions: { CanaryName: '${aws_synthetics_canary.subject.name}' } } } } }, subject: 'aws_synthetics_canary.subject', expect: 'pass' },
    { name: 'not watched', config: { resource: { aws_synthetics_canary: { subject: { name: 'c' } } } }, subject: 'aws_synthetics_canary.subject', expect: 'fail' },
  ],
});
