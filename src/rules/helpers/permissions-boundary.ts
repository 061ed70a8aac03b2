import type { ResourceView } from '../../model/resource-view';

const HOLDERS = ['AWS::IAM::Role', 'AWS::IAM::User'];
const ATTACHERS = [...HOLDERS, 'AWS::IAM::Group'];
const ATTACHMENTS = ['aws_iam_role_policy_attachment', 'aws_iam_user_policy_attachment', 'aws_iam_group_policy_attachment', 'aws_iam_policy_attachment'];

/**
 * Whether a managed policy serves only as a permissions boundary. A boundary limits what other policies give, and gives
 * nothing itself: https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_boundaries.html
 */
export function isOnlyBoundary(policy: ResourceView): boolean {
  if (policy.resource.type === 'aws_iam_policy') {
    const attached = ATTACHMENTS.map((type) => policy.referrers(type, 'policy_arn'));
    return ['aws_iam_role', 'aws_iam_user'].some((type) => policy.referrers(type, 'permissions_boundary').found.length > 0) && attached.every(({ found, maybe }) => found.length + maybe.length === 0);
  }
  if (policy.resource.type !== 'AWS::IAM::ManagedPolicy') { return false; }
  const bounds = HOLDERS.some((type) => policy.referrers(type, 'PermissionsBoundary').found.length > 0);
  if (!bounds || !['Roles', 'Users', 'Groups'].every((property) => policy.at(property).present() === false || policy.at(property).items()?.length === 0)) { return false; }
  return ATTACHERS.every((type) => {
    const { found, maybe } = policy.referrers(type, 'ManagedPolicyArns');
    return found.length + maybe.length === 0;
  });
}
