import { decide, notApplicable } from '../../model/outcome';
import { defineRule } from '../rule';

export default defineRule({
  title: 'Build logs in S3 are encrypted',
  failure: 'Build logs are stored unencrypted',
  control: 'ENC-01',
  criteria: ['CC6.1', 'CC6.7'],
  severity: 'warning',
  rationale: 'Build logs show what the build did, and at times what it should not have printed.',
  fix: { cdk: 'logging: { s3: { bucket, encrypted: true } }', cloudformation: 'LogsConfig: { S3Logs: { EncryptionDisabled: false } }', terraform: 'logs_config { s3_logs { encryption_disabled = false } }' },
  equivalents: { awsConfig: ['codebuild-project-s3-logs-encrypted'], securityHub: ['CodeBuild.3'], checkov: ['CKV_AWS_311'], prowler: ['codebuild_project_s3_logs_encrypted'] },
  catalogue: ['codebuild-encryption'],
  references: ['https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-codebuild-project-s3logsconfig.html'],
  cloudformation: {
    'AWS::CodeBuild::Project': (project) => decide(project.at('LogsConfig.S3Logs.Status').is('ENABLED'),
      () => project.at('LogsConfig.S3Logs.EncryptionDisabled').orDefault(false).isFalse(),
      () => notApplicable('the project writes no logs to S3')),
  },
  terraform: {
    aws_codebuild_project: (project) => decide(project.at('logs_config.0.s3_logs.0.status').is('ENABLED'),
      () => project.at('logs_config.0.s3_logs.0.encryption_disabled').orDefault(false).isFalse(),
      () => notApplicable('the project writes no logs to S3')),
  },
});
