import { type App, Stack } from 'aws-cdk-lib';
import * as codebuild from 'aws-cdk-lib/aws-codebuild';
import * as ecr from 'aws-cdk-lib/aws-ecr';
import * as s3 from 'aws-cdk-lib/aws-s3';

/** Repositories and builds. */
export function build(app: App): void {
  const stack = new Stack(app, 'Images');
  const repository = new ecr.Repository(stack, 'App', { lifecycleRules: [{ maxImageCount: 10 }] });
  const project = new codebuild.Project(stack, 'Build', {
    buildSpec: codebuild.BuildSpec.fromObject({ version: '0.2', phases: { build: { commands: ['docker build .'] } } }),
    environment: { buildImage: codebuild.LinuxBuildImage.STANDARD_7_0, privileged: true }, artifacts: codebuild.Artifacts.s3({ bucket: new s3.Bucket(stack, 'Artifacts') }),
  });
  repository.grantPullPush(project);
  new codebuild.ReportGroup(stack, 'Tests');
}
