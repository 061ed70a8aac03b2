import { ACCOUNT } from '../../model/account';
import { fail } from '../../model/outcome';
import { type Check, defineRule } from '../rule';

const WANTED = /:iam::aws:policy\/AWSSupportAccess$/;

const check: Check = (account) => {
  const arns = [...account.others('AWS::IAM::Role').flatMap((role) => role.at('ManagedPolicyArns').items() ?? []), ...['aws_iam_role_policy_attachment', 'aws_iam_policy_attachment'].flatMap((type) => account.others(type)).map((attachment) => attachment.at('policy_arn'))];
  const found = arns.find((arn) => WANTED.test(arn.expression()));
  return found?.judge(true, 'in', 'AWSSupportAccess') ?? fail('no role has AWSSupportAccess', { pointer: '', operator: 'declared', expected: 'a role with AWSSupportAccess' });
};

export default defineRule({
  title: 'A role may raise incidents with AWS Support',
  failure: 'Nobody may raise incidents with AWS Support',
  control: 'INC-01',
  criteria: ['CC7.4', 'CC6.3'],
  severity: 'warning',
  optIn: 'Workforce access often comes from Identity Center instead.',
  rationale: 'In an incident there is no time to give permissions first.',
  fix: {
    cdk: 'iam.ManagedPolicy.fromAwsManagedPolicyName("AWSSupportAccess") on a role',
    cloudformation: 'ManagedPolicyArns with AWSSupportAccess on a role',
    terraform: 'aws_iam_role_policy_attachment of AWSSupportAccess',
  },
  equivalents: { securityHub: ['IAM.18'], prowler: ['iam_support_role_created'] },
  catalogue: ['iam-support-role'],
  references: ['https://docs.aws.amazon.com/awssupport/latest/user/accessing-support.html'],
  cloudformation: {
    [ACCOUNT]: check,
  },
  terraform: {
    [ACCOUNT]: check,
  },
});
