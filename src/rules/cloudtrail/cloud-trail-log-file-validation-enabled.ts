import { defineRule } from '../rule';

export default defineRule({
  title: 'CloudTrail log files can be proved unaltered',
  failure: 'Trail does not sign its log files',
  control: 'LOG-02',
  severity: 'error',
  rationale: 'Signed digests show whether a log file was changed or removed after CloudTrail wrote it.',
  fix: {
    cdk: 'enableFileValidation: true',
    cloudformation: 'EnableLogFileValidation: true',
    terraform: 'enable_log_file_validation = true',
  },
  equivalents: {
    awsConfig: ['cloud-trail-log-file-validation-enabled'],
    securityHub: ['CloudTrail.4'],
    checkov: ['CKV_AWS_36'],
    trivy: ['AWS-0016'],
    cdkNag: ['CloudTrailLogFileValidationEnabled'],
    prowler: ['cloudtrail_log_file_validation_enabled'],
  },
  catalogue: ['cloudtrail-log-validation'],
  references: ['https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudtrail-trail.html#cfn-cloudtrail-trail-enablelogfilevalidation'],
  cloudformation: { 'AWS::CloudTrail::Trail': (trail) => trail.at('EnableLogFileValidation').orDefault(false).isTrue() },
  terraform: {
    aws_cloudtrail: (resource) => resource.at('enable_log_file_validation').orDefault(false).isTrue(),
  },
});
