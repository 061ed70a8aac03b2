import { testRule } from '../../support/rule-cases';

const type = 'AWS::Cognito::UserPool';
const set = (value: unknown) => ({ DeletionProtection: value });
const when = { Parameters: { Env: { Type: 'String' }, P: { Type: 'String' } }, Conditions: { Prod: { 'Fn::Equals': [{ Ref: 'Env' }, 'prod'] } } };
const subject = (properties: object) => ({ ...when, Resources: { Subject: { Type: type, Properties: properties } } });

testRule('CognitoUserPoolDeletionProtectionEnabled', {
  cloudformation: [
    { name: 'as it should be', properties: set('ACTIVE'), expect: 'pass' },
    { name: 'the weak value', properties: set('INACTIVE'), expect: 'fail' },
    { name: 'property omitted', properties: {}, expect: 'fail' },
    { name: 'known at deploy time', template: subject(set({ Ref: 'P' })), expect: 'unknown' },
    { name: 'weak in one arm of a condition', template: subject(set({ 'Fn::If': ['Prod', 'ACTIVE', 'INACTIVE'] })), expect: 'fail' },
    { name: 'as it should be in both arms', template: subject(set({ 'Fn::If': ['Prod', 'ACTIVE', 'ACTIVE'] })), expect: 'pass' },

  ],
  terraform: [
    { name: 'strong', config: { resource: { aws_cognito_user_pool: { subject: { deletion_protection: 'ACTIVE' } } } }, subject: 'aws_cognito_user_pool.subject', expect: 'pass' },
    { name: 'weak', config: { resource: { aws_cognito_user_pool: { subject: { deletion_protection: 'INACTIVE' } } } }, subject: 'aws_cognito_user_pool.subject', expect: 'fail' },
    { name: 'argument omitted', config: { resource: { aws_cognito_user_pool: { subject: { } } } }, subject: 'aws_cognito_user_pool.subject', expect: 'fail' },
    { name: 'a variable without a default', config: { variable: { p: {} }, resource: { aws_cognito_user_pool: { subject: { deletion_protection: '${var.p}' } } } }, subject: 'aws_cognito_user_pool.subject', expect: 'unknown' },
    { name: 'weak in one arm', config: { variable: { p: {} }, resource: { aws_cognito_user_pool: { subject: { deletion_protection: '${var.p == "x" ? "ACTIVE" : "INACTIVE"}' } } } }, subject: 'aws_cognito_user_pool.subject', expect: 'fail' },
  ],
});
