import { testRule } from '../../support/rule-cases';

testRule('IamNoCloudshellFullAccess', {
  cloudformation: [
    { name: 'another', properties: { ManagedPolicyArns: ['arn:aws:iam::aws:policy/ReadOnlyAccess'] }, expect: 'pass' },
    { name: 'attached', properties: { ManagedPolicyArns: ['arn:aws:iam::aws:policy/ReadOnlyAccess', 'arn:aws:iam::aws:policy/AWSCloudShellFullAccess'] }, expect: 'fail' },
    { name: 'joined from parts', properties: { ManagedPolicyArns: [{ 'Fn::Join': ['', ['arn:', { Ref: 'AWS::Partition' }, ':iam::aws:policy/AWSCloudShellFullAccess']] }] }, expect: 'fail' },
    { name: 'property omitted', properties: {}, expect: 'pass' },
    { name: 'known at deploy time', template: { Parameters: { P: { Type: 'String' } }, Resources: { Subject: { Type: 'AWS::IAM::Role', Properties: { ManagedPolicyArns: [{ Ref: 'P' }] } } } }, expect: 'unknown' },
    { name: 'in one arm', template: { Parameters: { P: { Type: 'String' } }, Conditions: { C: { 'Fn::Equals': [{ Ref: 'P' }, 'x'] } }, Resources: { Subject: { Type: 'AWS::IAM::Role', Properties: { ManagedPolicyArns: [{ 'Fn::If': ['C', 'arn:aws:iam::aws:policy/AWSCloudShellFullAccess', 'arn:aws:iam::aws:policy/ReadOnlyAccess'] }] } } } }, expect: 'fail' },
    { name: 'to a user', template: { Resources: { Subject: { Type: 'AWS::IAM::User', Properties: { ManagedPolicyArns: ['arn:aws:iam::aws:policy/AWSCloudShellFullAccess'] } } } }, expect: 'fail' },
    { name: 'to a group', template: { Resources: { Subject: { Type: 'AWS::IAM::Group', Properties: { ManagedPolicyArns: ['arn:aws:iam::aws:policy/AWSCloudShellFullAccess'] } } } }, expect: 'fail' },
    { name: 'in a permission set', template: { Resources: { Subject: { Type: 'AWS::SSO::PermissionSet', Properties: { ManagedPolicies: ['arn:aws:iam::aws:policy/AWSCloudShellFullAccess'] } } } }, expect: 'fail' },
  ],
  terraform: [
    { name: 'another (aws_iam_role_policy_attachment)', config: { resource: { aws_iam_role_policy_attachment: { subject: { policy_arn: 'arn:aws:iam::aws:policy/ReadOnlyAccess' } } } }, subject: 'aws_iam_role_policy_attachment.subject', expect: 'pass' },
    { name: 'attached (aws_iam_role_policy_attachment)', config: { resource: { aws_iam_role_policy_attachment: { subject: { policy_arn: 'arn:aws:iam::aws:policy/AWSCloudShellFullAccess' } } } }, subject: 'aws_iam_role_policy_attachment.subject', expect: 'fail' },
    { name: 'another (aws_iam_user_policy_attachment)', config: { resource: { aws_iam_user_policy_attachment: { subject: { policy_arn: 'arn:aws:iam::aws:policy/ReadOnlyAccess' } } } }, subject: 'aws_iam_user_policy_attachment.subject', expect: 'pass' },
    { name: 'attached (aws_iam_user_policy_attachment)', config: { resource: { aws_iam_user_policy_attachment: { subject: { policy_arn: 'arn:aws:iam::aws:policy/AWSCloudShellFullAccess' } } } }, subject: 'aws_iam_user_policy_attachment.subject', expect: 'fail' },
    { name: 'another (aws_iam_group_policy_attachment)', config: { resource: { aws_iam_group_policy_attachment: { subject: { policy_arn: 'arn:aws:iam::aws:policy/ReadOnlyAccess' } } } }, subject: 'aws_iam_group_policy_attachment.subject', expect: 'pass' },
    { name: 'attached (aws_iam_group_policy_attachment)', config: { resource: { aws_iam_group_policy_attachment: { subject: { policy_arn: 'arn:aws:iam::aws:policy/AWSCloudShellFullAccess' } } } }, subject: 'aws_iam_group_policy_attachment.subject', expect: 'fail' },
    { name: 'another (aws_iam_policy_attachment)', config: { resource: { aws_iam_policy_attachment: { subject: { policy_arn: 'arn:aws:iam::aws:policy/ReadOnlyAccess' } } } }, subject: 'aws_iam_policy_attachment.subject', expect: 'pass' },
    { name: 'attached (aws_iam_policy_attachment)', config: { resource: { aws_iam_policy_attachment: { subject: { policy_arn: 'arn:aws:iam::aws:policy/AWSCloudShellFullAccess' } } } }, subject: 'aws_iam_policy_attachment.subject', expect: 'fail' },
    { name: 'another (aws_ssoadmin_managed_policy_attachment)', config: { resource: { aws_ssoadmin_managed_policy_attachment: { subject: { managed_policy_arn: 'arn:aws:iam::aws:policy/ReadOnlyAccess' } } } }, subject: 'aws_ssoadmin_managed_policy_attachment.subject', expect: 'pass' },
    { name: 'attached (aws_ssoadmin_managed_policy_attachment)', config: { resource: { aws_ssoadmin_managed_policy_attachment: { subject: { managed_policy_arn: 'arn:aws:iam::aws:policy/AWSCloudShellFullAccess' } } } }, subject: 'aws_ssoadmin_managed_policy_attachment.subject', expect: 'fail' },
    { name: 'in a role', config: { resource: { aws_iam_role: { subject: { managed_policy_arns: ['arn:aws:iam::aws:policy/AWSCloudShellFullAccess'] } } } }, subject: 'aws_iam_role.subject', expect: 'fail' },
    { name: 'a role with none', config: { resource: { aws_iam_role: { subject: {} } } }, subject: 'aws_iam_role.subject', expect: 'pass' },
    { name: 'a variable without a default', config: { variable: { p: {} }, resource: { aws_iam_role_policy_attachment: { subject: { policy_arn: '${var.p}' } } } }, subject: 'aws_iam_role_policy_attachment.subject', expect: 'unknown' },
  ],
});
