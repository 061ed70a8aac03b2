import { testRule } from '../../support/rule-cases';

testRule('IamPasswordPolicyExpiry', {
  terraform: [
    { name: '90 days', config: { resource: { aws_iam_account_password_policy: { subject: { max_password_age: 90 } } } }, subject: 'aws_iam_account_password_policy.subject', expect: 'pass' },
    { name: 'a year', config: { resource: { aws_iam_account_password_policy: { subject: { max_password_age: 365 } } } }, subject: 'aws_iam_account_password_policy.subject', expect: 'fail' },
    { name: 'argument omitted', config: { resource: { aws_iam_account_password_policy: { subject: {} } } }, subject: 'aws_iam_account_password_policy.subject', expect: 'fail' },
    { name: 'a variable without a default', config: { variable: { p: {} }, resource: { aws_iam_account_password_policy: { subject: { max_password_age: '${var.p}' } } } }, subject: 'aws_iam_account_password_policy.subject', expect: 'unknown' },
  ],
});
