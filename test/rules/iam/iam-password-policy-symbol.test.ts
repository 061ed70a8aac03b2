import { testRule } from '../../support/rule-cases';

testRule('IamPasswordPolicySymbol', {
  terraform: [
    { name: 'strong', config: { resource: { aws_iam_account_password_policy: { subject: { require_symbols: true } } } }, subject: 'aws_iam_account_password_policy.subject', expect: 'pass' },
    { name: 'weak', config: { resource: { aws_iam_account_password_policy: { subject: { require_symbols: false } } } }, subject: 'aws_iam_account_password_policy.subject', expect: 'fail' },
    { name: 'argument omitted', config: { resource: { aws_iam_account_password_policy: { subject: { } } } }, subject: 'aws_iam_account_password_policy.subject', expect: 'fail' },
    { name: 'a variable without a default', config: { variable: { p: {} }, resource: { aws_iam_account_password_policy: { subject: { require_symbols: '${var.p}' } } } }, subject: 'aws_iam_account_password_policy.subject', expect: 'unknown' },
    { name: 'weak in one arm', config: { variable: { p: {} }, resource: { aws_iam_account_password_policy: { subject: { require_symbols: '${var.p == "x" ? true : false}' } } } }, subject: 'aws_iam_account_password_policy.subject', expect: 'fail' },
  ],
});
