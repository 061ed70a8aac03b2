import { CloudwatchMetricAlarm } from '@cdktf/provider-aws/lib/cloudwatch-metric-alarm';
import type { Construct } from 'constructs';
import { SharedResources } from './shared-resources';
import { uniqueName } from './unique-name';

/** What an alarm looks at, and when people hear of it. */
export interface Watched {
  readonly namespace: string;
  readonly metricName: string;
  readonly dimensions: Record<string, string>;
  readonly description: string;
  readonly threshold: number;
  /** Default: the average. */
  readonly statistic?: 'Average' | 'Maximum' | 'Minimum' | 'Sum';
  /** From below instead of from above. */
  readonly below?: boolean;
  /** For how many periods of five minutes in a row. Default: one. */
  readonly periods?: number;
}

/** An alarm on a metric that tells the alarm topic of the stack. */
export function watch(scope: Construct, id: string, { namespace, metricName, dimensions, description, threshold, statistic = 'Average', below = false, periods = 1 }: Watched): CloudwatchMetricAlarm {
  return new CloudwatchMetricAlarm(scope, id, {
    alarmName: `${uniqueName(scope, { maxLength: 200 })}-${id}`, alarmDescription: description, namespace, metricName, dimensions, statistic, period: 300, threshold, evaluationPeriods: periods,
    comparisonOperator: below ? 'LessThanOrEqualToThreshold' : 'GreaterThanOrEqualToThreshold', treatMissingData: 'notBreaching',
    alarmActions: [SharedResources.of(scope).alarmTopic.arn],
  });
}
