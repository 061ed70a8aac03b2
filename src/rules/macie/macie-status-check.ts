import { accountDeclares } from '../helpers/declared';
import { defineRule } from '../rule';

export default defineRule({
  title: 'Amazon Macie looks for sensitive data in buckets',
  failure: 'Nothing looks for sensitive data in buckets',
  control: 'RET-03',
  criteria: ['C1.1', 'P4.1', 'P6.3', 'P8.1'],
  severity: 'warning',
  rationale: 'Confidential and personal data turns up where nobody expects it, and is protected only where it is known.',
  fix: {
    cdk: 'new macie.CfnSession(this, "Macie", { status: "ENABLED" })',
    cloudformation: 'AWS::Macie::Session with Status: ENABLED',
    terraform: 'aws_macie2_account with status = "ENABLED"',
  },
  equivalents: { awsConfig: ['macie-status-check'], securityHub: ['Macie.1'], prowler: ['macie_is_enabled'] },
  catalogue: ['macie-enabled'],
  references: ['https://docs.aws.amazon.com/macie/latest/user/what-is-macie.html'],
  cloudformation: {
    'AWS::Macie::Session': (resource) => resource.at('Status').orDefault('ENABLED').equals('ENABLED'),
    ...accountDeclares('Amazon Macie', 'AWS::Macie::Session', 'aws_macie2_account'),
  },
  terraform: {
    aws_macie2_account: (resource) => resource.at('status').orDefault('ENABLED').equals('ENABLED'),
    aws_macie2_classification_job: (job) => job.at('job_status').isNoneOf(['CANCELLED', 'USER_PAUSED']),
    ...accountDeclares('Amazon Macie', 'AWS::Macie::Session', 'aws_macie2_account'),
  },
});
