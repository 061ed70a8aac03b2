import { defineRule } from '../rule';

export default defineRule({
  title: 'Log group says when its events end',
  failure: 'Log group keeps its events for ever',
  control: 'LOG-06',
  criteria: ['C1.2', 'P4.2', 'P4.3'],
  severity: 'warning',
  rationale: 'What logs hold of confidential and personal data is deleted only where an end is set.',
  fix: {
    cdk: 'retention: logs.RetentionDays.THIRTEEN_MONTHS',
    cloudformation: 'RetentionInDays: 400',
    terraform: 'retention_in_days = 400',
  },
  equivalents: { checkov: ['CKV_AWS_66'] },
  catalogue: ['log-group-retention'],
  references: ['https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/Working-with-log-groups-and-streams.html'],
  cloudformation: {
    'AWS::Logs::LogGroup': (resource) => resource.at('RetentionInDays').isPresent(),
    'Custom::LogRetention': (group) => group.at('RetentionInDays').isPresent(),
  },
  terraform: {
    aws_cloudwatch_log_group: (resource) => resource.at('retention_in_days').orDefault(0).atLeast(1),
  },
});
