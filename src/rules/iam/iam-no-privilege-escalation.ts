import { brief } from '../../model/json';
import { fail, type Outcome, undecided } from '../../model/outcome';
import type { Statement } from '../../model/policy-document';
import { escalations } from '../helpers/escalation';
import { onIdentityPolicies, onTerraformIdentityPolicies } from '../helpers/identity-policies';
import { defineRule } from '../rule';

export default defineRule({
  title: 'IAM policy lets nobody raise his own permissions',
  failure: 'Policy lets its holder raise his own permissions',
  control: 'IAM-01',
  severity: 'error',
  rationale: 'Whoever may change policies or pass any role holds, in effect, the rights of an administrator.',
  fix: {
    cdk: 'name the roles or policies in resources, or add a condition on iam:PassedToService or iam:PermissionsBoundary',
    cloudformation: 'Resource that names the roles or policies, or a Condition on iam:PassedToService or iam:PermissionsBoundary',
    terraform: 'resources that name the roles or policies in aws_iam_policy_document',
  },
  equivalents: {
    checkov: ['CKV_AWS_286'],
    cfnGuard: ['IAM_POLICY_NO_WILDCARD_RESOURCE_ON_PASSROLE', 'IAM_ROLE_NO_WILDCARD_RESOURCE_ON_PASSROLE'],
    prowler: ['iam_policy_allows_privilege_escalation'],
  },
  catalogue: ['iam-no-privilege-escalation'],
  references: [
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_boundaries.html', 'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_passrole.html',
    'https://docs.aws.amazon.com/service-authorization/latest/reference/list_awsidentityandaccessmanagementiam.html',
  ],
  cloudformation: onIdentityPolicies(judge),
  terraform: onTerraformIdentityPolicies(judge),
});

function judge(statement: Statement): Outcome {
  const place = statement.value.at(statement.usesNotAction ? 'NotAction' : 'Action');
  const expected = 'no escalation on all resources';
  if (statement.effect === 'Deny') { return place.judge(true, 'not-in', expected); }
  const { sure, open } = escalations(statement);
  if (sure.length > 0) { return fail(`statement ${statement.key} allows ${brief(sure.join(', '))} on all resources`, place.evidence('not-in', expected)); }
  return open.length === 0 ? place.judge(true, 'not-in', expected)
    : undecided(`what statement ${statement.key} allows is known only at deploy time`, place.evidence('not-in', expected));
}
