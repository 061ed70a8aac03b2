import { type App, Stack } from 'aws-cdk-lib';
import * as codebuild from 'aws-cdk-lib/aws-codebuild';
import * as codepipeline from 'aws-cdk-lib/aws-codepipeline';
import * as actions from 'aws-cdk-lib/aws-codepipeline-actions';
import * as s3 from 'aws-cdk-lib/aws-s3';
import * as sns from 'aws-cdk-lib/aws-sns';

/** A pipeline that builds what lies in a bucket, and waits for somebody's word. */
export function build(app: App): void {
  const stack = new Stack(app, 'Delivery');
  const [source, built] = [new codepipeline.Artifact(), new codepipeline.Artifact()];
  const project = new codebuild.PipelineProject(stack, 'Build', { environment: { privileged: true }, cache: codebuild.Cache.bucket(new s3.Bucket(stack, 'Cache')) });
  new codepipeline.Pipeline(stack, 'Pipeline', {
    stages: [
      { stageName: 'Source', actions: [new actions.S3SourceAction({ actionName: 'Source', bucket: new s3.Bucket(stack, 'Sources', { versioned: true }), bucketKey: 'app.zip', output: source })] },
      { stageName: 'Build', actions: [new actions.CodeBuildAction({ actionName: 'Build', project, input: source, outputs: [built] })] },
      { stageName: 'Release', actions: [new actions.ManualApprovalAction({ actionName: 'Approve', notificationTopic: new sns.Topic(stack, 'Approvals') })] },
    ],
  });
}
