import { type App, CustomResource, Duration, RemovalPolicy, Stack } from 'aws-cdk-lib';
import * as lambda from 'aws-cdk-lib/aws-lambda';
import * as logs from 'aws-cdk-lib/aws-logs';
import * as s3 from 'aws-cdk-lib/aws-s3';
import * as custom from 'aws-cdk-lib/custom-resources';

/** What CloudFormation does not know, done by functions of the app and of the CDK. */
export function build(app: App): void {
  const stack = new Stack(app, 'Setup');
  const code = { runtime: lambda.Runtime.NODEJS_22_X, handler: 'index.handler', code: lambda.Code.fromInline('exports.handler = async () => ({});') };
  const onEventHandler = new lambda.Function(stack, 'OnEvent', { ...code, logRetention: logs.RetentionDays.ONE_WEEK });
  const provider = new custom.Provider(stack, 'Provider', { onEventHandler, isCompleteHandler: new lambda.Function(stack, 'IsComplete', code), queryInterval: Duration.seconds(10) });
  new CustomResource(stack, 'Index', { serviceToken: provider.serviceToken, properties: { Shards: 3 } });
  new custom.AwsCustomResource(stack, 'Enable', {
    onUpdate: { service: 'Inspector2', action: 'enable', parameters: { resourceTypes: ['ECR'] }, physicalResourceId: custom.PhysicalResourceId.of('inspector') },
    policy: custom.AwsCustomResourcePolicy.fromSdkCalls({ resources: custom.AwsCustomResourcePolicy.ANY_RESOURCE }),
  });
  new s3.Bucket(stack, 'Scratch', { removalPolicy: RemovalPolicy.DESTROY, autoDeleteObjects: true });
  new lambda.SingletonFunction(stack, 'Shared', { ...code, uuid: '5f2c8b30-0f5e-4f0e-9d5e-6f9b4a1f2c11' });
}
