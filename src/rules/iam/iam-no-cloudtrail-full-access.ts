import { fail, type Outcome, undecided } from '../../model/outcome';
import type { Statement } from '../../model/policy-document';
import { onIdentityPolicies, onTerraformIdentityPolicies } from '../helpers/identity-policies';
import { defineRule } from '../rule';

export default defineRule({
  title: 'No policy gives the right to switch off the audit trail',
  failure: 'Policy gives the right to switch off the audit trail',
  control: 'IAM-01',
  criteria: ['CC6.3', 'CC7.3'],
  severity: 'warning',
  rationale: 'Whoever can stop the trail can do everything else unseen.',
  fix: {
    cdk: 'leave cloudtrail:StopLogging, DeleteTrail and UpdateTrail out of policies',
    cloudformation: 'an Action that names no right to stop, delete or change a trail',
    terraform: 'actions that name no right to stop, delete or change a trail',
  },
  equivalents: { prowler: ['iam_policy_no_full_access_to_cloudtrail'] },
  catalogue: ['iam-no-cloudtrail-full-access'],
  references: ['https://docs.aws.amazon.com/service-authorization/latest/reference/list_awscloudtrail.html'],
  cloudformation: onIdentityPolicies(judge),
  terraform: onTerraformIdentityPolicies(judge),
});

function judge(statement: Statement): Outcome {
  const place = statement.value.at(statement.usesNotAction ? 'NotAction' : 'Action');
  if (statement.effect === 'Deny') { return place.judge(true, 'not-covers', 'cloudtrail:StopLogging'); }
  const answer = statement.coversAction('cloudtrail:StopLogging');
  if (answer === true) { return fail(`statement ${statement.key} allows cloudtrail:StopLogging`, place.evidence('not-covers', 'cloudtrail:StopLogging')); }
  return answer === false ? place.judge(true, 'not-covers', 'cloudtrail:StopLogging') : undecided(`the actions of statement ${statement.key} are known only at deploy time`, place.evidence('not-covers', 'cloudtrail:StopLogging'));
}
