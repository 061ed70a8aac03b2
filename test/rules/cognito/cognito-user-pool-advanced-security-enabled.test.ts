import { testRule } from '../../support/rule-cases';

const type = 'AWS::Cognito::UserPool';
const set = (value: unknown) => ({ UserPoolAddOns: { AdvancedSecurityMode: value } });
const when = { Parameters: { Env: { Type: 'String' }, P: { Type: 'String' } }, Conditions: { Prod: { 'Fn::Equals': [{ Ref: 'Env' }, 'prod'] } } };
const subject = (properties: object) => ({ ...when, Resources: { Subject: { Type: type, Properties: properties } } });

testRule('CognitoUserPoolAdvancedSecurityEnabled', {
  cloudformation: [
    { name: 'as it should be', properties: set('ENFORCED'), expect: 'pass' },
    { name: 'the weak value', properties: set('OFF'), expect: 'fail' },
    { name: 'property omitted', properties: {}, expect: 'fail' },
    { name: 'known at deploy time', template: subject(set({ Ref: 'P' })), expect: 'unknown' },
    { name: 'weak in one arm of a condition', template: subject(set({ 'Fn::If': ['Prod', 'ENFORCED', 'OFF'] })), expect: 'fail' },
    { name: 'as it should be in both arms', template: subject(set({ 'Fn::If': ['Prod', 'ENFORCED', 'ENFORCED'] })), expect: 'pass' },
    { name: 'only watches', properties: set('AUDIT'), expect: 'fail', pointer: '/Resources/Subject/Properties/UserPoolAddOns/AdvancedSecurityMode' },
  ],
  terraform: [
    { name: 'strong', config: { resource: { aws_cognito_user_pool: { subject: { user_pool_add_ons: [{ advanced_security_mode: 'ENFORCED' }] } } } }, subject: 'aws_cognito_user_pool.subject', expect: 'pass' },
    { name: 'weak', config: { resource: { aws_cognito_user_pool: { subject: { user_pool_add_ons: [{ advanced_security_mode: 'AUDIT' }] } } } }, subject: 'aws_cognito_user_pool.subject', expect: 'fail' },
    { name: 'argument omitted', config: { resource: { aws_cognito_user_pool: { subject: { } } } }, subject: 'aws_cognito_user_pool.subject', expect: 'fail' },
    { name: 'a variable without a default', config: { variable: { p: {} }, resource: { aws_cognito_user_pool: { subject: { user_pool_add_ons: [{ advanced_security_mode: '${var.p}' }] } } } }, subject: 'aws_cognito_user_pool.subject', expect: 'unknown' },
    { name: 'weak in one arm', config: { variable: { p: {} }, resource: { aws_cognito_user_pool: { subject: { user_pool_add_ons: [{ advanced_security_mode: '${var.p == "x" ? "ENFORCED" : "AUDIT"}' }] } } } }, subject: 'aws_cognito_user_pool.subject', expect: 'fail' },
    { name: 'none, as a plan shows it', plan: { aws_cognito_user_pool: { subject: { values: { user_pool_add_ons: [] } } } }, subject: 'aws_cognito_user_pool.subject', expect: 'fail' },
  ],
});
