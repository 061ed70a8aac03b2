import { all, notApplicable, type Outcome } from '../../model/outcome';
import type { ResourceView } from '../../model/resource-view';
import type { Value } from '../../model/value';
import { defineRule } from '../rule';

export default defineRule({
  title: 'AWS\'s administrator policies are attached to no role, user or group',
  failure: 'AWS\'s administrator policy is attached',
  control: 'IAM-01',
  severity: 'error',
  rationale: 'AdministratorAccess allows everything on everything, whatever the name of the role says.',
  fix: {
    cdk: 'managedPolicies with policies that name what is needed, or grant methods',
    cloudformation: 'ManagedPolicyArns without AdministratorAccess',
    terraform: 'aws_iam_role_policy_attachment of a policy that names what is needed',
  },
  equivalents: { checkov: ['CKV_AWS_274'], prowler: ['iam_role_administratoraccess_policy'] },
  catalogue: ['iam-no-admin-policy'],
  references: ['https://docs.aws.amazon.com/aws-managed-policy/latest/reference/AdministratorAccess.html'],
  cloudformation: { 'AWS::IAM::Role': check, 'AWS::IAM::User': check, 'AWS::IAM::Group': check },
  terraform: {
    aws_iam_role_policy_attachment: (attachment) => terraformCheck(attachment.at('policy_arn')),
    aws_iam_user_policy_attachment: (attachment) => terraformCheck(attachment.at('policy_arn')),
    aws_iam_group_policy_attachment: (attachment) => terraformCheck(attachment.at('policy_arn')),
    aws_iam_policy_attachment: (attachment) => terraformCheck(attachment.at('policy_arn')),
    aws_ssoadmin_managed_policy_attachment: (attachment) => terraformCheck(attachment.at('managed_policy_arn')),
    aws_iam_role: (role) => {
      const attached = role.at('managed_policy_arns').written;
      const items = attached.items();
      if (attached.present() === false) { return notApplicable('policies are attached by resources of their own', attached.evidence('present')); }
      return items === undefined ? attached.judge(undefined, 'not-in', 'AdministratorAccess') : all(attached.judge(true, 'readable'), ...items.map(terraformCheck));
    },
  },
});

/** AWS managed policies with which their holder is, or can make himself, an administrator. */
const ADMINISTRATOR = /:iam::aws:policy\/(AdministratorAccess|IAMFullAccess)$/;

function check(resource: ResourceView): Outcome {
  const attached = resource.at('ManagedPolicyArns');
  const items = attached.items();
  if (items === undefined || items.length === 0) { return attached.judge(items === undefined ? undefined : true, 'not-in', 'AdministratorAccess'); }
  return all(...items.map((item) => item.judge(item.isUnknown ? undefined : !ADMINISTRATOR.test(item.expression()), 'not-in', 'AdministratorAccess')));
}

function terraformCheck(arn: Value): Outcome {
  return arn.judge(arn.isUnknown ? undefined : !ADMINISTRATOR.test(arn.expression()), 'not-in', 'AdministratorAccess');
}
