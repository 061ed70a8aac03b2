import { testRule } from '../../support/rule-cases';

testRule('IamNoInlinePolicyCheck', {
  cloudformation: [
    { name: 'a policy of its own', template: { Resources: { Subject: { Type: 'AWS::IAM::Policy', Properties: {} } } }, expect: 'fail' },
    { name: 'a policy of a role, in a resource of its own', template: { Resources: { Subject: { Type: 'AWS::IAM::RolePolicy', Properties: { PolicyName: 'p', RoleName: 'r' } } } }, expect: 'fail' },
    { name: 'a policy of a user, in a resource of its own', template: { Resources: { Subject: { Type: 'AWS::IAM::UserPolicy', Properties: { PolicyName: 'p', UserName: 'u' } } } }, expect: 'fail' },
    { name: 'a policy of a group, in a resource of its own', template: { Resources: { Subject: { Type: 'AWS::IAM::GroupPolicy', Properties: { PolicyName: 'p', GroupName: 'g' } } } }, expect: 'fail' },
    { name: 'in a role', template: { Resources: { Subject: { Type: 'AWS::IAM::Role', Properties: { Policies: [{ PolicyName: 'p' }] } } } }, expect: 'fail' },
    { name: 'a role without', template: { Resources: { Subject: { Type: 'AWS::IAM::Role', Properties: {} } } }, expect: 'pass' },
    { name: 'an empty list', template: { Resources: { Subject: { Type: 'AWS::IAM::Group', Properties: { Policies: [] } } } }, expect: 'pass' },
    { name: 'known at deploy time', template: { Parameters: { P: { Type: 'String' } }, Resources: { Subject: { Type: 'AWS::IAM::User', Properties: { Policies: { Ref: 'P' } } } } }, expect: 'unknown' },
  ],
  terraform: [
    { name: 'a policy of its own', config: { resource: { aws_iam_role_policy: { subject: {} } } }, subject: 'aws_iam_role_policy.subject', expect: 'fail' },
    { name: 'in a role', config: { resource: { aws_iam_role: { subject: { inline_policy: [{ name: 'p' }] } } } }, subject: 'aws_iam_role.subject', expect: 'fail' },
    { name: 'a role without', config: { resource: { aws_iam_role: { subject: {} } } }, subject: 'aws_iam_role.subject', expect: 'pass' },
    { name: 'a variable without a default', config: { variable: { p: {} }, resource: { aws_iam_role: { subject: { inline_policy: '${var.p}' } } } }, subject: 'aws_iam_role.subject', expect: 'unknown' },
  ],
});
