import { defineRule } from '../rule';

export default defineRule({
  title: 'Password of an IAM user has a small letter',
  failure: 'Passwords of IAM users need no small letter',
  control: 'IAM-03',
  severity: 'warning',
  rationale: 'A password that is guessed opens the account to whoever guesses it.',
  fix: {
    cdk: 'AccountGuardrails',
    cloudformation: 'AccountGuardrails of the CDK; CloudFormation has no resource for it',
    terraform: 'require_lowercase_characters = true in aws_iam_account_password_policy',
  },
  equivalents: { securityHub: ['IAM.12'], checkov: ['CKV_AWS_11'], trivy: ['AWS-0058'], prowler: ['iam_password_policy_lowercase'] },
  catalogue: ['iam-password-policy'],
  references: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_passwords_account-policy.html'],
  terraform: {
    aws_iam_account_password_policy: (resource) => resource.at('require_lowercase_characters').orDefault(false).isTrue(),
  },
});
