import { testRule } from '../../support/rule-cases';

const type = 'AWS::Cognito::IdentityPool';
const set = (value: unknown) => ({ AllowUnauthenticatedIdentities: value });
const when = { Parameters: { Env: { Type: 'String' }, P: { Type: 'String' } }, Conditions: { Prod: { 'Fn::Equals': [{ Ref: 'Env' }, 'prod'] } } };
const subject = (properties: object) => ({ ...when, Resources: { Subject: { Type: type, Properties: properties } } });

testRule('CognitoIdentityPoolUnauthAccessCheck', {
  cloudformation: [
    { name: 'as it should be', properties: set(false), expect: 'pass' },
    { name: 'the weak value', properties: set(true), expect: 'fail' },
    { name: 'property omitted', properties: {}, expect: 'fail' },
    { name: 'known at deploy time', template: subject(set({ Ref: 'P' })), expect: 'unknown' },
    { name: 'weak in one arm of a condition', template: subject(set({ 'Fn::If': ['Prod', false, true] })), expect: 'fail' },
    { name: 'as it should be in both arms', template: subject(set({ 'Fn::If': ['Prod', false, false] })), expect: 'pass' },

  ],
  terraform: [
    { name: 'strong', config: { resource: { aws_cognito_identity_pool: { subject: { allow_unauthenticated_identities: false } } } }, subject: 'aws_cognito_identity_pool.subject', expect: 'pass' },
    { name: 'weak', config: { resource: { aws_cognito_identity_pool: { subject: { allow_unauthenticated_identities: true } } } }, subject: 'aws_cognito_identity_pool.subject', expect: 'fail' },
    { name: 'argument omitted', config: { resource: { aws_cognito_identity_pool: { subject: { } } } }, subject: 'aws_cognito_identity_pool.subject', expect: 'pass' },
    { name: 'a variable without a default', config: { variable: { p: {} }, resource: { aws_cognito_identity_pool: { subject: { allow_unauthenticated_identities: '${var.p}' } } } }, subject: 'aws_cognito_identity_pool.subject', expect: 'unknown' },
    { name: 'weak in one arm', config: { variable: { p: {} }, resource: { aws_cognito_identity_pool: { subject: { allow_unauthenticated_identities: '${var.p == "x" ? false : true}' } } } }, subject: 'aws_cognito_identity_pool.subject', expect: 'fail' },
  ],
});
