import { testRule } from '../../support/rule-cases';

const policy = (...statements: object[]) => ({ PolicyDocument: { Version: '2012-10-17', Statement: statements } });
const allow = (changes: object = {}) => ({ Effect: 'Allow', Action: '*', Resource: '*', ...changes });

testRule('IamPolicyNoStatementsWithFullAccess', {
  cloudformation: [
    { name: 'in a policy that belongs to a role', template: { Resources: { Subject: { Type: 'AWS::IAM::RolePolicy', Properties: { RoleName: 'r', PolicyName: 'p', PolicyDocument: { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: 's3:*', Resource: '*' }] } } } } }, expect: 'fail' },
    { name: 'in a permission set', template: { Resources: { Subject: { Type: 'AWS::SSO::PermissionSet', Properties: { Name: 'n', InlinePolicy: JSON.stringify({ Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: 's3:*', Resource: '*' }] }) } } } }, expect: 'fail' },
    { name: 'a permission set without a policy of its own', template: { Resources: { Subject: { Type: 'AWS::SSO::PermissionSet', Properties: { Name: 'n' } } } }, expect: 'pass' },
    { name: 'named actions', properties: policy(allow({ Action: ['s3:GetObject', 's3:List*'] })), expect: 'pass' },
    { name: 'all actions of a service', properties: policy(allow({ Action: ['s3:GetObject', 's3:*'] })), expect: 'fail', pointer: '/Resources/Subject/Properties/PolicyDocument/Statement/0/Action/1' },
    { name: 'all actions of a service, on one resource', properties: policy(allow({ Action: 's3:*', Resource: 'arn:aws:s3:::data' })), expect: 'fail' },
    { name: 'in capitals', properties: policy(allow({ Action: 'S3:*' })), expect: 'fail' },
    { name: 'a star after the name of a service', properties: policy(allow({ Action: 's3*' })), expect: 'fail' },
    { name: 'a service by a pattern', properties: policy(allow({ Action: 'i?m:*' })), expect: 'fail' },
    { name: 'wildcards in a row', properties: policy(allow({ Action: 's3:?*' })), expect: 'fail' },
    { name: 'a service, letter by letter', properties: policy(allow({ Action: [...'abcdefghijklmnopqrstuvwxyz'].map((letter) => `kms:${letter}*`) })), expect: 'fail' },
    { name: 'some letters', properties: policy(allow({ Action: ['kms:d*', 'kms:e*'] })), expect: 'pass' },
    { name: 'everything but one service', properties: policy({ Effect: 'Allow', NotAction: 'organizations:*', Resource: '*' }), expect: 'fail', pointer: '/Resources/Subject/Properties/PolicyDocument/Statement/0/NotAction' },
    { name: 'everything but another service, on one bucket', properties: policy({ Effect: 'Allow', NotAction: 'iam:*', Resource: 'arn:aws:s3:::data/*' }), expect: 'fail' },
    { name: 'everything but deleting, on one bucket', properties: policy({ Effect: 'Allow', NotAction: 's3:Delete*', Resource: 'arn:aws:s3:::data/*' }), expect: 'pass' },
    { name: 'everything but deleting, on something known later', template: { Resources: { Store: { Type: 'AWS::S3::Bucket' }, Subject: { Type: 'AWS::IAM::Policy', Properties: policy({ Effect: 'Allow', NotAction: 's3:Delete*', Resource: { 'Fn::GetAtt': ['Store', 'Arn'] } }) } } }, expect: 'unknown' },
    { name: 'everything but, denied', properties: policy({ Effect: 'Deny', NotAction: 'iam:*', Resource: '*' }), expect: 'pass' },
    { name: 'a deny of a service', properties: policy(allow({ Effect: 'Deny', Action: 's3:*' })), expect: 'pass' },
    { name: 'no policy document at all', properties: {}, expect: 'pass' },
    { name: 'an action known at deploy time', template: { Parameters: { A: { Type: 'String' } }, Resources: { Subject: { Type: 'AWS::IAM::Policy', Properties: policy(allow({ Action: { Ref: 'A' } })) } } }, expect: 'unknown' },
    { name: 'one arm of a condition', template: { Parameters: { E: { Type: 'String' } }, Conditions: { Dev: { 'Fn::Equals': [{ Ref: 'E' }, 'dev'] } }, Resources: { Subject: { Type: 'AWS::IAM::Policy', Properties: policy(allow({ Action: { 'Fn::If': ['Dev', 's3:*', 's3:GetObject'] } })) } } }, expect: 'fail' },
  ],
  terraform: [
    { name: 'in a permission set', config: { resource: { aws_ssoadmin_permission_set_inline_policy: { subject: { inline_policy: JSON.stringify({ Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: 's3:*', Resource: '*' }] }) } } } }, subject: 'aws_ssoadmin_permission_set_inline_policy.subject', expect: 'fail' },
    { name: 'narrow', config: { resource: { aws_iam_policy: { subject: { policy: JSON.stringify({ Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: 's3:GetObject', Resource: 'arn:aws:s3:::data/*' }] }) } } } }, subject: 'aws_iam_policy.subject', expect: 'pass' },
    { name: 'wide', config: { resource: { aws_iam_policy: { subject: { policy: JSON.stringify({ Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: 's3:*', Resource: '*' }] }) } } } }, subject: 'aws_iam_policy.subject', expect: 'fail' },
    { name: 'wide, in a role policy', config: { resource: { aws_iam_role_policy: { subject: { policy: JSON.stringify({ Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: 's3:*', Resource: '*' }] }) } } } }, subject: 'aws_iam_role_policy.subject', expect: 'fail' },
    { name: 'wide, inline in a role', config: { resource: { aws_iam_role: { subject: { inline_policy: [{ name: 'x', policy: JSON.stringify({ Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: 's3:*', Resource: '*' }] }) }] } } } }, subject: 'aws_iam_role.subject', expect: 'fail' },
    { name: 'a role without inline policies', config: { resource: { aws_iam_role: { subject: {} } } }, subject: 'aws_iam_role.subject', expect: 'pass' },
    { name: 'everything but one service', config: { data: { aws_iam_policy_document: { p: { statement: { not_actions: ['organizations:*'], resources: ['*'] } } } }, resource: { aws_iam_policy: { subject: { policy: '${data.aws_iam_policy_document.p.json}' } } } }, subject: 'aws_iam_policy.subject', expect: 'fail' },
    { name: 'a permissions boundary', config: { resource: { aws_iam_policy: { subject: { policy: JSON.stringify({ Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: 's3:*', Resource: '*' }] }) } }, aws_iam_role: { r: { permissions_boundary: '${aws_iam_policy.subject.arn}' } } } }, subject: 'aws_iam_policy.subject', expect: 'not-applicable' },
    { name: 'a variable without a default', config: { variable: { p: {} }, resource: { aws_iam_policy: { subject: { policy: '${var.p}' } } } }, subject: 'aws_iam_policy.subject', expect: 'unknown' },
  ],
});
