import { defineRule } from '../rule';

/** A duration in ISO 8601, in minutes. */
function minutes(text: string): number {
  const match = /^P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:\d+S)?)?$/.exec(text);
  return match === null ? Number.POSITIVE_INFINITY : Number(match[1] ?? 0) * 1440 + Number(match[2] ?? 0) * 60 + Number(match[3] ?? 0);
}

const short = (text: string) => minutes(text) <= 8 * 60;

export default defineRule({
  title: 'Sessions of people last a working day at most',
  failure: 'Sessions of people last longer than a working day',
  control: 'IAM-03',
  criteria: ['CC6.1', 'CC6.2', 'CC6.3'],
  severity: 'warning',
  rationale: 'A session on a lost machine is of use until it ends.',
  fix: {
    cdk: 'sessionDuration: "PT8H" on sso.CfnPermissionSet',
    cloudformation: 'SessionDuration: PT8H',
    terraform: 'session_duration = "PT8H"',
  },
  equivalents: {},
  catalogue: ['identity-center-permission-sets'],
  references: ['https://docs.aws.amazon.com/singlesignon/latest/userguide/howtosessionduration.html'],
  cloudformation: {
    'AWS::SSO::PermissionSet': (resource) => resource.at('SessionDuration').orDefault('PT1H').satisfies('at most eight hours', short),
  },
  terraform: {
    aws_ssoadmin_permission_set: (resource) => resource.at('session_duration').orDefault('PT1H').satisfies('at most eight hours', short),
  },
});
