import { testRule } from '../../support/rule-cases';

const PROVIDER = 'arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com';
const role = (condition: unknown, more: object = {}) => ({ AssumeRolePolicyDocument: { Statement: [{ Effect: 'Allow', Action: 'sts:AssumeRoleWithWebIdentity', Principal: { Federated: PROVIDER }, Condition: condition, ...more }] } });
const sub = (value: unknown, operator = 'StringLike') => ({ [operator]: { 'token.actions.githubusercontent.com:sub': value } });

testRule('IamOidcTrustConditions', {
  cloudformation: [
    { name: 'one repository', properties: role({ ...sub('repo:example/app:*'), StringEquals: { 'token.actions.githubusercontent.com:aud': 'sts.amazonaws.com' } }), expect: 'pass' },
    { name: 'one branch', properties: role(sub('repo:example/app:ref:refs/heads/main', 'StringEquals')), expect: 'pass' },
    { name: 'property omitted', properties: {}, expect: 'not-applicable' },
    { name: 'no condition', properties: role(undefined), expect: 'fail' },
    { name: 'only the audience, which every pipeline can ask for', properties: role({ StringEquals: { 'token.actions.githubusercontent.com:aud': 'sts.amazonaws.com' } }), expect: 'fail' },
    { name: 'every repository', properties: role(sub('repo:*')), expect: 'fail' },
    { name: 'every subject', properties: role(sub('*')), expect: 'fail' },
    { name: 'one repository or every one', properties: role(sub(['repo:example/app:*', '*'])), expect: 'fail' },
    { name: 'an operator that an absent subject passes', properties: role(sub('repo:example/app:*', 'StringLikeIfExists')), expect: 'fail' },
    { name: 'a subject known at deploy time', template: { Parameters: { S: { Type: 'String' } }, Resources: { Subject: { Type: 'AWS::IAM::Role', Properties: role(sub({ Ref: 'S' })) } } }, expect: 'unknown' },
    { name: 'a role for a service', properties: { AssumeRolePolicyDocument: { Statement: [{ Effect: 'Allow', Action: 'sts:AssumeRole', Principal: { Service: 'ec2.amazonaws.com' } }] } }, expect: 'not-applicable' },
  ],
  terraform: [
    { name: 'pinned', config: { data: { aws_iam_policy_document: { p: { statement: [{ actions: ['sts:AssumeRoleWithWebIdentity'], principals: [{ type: 'Federated', identifiers: ['arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com'] }], condition: [{ test: 'StringLike', variable: 'token.actions.githubusercontent.com:sub', values: ['repo:example/app:*'] }] }] } } }, resource: { aws_iam_role: { subject: { assume_role_policy: '${data.aws_iam_policy_document.p.json}' } } } }, expect: 'pass' },
    { name: 'only the audience', config: { data: { aws_iam_policy_document: { p: { statement: [{ actions: ['sts:AssumeRoleWithWebIdentity'], principals: [{ type: 'Federated', identifiers: ['arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com'] }], condition: [{ test: 'StringEquals', variable: 'token.actions.githubusercontent.com:aud', values: ['sts.amazonaws.com'] }] }] } } }, resource: { aws_iam_role: { subject: { assume_role_policy: '${data.aws_iam_policy_document.p.json}' } } } }, expect: 'fail' },
    { name: 'any repository', config: { data: { aws_iam_policy_document: { p: { statement: [{ actions: ['sts:AssumeRoleWithWebIdentity'], principals: [{ type: 'Federated', identifiers: ['arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com'] }], condition: [{ test: 'StringLike', variable: 'token.actions.githubusercontent.com:sub', values: ['repo:*'] }] }] } } }, resource: { aws_iam_role: { subject: { assume_role_policy: '${data.aws_iam_policy_document.p.json}' } } } }, expect: 'fail' },
    { name: 'no condition', config: { data: { aws_iam_policy_document: { p: { statement: [{ actions: ['sts:AssumeRoleWithWebIdentity'], principals: [{ type: 'Federated', identifiers: ['arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com'] }] }] } } }, resource: { aws_iam_role: { subject: { assume_role_policy: '${data.aws_iam_policy_document.p.json}' } } } }, expect: 'fail' },
    { name: 'of a variable', config: { variable: { p: {} }, data: { aws_iam_policy_document: { p: { statement: [{ actions: ['sts:AssumeRoleWithWebIdentity'], principals: [{ type: 'Federated', identifiers: ['arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com'] }], condition: [{ test: 'StringEquals', variable: 'token.actions.githubusercontent.com:sub', values: '${var.p}' }] }] } } }, resource: { aws_iam_role: { subject: { assume_role_policy: '${data.aws_iam_policy_document.p.json}' } } } }, expect: 'unknown' },
    { name: 'open in one arm', config: { variable: { p: {} }, data: { aws_iam_policy_document: { p: { statement: [{ actions: ['sts:AssumeRoleWithWebIdentity'], principals: [{ type: 'Federated', identifiers: ['arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com'] }], condition: [{ test: 'StringLike', variable: 'token.actions.githubusercontent.com:sub', values: ['${var.p == "x" ? "repo:example/app:*" : "*"}'] }] }] } } }, resource: { aws_iam_role: { subject: { assume_role_policy: '${data.aws_iam_policy_document.p.json}' } } } }, expect: 'fail' },
    { name: 'pinned, as JSON', properties: { assume_role_policy: JSON.stringify({ Statement: [{ Effect: 'Allow', Principal: { Federated: 'arn:x' }, Action: 'sts:AssumeRoleWithWebIdentity', Condition: { StringEquals: { 'token.actions.githubusercontent.com:sub': 'repo:example/app:ref:refs/heads/main' } } }] }) }, expect: 'pass' },
    { name: 'not pinned, as JSON', properties: { assume_role_policy: JSON.stringify({ Statement: [{ Effect: 'Allow', Principal: { Federated: 'arn:x' }, Action: 'sts:AssumeRoleWithWebIdentity' }] }) }, expect: 'fail' },
    { name: 'a service', properties: { assume_role_policy: JSON.stringify({ Statement: [{ Effect: 'Allow', Principal: { Service: 'lambda.amazonaws.com' }, Action: 'sts:AssumeRole' }] }) }, expect: 'not-applicable' },
    { name: 'a policy of a variable', config: { variable: { p: {} }, resource: { aws_iam_role: { subject: { assume_role_policy: '${var.p}' } } } }, expect: 'unknown' },
  ],
});
