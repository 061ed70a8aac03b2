import { PolicyDocument } from '../../model/policy-document';
import { namesItsGrantees } from '../helpers/open-policy';
import { defineRule } from '../rule';

export default defineRule({
  title: 'IAM role trusts named principals',
  failure: 'Role can be assumed by anyone',
  control: 'IAM-04',
  severity: 'error',
  rationale: 'Every AWS account in the world could assume the role and use all its rights.',
  fix: {
    cdk: 'assumedBy with a ServicePrincipal, an ArnPrincipal, or an AccountPrincipal with externalIds',
    cloudformation: 'Principal that names services or ARNs in AssumeRolePolicyDocument',
    terraform: 'principals block with named identifiers in assume_role_policy',
  },
  equivalents: { checkov: ['CKV_AWS_60'], cfnGuard: ['IAM_ROLE_NO_ALLOW_PLUS_NOT_PRINCIPAL'] },
  catalogue: ['iam-role-trust-scoped'],
  references: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html'],
  cloudformation: {
    'AWS::IAM::Role': (role) => namesItsGrantees(PolicyDocument.of(role.at('AssumeRolePolicyDocument'))),
  },
  terraform: {
    aws_iam_role: (role) => namesItsGrantees(PolicyDocument.of(role.at('assume_role_policy'))),
  },
});
