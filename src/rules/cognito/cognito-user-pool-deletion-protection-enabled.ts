import { defineRule } from '../rule';

export default defineRule({
  title: 'User pool is protected against deletion',
  failure: 'User pool can be deleted by one call',
  control: 'AVL-02',
  severity: 'warning',
  rationale: 'A deleted pool takes all users and their passwords with it, and neither can be restored.',
  fix: { cdk: 'deletionProtection: true', cloudformation: 'DeletionProtection: ACTIVE', terraform: 'deletion_protection = "ACTIVE"' },
  equivalents: { awsConfig: ['cognito-user-pool-deletion-protection-enabled'], securityHub: ['Cognito.6'], prowler: ['cognito_user_pool_deletion_protection_enabled'] },
  references: ['https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-settings-deletion-protection.html'],
  cloudformation: { 'AWS::Cognito::UserPool': (pool) => pool.at('DeletionProtection').orDefault('INACTIVE').equals('ACTIVE') },
  terraform: {
    aws_cognito_user_pool: (resource) => resource.at('deletion_protection').orDefault('INACTIVE').equals('ACTIVE'),
  },
});
