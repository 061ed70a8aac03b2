import { defineRule } from '../rule';

export default defineRule({
  title: 'Password of an IAM user is none of the last 24',
  failure: 'Passwords of IAM users may be used again',
  control: 'IAM-03',
  severity: 'warning',
  rationale: 'A password that is guessed opens the account to whoever guesses it.',
  fix: {
    cdk: 'AccountGuardrails',
    cloudformation: 'AccountGuardrails of the CDK; CloudFormation has no resource for it',
    terraform: 'password_reuse_prevention = 24 in aws_iam_account_password_policy',
  },
  equivalents: { securityHub: ['IAM.16'], checkov: ['CKV_AWS_13'], trivy: ['AWS-0056'], prowler: ['iam_password_policy_reuse_24'] },
  catalogue: ['iam-password-policy'],
  references: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_passwords_account-policy.html'],
  terraform: {
    aws_iam_account_password_policy: (resource) => resource.at('password_reuse_prevention').orDefault(0).atLeast(24),
  },
});
