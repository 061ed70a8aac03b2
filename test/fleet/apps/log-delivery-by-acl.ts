import { type App, Stack } from 'aws-cdk-lib';
import * as cloudfront from 'aws-cdk-lib/aws-cloudfront';
import * as origins from 'aws-cdk-lib/aws-cloudfront-origins';
import * as cloudtrail from 'aws-cdk-lib/aws-cloudtrail';
import * as ec2 from 'aws-cdk-lib/aws-ec2';
import * as s3 from 'aws-cdk-lib/aws-s3';

/** Buckets into which services write by access control list, as it was done for years. */
export function build(app: App): void {
  const stack = new Stack(app, 'Logs', { env: { account: '111122223333', region: 'us-east-1' } });
  const logs = new s3.Bucket(stack, 'AccessLogs', { accessControl: s3.BucketAccessControl.LOG_DELIVERY_WRITE, objectOwnership: s3.ObjectOwnership.OBJECT_WRITER });
  new s3.Bucket(stack, 'Files', { serverAccessLogsBucket: logs, serverAccessLogsPrefix: 'files/' });
  new s3.Bucket(stack, 'Own', { serverAccessLogsPrefix: 'self/' });
  new cloudfront.Distribution(stack, 'Distribution', { defaultBehavior: { origin: new origins.HttpOrigin('www.example.com') }, enableLogging: true });
  new cloudtrail.Trail(stack, 'Trail');
  new ec2.Vpc(stack, 'Vpc', { maxAzs: 2, natGateways: 0, flowLogs: { toBucket: { destination: ec2.FlowLogDestination.toS3(new s3.Bucket(stack, 'FlowLogs')) } } });
}
