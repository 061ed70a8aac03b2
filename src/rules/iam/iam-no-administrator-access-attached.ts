import { notApplicable } from '../../model/outcome';
import { attachesNone } from '../helpers/attached-policies';
import { defineRule } from '../rule';

/** AWS managed policies with which their holder is, or can make himself, an administrator. */
const ADMINISTRATOR = /:iam::aws:policy\/(AdministratorAccess|IAMFullAccess)$/;

export default defineRule({
  title: 'AWS\'s administrator policies are attached to no role, user, group or permission set',
  failure: 'AWS\'s administrator policy is attached',
  control: 'IAM-01',
  severity: 'error',
  rationale: 'AdministratorAccess allows everything on everything, whatever the name of the role says.',
  fix: {
    cdk: 'managedPolicies with policies that name what is needed, or grant methods',
    cloudformation: 'ManagedPolicyArns without AdministratorAccess',
    terraform: 'aws_iam_role_policy_attachment of a policy that names what is needed',
  },
  equivalents: {
    checkov: ['CKV_AWS_274'], cfnGuard: ['IAM_ROLE_ADMINISTRATOR_ACCESS_POLICY_RULE'],
    prowler: ['iam_role_administratoraccess_policy'],
  },
  catalogue: ['iam-no-admin-policy', 'identity-center-permission-sets'],
  references: ['https://docs.aws.amazon.com/aws-managed-policy/latest/reference/AdministratorAccess.html'],
  cloudformation: {
    'AWS::IAM::Role': (role) => attachesNone(role.at('ManagedPolicyArns'), ADMINISTRATOR),
    'AWS::IAM::User': (user) => attachesNone(user.at('ManagedPolicyArns'), ADMINISTRATOR),
    'AWS::IAM::Group': (group) => attachesNone(group.at('ManagedPolicyArns'), ADMINISTRATOR),
    'AWS::SSO::PermissionSet': (set) => attachesNone(set.at('ManagedPolicies'), ADMINISTRATOR),
  },
  terraform: {
    aws_iam_role_policy_attachment: (attachment) => attachesNone(attachment.at('policy_arn'), ADMINISTRATOR),
    aws_iam_user_policy_attachment: (attachment) => attachesNone(attachment.at('policy_arn'), ADMINISTRATOR),
    aws_iam_group_policy_attachment: (attachment) => attachesNone(attachment.at('policy_arn'), ADMINISTRATOR),
    aws_iam_policy_attachment: (attachment) => attachesNone(attachment.at('policy_arn'), ADMINISTRATOR),
    aws_ssoadmin_managed_policy_attachment: (attachment) => attachesNone(attachment.at('managed_policy_arn'), ADMINISTRATOR),
    aws_iam_role: (role) => {
      const attached = role.at('managed_policy_arns').written;
      return attached.present() === false ? notApplicable('policies are attached by resources of their own', attached.evidence('present')) : attachesNone(attached, ADMINISTRATOR);
    },
  },
});
