import { all } from '../../model/outcome';
import { defineRule } from '../rule';

export default defineRule({
  title: 'Passwords of IAM users expire within 90 days',
  failure: 'Passwords of IAM users do not expire',
  control: 'IAM-03',
  severity: 'warning',
  rationale: 'A password that leaked is of use only until it changes.',
  fix: {
    cdk: 'AccountGuardrails',
    cloudformation: 'AccountGuardrails of the CDK; CloudFormation has no resource for it',
    terraform: 'max_password_age = 90 in aws_iam_account_password_policy',
  },
  equivalents: { securityHub: ['IAM.17'], checkov: ['CKV_AWS_9'], trivy: ['AWS-0062'], prowler: ['iam_password_policy_expires_passwords_within_90_days_or_less'] },
  catalogue: ['iam-password-policy'],
  references: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_passwords_account-policy.html'],
  terraform: {
    // Zero stands for never, and is the default.
    aws_iam_account_password_policy: (policy) => all(policy.at('max_password_age').orDefault(0).atLeast(1), policy.at('max_password_age').orDefault(0).atMost(90)),
  },
});
