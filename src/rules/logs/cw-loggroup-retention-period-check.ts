import { decide, notApplicable, type Outcome } from '../../model/outcome';
import type { ResourceView } from '../../model/resource-view';
import type { Value } from '../../model/value';
import { defineRule, type RuleContext } from '../rule';

export default defineRule({
  title: 'Log group keeps logs for the whole audit period',
  failure: 'Log group drops logs too soon',
  control: 'LOG-06',
  // Logs that are kept long enough say nothing of when they end.
  criteria: ['CC7.2', 'CC7.3'],
  severity: 'error',
  rationale: 'An audit looks back over its whole period, and logs that have expired can prove nothing.',
  fix: {
    cdk: 'retention: logs.RetentionDays.ONE_YEAR',
    cloudformation: 'RetentionInDays: 365',
    terraform: 'retention_in_days = 365',
  },
  equivalents: {
    awsConfig: ['cw-loggroup-retention-period-check'], securityHub: ['CloudWatch.16'], checkov: ['CKV_AWS_338'],
    prowler: ['cloudwatch_log_group_retention_policy_specific_days_enabled'],
  },
  catalogue: ['log-group-retention'],
  parameters: { minimumDays: { description: 'Shortest time for which log events are kept, in days', default: 365, minimum: 1, maximum: 3653 } },
  references: [
    // "To set a log group so that its log events do not expire, do not specify this property."
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-logs-loggroup.html#cfn-logs-loggroup-retentionindays',
    'https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CloudWatch_Logs_Log_Classes.html',
  ],
  cloudformation: {
    // The DELIVERY class only passes events on; how long it holds them cannot be set.
    'AWS::Logs::LogGroup': (group, context) => unlessDelivery(group.at('LogGroupClass'), () => keptLongEnough(group, context)),
    // What CDK makes for log groups that AWS creates, such as those of Lambda functions.
    'Custom::LogRetention': keptLongEnough,
  },
  terraform: {
    aws_cloudwatch_log_group: (group, context) => unlessDelivery(group.at('log_group_class'), () => {
      // Zero stands for ever, and is the default.
      const days = group.at('retention_in_days').orDefault(0);
      const minimum = context.parameter('minimumDays');
      return days.is(0) === true ? days.judge(true, 'gte', minimum) : days.atLeast(minimum);
    }),
  },
});

function unlessDelivery(logClass: Value, judge: () => Outcome): Outcome {
  return decide(logClass.is('DELIVERY'), () => notApplicable('a log group of class DELIVERY only passes events on', logClass.evidence('equals', 'DELIVERY')), judge);
}

function keptLongEnough(group: ResourceView, context: RuleContext) {
  const retention = group.at('RetentionInDays');
  const days = context.parameter('minimumDays');
  return retention.present() === false ? retention.orDefault('events never expire').judge(true, 'gte', days) : retention.atLeast(days);
}
