import { defineRule } from '../rule';

export default defineRule({
  title: 'Actions of an alarm are switched on',
  failure: 'Actions of the alarm are switched off',
  control: 'MON-01',
  severity: 'error',
  rationale: 'With its actions off the alarm tells nobody, whatever happens.',
  fix: { cdk: 'actionsEnabled: true', cloudformation: 'ActionsEnabled: true', terraform: 'actions_enabled = true' },
  equivalents: { awsConfig: ['cloudwatch-alarm-action-enabled-check'], securityHub: ['CloudWatch.17'], checkov: ['CKV_AWS_319'], prowler: ['cloudwatch_alarm_actions_enabled'] },
  catalogue: ['cloudwatch-alarm-actions'],
  references: ['https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudwatch-alarm.html'],
  cloudformation: {
    'AWS::CloudWatch::Alarm': (alarm) => alarm.at('ActionsEnabled').orDefault(true).isTrue(),
    'AWS::CloudWatch::CompositeAlarm': (alarm) => alarm.at('ActionsEnabled').orDefault(true).isTrue(),
  },
  terraform: {
    aws_cloudwatch_metric_alarm: (resource) => resource.at('actions_enabled').orDefault(true).isTrue(),
    aws_cloudwatch_composite_alarm: (resource) => resource.at('actions_enabled').orDefault(true).isTrue(),
  },
});
