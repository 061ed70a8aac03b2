import { defineRule } from '../rule';

export default defineRule({
  title: 'Password of an IAM user has a digit',
  failure: 'Passwords of IAM users need no digit',
  control: 'IAM-03',
  severity: 'warning',
  rationale: 'A password that is guessed opens the account to whoever guesses it.',
  fix: {
    cdk: 'AccountGuardrails',
    cloudformation: 'AccountGuardrails of the CDK; CloudFormation has no resource for it',
    terraform: 'require_numbers = true in aws_iam_account_password_policy',
  },
  equivalents: { securityHub: ['IAM.14'], checkov: ['CKV_AWS_12'], trivy: ['AWS-0059'], prowler: ['iam_password_policy_number'] },
  catalogue: ['iam-password-policy'],
  references: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_passwords_account-policy.html'],
  terraform: {
    aws_iam_account_password_policy: (resource) => resource.at('require_numbers').orDefault(false).isTrue(),
  },
});
