import { testRule } from '../../support/rule-cases';

const type = 'AWS::Cognito::UserPool';
const set = (value: unknown) => ({ Policies: { PasswordPolicy: { MinimumLength: value, RequireLowercase: true, RequireUppercase: true, RequireNumbers: true, RequireSymbols: true } } });
const when = { Parameters: { Env: { Type: 'String' }, P: { Type: 'String' } }, Conditions: { Prod: { 'Fn::Equals': [{ Ref: 'Env' }, 'prod'] } } };
const subject = (properties: object) => ({ ...when, Resources: { Subject: { Type: type, Properties: properties } } });

testRule('CognitoUserPoolPasswordPolicyCheck', {
  cloudformation: [
    { name: 'as it should be', properties: set(12), expect: 'pass' },
    { name: 'the weak value', properties: set(6), expect: 'fail' },
    { name: 'property omitted', properties: {}, expect: 'pass' },
    { name: 'known at deploy time', template: subject(set({ Ref: 'P' })), expect: 'unknown' },
    { name: 'weak in one arm of a condition', template: subject(set({ 'Fn::If': ['Prod', 12, 6] })), expect: 'fail' },
    { name: 'as it should be in both arms', template: subject(set({ 'Fn::If': ['Prod', 12, 12] })), expect: 'pass' },
    { name: 'the length is written as a string', properties: set('12'), expect: 'pass', pointer: '/Resources/Subject/Properties/Policies/PasswordPolicy/MinimumLength' },
    { name: 'seven characters', properties: set(7), expect: 'fail' },
    { name: 'eight, where the user wants more', properties: set(8), parameters: { CognitoUserPoolPasswordPolicyCheck: { minimumLength: 12 } }, expect: 'fail' },
    { name: 'no policy, where the user wants more', properties: {}, parameters: { CognitoUserPoolPasswordPolicyCheck: { minimumLength: 12 } }, expect: 'fail' },
    { name: 'a policy that asks for a length only', properties: { Policies: { PasswordPolicy: { MinimumLength: 12 } } }, expect: 'fail' },
    { name: 'no symbols', properties: { Policies: { PasswordPolicy: { MinimumLength: 12, RequireLowercase: true, RequireUppercase: true, RequireNumbers: true, RequireSymbols: false } } }, expect: 'fail' },
    { name: 'the whole policy is known at deploy time', template: subject({ Policies: { PasswordPolicy: { Ref: 'P' } } }), expect: 'unknown' },
  ],
  terraform: [
    { name: 'argument omitted', config: { resource: { aws_cognito_user_pool: { subject: {} } } }, subject: 'aws_cognito_user_pool.subject', expect: 'pass' },
    { name: 'all four', config: { resource: { aws_cognito_user_pool: { subject: { password_policy: { minimum_length: 12, require_lowercase: true, require_uppercase: true, require_numbers: true, require_symbols: true } } } } }, subject: 'aws_cognito_user_pool.subject', expect: 'pass' },
    { name: 'no symbols', config: { resource: { aws_cognito_user_pool: { subject: { password_policy: [{ minimum_length: 12, require_lowercase: true, require_uppercase: true, require_numbers: true }] } } } }, subject: 'aws_cognito_user_pool.subject', expect: 'fail' },
    { name: 'too short', config: { resource: { aws_cognito_user_pool: { subject: { password_policy: { minimum_length: 6, require_lowercase: true, require_uppercase: true, require_numbers: true, require_symbols: true } } } } }, subject: 'aws_cognito_user_pool.subject', expect: 'fail' },
    { name: 'a variable without a default', config: { variable: { p: {} }, resource: { aws_cognito_user_pool: { subject: { password_policy: { minimum_length: '${var.p}', require_lowercase: true, require_uppercase: true, require_numbers: true, require_symbols: true } } } } }, subject: 'aws_cognito_user_pool.subject', expect: 'unknown' },
    { name: 'left out, as a plan shows it', plan: { aws_cognito_user_pool: { subject: { values: { name: 'p' }, unset: ['password_policy'] } } }, subject: 'aws_cognito_user_pool.subject', expect: 'pass' },
    { name: 'no symbols, as a plan shows it', plan: { aws_cognito_user_pool: { subject: { values: { password_policy: [{ minimum_length: 12, require_lowercase: true, require_uppercase: true, require_numbers: true, require_symbols: null }] } } } }, subject: 'aws_cognito_user_pool.subject', expect: 'fail' },
    { name: 'all four, as a plan shows them', plan: { aws_cognito_user_pool: { subject: { values: { password_policy: [{ minimum_length: 12, require_lowercase: true, require_uppercase: true, require_numbers: true, require_symbols: true }] } } } }, subject: 'aws_cognito_user_pool.subject', expect: 'pass' },
    { name: 'a block of a variable', config: { variable: { p: {} }, resource: { aws_cognito_user_pool: { subject: { password_policy: '${var.p}' } } } }, subject: 'aws_cognito_user_pool.subject', expect: 'unknown' },
  ],
});
