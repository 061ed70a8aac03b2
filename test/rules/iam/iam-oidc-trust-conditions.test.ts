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
    { name: 'a repository of any owner', properties: role(sub('repo:*/app:ref:refs/heads/main')), expect: 'fail' },
    { name: 'owners by their beginning', properties: role(sub('repo:exam*/app:*')), expect: 'fail' },
    { name: 'all repositories of an owner', properties: role(sub('repo:example/*')), expect: 'pass' },
    { name: 'one of several branches, of whom one is asked', properties: role({ 'ForAnyValue:StringLike': { 'token.actions.githubusercontent.com:sub': ['repo:example/app:ref:refs/heads/main', 'repo:example/lib:environment:prod'] } }), expect: 'pass' },
    { name: 'a claim first that the workflow chooses', properties: role(sub('workflow:release:repo:example/app:ref:refs/heads/main', 'StringEquals')), expect: 'fail' },
    { name: 'the owner first', properties: role(sub('repository_owner:example:ref:refs/heads/main', 'StringEquals')), expect: 'pass' },
    { name: 'the text of an owner somewhere', properties: role(sub('*repo:example/app:*')), expect: 'fail' },
    { name: 'the owner in a claim of its own', properties: role({ StringEquals: { 'token.actions.githubusercontent.com:repository_owner': 'example' } }), expect: 'pass' },
    { name: 'an owner known at deploy time', template: { Parameters: { O: { Type: 'String' } }, Resources: { Subject: { Type: 'AWS::IAM::Role', Properties: role(sub({ 'Fn::Sub': 'repo:${O}/app:*' })) } } }, expect: 'unknown' },
    { name: 'a branch known at deploy time', template: { Parameters: { B: { Type: 'String' } }, Resources: { Subject: { Type: 'AWS::IAM::Role', Properties: role(sub({ 'Fn::Sub': 'repo:example/app:ref:refs/heads/${B}' })) } } }, expect: 'pass' },
    { name: 'a workspace of an organisation', properties: role({ StringLike: { 'app.terraform.io:sub': 'organization:example:project:*:workspace:*:run_phase:*' } }), expect: 'pass' },
    { name: 'a project of every organisation', properties: role({ StringLike: { 'app.terraform.io:sub': 'organization:*:project:main:*' } }), expect: 'fail' },
    { name: 'projects of a group', properties: role({ StringLike: { 'gitlab.com:sub': 'project_path:example/*:ref_type:branch:ref:main' } }), expect: 'pass' },
    { name: 'a service account of a cluster, in a text', properties: { AssumeRolePolicyDocument: { 'Fn::Sub': '{"Statement":[{"Effect":"Allow","Principal":{"Federated":"arn:aws:iam::${AWS::AccountId}:oidc-provider/oidc.eks.eu-west-1.amazonaws.com/id/0"},"Action":"sts:AssumeRoleWithWebIdentity","Condition":{"StringEquals":{"oidc.eks.${AWS::Region}.amazonaws.com/id/0:sub":"system:serviceaccount:shop:orders"}}}]}' } }, expect: 'pass' },
    { name: 'every service account of a namespace', properties: role({ StringLike: { 'oidc.eks.eu-west-1.amazonaws.com/id/0:sub': 'system:serviceaccount:shop:*' } }), expect: 'pass' },
    { name: 'every service account', properties: role({ StringLike: { 'oidc.eks.eu-west-1.amazonaws.com/id/0:sub': 'system:serviceaccount:*:orders' } }), expect: 'fail' },
    { name: 'an identity pool', properties: role({ StringEquals: { 'cognito-identity.amazonaws.com:aud': 'eu-west-1:0a1b2c3d' } }), expect: 'pass' },
    { name: 'every identity pool', properties: role({ StringLike: { 'cognito-identity.amazonaws.com:aud': '*' } }), expect: 'fail' },
    { name: 'an account, with every action of the token service', properties: { AssumeRolePolicyDocument: { Statement: [{ Effect: 'Allow', Action: 'sts:*', Principal: { AWS: '111122223333' } }] } }, expect: 'not-applicable' },
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
