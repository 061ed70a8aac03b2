import { aws_cloudwatch as cloudwatch, aws_cloudwatch_actions as actions, Duration } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import { SharedResources } from './shared-resources';

/** When people hear of a metric. */
export interface Threshold {
  readonly description: string;
  readonly threshold: number;
  /** From below instead of from above. */
  readonly below?: boolean;
  /** For how many periods of five minutes in a row. */
  readonly periods?: number;
}

/** An alarm on a metric that tells the alarm topic of the stack. */
export function watch(scope: Construct, id: string, metric: cloudwatch.Metric, { description, threshold, below = false, periods = 1 }: Threshold): cloudwatch.Alarm {
  const alarm = new cloudwatch.Alarm(scope, id, {
    alarmDescription: description, metric: metric.with({ period: Duration.minutes(5) }), threshold, evaluationPeriods: periods,
    comparisonOperator: below ? cloudwatch.ComparisonOperator.LESS_THAN_OR_EQUAL_TO_THRESHOLD : cloudwatch.ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
    treatMissingData: cloudwatch.TreatMissingData.NOT_BREACHING,
  });
  alarm.addAlarmAction(new actions.SnsAction(SharedResources.of(scope).alarmTopic));
  return alarm;
}
