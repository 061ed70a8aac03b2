import { attachesNone } from '../helpers/attached-policies';
import { defineRule } from '../rule';

const FULL_ACCESS = /:iam::aws:policy\/AWSCloudShellFullAccess$/;

export default defineRule({
  title: 'AWS\'s policy for full use of CloudShell is attached to nobody',
  failure: 'Full use of CloudShell is allowed',
  control: 'IAM-01',
  criteria: ['CC6.7', 'CC6.3'],
  severity: 'warning',
  rationale: 'CloudShell uploads and downloads files beside all network rules, which is a way to carry data out.',
  fix: {
    cdk: 'a customer-managed policy that denies cloudshell:GetFileDownloadUrls',
    cloudformation: 'ManagedPolicyArns without AWSCloudShellFullAccess',
    terraform: 'aws_iam_role_policy_attachment of a policy that denies cloudshell:GetFileDownloadUrls',
  },
  equivalents: { securityHub: ['IAM.27'], prowler: ['iam_policy_cloudshell_admin_not_attached'] },
  catalogue: ['iam-no-cloudshell-full'],
  references: ['https://docs.aws.amazon.com/securityhub/latest/userguide/iam-controls.html'],
  cloudformation: {
    'AWS::IAM::Role': (role) => attachesNone(role.at('ManagedPolicyArns'), FULL_ACCESS),
    'AWS::IAM::User': (user) => attachesNone(user.at('ManagedPolicyArns'), FULL_ACCESS),
    'AWS::IAM::Group': (group) => attachesNone(group.at('ManagedPolicyArns'), FULL_ACCESS),
    'AWS::SSO::PermissionSet': (set) => attachesNone(set.at('ManagedPolicies'), FULL_ACCESS),
  },
  terraform: {
    aws_iam_role: (role) => attachesNone(role.at('managed_policy_arns'), FULL_ACCESS),
    aws_iam_policy_attachment: (attachment) => attachesNone(attachment.at('policy_arn'), FULL_ACCESS),
    aws_iam_role_policy_attachment: (attachment) => attachesNone(attachment.at('policy_arn'), FULL_ACCESS),
    aws_iam_user_policy_attachment: (attachment) => attachesNone(attachment.at('policy_arn'), FULL_ACCESS),
    aws_iam_group_policy_attachment: (attachment) => attachesNone(attachment.at('policy_arn'), FULL_ACCESS),
    aws_ssoadmin_managed_policy_attachment: (attachment) => attachesNone(attachment.at('managed_policy_arn'), FULL_ACCESS),
  },
});
