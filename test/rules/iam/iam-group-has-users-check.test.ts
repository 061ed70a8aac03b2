import { testRule } from '../../support/rule-cases';

testRule('IamGroupHasUsersCheck', {
  cloudformation: [
    { name: 'a user is added', template: { Resources: { Subject: { Type: 'AWS::IAM::Group' }, Add: { Type: 'AWS::IAM::UserToGroupAddition', Properties: { GroupName: { Ref: 'Subject' }, Users: ['u'] } } } }, expect: 'pass' },
    { name: 'a user names it', template: { Resources: { Subject: { Type: 'AWS::IAM::Group' }, U: { Type: 'AWS::IAM::User', Properties: { Groups: [{ Ref: 'Subject' }] } } } }, expect: 'pass' },
    { name: 'nobody', properties: {}, expect: 'fail' },
  ],
  terraform: [
    { name: 'a membership', config: { resource: { aws_iam_group: { subject: { name: 'g' } }, aws_iam_group_membership: { m: { group: '${aws_iam_group.subject.name}', users: ['u'] } } } }, subject: 'aws_iam_group.subject', expect: 'pass' },
    { name: 'nobody', config: { resource: { aws_iam_group: { subject: {} } } }, subject: 'aws_iam_group.subject', expect: 'fail' },
  ],
});
