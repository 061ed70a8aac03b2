import { type App, Stack } from 'aws-cdk-lib';
import * as dynamodb from 'aws-cdk-lib/aws-dynamodb';
import * as iam from 'aws-cdk-lib/aws-iam';
import * as kms from 'aws-cdk-lib/aws-kms';
import * as lambda from 'aws-cdk-lib/aws-lambda';
import * as s3 from 'aws-cdk-lib/aws-s3';
import * as notifications from 'aws-cdk-lib/aws-s3-notifications';
import * as secretsmanager from 'aws-cdk-lib/aws-secretsmanager';
import * as sns from 'aws-cdk-lib/aws-sns';
import * as sqs from 'aws-cdk-lib/aws-sqs';

/** Stores that exist already: the app grants, notifies and logs into them. */
export function build(app: App): void {
  const stack = new Stack(app, 'Service');
  const role = new iam.Role(stack, 'Role', { assumedBy: new iam.ServicePrincipal('ec2.amazonaws.com') });
  const key = kms.Key.fromKeyArn(stack, 'Key', 'arn:aws:kms:eu-west-1:111122223333:key/11111111-2222-3333-4444-555555555555');
  const bucket = s3.Bucket.fromBucketName(stack, 'Bucket', 'shared-files');
  const queue = sqs.Queue.fromQueueArn(stack, 'Queue', 'arn:aws:sqs:eu-west-1:111122223333:jobs');
  const topic = sns.Topic.fromTopicArn(stack, 'Topic', 'arn:aws:sns:eu-west-1:111122223333:alerts');
  bucket.grantRead(role);
  queue.grantSendMessages(role);
  topic.grantPublish(role);
  dynamodb.Table.fromTableName(stack, 'Table', 'orders').grantReadData(role);
  secretsmanager.Secret.fromSecretNameV2(stack, 'Secret', 'prod/api').grantRead(role);
  new s3.Bucket(stack, 'Own', { encryptionKey: key, serverAccessLogsBucket: bucket }).addEventNotification(s3.EventType.OBJECT_CREATED, new notifications.SqsDestination(queue));
  bucket.addEventNotification(s3.EventType.OBJECT_REMOVED, new notifications.LambdaDestination(new lambda.Function(stack, 'OnRemoved', {
    runtime: lambda.Runtime.PYTHON_3_13, handler: 'index.handler', code: lambda.Code.fromInline('def handler(e, c): pass'),
  })));
}
