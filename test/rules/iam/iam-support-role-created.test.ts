import { testRule } from '../../support/rule-cases';

testRule('IamSupportRoleCreated', {
  cloudformation: [
    { name: 'a role has it', template: { Resources: { R: { Type: 'AWS::IAM::Role', Properties: { ManagedPolicyArns: ['arn:aws:iam::aws:policy/AWSSupportAccess'] } } } }, subject: 'account', expect: 'pass' },
    { name: 'no role has it', template: { Resources: { R: { Type: 'AWS::IAM::Role' } } }, subject: 'account', expect: 'fail' },
  ],
  terraform: [
    { name: 'a role has it', config: { resource: { aws_iam_role_policy_attachment: { a: { role: 'r', policy_arn: 'arn:aws:iam::aws:policy/AWSSupportAccess' } } } }, subject: 'account', expect: 'pass' },
    { name: 'no role has it', config: { resource: { aws_iam_role: { r: {} } } }, subject: 'account', expect: 'fail' },
  ],
});
