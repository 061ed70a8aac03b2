import { isKept } from '../circumstances';
import { defineDefaults } from '../default';
import { constant } from '../value';

export default defineDefaults({
  name: 'cognito.UserPool', construct: 'SecureUserPool', l2: 'aws_cognito.UserPool', cloudformation: 'AWS::Cognito::UserPool', terraform: 'aws_cognito_user_pool',
  reference: 'https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-security-best-practices.html',
  rows: [
    {
      property: 'deletionProtection', value: true, weak: false, when: isKept, condition: 'removalPolicy is not DESTROY',
      criteria: ['A1.2', 'CC8.1'], rules: ['CognitoUserPoolDeletionProtectionEnabled'], template: ['DeletionProtection'],
      repair: { DeletionProtection: 'ACTIVE' },
      reason: 'One wrong call cannot delete all users.',
    },
    {
      property: 'passwordPolicy', value: { minLength: 14, requireLowercase: true, requireUppercase: true, requireDigits: true, requireSymbols: true }, weak: { minLength: 6 },
      injected: false, because: 'pages where people choose a password may tell them other rules.',
      criteria: ['CC6.1'], rules: ['CognitoUserPoolPasswordPolicyCheck'], template: ['Policies'],
      reason: 'Short passwords are guessed.',
    },
    {
      property: 'mfa', value: constant('aws_cognito.Mfa.REQUIRED'), weak: constant('aws_cognito.Mfa.OFF'),
      injected: false, because: 'people without a second factor could no longer sign in.',
      criteria: ['CC6.1', 'CC6.6'], rules: ['CognitoUserPoolMfaEnabled'], template: ['MfaConfiguration'],
      reason: 'A stolen password is not enough.',
    },
    {
      property: 'mfaSecondFactor', value: { sms: false, otp: true }, injected: false, because: 'see mfa.',
      criteria: ['CC6.1'], rules: [], template: ['EnabledMfas'],
      reason: 'Codes from an app cannot be diverted with a telephone number.',
    },
    {
      property: 'featurePlan', value: constant('aws_cognito.FeaturePlan.PLUS'), injected: false, because: 'it costs per user.',
      criteria: ['CC7.2'], rules: [], template: ['UserPoolTier'],
      reason: 'Threat protection needs it.',
    },
    {
      property: 'standardThreatProtectionMode', value: constant('aws_cognito.StandardThreatProtectionMode.FULL_FUNCTION'), injected: false, because: 'it needs the plan PLUS.',
      when: ({ given }) => given.advancedSecurityMode === undefined, condition: 'the older property advancedSecurityMode is not used',
      criteria: ['CC6.6', 'CC7.2'], rules: ['CognitoUserPoolAdvancedSecurityEnabled'], template: ['UserPoolAddOns'],
      reason: 'Sign-ins with leaked passwords or from strange places are stopped.',
    },
  ],
});
