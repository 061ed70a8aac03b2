import { testRule } from '../../support/rule-cases';

testRule('IamPolicyInUse', {
  cloudformation: [
    { name: 'attached by itself', template: { Resources: { Subject: { Type: 'AWS::IAM::ManagedPolicy', Properties: { Roles: ['r'] } } } }, expect: 'pass' },
    { name: 'attached to nobody', template: { Resources: { Subject: { Type: 'AWS::IAM::ManagedPolicy', Properties: {} } } }, expect: 'fail' },
    { name: 'named by a role', template: { Resources: { Subject: { Type: 'AWS::IAM::ManagedPolicy' }, R: { Type: 'AWS::IAM::Role', Properties: { ManagedPolicyArns: [{ Ref: 'Subject' }] } } } }, expect: 'pass' },
    { name: 'named in another stack', template: [{ Resources: { Subject: { Type: 'AWS::IAM::ManagedPolicy' } }, Outputs: { O: { Value: { Ref: 'Subject' }, Export: { Name: 'p' } } } }, { Resources: { R: { Type: 'AWS::IAM::Role', Properties: { ManagedPolicyArns: [{ 'Fn::ImportValue': 'p' }] } } } }], expect: 'pass' },
  ],
  terraform: [
    { name: 'attached', config: { resource: { aws_iam_policy: { subject: {} }, aws_iam_role_policy_attachment: { a: { policy_arn: '${aws_iam_policy.subject.arn}', role: 'r' } } } }, subject: 'aws_iam_policy.subject', expect: 'pass' },
    { name: 'attached to nobody', config: { resource: { aws_iam_policy: { subject: {} } } }, subject: 'aws_iam_policy.subject', expect: 'fail' },
  ],
});
