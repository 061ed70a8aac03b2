import { testRule } from '../../support/rule-cases';

const canary = (properties: object) => ({ Resources: {
  Subject: { Type: 'AWS::Synthetics::Canary', Properties: { Name: 'c', ...properties } },
  A: { Type: 'AWS::CloudWatch::Alarm', Properties: { MetricName: 'SuccessPercent', Dimensions: [{ Name: 'CanaryName', Value: { Ref: 'Subject' } }] } },
} });

testRule('SyntheticsCanaryAlarmed', {
  cloudformation: [
    { name: 'watched', template: { Resources: { Subject: { Type: 'AWS::Synthetics::Canary', Properties: { Name: 'c', StartCanaryAfterCreation: true, Schedule: { Expression: 'rate(5 minutes)' } } }, A: { Type: 'AWS::CloudWatch::Alarm', Properties: { MetricName: 'SuccessPercent', Dimensions: [{ Name: 'CanaryName', Value: { Ref: 'Subject' } }] } } } }, expect: 'pass' },
    { name: 'watched, and never started', template: canary({ StartCanaryAfterCreation: false, Schedule: { Expression: 'rate(5 minutes)' } }), expect: 'fail' },
    { name: 'watched, and not told to start', template: canary({ Schedule: { Expression: 'rate(5 minutes)' } }), expect: 'fail' },
    { name: 'watched, and runs once', template: canary({ StartCanaryAfterCreation: true, Schedule: { Expression: 'rate(0 minutes)' } }), expect: 'fail' },
    { name: 'watched, by a schedule known at deploy time', template: { Parameters: { P: { Type: 'String' } }, ...canary({ StartCanaryAfterCreation: true, Schedule: { Expression: { Ref: 'P' } } }) }, expect: 'unknown' },
    { name: 'not watched', template: { Resources: { Subject: { Type: 'AWS::Synthetics::Canary', Properties: { Name: 'c', StartCanaryAfterCreation: true, Schedule: { Expression: 'rate(5 minutes)' } } } } }, expect: 'fail' },
  ],
  terraform: [
    { name: 'watched', config: { resource: { aws_synthetics_canary: { subject: { name: 'c', start_canary: true, schedule: [{ expression: 'rate(5 minutes)' }] } }, aws_cloudwatch_metric_alarm: { a: { metric_name: 'SuccessPercent', dimensions: { CanaryName: '${aws_synthetics_canary.subject.name}' } } } } }, subject: 'aws_synthetics_canary.subject', expect: 'pass' },
    { name: 'not watched', config: { resource: { aws_synthetics_canary: { subject: { name: 'c', start_canary: true, schedule: [{ expression: 'rate(5 minutes)' }] } } } }, subject: 'aws_synthetics_canary.subject', expect: 'fail' },
    { name: 'watched, and never started', config: { resource: { aws_synthetics_canary: { subject: { name: 'c', schedule: [{ expression: 'rate(5 minutes)' }] } }, aws_cloudwatch_metric_alarm: { a: { metric_name: 'SuccessPercent', dimensions: { CanaryName: '${aws_synthetics_canary.subject.name}' } } } } }, expect: 'fail' },
  ],
});
