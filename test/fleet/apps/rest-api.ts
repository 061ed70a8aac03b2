import { type App, Stack } from 'aws-cdk-lib';
import * as apigateway from 'aws-cdk-lib/aws-apigateway';
import * as lambda from 'aws-cdk-lib/aws-lambda';
import * as sns from 'aws-cdk-lib/aws-sns';

/** An API with keys, a stage of its own and a function behind it. */
export function build(app: App): void {
  const stack = new Stack(app, 'Api');
  const handler = new lambda.Function(stack, 'Handler', {
    runtime: lambda.Runtime.PYTHON_3_13, handler: 'index.handler', code: lambda.Code.fromInline('def handler(e, c): return e'), deadLetterTopic: new sns.Topic(stack, 'Failed'), environment: { STAGE: 'prod' },
  });
  const api = new apigateway.LambdaRestApi(stack, 'Api', { handler, proxy: false, defaultCorsPreflightOptions: { allowOrigins: ['*'] } });
  api.root.addResource('orders').addMethod('GET', undefined, { apiKeyRequired: true });
  api.addUsagePlan('Plan', { throttle: { rateLimit: 10, burstLimit: 2 } }).addApiKey(api.addApiKey('Key'));
  const plain = new apigateway.RestApi(stack, 'Plain', { deploy: false });
  plain.root.addMethod('ANY', new apigateway.MockIntegration());
  new apigateway.Stage(stack, 'Live', { deployment: new apigateway.Deployment(stack, 'Deployment', { api: plain }) });
  handler.addFunctionUrl({ authType: lambda.FunctionUrlAuthType.NONE });
}
