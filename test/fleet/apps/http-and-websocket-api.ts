import { type App, Stack } from 'aws-cdk-lib';
import * as apigatewayv2 from 'aws-cdk-lib/aws-apigatewayv2';
import * as integrations from 'aws-cdk-lib/aws-apigatewayv2-integrations';
import * as lambda from 'aws-cdk-lib/aws-lambda';

/** The newer kinds of API. */
export function build(app: App): void {
  const stack = new Stack(app, 'Api');
  const handler = new lambda.Function(stack, 'Handler', { runtime: lambda.Runtime.PYTHON_3_13, handler: 'index.handler', code: lambda.Code.fromInline('def handler(e, c): return e') });
  new apigatewayv2.HttpApi(stack, 'Http', { defaultIntegration: new integrations.HttpLambdaIntegration('Handler', handler) });
  const socket = new apigatewayv2.WebSocketApi(stack, 'Socket', { connectRouteOptions: { integration: new integrations.WebSocketLambdaIntegration('Connect', handler) } });
  new apigatewayv2.WebSocketStage(stack, 'Live', { webSocketApi: socket, stageName: 'live', autoDeploy: true });
}
