import { any } from '../../model/outcome';
import { defineRule } from '../rule';

export default defineRule({
  title: 'IAM group has members',
  failure: 'IAM group has no members',
  control: 'INV-01',
  criteria: ['CC6.3', 'CC6.2'],
  severity: 'warning',
  optIn: 'Finding what is unused is housekeeping, and members may be added by hand.',
  rationale: 'Rights that nobody uses are reviewed for nothing, and taken up unnoticed.',
  fix: {
    cdk: 'group.addUser(user), or remove the group',
    cloudformation: 'AWS::IAM::UserToGroupAddition, or remove the group',
    terraform: 'aws_iam_group_membership, or remove the group',
  },
  equivalents: { awsConfig: ['iam-group-has-users-check'], cdkNag: ['IAMGroupHasUsers'] },
  catalogue: ['iam-group-not-empty'],
  references: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/id_groups.html'],
  cloudformation: {
    'AWS::IAM::Group': (group) => any(
      group.referrers('AWS::IAM::UserToGroupAddition', 'GroupName').some('no user is added to the group', (addition) => addition.at('Users').isPresent()),
      group.referrers('AWS::IAM::User', 'Groups').some('no user names the group', (user) => user.at('Groups').isPresent())),
  },
  terraform: {
    aws_iam_group: (group) => any(
      group.referrers('aws_iam_group_membership', 'group').some('no membership names the group', (membership) => membership.at('users').isPresent()),
      group.referrers('aws_iam_user_group_membership', 'groups').some('no user is a member of the group', (membership) => membership.at('groups').isPresent())),
  },
});
