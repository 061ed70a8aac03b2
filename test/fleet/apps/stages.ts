import { type App, Stack, Stage } from 'aws-cdk-lib';
import * as dynamodb from 'aws-cdk-lib/aws-dynamodb';
import * as lambda from 'aws-cdk-lib/aws-lambda';
import * as sns from 'aws-cdk-lib/aws-sns';

/** The same app for two stages, in accounts of their own. */
export function build(app: App): void {
  for (const [id, account] of [['Dev', '111122223333'], ['Prod', '444455556666']]) {
    const stage = new Stage(app, id, { env: { account, region: 'eu-west-1' } });
    const table = new dynamodb.Table(new Stack(stage, 'Data'), 'Orders', { partitionKey: { name: 'id', type: dynamodb.AttributeType.STRING }, billingMode: dynamodb.BillingMode.PAY_PER_REQUEST });
    const service = new Stack(stage, 'Service');
    const handler = new lambda.Function(service, 'Handler', { runtime: lambda.Runtime.PYTHON_3_13, handler: 'index.handler', code: lambda.Code.fromInline('def handler(e, c): pass') });
    table.grantReadData(handler);
    new sns.Topic(service, 'Alerts').grantPublish(handler);
  }
}
