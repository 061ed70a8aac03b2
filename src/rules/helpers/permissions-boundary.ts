import { or, type Ternary } from './logic';
import type { ResourceView } from '../../model/resource-view';
import type { Value } from '../../model/value';

/** Where each type may name a managed policy: as the boundary of its holder, or attached to it. */
const BOUNDS: readonly (readonly [string, string])[] = [
  ['AWS::IAM::Role', 'PermissionsBoundary'], ['AWS::IAM::User', 'PermissionsBoundary'],
  ['aws_iam_role', 'permissions_boundary'], ['aws_iam_user', 'permissions_boundary'],
];
const ATTACHES: readonly (readonly [string, string])[] = [
  ['AWS::IAM::Role', 'ManagedPolicyArns'], ['AWS::IAM::User', 'ManagedPolicyArns'], ['AWS::IAM::Group', 'ManagedPolicyArns'], ['AWS::SSO::PermissionSet', 'ManagedPolicies'],
  ['aws_iam_role_policy_attachment', 'policy_arn'], ['aws_iam_user_policy_attachment', 'policy_arn'], ['aws_iam_group_policy_attachment', 'policy_arn'],
  ['aws_iam_policy_attachment', 'policy_arn'], ['aws_iam_role', 'managed_policy_arns'], ['aws_ssoadmin_managed_policy_attachment', 'managed_policy_arn'],
  ['aws_iam_role_policy_attachments_exclusive', 'policy_arns'], ['aws_iam_user_policy_attachments_exclusive', 'policy_arns'], ['aws_iam_group_policy_attachments_exclusive', 'policy_arns'],
];
const BOUNDED_SETS: readonly (readonly [string, string])[] = [
  ['AWS::SSO::PermissionSet', 'PermissionsBoundary.CustomerManagedPolicyReference.Name'],
  ['aws_ssoadmin_permissions_boundary_attachment', 'permissions_boundary.0.customer_managed_policy_reference.0.name'],
];
/** Identity Center names a policy of the account by its name alone. */
const ATTACHING_SETS: readonly (readonly [string, (set: ResourceView) => Value, string])[] = [
  ['AWS::SSO::PermissionSet', (set) => set.at('CustomerManagedPolicyReferences'), 'Name'],
  ['aws_ssoadmin_customer_managed_policy_attachment', (set) => set.at('customer_managed_policy_reference'), 'name'],
  ['aws_ssoadmin_customer_managed_policy_attachments_exclusive', (set) => set.at('customer_managed_policy_reference'), 'policy_name'],
];

/**
 * Whether a managed policy serves only as a permissions boundary. A boundary limits what other policies give, and gives
 * nothing itself: https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_boundaries.html
 */
export function isOnlyBoundary(policy: ResourceView): boolean {
  if (policy.resource.type !== 'aws_iam_policy' && policy.resource.type !== 'AWS::IAM::ManagedPolicy') { return false; }
  const bounds = BOUNDS.some(([type, property]) => policy.referrers(type, property).found.length > 0)
    || BOUNDED_SETS.some(([type, path]) => policy.others(type).some((set) => isNamed(policy, set.at(path)) === true));
  if (!bounds || !['Roles', 'Users', 'Groups'].every((property) => policy.at(property).present() === false || policy.at(property).items()?.length === 0)) { return false; }
  const attached = ATTACHES.some(([type, property]) => { const { found, maybe } = policy.referrers(type, property); return found.length + maybe.length > 0; })
    || ATTACHING_SETS.some(([type, list, name]) => policy.others(type).some((set) => {
      const items = list(set).items();
      return or(items === undefined ? undefined : false, ...(items ?? []).map((item) => isNamed(policy, item.at(name)))) !== false;
    }));
  return !attached;
}

/** Whether a value is the name of the policy. AWS makes up the name of one that has none, so that nothing known beforehand can be it. */
function isNamed(policy: ResourceView, value: Value): Ternary {
  return value.present() === false || (value.isUnknown && policy.nameExpression === undefined) ? false : policy.isNamedBy(value);
}
