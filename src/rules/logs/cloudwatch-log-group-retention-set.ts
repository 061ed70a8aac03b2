import { decide, notApplicable } from '../../model/outcome';
import { defineRule } from '../rule';

export default defineRule({
  title: 'Log group states when logs are deleted',
  failure: 'Log group keeps logs for ever',
  control: 'LOG-06',
  criteria: ['C1.2', 'P4.2', 'P4.3'],
  severity: 'warning',
  rationale: 'Logs hold personal and confidential data too, and what nobody deletes has no end.',
  fix: {
    cdk: 'retention: logs.RetentionDays.THIRTEEN_MONTHS',
    cloudformation: 'RetentionInDays: 400',
    terraform: 'retention_in_days = 400',
  },
  equivalents: { checkov: ['CKV_AWS_66'] },
  catalogue: ['log-group-retention'],
  references: ['https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-logs-loggroup.html#cfn-logs-loggroup-retentionindays'],
  cloudformation: {
    // The DELIVERY class only passes events on; how long it holds them cannot be set.
    'AWS::Logs::LogGroup': (group) => decide(
      group.at('LogGroupClass').is('DELIVERY'),
      () => notApplicable('a log group of class DELIVERY only passes events on', group.at('LogGroupClass').evidence('equals', 'DELIVERY')),
      () => group.at('RetentionInDays').isPresent()),
    'Custom::LogRetention': (group) => group.at('RetentionInDays').isPresent(),
  },
  terraform: {
    // Zero stands for ever, and is the default.
    aws_cloudwatch_log_group: (group) => decide(
      group.at('log_group_class').is('DELIVERY'),
      () => notApplicable('a log group of class DELIVERY only passes events on', group.at('log_group_class').evidence('equals', 'DELIVERY')),
      () => group.at('retention_in_days').orDefault(0).atLeast(1)),
  },
});
