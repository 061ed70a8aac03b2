import { type App, CfnResource, Stack } from 'aws-cdk-lib';
import * as ec2 from 'aws-cdk-lib/aws-ec2';
import * as lambda from 'aws-cdk-lib/aws-lambda';
import * as rds from 'aws-cdk-lib/aws-rds';
import * as s3 from 'aws-cdk-lib/aws-s3';
import * as sqs from 'aws-cdk-lib/aws-sqs';

/** Resources as CloudFormation has them, written by hand. */
export function build(app: App): void {
  const stack = new Stack(app, 'Legacy');
  const bucket = new s3.CfnBucket(stack, 'Bucket', { websiteConfiguration: { indexDocument: 'index.html' } });
  const queue = new sqs.CfnQueue(stack, 'Queue');
  new sqs.CfnQueuePolicy(stack, 'QueuePolicy', { queues: [queue.ref], policyDocument: { Statement: [{ Effect: 'Allow', Principal: { Service: 's3.amazonaws.com' }, Action: 'sqs:SendMessage', Resource: queue.attrArn }] } });
  new rds.CfnDBInstance(stack, 'Database', { engine: 'mysql', dbInstanceClass: 'db.t3.micro', allocatedStorage: '20', masterUsername: 'admin', manageMasterUserPassword: true });
  new ec2.CfnInstance(stack, 'Host', { imageId: 'ami-0123456789abcdef0', instanceType: 't3.micro' });
  new lambda.CfnFunction(stack, 'Function', { runtime: 'python3.13', handler: 'index.handler', role: 'arn:aws:iam::111122223333:role/worker', code: { zipFile: 'def handler(e, c): pass' }, environment: { variables: { BUCKET: bucket.ref } } });
  new CfnResource(stack, 'Topic', { type: 'AWS::SNS::Topic', properties: { DisplayName: 'alerts' } });
}
