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
});
