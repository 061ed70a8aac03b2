import { type App, Stack } from 'aws-cdk-lib';
import * as kinesis from 'aws-cdk-lib/aws-kinesis';
import * as firehose from 'aws-cdk-lib/aws-kinesisfirehose';
import * as lambda from 'aws-cdk-lib/aws-lambda';
import * as sources from 'aws-cdk-lib/aws-lambda-event-sources';
import * as s3 from 'aws-cdk-lib/aws-s3';

/** Events that flow into a bucket, and functions that read along. */
export function build(app: App): void {
  const stack = new Stack(app, 'Events');
  const stream = new kinesis.Stream(stack, 'Clicks');
  new kinesis.Stream(stack, 'Plain', { encryption: kinesis.StreamEncryption.UNENCRYPTED, shardCount: 1 });
  new firehose.DeliveryStream(stack, 'Archive', { destination: new firehose.S3Bucket(new s3.Bucket(stack, 'Files')), source: new firehose.KinesisStreamSource(stream) });
  const reader = new lambda.Function(stack, 'Reader', { runtime: lambda.Runtime.PYTHON_3_13, handler: 'index.handler', code: lambda.Code.fromInline('def handler(e, c): return e') });
  reader.addEventSource(new sources.KinesisEventSource(stream, { startingPosition: lambda.StartingPosition.TRIM_HORIZON }));
}
