import { testRule } from '../../support/rule-cases';

const policy = (...statements: object[]) => ({ PolicyDocument: { Version: '2012-10-17', Statement: statements } });
const allow = (changes: object = {}) => ({ Effect: 'Allow', Action: '*', Resource: '*', ...changes });

testRule('IamNoPrivilegeEscalation', {
  cloudformation: [
    { name: 'in a policy that belongs to a role', template: { Resources: { Subject: { Type: 'AWS::IAM::RolePolicy', Properties: { RoleName: 'r', PolicyName: 'p', PolicyDocument: { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: 'iam:PassRole', Resource: '*' }] } } } } }, expect: 'fail' },
    { name: 'in a permission set', template: { Resources: { Subject: { Type: 'AWS::SSO::PermissionSet', Properties: { Name: 'n', InlinePolicy: JSON.stringify({ Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: 'iam:PassRole', Resource: '*' }] }) } } } }, expect: 'fail' },
    { name: 'a permission set without a policy of its own', template: { Resources: { Subject: { Type: 'AWS::SSO::PermissionSet', Properties: { Name: 'n' } } } }, expect: 'pass' },
    { name: 'harmless actions on everything', properties: policy(allow({ Action: ['s3:GetObject', 'iam:GetRole', 'iam:List*'] })), expect: 'pass' },
    { name: 'any role may be passed', properties: policy(allow({ Action: ['iam:PassRole', 'lambda:CreateFunction'] })), expect: 'fail' },
    { name: 'one role may be passed', properties: policy(allow({ Action: 'iam:PassRole', Resource: 'arn:aws:iam::111122223333:role/task' })), expect: 'pass' },
    { name: 'any role may be passed to one service', properties: policy(allow({ Action: 'iam:PassRole', Condition: { StringEquals: { 'iam:PassedToService': 'ecs-tasks.amazonaws.com' } } })), expect: 'pass' },
    { name: 'by a pattern', properties: policy(allow({ Action: 'iam:Put*' })), expect: 'fail' },
    { name: 'a new version of any policy', properties: policy(allow({ Action: 'iam:CreatePolicyVersion' })), expect: 'fail' },
    { name: 'everything but one service', properties: policy({ Effect: 'Allow', NotAction: 's3:*', Resource: '*' }), expect: 'fail' },
    { name: 'everything but IAM', properties: policy({ Effect: 'Allow', NotAction: ['iam:*', 'sts:*'], Resource: '*' }), expect: 'pass' },
    { name: 'a deny', properties: policy(allow({ Effect: 'Deny', Action: 'iam:*' })), expect: 'pass' },
    { name: 'no document', properties: {}, expect: 'pass' },
    { name: 'resources known at deploy time', template: { Parameters: { R: { Type: 'String' } }, Resources: { Subject: { Type: 'AWS::IAM::Policy', Properties: policy(allow({ Action: 'iam:PassRole', Resource: { Ref: 'R' } })) } } }, expect: 'unknown' },
  ],
  terraform: [
    { name: 'in a permission set', config: { resource: { aws_ssoadmin_permission_set_inline_policy: { subject: { inline_policy: JSON.stringify({ Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: 'iam:PassRole', Resource: '*' }] }) } } } }, subject: 'aws_ssoadmin_permission_set_inline_policy.subject', expect: 'fail' },
    { name: 'narrow', config: { resource: { aws_iam_policy: { subject: { policy: JSON.stringify({ Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: 's3:GetObject', Resource: 'arn:aws:s3:::data/*' }] }) } } } }, subject: 'aws_iam_policy.subject', expect: 'pass' },
    { name: 'wide', config: { resource: { aws_iam_policy: { subject: { policy: JSON.stringify({ Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: 'iam:PassRole', Resource: '*' }] }) } } } }, subject: 'aws_iam_policy.subject', expect: 'fail' },
    { name: 'wide, in a role policy', config: { resource: { aws_iam_role_policy: { subject: { policy: JSON.stringify({ Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: 'iam:PassRole', Resource: '*' }] }) } } } }, subject: 'aws_iam_role_policy.subject', expect: 'fail' },
    { name: 'wide, inline in a role', config: { resource: { aws_iam_role: { subject: { inline_policy: [{ name: 'x', policy: JSON.stringify({ Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: 'iam:PassRole', Resource: '*' }] }) }] } } } }, subject: 'aws_iam_role.subject', expect: 'fail' },
    { name: 'a role without inline policies', config: { resource: { aws_iam_role: { subject: {} } } }, subject: 'aws_iam_role.subject', expect: 'pass' },
    { name: 'a permissions boundary', config: { resource: { aws_iam_policy: { subject: { policy: JSON.stringify({ Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: 'iam:PassRole', Resource: '*' }] }) } }, aws_iam_role: { r: { permissions_boundary: '${aws_iam_policy.subject.arn}' } } } }, subject: 'aws_iam_policy.subject', expect: 'not-applicable' },
    { name: 'a variable without a default', config: { variable: { p: {} }, resource: { aws_iam_policy: { subject: { policy: '${var.p}' } } } }, subject: 'aws_iam_policy.subject', expect: 'unknown' },
  ],
});
