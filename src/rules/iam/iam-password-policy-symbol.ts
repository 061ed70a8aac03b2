import { defineRule } from '../rule';

export default defineRule({
  title: 'Password of an IAM user has a symbol',
  failure: 'Passwords of IAM users need no symbol',
  control: 'IAM-03',
  severity: 'warning',
  rationale: 'A password that is guessed opens the account to whoever guesses it.',
  fix: {
    cdk: 'AccountGuardrails',
    cloudformation: 'AccountGuardrails of the CDK; CloudFormation has no resource for it',
    terraform: 'require_symbols = true in aws_iam_account_password_policy',
  },
  equivalents: { securityHub: ['IAM.13'], checkov: ['CKV_AWS_14'], trivy: ['AWS-0060'], prowler: ['iam_password_policy_symbol'] },
  catalogue: ['iam-password-policy'],
  references: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_passwords_account-policy.html'],
  terraform: {
    aws_iam_account_password_policy: (resource) => resource.at('require_symbols').orDefault(false).isTrue(),
  },
});
