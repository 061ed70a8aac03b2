import { all, type Outcome } from '../../model/outcome';
import type { ResourceView } from '../../model/resource-view';
import type { Value } from '../../model/value';
import { defineRule } from '../rule';

export default defineRule({
  title: 'AWS CloudShell with uploads and downloads is given to nobody',
  failure: 'CloudShell with uploads and downloads is given',
  control: 'IAM-01',
  criteria: ['CC6.7', 'CC6.3'],
  severity: 'warning',
  rationale: 'AWSCloudShellFullAccess lets its holder carry files in and out past every other control.',
  fix: {
    cdk: 'a managed policy of your own without the file actions of CloudShell',
    cloudformation: 'ManagedPolicyArns without AWSCloudShellFullAccess',
    terraform: 'no attachment of AWSCloudShellFullAccess',
  },
  equivalents: { securityHub: ['IAM.27'], prowler: ['iam_policy_cloudshell_admin_not_attached'] },
  catalogue: ['iam-no-cloudshell-full'],
  references: ['https://docs.aws.amazon.com/cloudshell/latest/userguide/sec-auth-with-identities.html'],
  cloudformation: {
    'AWS::IAM::Role': attached,
    'AWS::IAM::User': attached,
    'AWS::IAM::Group': attached,
  },
  terraform: {
    aws_iam_role_policy_attachment: (attachment) => one(attachment.at('policy_arn')),
    aws_iam_user_policy_attachment: (attachment) => one(attachment.at('policy_arn')),
    aws_iam_group_policy_attachment: (attachment) => one(attachment.at('policy_arn')),
    aws_iam_policy_attachment: (attachment) => one(attachment.at('policy_arn')),
  },
});

const UNWANTED = /:iam::aws:policy\/AWSCloudShellFullAccess$/;

function one(arn: Value): Outcome {
  return arn.judge(arn.isUnknown ? undefined : !UNWANTED.test(arn.expression()), 'not-in', 'AWSCloudShellFullAccess');
}

function attached(holder: ResourceView): Outcome {
  const list = holder.at('ManagedPolicyArns');
  const items = list.items();
  return items === undefined || items.length === 0 ? list.judge(items === undefined ? undefined : true, 'not-in', 'AWSCloudShellFullAccess') : all(...items.map(one));
}
