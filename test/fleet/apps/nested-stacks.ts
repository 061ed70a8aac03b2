import { type App, NestedStack, Stack } from 'aws-cdk-lib';
import * as ec2 from 'aws-cdk-lib/aws-ec2';
import * as iam from 'aws-cdk-lib/aws-iam';
import * as s3 from 'aws-cdk-lib/aws-s3';
import * as sqs from 'aws-cdk-lib/aws-sqs';

/** Stacks in stacks that hand values up and down. */
export function build(app: App): void {
  const stack = new Stack(app, 'Platform');
  const network = new NestedStack(stack, 'Network');
  const vpc = new ec2.Vpc(network, 'Vpc', { maxAzs: 2, natGateways: 0 });
  const data = new NestedStack(stack, 'Data');
  const bucket = new s3.Bucket(data, 'Files');
  const queue = new sqs.Queue(stack, 'Jobs');
  const service = new NestedStack(stack, 'Service');
  const role = new iam.Role(service, 'Role', { assumedBy: new iam.ServicePrincipal('ec2.amazonaws.com') });
  bucket.grantReadWrite(role);
  queue.grantConsumeMessages(role);
  new ec2.SecurityGroup(service, 'Group', { vpc });
}
