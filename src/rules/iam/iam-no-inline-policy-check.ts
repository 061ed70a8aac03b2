import { fail, type Outcome } from '../../model/outcome';
import type { ResourceView } from '../../model/resource-view';
import { defineRule } from '../rule';

export default defineRule({
  title: 'Permissions stand in managed policies',
  failure: 'Permissions stand inline, where no review sees them together',
  control: 'IAM-02',
  criteria: ['CC6.3', 'CC6.1'],
  severity: 'warning',
  optIn: 'The CDK itself writes inline policies for what its grants give.',
  rationale: 'A managed policy is seen, versioned and reviewed in one place.',
  fix: {
    cdk: 'iam.ManagedPolicy in place of addToPolicy',
    cloudformation: 'AWS::IAM::ManagedPolicy in place of AWS::IAM::Policy and Policies',
    terraform: 'aws_iam_policy with an attachment in place of aws_iam_role_policy',
  },
  equivalents: { awsConfig: ['iam-no-inline-policy-check'], cdkNag: ['IAMNoInlinePolicy'] },
  catalogue: ['iam-no-inline-policies'],
  references: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_managed-vs-inline.html'],
  cloudformation: {
    'AWS::IAM::Policy': inline,
    'AWS::IAM::RolePolicy': inline,
    'AWS::IAM::UserPolicy': inline,
    'AWS::IAM::GroupPolicy': inline,
    'AWS::IAM::Role': none('Policies'),
    'AWS::IAM::User': none('Policies'),
    'AWS::IAM::Group': none('Policies'),
  },
  terraform: {
    aws_iam_role_policy: inline,
    aws_iam_user_policy: inline,
    aws_iam_group_policy: inline,
    aws_iam_role: none('inline_policy'),
  },
});

function inline(policy: ResourceView): Outcome {
  return fail('the policy lives and dies with its holder', { pointer: policy.resource.entryPointer, operator: 'absent' });
}

function none(property: string): (holder: ResourceView) => Outcome {
  return (holder) => {
    const list = holder.at(property).written;
    const items = list.items();
    return items?.length === 0 ? list.judge(true, 'absent') : list.isAbsent();
  };
}
