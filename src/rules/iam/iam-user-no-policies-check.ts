import { all, type Outcome } from '../../model/outcome';
import type { ResourceView } from '../../model/resource-view';
import { defineRule } from '../rule';

export default defineRule({
  title: 'IAM user carries no policies of its own',
  failure: 'Policy is attached to a single user',
  control: 'IAM-02',
  severity: 'error',
  rationale: 'Rights of single users escape the reviews of roles and groups, and stay when a person changes duties.',
  fix: {
    cdk: 'attach the policy to an iam.Group or iam.Role',
    cloudformation: 'Roles or Groups in place of Users; no Policies or ManagedPolicyArns on AWS::IAM::User',
    terraform: 'aws_iam_group_policy_attachment or aws_iam_role_policy_attachment in place of aws_iam_user_policy_attachment',
  },
  equivalents: {
    awsConfig: ['iam-user-no-policies-check'], securityHub: ['IAM.2'], checkov: ['CKV_AWS_40'], trivy: ['AWS-0143'],
    cfnGuard: ['IAM_NO_POLICY_ON_USER'], cdkNag: ['IAMUserNoPolicies'], prowler: ['iam_policy_attached_only_to_group_or_roles'],
  },
  catalogue: ['iam-no-user-policies'],
  references: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html'],
  cloudformation: {
    'AWS::IAM::User': (user) => all(none(user, 'Policies'), none(user, 'ManagedPolicyArns')),
    'AWS::IAM::Policy': (policy) => none(policy, 'Users'),
    'AWS::IAM::ManagedPolicy': (policy) => none(policy, 'Users'),
    'AWS::IAM::UserPolicy': (policy) => policy.at('UserName').isAbsent(),
  },
  terraform: {
    aws_iam_user_policy: (policy) => policy.at('user').isAbsent(),
    aws_iam_user_policy_attachment: (policy) => policy.at('user').isAbsent(),
    aws_iam_policy_attachment: (policy) => none(policy, 'users'),
  },
});

function none(resource: ResourceView, property: string): Outcome {
  const list = resource.at(property);
  const items = list.items();
  return list.judge(items === undefined ? undefined : items.length === 0, 'absent');
}
