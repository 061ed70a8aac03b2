import { decide, undecided } from '../../model/outcome';
import { or } from '../helpers/logic';
import { defineRule } from '../rule';

export default defineRule({
  title: 'User pool asks every user for a second factor',
  failure: 'Users may sign in with a password alone',
  control: 'PUB-03',
  severity: 'error',
  rationale: 'A password that was guessed, reused or phished is enough to act as the user.',
  fix: { cdk: 'mfa: cognito.Mfa.REQUIRED, mfaSecondFactor: { otp: true, sms: false }', cloudformation: 'MfaConfiguration: ON, EnabledMfas: [SOFTWARE_TOKEN_MFA]', terraform: 'mfa_configuration = "ON"' },
  equivalents: { awsConfig: ['cognito-user-pool-mfa-enabled'], securityHub: ['Cognito.5'], cdkNag: ['CognitoUserPoolMFA'], prowler: ['cognito_user_pool_mfa_enabled'] },
  catalogue: ['cognito-mfa'],
  references: ['https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-settings-mfa.html'],
  cloudformation: {
    'AWS::Cognito::UserPool': (pool) => {
      // Absent, no second factor is asked for. OPTIONAL leaves it to each user.
      const required = pool.at('MfaConfiguration').orDefault('OFF').equals('ON');
      const factors = pool.at('Policies.SignInPolicy.AllowedFirstAuthFactors');
      const items = factors.items();
      const others = items === undefined ? undefined : or(false, ...items.map((factor) => factor.isAnyOf(['EMAIL_OTP', 'SMS_OTP', 'WEB_AUTHN'])));
      return required.status !== 'fail' ? required : decide(others,
        () => undecided('users may choose a first factor other than the password, so what they sign in with is their choice', factors.evidence('not-in', ['EMAIL_OTP', 'SMS_OTP', 'WEB_AUTHN'])),
        () => required);
    },
  },
  terraform: {
    aws_cognito_user_pool: (resource) => resource.at('mfa_configuration').orDefault('OFF').equals('ON'),
  },
});
