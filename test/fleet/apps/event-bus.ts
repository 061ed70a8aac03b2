import { type App, Stack } from 'aws-cdk-lib';
import * as events from 'aws-cdk-lib/aws-events';
import * as targets from 'aws-cdk-lib/aws-events-targets';
import * as iam from 'aws-cdk-lib/aws-iam';
import * as logs from 'aws-cdk-lib/aws-logs';
import * as sns from 'aws-cdk-lib/aws-sns';
import * as sqs from 'aws-cdk-lib/aws-sqs';

/** Rules that lead events to queues, topics, logs and another account. */
export function build(app: App): void {
  const hub = new Stack(app, 'Hub');
  const bus = new events.EventBus(hub, 'Bus');
  bus.grantPutEventsTo(new iam.AccountPrincipal('444455556666'), 'PartnerMayPut');
  const service = new Stack(app, 'Service');
  const queue = new sqs.Queue(service, 'Jobs');
  new events.Rule(service, 'Orders', {
    eventBus: bus, eventPattern: { source: ['shop'] },
    targets: [new targets.SqsQueue(queue, { deadLetterQueue: new sqs.Queue(service, 'Failed') }), new targets.SnsTopic(new sns.Topic(service, 'News')), new targets.CloudWatchLogGroup(new logs.LogGroup(service, 'Trace'))],
  });
}
