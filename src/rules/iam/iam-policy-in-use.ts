import { any } from '../../model/outcome';
import { defineRule } from '../rule';

export default defineRule({
  title: 'Managed policy is attached to somebody',
  failure: 'Managed policy is attached to nobody',
  control: 'INV-01',
  criteria: ['CC6.3'],
  severity: 'warning',
  optIn: 'Finding what is unused is housekeeping, and members may be added by hand.',
  rationale: 'A policy that nobody has is reviewed for nothing, and attached unnoticed.',
  fix: {
    cdk: 'remove the policy, or attach it',
    cloudformation: 'Roles, Users or Groups of the policy, or ManagedPolicyArns of a role',
    terraform: 'an attachment of the policy, or remove it',
  },
  equivalents: {},
  catalogue: ['iam-policy-unused'],
  references: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_manage-attach-detach.html'],
  cloudformation: {
    'AWS::IAM::ManagedPolicy': (policy) => any(
      ...['Roles', 'Users', 'Groups'].map((holders) => policy.at(holders).isPresent()),
      ...['AWS::IAM::Role', 'AWS::IAM::User', 'AWS::IAM::Group'].map((type) => policy.referrers(type, 'ManagedPolicyArns').some('nobody names the policy', (holder) => holder.at('ManagedPolicyArns').isPresent())),
      ...['AWS::IAM::Role', 'AWS::IAM::User'].map((type) => policy.referrers(type, 'PermissionsBoundary').some('nobody names the policy', (holder) => holder.at('PermissionsBoundary').isPresent()))),
  },
  terraform: {
    aws_iam_policy: (policy) => any(
      ...['aws_iam_role_policy_attachment', 'aws_iam_user_policy_attachment', 'aws_iam_group_policy_attachment', 'aws_iam_policy_attachment'].map((type) => policy.referrers(type, 'policy_arn').some('nobody has the policy', (attachment) => attachment.at('policy_arn').isPresent())),
      policy.referrers('aws_iam_role', 'managed_policy_arns').some('no role names the policy', (role) => role.at('managed_policy_arns').isPresent()),
      ...['aws_iam_role', 'aws_iam_user'].map((type) => policy.referrers(type, 'permissions_boundary').some('nobody names the policy', (holder) => holder.at('permissions_boundary').isPresent()))),
  },
});
