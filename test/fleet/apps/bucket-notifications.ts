import { type App, Stack } from 'aws-cdk-lib';
import * as lambda from 'aws-cdk-lib/aws-lambda';
import * as sources from 'aws-cdk-lib/aws-lambda-event-sources';
import * as s3 from 'aws-cdk-lib/aws-s3';
import * as notifications from 'aws-cdk-lib/aws-s3-notifications';
import * as sns from 'aws-cdk-lib/aws-sns';
import * as subscriptions from 'aws-cdk-lib/aws-sns-subscriptions';
import * as sqs from 'aws-cdk-lib/aws-sqs';

/** A bucket that tells a queue, a topic and a function, of which the queue is the function's source. */
export function build(app: App): void {
  const stack = new Stack(app, 'Uploads');
  const bucket = new s3.Bucket(stack, 'Files', { eventBridgeEnabled: true, cors: [{ allowedMethods: [s3.HttpMethods.PUT], allowedOrigins: ['https://www.example.com'] }] });
  const queue = new sqs.Queue(stack, 'Jobs', { deadLetterQueue: { queue: new sqs.Queue(stack, 'Failed'), maxReceiveCount: 3 } });
  const topic = new sns.Topic(stack, 'Uploaded');
  const worker = new lambda.Function(stack, 'Worker', { runtime: lambda.Runtime.PYTHON_3_13, handler: 'index.handler', code: lambda.Code.fromInline('def handler(e, c): return e') });
  bucket.addEventNotification(s3.EventType.OBJECT_CREATED_PUT, new notifications.SqsDestination(queue), { prefix: 'jobs/' });
  bucket.addEventNotification(s3.EventType.OBJECT_CREATED_PUT, new notifications.SnsDestination(topic), { prefix: 'news/' });
  bucket.addEventNotification(s3.EventType.OBJECT_REMOVED, new notifications.LambdaDestination(worker));
  worker.addEventSource(new sources.SqsEventSource(queue));
  topic.addSubscription(new subscriptions.LambdaSubscription(worker));
  topic.addSubscription(new subscriptions.SqsSubscription(new sqs.Queue(stack, 'Audit')));
  bucket.grantRead(worker);
}
