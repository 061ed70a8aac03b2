import { testRule } from '../../support/rule-cases';

testRule('IamUserNoPoliciesCheck', {
  cloudformation: [
    { name: 'a policy of the user\'s own type', template: { Resources: { Subject: { Type: 'AWS::IAM::UserPolicy', Properties: { UserName: 'u', PolicyName: 'p' } } } }, expect: 'fail' },
    { name: 'a user without policies', properties: { UserName: 'robot' }, expect: 'pass' },
    { name: 'an inline policy', properties: { Policies: [{ PolicyName: 'p' }] }, expect: 'fail', pointer: '/Resources/Subject/Properties/Policies' },
    { name: 'an attached policy', properties: { ManagedPolicyArns: ['arn:aws:iam::aws:policy/ReadOnlyAccess'] }, expect: 'fail' },
    { name: 'empty lists', properties: { Policies: [], ManagedPolicyArns: [] }, expect: 'pass' },
    { name: 'a policy for a user', template: { Resources: { Subject: { Type: 'AWS::IAM::Policy', Properties: { Users: [{ Ref: 'U' }] } }, U: { Type: 'AWS::IAM::User' } } }, expect: 'fail' },
    { name: 'a policy for a role', template: { Resources: { Subject: { Type: 'AWS::IAM::Policy', Properties: { Roles: ['r'] } } } }, expect: 'pass' },
    { name: 'known at deploy time', template: { Parameters: { L: { Type: 'CommaDelimitedList' } }, Resources: { Subject: { Type: 'AWS::IAM::User', Properties: { ManagedPolicyArns: { Ref: 'L' } } } } }, expect: 'unknown' },
    { name: 'in one arm of a condition', template: { Parameters: { E: { Type: 'String' } }, Conditions: { Dev: { 'Fn::Equals': [{ Ref: 'E' }, 'dev'] } }, Resources: { Subject: { Type: 'AWS::IAM::User', Properties: { Policies: { 'Fn::If': ['Dev', [{ PolicyName: 'p' }], { Ref: 'AWS::NoValue' }] } } } } }, expect: 'fail' },
  ],
  terraform: [
    { name: 'an attachment to a user', config: { resource: { aws_iam_policy_attachment: { subject: { users: ['u'], policy_arn: 'arn' } } } }, subject: 'aws_iam_policy_attachment.subject', expect: 'fail' },
    { name: 'an attachment to a role', config: { resource: { aws_iam_policy_attachment: { subject: { roles: ['r'], policy_arn: 'arn' } } } }, subject: 'aws_iam_policy_attachment.subject', expect: 'pass' },
    { name: 'a policy of a user (aws_iam_user_policy)', config: { resource: { aws_iam_user_policy: { subject: { user: 'somebody' } } } }, subject: 'aws_iam_user_policy.subject', expect: 'fail' },
    { name: 'a policy of a user (aws_iam_user_policy_attachment)', config: { resource: { aws_iam_user_policy_attachment: { subject: { user: 'somebody' } } } }, subject: 'aws_iam_user_policy_attachment.subject', expect: 'fail' },
    { name: 'to users, among others', config: { resource: { aws_iam_policy_attachment: { subject: { users: ['u'], policy_arn: 'a' } } } }, subject: 'aws_iam_policy_attachment.subject', expect: 'fail' },
    { name: 'to roles alone', config: { resource: { aws_iam_policy_attachment: { subject: { roles: ['r'], policy_arn: 'a' } } } }, subject: 'aws_iam_policy_attachment.subject', expect: 'pass' },
  ],
});
