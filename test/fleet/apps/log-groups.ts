import { type App, Stack } from 'aws-cdk-lib';
import * as kinesis from 'aws-cdk-lib/aws-kinesis';
import * as logs from 'aws-cdk-lib/aws-logs';
import * as destinations from 'aws-cdk-lib/aws-logs-destinations';

/** Logs with a retention, without one, and those that go on elsewhere. */
export function build(app: App): void {
  const stack = new Stack(app, 'Logs');
  new logs.LogGroup(stack, 'Kept', { retention: logs.RetentionDays.ONE_WEEK });
  new logs.LogGroup(stack, 'Forever', { retention: logs.RetentionDays.INFINITE });
  new logs.LogGroup(stack, 'Rare', { logGroupClass: logs.LogGroupClass.INFREQUENT_ACCESS });
  const plain = new logs.LogGroup(stack, 'Plain', { logGroupName: '/app/audit' });
  new logs.SubscriptionFilter(stack, 'Forward', { logGroup: plain, destination: new destinations.KinesisDestination(new kinesis.Stream(stack, 'Collector')), filterPattern: logs.FilterPattern.allEvents() });
  plain.addMetricFilter('Errors', { metricNamespace: 'App', metricName: 'Errors', filterPattern: logs.FilterPattern.literal('ERROR') });
}
