import { brief } from '../../model/json';
import { fail, type Outcome, undecided } from '../../model/outcome';
import type { Statement } from '../../model/policy-document';
import { onIdentityPolicies, onTerraformIdentityPolicies } from '../helpers/identity-policies';
import { and, not } from '../helpers/logic';
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
  references: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_boundaries.html', 'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_passrole.html'],
  cloudformation: onIdentityPolicies(judge),
  terraform: onTerraformIdentityPolicies(judge),
});

/** Actions that alone lead to more rights when they are allowed on every resource. */
const ESCALATING = [
  'iam:PassRole', 'iam:CreatePolicyVersion', 'iam:SetDefaultPolicyVersion', 'iam:AttachUserPolicy', 'iam:AttachGroupPolicy', 'iam:AttachRolePolicy', 'iam:PutUserPolicy',
  'iam:PutGroupPolicy', 'iam:PutRolePolicy', 'iam:AddUserToGroup', 'iam:UpdateAssumeRolePolicy', 'iam:CreateAccessKey', 'iam:CreateLoginProfile', 'iam:UpdateLoginProfile',
  'iam:DeleteRolePermissionsBoundary', 'iam:DeleteUserPermissionsBoundary',
];

/** Condition keys that keep such an action from leading further. */
const LIMITS = new Set(['iam:passedtoservice', 'iam:permissionsboundary', 'iam:associatedresourcearn', 'iam:policyarn']);

function judge(statement: Statement): Outcome {
  const place = statement.value.at(statement.usesNotAction ? 'NotAction' : 'Action');
  const expected = 'no escalation on all resources';
  if (statement.effect === 'Deny') { return place.judge(true, 'not-in', expected); }
  const { conditions } = statement;
  const limited = conditions === undefined ? undefined : conditions.some(({ key }) => LIMITS.has(key));
  const scope = and(statement.coversAllResources(), not(limited));
  if (scope === false) { return place.judge(true, 'not-in', expected); }
  const answers = ESCALATING.map((action) => ({ action, answer: and(statement.coversAction(action), scope) }));
  const hits = answers.filter(({ answer }) => answer === true).map(({ action }) => action);
  if (hits.length > 0) { return fail(`statement ${statement.key} allows ${brief(hits.join(', '))} on all resources`, place.evidence('not-in', expected)); }
  return answers.every(({ answer }) => answer === false) ? place.judge(true, 'not-in', expected)
    : undecided(`what statement ${statement.key} allows is known only at deploy time`, place.evidence('not-in', expected));
}
