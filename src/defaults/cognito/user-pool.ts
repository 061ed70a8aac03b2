import { goesWithStack, isKept } from '../circumstances';
import { defineDefaults } from '../default';
import { constant } from '../value';

export default defineDefaults({
  name: 'cognito.UserPool', construct: 'SecureUserPool', l2: 'aws_cognito.UserPool', cloudformation: 'AWS::Cognito::UserPool', terraform: 'aws_cognito_user_pool',
  reference: 'https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-security-best-practices.html',
  rows: [
    {
      property: 'deletionProtection', value: true, weak: false, injectedMethod: 'protectFromDeletion', when: isKept, condition: 'removalPolicy is not DESTROY',
      effects: ['update'], live: 'deletion is refused until it is switched off',
      source: 'https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-settings-deletion-protection.html',
      criteria: ['A1.2', 'CC8.1'], rules: ['CognitoUserPoolDeletionProtectionEnabled'], template: ['DeletionProtection'],
      repair: { DeletionProtection: 'ACTIVE' }, repairUnless: goesWithStack,
      reason: 'One wrong call cannot delete all users.',
    },
    {
      property: 'passwordPolicy', value: { minLength: 14, requireLowercase: true, requireUppercase: true, requireDigits: true, requireSymbols: true }, weak: { minLength: 6 },
      effects: ['callers'], live: 'pages where people choose a password may tell them other rules',
      source: 'https://docs.aws.amazon.com/cognito/latest/developerguide/managing-users-passwords.html',
      criteria: ['CC6.1'], rules: ['CognitoUserPoolPasswordPolicyCheck'], template: ['Policies'],
      reason: 'Short passwords are guessed.',
    },
    {
      property: 'mfa', value: constant('aws_cognito.Mfa.REQUIRED'), weak: constant('aws_cognito.Mfa.OFF'),
      effects: ['callers'], live: 'people without a second factor can no longer sign in',
      source: 'https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-settings-mfa.html',
      criteria: ['CC6.1', 'CC6.6'], rules: ['CognitoUserPoolMfaEnabled'], template: ['MfaConfiguration'],
      reason: 'A stolen password is not enough.',
    },
    {
      property: 'mfaSecondFactor', value: { sms: false, otp: true },
      effects: ['callers'], live: 'people whose second factor is a text message can no longer sign in',
      source: 'https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-settings-mfa.html',
      criteria: ['CC6.1'], rules: [], template: ['EnabledMfas'],
      reason: 'Codes from an app cannot be diverted with a telephone number.',
    },
    {
      property: 'featurePlan', value: constant('aws_cognito.FeaturePlan.PLUS'),
      effects: ['billed'], live: 'costs per user',
      source: 'https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-sign-in-feature-plans.html',
      criteria: ['CC7.2'], rules: [], template: ['UserPoolTier'],
      reason: 'Threat protection needs it.',
    },
    {
      property: 'standardThreatProtectionMode', value: constant('aws_cognito.StandardThreatProtectionMode.FULL_FUNCTION'),
      when: ({ given, now }) => given.advancedSecurityMode === undefined && now.featurePlan === 'PLUS',
      condition: 'the plan is PLUS, and the older property advancedSecurityMode is not used',
      effects: ['callers', 'billed'], live: 'sign-ins that look wrong are stopped',
      source: 'https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pool-settings-threat-protection.html',
      criteria: ['CC6.6', 'CC7.2'], rules: ['CognitoUserPoolAdvancedSecurityEnabled'], template: ['UserPoolAddOns'],
      reason: 'Sign-ins with leaked passwords or from strange places are stopped.',
    },
  ],
});
