import { type App, RemovalPolicy, Stack } from 'aws-cdk-lib';
import * as dynamodb from 'aws-cdk-lib/aws-dynamodb';
import * as kinesis from 'aws-cdk-lib/aws-kinesis';
import * as lambda from 'aws-cdk-lib/aws-lambda';
import * as sources from 'aws-cdk-lib/aws-lambda-event-sources';
import * as logs from 'aws-cdk-lib/aws-logs';
import * as s3 from 'aws-cdk-lib/aws-s3';
import * as sns from 'aws-cdk-lib/aws-sns';
import * as subscriptions from 'aws-cdk-lib/aws-sns-subscriptions';
import * as sqs from 'aws-cdk-lib/aws-sqs';

/** Stores of one stack that another writes to, reads from, subscribes to and listens to. */
export function build(app: App): void {
  const data = new Stack(app, 'Data');
  const table = new dynamodb.Table(data, 'Orders', { partitionKey: { name: 'id', type: dynamodb.AttributeType.STRING }, stream: dynamodb.StreamViewType.NEW_IMAGE });
  const bucket = new s3.Bucket(data, 'Files', { removalPolicy: RemovalPolicy.DESTROY });
  const topic = new sns.Topic(data, 'Changes');
  const stream = new kinesis.Stream(data, 'Clicks');
  const service = new Stack(app, 'Service');
  const queue = new sqs.Queue(service, 'Jobs');
  topic.addSubscription(new subscriptions.SqsSubscription(queue));
  const worker = new lambda.Function(service, 'Worker', {
    runtime: lambda.Runtime.PYTHON_3_13, handler: 'index.handler', code: lambda.Code.fromInline('def handler(e, c): pass'),
    logGroup: new logs.LogGroup(data, 'WorkerLogs', { retention: logs.RetentionDays.ONE_MONTH }),
  });
  worker.addEventSource(new sources.SqsEventSource(queue));
  worker.addEventSource(new sources.DynamoEventSource(table, { startingPosition: lambda.StartingPosition.LATEST }));
  table.grantReadWriteData(worker);
  bucket.grantReadWrite(worker);
  topic.grantPublish(worker);
  stream.grantWrite(worker);
}
