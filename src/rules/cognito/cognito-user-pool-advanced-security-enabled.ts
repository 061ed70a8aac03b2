import { defineRule } from '../rule';

export default defineRule({
  title: 'User pool stops sign-ins that look like attacks',
  failure: 'User pool lets suspicious sign-ins pass',
  control: 'NET-07',
  criteria: ['CC6.6', 'CC7.2'],
  severity: 'warning',
  rationale: 'Without threat protection stolen passwords can be tried against the pool, and nobody notices.',
  fix: { cdk: 'featurePlan: cognito.FeaturePlan.PLUS, standardThreatProtectionMode: cognito.StandardThreatProtectionMode.FULL_FUNCTION', cloudformation: 'UserPoolTier: PLUS, UserPoolAddOns: { AdvancedSecurityMode: ENFORCED }', terraform: 'user_pool_add_ons { advanced_security_mode = "ENFORCED" }' },
  equivalents: { awsConfig: ['cognito-user-pool-advanced-security-enabled'], securityHub: ['Cognito.1'], prowler: ['cognito_user_pool_advanced_security_enabled'] },
  catalogue: ['cognito-threat-protection'],
  references: ['https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pool-settings-threat-protection.html'],
  // AUDIT counts attacks and lets them pass.
  cloudformation: { 'AWS::Cognito::UserPool': (pool) => pool.at('UserPoolAddOns.AdvancedSecurityMode').orDefault('OFF').equals('ENFORCED') },
  terraform: {
    aws_cognito_user_pool: (resource) => resource.at('user_pool_add_ons.0.advanced_security_mode').orDefault('OFF').equals('ENFORCED'),
  },
});
