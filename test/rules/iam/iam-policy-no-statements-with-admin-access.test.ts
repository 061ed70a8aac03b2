import { testRule } from '../../support/rule-cases';

const policy = (...statements: object[]) => ({ PolicyDocument: { Version: '2012-10-17', Statement: statements } });
const allow = (changes: object = {}) => ({ Effect: 'Allow', Action: '*', Resource: '*', ...changes });

const boundary = (more: object, role: object) => ({
  Resources: {
    Subject: { Type: 'AWS::IAM::ManagedPolicy', Properties: { PolicyDocument: { Statement: [{ Effect: 'Allow', Action: '*', Resource: '*' }] }, ...more } },
    Role: { Type: 'AWS::IAM::Role', Properties: { PermissionsBoundary: { Ref: 'Subject' }, AssumeRolePolicyDocument: {}, ...role } },
  },
});

testRule('IamPolicyNoStatementsWithAdminAccess', {
  cloudformation: [
    { name: 'in a policy that belongs to a role', template: { Resources: { Subject: { Type: 'AWS::IAM::RolePolicy', Properties: { RoleName: 'r', PolicyName: 'p', PolicyDocument: { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: '*', Resource: '*' }] } } } } }, expect: 'fail' },
    { name: 'in a permission set', template: { Resources: { Subject: { Type: 'AWS::SSO::PermissionSet', Properties: { Name: 'n', InlinePolicy: JSON.stringify({ Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: '*', Resource: '*' }] }) } } } }, expect: 'fail' },
    { name: 'a permission set without a policy of its own', template: { Resources: { Subject: { Type: 'AWS::SSO::PermissionSet', Properties: { Name: 'n' } } } }, expect: 'pass' },
    { name: 'named actions on a named resource', properties: policy(allow({ Action: 's3:GetObject', Resource: 'arn:aws:s3:::data/*' })), expect: 'pass', pointer: '/Resources/Subject/Properties/PolicyDocument/Statement/0/Action' },
    { name: 'everything on everything', properties: policy(allow()), expect: 'fail', findings: ['Statement[0]'] },
    { name: 'in lists, in another order, effect last', properties: { PolicyDocument: { Statement: [{ Resource: ['*'], Action: ['s3:GetObject', '*'], Effect: 'Allow', Sid: 'Admin' }] } }, expect: 'fail', findings: ['Admin'] },
    { name: 'the service star written as *:*', properties: policy(allow({ Action: '*:*' })), expect: 'fail' },
    { name: 'a single statement instead of a list', properties: { PolicyDocument: { Statement: allow() } }, expect: 'fail' },
    { name: 'everything, on one resource', properties: policy(allow({ Resource: 'arn:aws:s3:::data' })), expect: 'pass' },
    { name: 'a deny of everything', properties: policy(allow({ Effect: 'Deny' })), expect: 'pass' },
    { name: 'everything but one service, on everything', properties: policy({ Effect: 'Allow', NotAction: 'iam:*', Resource: '*' }), expect: 'fail' },
    { name: 'one good and one bad statement', properties: policy(allow({ Sid: 'Read', Action: 's3:Get*' }), allow({ Sid: 'All' })), expect: 'fail', findings: ['All'] },
    { name: 'an inline policy of a user', template: { Resources: { Subject: { Type: 'AWS::IAM::User', Properties: { Policies: [{ PolicyName: 'p', ...policy(allow()) }] } } } }, expect: 'fail', findings: ['p/Statement[0]'] },
    { name: 'a role without inline policies', template: { Resources: { Subject: { Type: 'AWS::IAM::Role', Properties: {} } } }, expect: 'pass' },
    { name: 'an action known at deploy time', template: { Parameters: { A: { Type: 'String' } }, Resources: { Subject: { Type: 'AWS::IAM::Policy', Properties: policy(allow({ Action: { Ref: 'A' } })) } } }, expect: 'unknown' },
    { name: 'a document known at deploy time', template: { Parameters: { D: { Type: 'String' } }, Resources: { Subject: { Type: 'AWS::IAM::Policy', Properties: { PolicyDocument: { Ref: 'D' } } } } }, expect: 'unknown' },
    { name: 'full rights in one deployment only', template: { Parameters: { E: { Type: 'String' } }, Conditions: { Dev: { 'Fn::Equals': [{ Ref: 'E' }, 'dev'] } }, Resources: { Subject: { Type: 'AWS::IAM::Policy', Properties: policy(allow({ Action: { 'Fn::If': ['Dev', '*', 's3:GetObject'] } })) } } }, expect: 'fail' },
    { name: 'a permissions boundary, which gives nothing', template: boundary({}, {}), expect: 'not-applicable' },
    { name: 'a boundary that is attached as well', template: boundary({}, { ManagedPolicyArns: [{ Ref: 'Subject' }] }), expect: 'fail' },
    { name: 'a boundary that names the users it is attached to', template: boundary({ Users: ['somebody'] }, {}), expect: 'fail' },
    { name: 'a boundary that may be attached as well', template: { Parameters: { P: { Type: 'CommaDelimitedList' } }, ...boundary({}, { ManagedPolicyArns: { Ref: 'P' } }) }, expect: 'fail' },
  ],
  terraform: [
    { name: 'in a permission set', config: { resource: { aws_ssoadmin_permission_set_inline_policy: { subject: { inline_policy: JSON.stringify({ Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: '*', Resource: '*' }] }) } } } }, subject: 'aws_ssoadmin_permission_set_inline_policy.subject', expect: 'fail' },
    { name: 'narrow', config: { resource: { aws_iam_policy: { subject: { policy: JSON.stringify({ Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: 's3:GetObject', Resource: 'arn:aws:s3:::data/*' }] }) } } } }, subject: 'aws_iam_policy.subject', expect: 'pass' },
    { name: 'wide', config: { resource: { aws_iam_policy: { subject: { policy: JSON.stringify({ Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: '*', Resource: '*' }] }) } } } }, subject: 'aws_iam_policy.subject', expect: 'fail' },
    { name: 'wide, in a role policy', config: { resource: { aws_iam_role_policy: { subject: { policy: JSON.stringify({ Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: '*', Resource: '*' }] }) } } } }, subject: 'aws_iam_role_policy.subject', expect: 'fail' },
    { name: 'wide, inline in a role', config: { resource: { aws_iam_role: { subject: { inline_policy: [{ name: 'x', policy: JSON.stringify({ Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: '*', Resource: '*' }] }) }] } } } }, subject: 'aws_iam_role.subject', expect: 'fail' },
    { name: 'a role without inline policies', config: { resource: { aws_iam_role: { subject: {} } } }, subject: 'aws_iam_role.subject', expect: 'pass' },
    { name: 'a permissions boundary', config: { resource: { aws_iam_policy: { subject: { policy: JSON.stringify({ Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: '*', Resource: '*' }] }) } }, aws_iam_role: { r: { permissions_boundary: '${aws_iam_policy.subject.arn}' } } } }, subject: 'aws_iam_policy.subject', expect: 'not-applicable' },
    { name: 'a variable without a default', config: { variable: { p: {} }, resource: { aws_iam_policy: { subject: { policy: '${var.p}' } } } }, subject: 'aws_iam_policy.subject', expect: 'unknown' },
  ],
});
