import { defineRule } from '../rule';

export default defineRule({
  title: 'Password of an IAM user has at least 14 characters',
  failure: 'Passwords of IAM users may be short',
  control: 'IAM-03',
  severity: 'warning',
  rationale: 'A password that is guessed opens the account to whoever guesses it.',
  fix: {
    cdk: 'AccountGuardrails',
    cloudformation: 'AccountGuardrails of the CDK; CloudFormation has no resource for it',
    terraform: 'minimum_password_length = 14 in aws_iam_account_password_policy',
  },
  equivalents: { securityHub: ['IAM.15'], checkov: ['CKV_AWS_10'], trivy: ['AWS-0063'], prowler: ['iam_password_policy_minimum_length_14'] },
  catalogue: ['iam-password-policy'],
  references: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_passwords_account-policy.html'],
  terraform: {
    aws_iam_account_password_policy: (resource) => resource.at('minimum_password_length').orDefault(6).atLeast(14),
  },
});
