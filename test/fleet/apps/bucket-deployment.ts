import { type App, Stack } from 'aws-cdk-lib';
import * as cloudfront from 'aws-cdk-lib/aws-cloudfront';
import * as origins from 'aws-cdk-lib/aws-cloudfront-origins';
import * as s3 from 'aws-cdk-lib/aws-s3';
import * as deployment from 'aws-cdk-lib/aws-s3-deployment';

/** Files that are put into a bucket with the app, and a cache that is emptied for them. */
export function build(app: App): void {
  const stack = new Stack(app, 'Site');
  const bucket = new s3.Bucket(stack, 'Pages');
  const distribution = new cloudfront.Distribution(stack, 'Distribution', { defaultBehavior: { origin: origins.S3BucketOrigin.withOriginAccessIdentity(bucket) } });
  new deployment.BucketDeployment(stack, 'Deploy', { sources: [deployment.Source.data('index.html', '<h1>Hello</h1>')], destinationBucket: bucket, distribution, distributionPaths: ['/*'] });
}
