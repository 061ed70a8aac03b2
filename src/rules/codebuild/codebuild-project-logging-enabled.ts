import { any } from '../../model/outcome';
import { defineRule } from '../rule';

export default defineRule({
  title: 'Build project keeps the logs of its builds',
  failure: 'Builds keep no logs',
  control: 'LOG-05',
  criteria: ['CC7.2', 'CC8.1'],
  severity: 'warning',
  rationale: 'Without its log nobody can say afterwards what a build did, and what it put into an artefact.',
  fix: { cdk: 'logging: { cloudWatch: { logGroup } }', cloudformation: 'LogsConfig: { CloudWatchLogs: { Status: ENABLED } }', terraform: 'logs_config { cloudwatch_logs { status = "ENABLED" } }' },
  equivalents: {
    awsConfig: ['codebuild-project-logging-enabled'], securityHub: ['CodeBuild.4'], checkov: ['CKV_AWS_314'],
    prowler: ['codebuild_project_logging_enabled'],
  },
  catalogue: ['codebuild-logging'],
  references: ['https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-codebuild-project-logsconfig.html'],
  cloudformation: {
    'AWS::CodeBuild::Project': (project) => any(
      // CloudWatch Logs are on unless they are switched off; S3 logs are off unless they are switched on.
      project.at('LogsConfig.CloudWatchLogs.Status').orDefault('ENABLED').equals('ENABLED'),
      project.at('LogsConfig.S3Logs.Status').orDefault('DISABLED').equals('ENABLED')),
  },
  terraform: {
    aws_codebuild_project: (project) => any(
      project.at('logs_config.0.cloudwatch_logs.0.status').orDefault('ENABLED').equals('ENABLED'),
      project.at('logs_config.0.s3_logs.0.status').orDefault('DISABLED').equals('ENABLED')),
  },
});
