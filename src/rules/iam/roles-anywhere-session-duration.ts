import { defineRule } from '../rule';

export default defineRule({
  title: 'Sessions of IAM Roles Anywhere last an hour at most',
  failure: 'Sessions of machines last longer than an hour',
  control: 'IAM-03',
  criteria: ['CC6.1', 'CC6.3'],
  severity: 'warning',
  rationale: 'A stolen session is of use only until it ends.',
  fix: {
    cdk: 'durationSeconds: 3600',
    cloudformation: 'DurationSeconds: 3600',
    terraform: 'duration_seconds = 3600',
  },
  equivalents: {},
  catalogue: ['iam-roles-anywhere'],
  references: ['https://docs.aws.amazon.com/rolesanywhere/latest/userguide/authentication-create-session.html'],
  cloudformation: {
    'AWS::RolesAnywhere::Profile': (resource) => resource.at('DurationSeconds').orDefault(3600).atMost(3600),
  },
  terraform: {
    aws_rolesanywhere_profile: (resource) => resource.at('duration_seconds').orDefault(3600).atMost(3600),
  },
});
