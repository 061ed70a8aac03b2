import { type App, Stack } from 'aws-cdk-lib';
import * as cloudfront from 'aws-cdk-lib/aws-cloudfront';
import * as origins from 'aws-cdk-lib/aws-cloudfront-origins';
import * as lambda from 'aws-cdk-lib/aws-lambda';
import * as sqs from 'aws-cdk-lib/aws-sqs';

/** A plain function that a distribution of another stack associates with its requests. */
export function build(app: App): void {
  const env = { account: '111122223333', region: 'us-east-1' };
  const code = new Stack(app, 'Code', { env });
  const headers = new lambda.Function(code, 'Headers', { runtime: lambda.Runtime.NODEJS_22_X, handler: 'index.handler', code: lambda.Code.fromInline('exports.handler = async (e) => e;') });
  const site = new Stack(app, 'Site', { env });
  new cloudfront.Distribution(site, 'Distribution', {
    defaultBehavior: {
      origin: new origins.HttpOrigin('www.example.com'),
      edgeLambdas: [{ functionVersion: headers.currentVersion, eventType: cloudfront.LambdaEdgeEventType.ORIGIN_RESPONSE }],
    },
  });
  new sqs.Queue(site, 'Jobs');
}
