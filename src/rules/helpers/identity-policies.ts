import { isOnlyBoundary } from './permissions-boundary';
import { all, each, notApplicable, type Outcome, undecided } from '../../model/outcome';
import { PolicyDocument, type Statement } from '../../model/policy-document';
import type { ResourceView } from '../../model/resource-view';
import type { Check } from '../rule';

/** The types that carry policies saying what an identity may do. */
export function onIdentityPolicies(judge: (statement: Statement, holder: ResourceView) => Outcome): Readonly<Record<string, Check>> {
  const own: Check = (resource) => (isOnlyBoundary(resource) ? notApplicable('it is a permissions boundary: it limits, and gives nothing') : judgeDocument(resource, PolicyDocument.of(resource.at('PolicyDocument')), '', judge));
  const inline: Check = (resource) => {
    const policies = resource.at('Policies');
    const items = policies.items();
    if (items === undefined) { return undecided('its inline policies are known only at deploy time', policies.evidence('readable')); }
    if (items.length === 0) { return policies.judge(true, 'absent'); }
    return all(...items.map((policy, index) => judgeDocument(resource, PolicyDocument.of(policy.at('PolicyDocument')), `${policy.at('PolicyName').text() ?? `Policies[${index}]`}/`, judge)));
  };
  return {
    'AWS::IAM::Policy': own, 'AWS::IAM::ManagedPolicy': own, 'AWS::IAM::RolePolicy': own, 'AWS::IAM::UserPolicy': own, 'AWS::IAM::GroupPolicy': own,
    'AWS::IAM::Role': inline, 'AWS::IAM::User': inline, 'AWS::IAM::Group': inline,
    'AWS::SSO::PermissionSet': (set) => judgeDocument(set, PolicyDocument.of(set.at('InlinePolicy')), '', judge),
  };
}

/** The same for Terraform. A role's inline policies may also stand in blocks of the role. */
export function onTerraformIdentityPolicies(judge: (statement: Statement, holder: ResourceView) => Outcome): Readonly<Record<string, Check>> {
  const own: Check = (resource) => (isOnlyBoundary(resource) ? notApplicable('it is a permissions boundary: it limits, and gives nothing') : judgeDocument(resource, PolicyDocument.of(resource.at('policy')), '', judge));
  const inline: Check = (role) => {
    const policies = role.at('inline_policy');
    const items = policies.items();
    if (items === undefined) { return undecided('its inline policies are known only when Terraform runs', policies.evidence('readable')); }
    if (items.length === 0) { return policies.judge(true, 'absent'); }
    return all(...items.map((policy, index) => judgeDocument(role, PolicyDocument.of(policy.at('policy')), `${policy.at('name').text() ?? `inline_policy[${index}]`}/`, judge)));
  };
  return {
    aws_iam_policy: own, aws_iam_role_policy: own, aws_iam_user_policy: own, aws_iam_group_policy: own, aws_iam_role: inline,
    aws_ssoadmin_permission_set_inline_policy: (set) => judgeDocument(set, PolicyDocument.of(set.at('inline_policy')), '', judge),
  };
}

function judgeDocument(holder: ResourceView, document: PolicyDocument, prefix: string, judge: (statement: Statement, holder: ResourceView) => Outcome): Outcome {
  const judged = each(document.statements, (statement) => `${prefix}${statement.key}`, (statement) => judge(statement, holder));
  if (!document.complete) { return all(judged, undecided('a part of the policy is known only at deploy time', document.value.evidence('readable'))); }
  return document.statements.length > 0 ? judged : document.value.at('Statement').judge(true, 'absent');
}
