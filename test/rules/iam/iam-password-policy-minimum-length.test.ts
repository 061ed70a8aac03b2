import { testRule } from '../../support/rule-cases';

testRule('IamPasswordPolicyMinimumLength', {
  terraform: [
    { name: 'strong', config: { resource: { aws_iam_account_password_policy: { subject: { minimum_password_length: 14 } } } }, subject: 'aws_iam_account_password_policy.subject', expect: 'pass' },
    { name: 'weak', config: { resource: { aws_iam_account_password_policy: { subject: { minimum_password_length: 8 } } } }, subject: 'aws_iam_account_password_policy.subject', expect: 'fail' },
    { name: 'argument omitted', config: { resource: { aws_iam_account_password_policy: { subject: { } } } }, subject: 'aws_iam_account_password_policy.subject', expect: 'fail' },
    { name: 'a variable without a default', config: { variable: { p: {} }, resource: { aws_iam_account_password_policy: { subject: { minimum_password_length: '${var.p}' } } } }, subject: 'aws_iam_account_password_policy.subject', expect: 'unknown' },
    { name: 'weak in one arm', config: { variable: { p: {} }, resource: { aws_iam_account_password_policy: { subject: { minimum_password_length: '${var.p == "x" ? 14 : 8}' } } } }, subject: 'aws_iam_account_password_policy.subject', expect: 'fail' },
  ],
});
