import { type App, Stack } from 'aws-cdk-lib';
import * as lambda from 'aws-cdk-lib/aws-lambda';
import * as secretsmanager from 'aws-cdk-lib/aws-secretsmanager';
import * as ssm from 'aws-cdk-lib/aws-ssm';

/** A secret in one stack, read in another by a function and by a container. */
export function build(app: App): void {
  const shared = new Stack(app, 'Shared');
  const secret = new secretsmanager.Secret(shared, 'ApiKey');
  const parameter = new ssm.StringParameter(shared, 'Endpoint', { stringValue: 'https://api.example.com' });
  const service = new Stack(app, 'Service');
  const reader = new lambda.Function(service, 'Reader', {
    runtime: lambda.Runtime.PYTHON_3_13, handler: 'index.handler', code: lambda.Code.fromInline('def handler(e, c): pass'), environment: { SECRET_ARN: secret.secretArn },
  });
  secret.grantRead(reader);
  parameter.grantRead(reader);
}
