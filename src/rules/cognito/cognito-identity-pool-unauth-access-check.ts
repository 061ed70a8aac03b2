import { defineRule } from '../rule';

export default defineRule({
  title: 'Identity pool gives AWS credentials to signed-in users only',
  failure: 'Anyone gets AWS credentials without signing in',
  control: 'PUB-03',
  severity: 'warning',
  rationale: 'Whoever knows the id of the pool, which stands in the application, gets credentials for the account.',
  fix: { cdk: 'allowUnauthenticatedIdentities: false', cloudformation: 'AllowUnauthenticatedIdentities: false', terraform: 'allow_unauthenticated_identities = false' },
  equivalents: {
    awsConfig: ['cognito-identity-pool-unauth-access-check'], securityHub: ['Cognito.2'], checkov: ['CKV_AWS_366'],
    cfnGuard: ['COGNITO_ALLOW_UNAUTHENTICATED_IDENTITIES_RULE'], prowler: ['cognito_identity_pool_guest_access_disabled'],
  },
  references: ['https://docs.aws.amazon.com/cognito/latest/developerguide/identity-pools.html'],
  // The property is required, so there is no default.
  cloudformation: { 'AWS::Cognito::IdentityPool': (pool) => pool.at('AllowUnauthenticatedIdentities').isFalse() },
  terraform: {
    aws_cognito_identity_pool: (resource) => resource.at('allow_unauthenticated_identities').orDefault(false).isFalse(),
  },
});
