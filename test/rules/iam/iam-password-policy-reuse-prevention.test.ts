import { testRule } from '../../support/rule-cases';

testRule('IamPasswordPolicyReusePrevention', {
  terraform: [
    { name: 'strong', config: { resource: { aws_iam_account_password_policy: { subject: { password_reuse_prevention: 24 } } } }, subject: 'aws_iam_account_password_policy.subject', expect: 'pass' },
    { name: 'weak', config: { resource: { aws_iam_account_password_policy: { subject: { password_reuse_prevention: 5 } } } }, subject: 'aws_iam_account_password_policy.subject', expect: 'fail' },
    { name: 'argument omitted', config: { resource: { aws_iam_account_password_policy: { subject: { } } } }, subject: 'aws_iam_account_password_policy.subject', expect: 'fail' },
    { name: 'a variable without a default', config: { variable: { p: {} }, resource: { aws_iam_account_password_policy: { subject: { password_reuse_prevention: '${var.p}' } } } }, subject: 'aws_iam_account_password_policy.subject', expect: 'unknown' },
    { name: 'weak in one arm', config: { variable: { p: {} }, resource: { aws_iam_account_password_policy: { subject: { password_reuse_prevention: '${var.p == "x" ? 24 : 5}' } } } }, subject: 'aws_iam_account_password_policy.subject', expect: 'fail' },
  ],
});
