import { type App, Stack, Stage } from 'aws-cdk-lib';
import * as s3 from 'aws-cdk-lib/aws-s3';
import * as sqs from 'aws-cdk-lib/aws-sqs';
import * as pipelines from 'aws-cdk-lib/pipelines';

/** A pipeline of the CDK's own kind, which deploys the app into two Regions. */
export function build(app: App): void {
  const account = '111122223333';
  const delivery = new Stack(app, 'Delivery', { env: { account, region: 'eu-west-1' } });
  const pipeline = new pipelines.CodePipeline(delivery, 'Pipeline', {
    synth: new pipelines.ShellStep('Synth', { input: pipelines.CodePipelineSource.s3(new s3.Bucket(delivery, 'Sources', { versioned: true }), 'app.zip'), commands: ['npx cdk synth'] }),
    crossAccountKeys: true,
  });
  for (const region of ['eu-west-1', 'us-east-1']) {
    const stage = new Stage(app, `App-${region}`, { env: { account, region } });
    new sqs.Queue(new Stack(stage, 'Service'), 'Jobs');
    pipeline.addStage(stage);
  }
}
