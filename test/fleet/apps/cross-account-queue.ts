import { type App, Stack } from 'aws-cdk-lib';
import * as ecr from 'aws-cdk-lib/aws-ecr';
import * as iam from 'aws-cdk-lib/aws-iam';
import * as s3 from 'aws-cdk-lib/aws-s3';
import * as sns from 'aws-cdk-lib/aws-sns';
import * as sqs from 'aws-cdk-lib/aws-sqs';

/** A queue, a topic and a repository that another account uses. */
export function build(app: App): void {
  const stack = new Stack(app, 'Exchange');
  const partner = new iam.AccountPrincipal('444455556666');
  new sqs.Queue(stack, 'Inbox').grantSendMessages(partner);
  new sns.Topic(stack, 'Outbox').addToResourcePolicy(new iam.PolicyStatement({ actions: ['sns:Subscribe'], principals: [partner], resources: ['*'] }));
  new s3.Bucket(stack, 'Drop').grantPut(partner);
  new ecr.Repository(stack, 'Images').grantPull(partner);
}
