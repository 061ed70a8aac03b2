import { all } from '../../model/outcome';
import { defineRule } from '../rule';

export default defineRule({
  title: 'User pool asks for strong passwords',
  failure: 'User pool accepts weak passwords',
  control: 'PUB-03',
  criteria: ['CC6.1', 'CC6.2'],
  severity: 'warning',
  rationale: 'Short and simple passwords are found by trying.',
  fix: {
    cdk: 'passwordPolicy: { minLength: 12, requireLowercase: true, requireUppercase: true, requireDigits: true, requireSymbols: true }',
    cloudformation: 'Policies: { PasswordPolicy: { MinimumLength: 12, RequireLowercase: true, RequireUppercase: true, RequireNumbers: true, RequireSymbols: true } }',
    terraform: 'password_policy { minimum_length = 12, require_lowercase = true, require_uppercase = true, require_numbers = true, require_symbols = true }',
  },
  equivalents: { awsConfig: ['cognito-user-pool-password-policy-check'], securityHub: ['Cognito.3'] },
  catalogue: ['cognito-password-policy'],
  parameters: { minimumLength: { description: 'Least number of characters', default: 8, minimum: 6, maximum: 99 } },
  references: [
    'https://docs.aws.amazon.com/cognito/latest/developerguide/managing-users-passwords.html',
    'https://docs.aws.amazon.com/cli/latest/reference/cognito-idp/create-user-pool.html',
  ],
  cloudformation: {
    'AWS::Cognito::UserPool': (pool, context) => {
      const policy = pool.at('Policies.PasswordPolicy');
      // Without any policy Cognito asks for eight characters of all four kinds; a policy asks only for what it says.
      const none = policy.present() === false;
      return all(
        policy.at('MinimumLength').orDefault(none ? 8 : 6).atLeast(context.parameter('minimumLength')),
        ...['RequireLowercase', 'RequireUppercase', 'RequireNumbers', 'RequireSymbols'].map((kind) => policy.at(kind).orDefault(none).isTrue()));
    },
  },
  terraform: {
    aws_cognito_user_pool: (pool, context) => {
      const written = pool.at('password_policy').written;
      const policy = written.at('0');
      const none = written.present() === false;
      return all(
        policy.at('minimum_length').orDefault(none ? 8 : 6).atLeast(context.parameter('minimumLength')),
        ...['require_lowercase', 'require_uppercase', 'require_numbers', 'require_symbols'].map((kind) => policy.at(kind).orDefault(none).isTrue()));
    },
  },
});
