import { defineRule } from '../rule';

export default defineRule({
  title: 'Password of an IAM user has a capital letter',
  failure: 'Passwords of IAM users need no capital letter',
  control: 'IAM-03',
  severity: 'warning',
  rationale: 'A password that is guessed opens the account to whoever guesses it.',
  fix: {
    cdk: 'AccountGuardrails',
    cloudformation: 'AccountGuardrails of the CDK; CloudFormation has no resource for it',
    terraform: 'require_uppercase_characters = true in aws_iam_account_password_policy',
  },
  equivalents: { securityHub: ['IAM.11'], checkov: ['CKV_AWS_15'], trivy: ['AWS-0061'], prowler: ['iam_password_policy_uppercase'] },
  catalogue: ['iam-password-policy'],
  references: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_passwords_account-policy.html'],
  terraform: {
    aws_iam_account_password_policy: (resource) => resource.at('require_uppercase_characters').orDefault(false).isTrue(),
  },
});
