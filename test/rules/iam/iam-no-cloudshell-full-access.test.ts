import { testRule } from '../../support/rule-cases';

testRule('IamNoCloudshellFullAccess', {
  cloudformation: [
    { name: 'given', template: { Resources: { Subject: { Type: 'AWS::IAM::Role', Properties: { ManagedPolicyArns: ['arn:aws:iam::aws:policy/AWSCloudShellFullAccess'] } } } }, expect: 'fail' },
    { name: 'another', template: { Resources: { Subject: { Type: 'AWS::IAM::Group', Properties: { ManagedPolicyArns: ['arn:aws:iam::aws:policy/ReadOnlyAccess'] } } } }, expect: 'pass' },
    { name: 'property omitted', template: { Resources: { Subject: { Type: 'AWS::IAM::User', Properties: {} } } }, expect: 'pass' },
    { name: 'known at deploy time', template: { Parameters: { P: { Type: 'String' } }, Resources: { Subject: { Type: 'AWS::IAM::Role', Properties: { ManagedPolicyArns: [{ Ref: 'P' }] } } } }, expect: 'unknown' },
  ],
  terraform: [
    { name: 'given', config: { resource: { aws_iam_role_policy_attachment: { subject: { policy_arn: 'arn:aws:iam::aws:policy/AWSCloudShellFullAccess' } } } }, subject: 'aws_iam_role_policy_attachment.subject', expect: 'fail' },
    { name: 'another', config: { resource: { aws_iam_group_policy_attachment: { subject: { policy_arn: 'arn:aws:iam::aws:policy/ReadOnlyAccess' } } } }, subject: 'aws_iam_group_policy_attachment.subject', expect: 'pass' },
    { name: 'a variable without a default', config: { variable: { p: {} }, resource: { aws_iam_role_policy_attachment: { subject: { policy_arn: '${var.p}' } } } }, subject: 'aws_iam_role_policy_attachment.subject', expect: 'unknown' },
  ],
});
