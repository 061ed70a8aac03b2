import { testRule } from '../../support/rule-cases';

const type = 'AWS::Cognito::UserPool';
const set = (value: unknown) => ({ MfaConfiguration: value });
const when = { Parameters: { Env: { Type: 'String' }, P: { Type: 'String' } }, Conditions: { Prod: { 'Fn::Equals': [{ Ref: 'Env' }, 'prod'] } } };
const subject = (properties: object) => ({ ...when, Resources: { Subject: { Type: type, Properties: properties } } });

testRule('CognitoUserPoolMfaEnabled', {
  cloudformation: [
    { name: 'as it should be', properties: set('ON'), expect: 'pass' },
    { name: 'the weak value', properties: set('OFF'), expect: 'fail' },
    { name: 'property omitted', properties: {}, expect: 'fail' },
    { name: 'known at deploy time', template: subject(set({ Ref: 'P' })), expect: 'unknown' },
    { name: 'weak in one arm of a condition', template: subject(set({ 'Fn::If': ['Prod', 'ON', 'OFF'] })), expect: 'fail' },
    { name: 'as it should be in both arms', template: subject(set({ 'Fn::If': ['Prod', 'ON', 'ON'] })), expect: 'pass' },
    { name: 'left to each user', properties: set('OPTIONAL'), expect: 'fail', pointer: '/Resources/Subject/Properties/MfaConfiguration' },
    { name: 'the password is the only first factor', properties: { Policies: { SignInPolicy: { AllowedFirstAuthFactors: ['PASSWORD'] } } }, expect: 'fail' },
    { name: 'users may sign in with a passkey', properties: { Policies: { SignInPolicy: { AllowedFirstAuthFactors: ['PASSWORD', 'WEB_AUTHN'] } } }, expect: 'unknown' },
    { name: 'the first factors are known at deploy time', template: subject({ Policies: { SignInPolicy: { AllowedFirstAuthFactors: { Ref: 'P' } } } }), expect: 'unknown' },
  ],
  terraform: [
    { name: 'strong', config: { resource: { aws_cognito_user_pool: { subject: { mfa_configuration: 'ON' } } } }, subject: 'aws_cognito_user_pool.subject', expect: 'pass' },
    { name: 'weak', config: { resource: { aws_cognito_user_pool: { subject: { mfa_configuration: 'OFF' } } } }, subject: 'aws_cognito_user_pool.subject', expect: 'fail' },
    { name: 'argument omitted', config: { resource: { aws_cognito_user_pool: { subject: { } } } }, subject: 'aws_cognito_user_pool.subject', expect: 'fail' },
    { name: 'a variable without a default', config: { variable: { p: {} }, resource: { aws_cognito_user_pool: { subject: { mfa_configuration: '${var.p}' } } } }, subject: 'aws_cognito_user_pool.subject', expect: 'unknown' },
    { name: 'weak in one arm', config: { variable: { p: {} }, resource: { aws_cognito_user_pool: { subject: { mfa_configuration: '${var.p == "x" ? "ON" : "OFF"}' } } } }, subject: 'aws_cognito_user_pool.subject', expect: 'fail' },
  ],
});
