import { testRule } from '../../support/rule-cases';

const type = 'AWS::CloudWatch::Alarm';
const set = (value: unknown) => ({ ActionsEnabled: value });
const when = { Parameters: { Env: { Type: 'String' }, P: { Type: 'String' } }, Conditions: { Prod: { 'Fn::Equals': [{ Ref: 'Env' }, 'prod'] } } };
const subject = (properties: object) => ({ ...when, Resources: { Subject: { Type: type, Properties: properties } } });

testRule('CloudwatchAlarmActionEnabledCheck', {
  cloudformation: [
    { name: 'as it should be', properties: set(true), expect: 'pass' },
    { name: 'the weak value', properties: set(false), expect: 'fail' },
    { name: 'property omitted', properties: {}, expect: 'pass' },
    { name: 'known at deploy time', template: subject(set({ Ref: 'P' })), expect: 'unknown' },
    { name: 'weak in one arm of a condition', template: subject(set({ 'Fn::If': ['Prod', true, false] })), expect: 'fail' },
    { name: 'as it should be in both arms', template: subject(set({ 'Fn::If': ['Prod', true, true] })), expect: 'pass' },
    { name: 'a composite alarm with its actions off', template: { Resources: { Subject: { Type: 'AWS::CloudWatch::CompositeAlarm', Properties: set(false) } } }, expect: 'fail' },
  ],
  terraform: [
    { name: 'strong', config: { resource: { aws_cloudwatch_metric_alarm: { subject: { actions_enabled: true } } } }, subject: 'aws_cloudwatch_metric_alarm.subject', expect: 'pass' },
    { name: 'weak', config: { resource: { aws_cloudwatch_metric_alarm: { subject: { actions_enabled: false } } } }, subject: 'aws_cloudwatch_metric_alarm.subject', expect: 'fail' },
    { name: 'argument omitted', config: { resource: { aws_cloudwatch_metric_alarm: { subject: { } } } }, subject: 'aws_cloudwatch_metric_alarm.subject', expect: 'pass' },
    { name: 'a variable without a default', config: { variable: { p: {} }, resource: { aws_cloudwatch_metric_alarm: { subject: { actions_enabled: '${var.p}' } } } }, subject: 'aws_cloudwatch_metric_alarm.subject', expect: 'unknown' },
    { name: 'weak in one arm', config: { variable: { p: {} }, resource: { aws_cloudwatch_metric_alarm: { subject: { actions_enabled: '${var.p == "x" ? true : false}' } } } }, subject: 'aws_cloudwatch_metric_alarm.subject', expect: 'fail' },
    { name: 'a composite alarm that is muted', config: { resource: { aws_cloudwatch_composite_alarm: { subject: { actions_enabled: false } } } }, subject: 'aws_cloudwatch_composite_alarm.subject', expect: 'fail' },
    { name: 'a composite alarm', config: { resource: { aws_cloudwatch_composite_alarm: { subject: {} } } }, subject: 'aws_cloudwatch_composite_alarm.subject', expect: 'pass' },
  ],
});
