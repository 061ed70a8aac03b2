import { testRule } from '../../support/rule-cases';

const policy = (...statements: object[]) => ({ PolicyDocument: { Version: '2012-10-17', Statement: statements } });
const allow = (changes: object = {}) => ({ Effect: 'Allow', Action: '*', Resource: '*', ...changes });

const boundary = (more: object, role: object) => ({
  Resources: {
    Subject: { Type: 'AWS::IAM::ManagedPolicy', Properties: { PolicyDocument: { Statement: [{ Effect: 'Allow', Action: '*', Resource: '*' }] }, ...more } },
    Role: { Type: 'AWS::IAM::Role', Properties: { PermissionsBoundary: { Ref: 'Subject' }, AssumeRolePolicyDocument: {}, ...role } },
  },
});

const withSet = (more: object, set: object) => ({ Resources: { ...boundary(more, {}).Resources, Set: { Type: 'AWS::SSO::PermissionSet', Properties: { Name: 'n', InstanceArn: 'i', ...set } } } });
const tfPolicy = { name: 'limit', policy: JSON.stringify({ Statement: [{ Effect: 'Allow', Action: '*', Resource: '*' }] }) };
const tfBoundary = (more: Record<string, Record<string, unknown>>) => ({ resource: { aws_iam_policy: { subject: tfPolicy }, aws_iam_role: { r: { permissions_boundary: '${aws_iam_policy.subject.arn}' } }, ...more } });

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
    { name: 'a boundary that a permission set attaches by name', template: withSet({ ManagedPolicyName: 'limit' }, { CustomerManagedPolicyReferences: [{ Name: 'limit' }] }), expect: 'fail' },
    { name: 'a boundary beside a permission set of another policy', template: withSet({ ManagedPolicyName: 'limit' }, { CustomerManagedPolicyReferences: [{ Name: 'reading' }] }), expect: 'not-applicable' },
    { name: 'a boundary of a permission set', template: { Resources: { Subject: { Type: 'AWS::IAM::ManagedPolicy', Properties: { ManagedPolicyName: 'limit', ...policy(allow()) } }, Set: { Type: 'AWS::SSO::PermissionSet', Properties: { Name: 'n', PermissionsBoundary: { CustomerManagedPolicyReference: { Name: 'limit' } } } } } }, expect: 'not-applicable' },
    { name: 'a boundary that another role attaches by name', template: { Resources: { ...boundary({ ManagedPolicyName: 'limit' }, {}).Resources, Other: { Type: 'AWS::IAM::Role', Properties: { ManagedPolicyArns: [{ 'Fn::Sub': 'arn:aws:iam::${AWS::AccountId}:policy/limit' }] } } } }, expect: 'fail' },
    { name: 'stars in a row', properties: policy(allow({ Action: '**' })), expect: 'fail' },
    { name: 'every ARN', properties: policy(allow({ Resource: 'arn:aws:*' })), expect: 'fail' },
    { name: 'written as text with parts known later', properties: { PolicyDocument: { 'Fn::Sub': '{"Statement":[{"Effect":"Allow","Action":"*","Resource":"*","Sid":"In${AWS::Region}"}]}' } }, expect: 'fail' },
    { name: 'written as text with a whole part known later', template: { Parameters: { P: { Type: 'String' } }, Resources: { Subject: { Type: 'AWS::IAM::Policy', Properties: { PolicyDocument: { 'Fn::Sub': '{"Statement":${P}}' } } } } }, expect: 'unknown' },
  ],
  terraform: [
    { name: 'in a permission set', config: { resource: { aws_ssoadmin_permission_set_inline_policy: { subject: { inline_policy: JSON.stringify({ Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: '*', Resource: '*' }] }) } } } }, subject: 'aws_ssoadmin_permission_set_inline_policy.subject', expect: 'fail' },
    { name: 'narrow', config: { resource: { aws_iam_policy: { subject: { policy: JSON.stringify({ Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: 's3:GetObject', Resource: 'arn:aws:s3:::data/*' }] }) } } } }, subject: 'aws_iam_policy.subject', expect: 'pass' },
    { name: 'wide', config: { resource: { aws_iam_policy: { subject: { policy: JSON.stringify({ Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: '*', Resource: '*' }] }) } } } }, subject: 'aws_iam_policy.subject', expect: 'fail' },
    { name: 'wide, in a role policy', config: { resource: { aws_iam_role_policy: { subject: { policy: JSON.stringify({ Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: '*', Resource: '*' }] }) } } } }, subject: 'aws_iam_role_policy.subject', expect: 'fail' },
    { name: 'wide, inline in a role', config: { resource: { aws_iam_role: { subject: { inline_policy: [{ name: 'x', policy: JSON.stringify({ Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: '*', Resource: '*' }] }) }] } } } }, subject: 'aws_iam_role.subject', expect: 'fail' },
    { name: 'a role without inline policies', config: { resource: { aws_iam_role: { subject: {} } } }, subject: 'aws_iam_role.subject', expect: 'pass' },
    { name: 'a permissions boundary', config: { resource: { aws_iam_policy: { subject: { policy: JSON.stringify({ Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: '*', Resource: '*' }] }) } }, aws_iam_role: { r: { permissions_boundary: '${aws_iam_policy.subject.arn}' } } } }, subject: 'aws_iam_policy.subject', expect: 'not-applicable' },
    { name: 'a boundary that is attached as well', config: tfBoundary({ aws_iam_role_policy_attachment: { a: { role: 'x', policy_arn: '${aws_iam_policy.subject.arn}' } } }), subject: 'aws_iam_policy.subject', expect: 'fail' },
    { name: 'a boundary that a role lists', config: tfBoundary({ aws_iam_role: { r: { permissions_boundary: '${aws_iam_policy.subject.arn}' }, s: { managed_policy_arns: ['${aws_iam_policy.subject.arn}'] } } }), subject: 'aws_iam_policy.subject', expect: 'fail' },
    { name: 'a boundary that a permission set attaches by name', config: tfBoundary({ aws_ssoadmin_customer_managed_policy_attachment: { a: { customer_managed_policy_reference: [{ name: '${aws_iam_policy.subject.name}' }] } } }), subject: 'aws_iam_policy.subject', expect: 'fail' },
    { name: 'a boundary of a permission set', config: { resource: { aws_iam_policy: { subject: tfPolicy }, aws_ssoadmin_permissions_boundary_attachment: { a: { permissions_boundary: [{ customer_managed_policy_reference: [{ name: 'limit' }] }] } } } }, subject: 'aws_iam_policy.subject', expect: 'not-applicable' },
    { name: 'a variable without a default', config: { variable: { p: {} }, resource: { aws_iam_policy: { subject: { policy: '${var.p}' } } } }, subject: 'aws_iam_policy.subject', expect: 'unknown' },
  ],
});
