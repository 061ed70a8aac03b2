import { testRule } from '../../support/rule-cases';

testRule('IamNoAdministratorAccessAttached', {
  cloudformation: [
    { name: 'in a permission set', template: { Resources: { Subject: { Type: 'AWS::SSO::PermissionSet', Properties: { ManagedPolicies: ['arn:aws:iam::aws:policy/AdministratorAccess'] } } } }, expect: 'fail' },
    { name: 'another policy in a permission set', template: { Resources: { Subject: { Type: 'AWS::SSO::PermissionSet', Properties: { ManagedPolicies: ['arn:aws:iam::aws:policy/ReadOnlyAccess'] } } } }, expect: 'pass' },
    { name: 'a narrow policy', template: { Resources: { Subject: { Type: 'AWS::IAM::Role', Properties: { ManagedPolicyArns: ['arn:aws:iam::aws:policy/ReadOnlyAccess'] } } } }, expect: 'pass' },
    { name: 'none at all', properties: {}, expect: 'pass' },
    { name: 'AdministratorAccess', properties: { ManagedPolicyArns: ['arn:aws:iam::aws:policy/AdministratorAccess'] }, expect: 'fail', pointer: '/Resources/Subject/Properties/ManagedPolicyArns/0' },
    { name: 'as the CDK writes it', properties: { ManagedPolicyArns: [{ 'Fn::Join': ['', ['arn:', { Ref: 'AWS::Partition' }, ':iam::aws:policy/AdministratorAccess']] }] }, expect: 'fail' },
    { name: 'IAMFullAccess', template: { Resources: { Subject: { Type: 'AWS::IAM::Group', Properties: { ManagedPolicyArns: ['arn:aws:iam::aws:policy/IAMFullAccess'] } } } }, expect: 'fail' },
    { name: 'a policy of the template', template: { Resources: { Subject: { Type: 'AWS::IAM::Role', Properties: { ManagedPolicyArns: [{ Ref: 'Own' }] } }, Own: { Type: 'AWS::IAM::ManagedPolicy' } } }, expect: 'pass' },
    { name: 'known at deploy time', template: { Parameters: { P: { Type: 'String' } }, Resources: { Subject: { Type: 'AWS::IAM::Role', Properties: { ManagedPolicyArns: [{ Ref: 'P' }] } } } }, expect: 'unknown' },
    { name: 'in one arm of a condition', template: { Parameters: { E: { Type: 'String' } }, Conditions: { Dev: { 'Fn::Equals': [{ Ref: 'E' }, 'dev'] } }, Resources: { Subject: { Type: 'AWS::IAM::Role', Properties: { ManagedPolicyArns: { 'Fn::If': ['Dev', ['arn:aws:iam::aws:policy/AdministratorAccess'], { Ref: 'AWS::NoValue' }] } } } } }, expect: 'fail' },
  ],
  terraform: [
    { name: 'by aws_ssoadmin_managed_policy_attachment', config: { resource: { aws_ssoadmin_managed_policy_attachment: { subject: { managed_policy_arn: 'arn:aws:iam::aws:policy/AdministratorAccess' } } } }, subject: 'aws_ssoadmin_managed_policy_attachment.subject', expect: 'fail' },
    { name: 'by aws_iam_policy_attachment', config: { resource: { aws_iam_policy_attachment: { subject: { policy_arn: 'arn:aws:iam::aws:policy/AdministratorAccess' } } } }, subject: 'aws_iam_policy_attachment.subject', expect: 'fail' },
    { name: 'by aws_iam_role', config: { resource: { aws_iam_role: { subject: { managed_policy_arns: ['arn:aws:iam::aws:policy/AdministratorAccess'] } } } }, subject: 'aws_iam_role.subject', expect: 'fail' },
    { name: 'another policy', properties: { policy_arn: 'arn:aws:iam::aws:policy/ReadOnlyAccess' }, expect: 'pass' },
    { name: 'the administrator', properties: { policy_arn: 'arn:aws:iam::aws:policy/AdministratorAccess' }, expect: 'fail' },
    { name: 'to a group', config: { resource: { aws_iam_group_policy_attachment: { subject: { policy_arn: 'arn:aws:iam::aws:policy/IAMFullAccess' } } } }, subject: 'aws_iam_group_policy_attachment.subject', expect: 'fail' },
    { name: 'a policy of this configuration', config: { resource: { aws_iam_policy: { p: {} }, aws_iam_role_policy_attachment: { subject: { policy_arn: '${aws_iam_policy.p.arn}' } } } }, expect: 'pass' },
    { name: 'a variable without a default', config: { variable: { p: {} }, resource: { aws_iam_role_policy_attachment: { subject: { policy_arn: '${var.p}' } } } }, expect: 'unknown' },
    { name: 'to several at once', config: { resource: { aws_iam_policy_attachment: { subject: { policy_arn: 'arn:aws:iam::aws:policy/AdministratorAccess', roles: ['r'] } } } }, subject: 'aws_iam_policy_attachment.subject', expect: 'fail' },
    { name: 'by a permission set', config: { resource: { aws_ssoadmin_managed_policy_attachment: { subject: { managed_policy_arn: 'arn:aws:iam::aws:policy/AdministratorAccess' } } } }, subject: 'aws_ssoadmin_managed_policy_attachment.subject', expect: 'fail' },
    { name: 'in the role itself', config: { resource: { aws_iam_role: { subject: { managed_policy_arns: ['arn:aws:iam::aws:policy/AdministratorAccess'] } } } }, subject: 'aws_iam_role.subject', expect: 'fail' },
    { name: 'another in the role itself', config: { resource: { aws_iam_role: { subject: { managed_policy_arns: ['arn:aws:iam::aws:policy/ReadOnlyAccess'] } } } }, subject: 'aws_iam_role.subject', expect: 'pass' },
    { name: 'none in the role itself', config: { resource: { aws_iam_role: { subject: {} } } }, subject: 'aws_iam_role.subject', expect: 'not-applicable' },
  ],
});
