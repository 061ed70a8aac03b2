import { defineRule } from '../rule';

export default defineRule({
  title: 'Build project runs without privileged mode',
  failure: 'Builds run in privileged mode',
  control: 'WRK-01',
  criteria: ['CC6.8', 'CC6.3', 'CC6.6'],
  severity: 'warning',
  rationale: 'A privileged build has all devices of its host, so code that enters the build can take the host over.',
  fix: { cdk: 'environment: { privileged: false }', cloudformation: 'Environment: { PrivilegedMode: false }', terraform: 'environment { privileged_mode = false }' },
  equivalents: { awsConfig: ['codebuild-project-environment-privileged-check'], securityHub: ['CodeBuild.5'], checkov: ['CKV_AWS_316'] },
  catalogue: ['codebuild-privilege'],
  references: ['https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-codebuild-project-environment.html'],
  cloudformation: { 'AWS::CodeBuild::Project': (project) => project.at('Environment.PrivilegedMode').orDefault(false).isFalse() },
  terraform: {
    aws_codebuild_project: (resource) => resource.at('environment.0.privileged_mode').orDefault(false).isFalse(),
  },
});
