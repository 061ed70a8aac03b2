import { fail } from '../../model/outcome';
import { defineRule } from '../rule';

export default defineRule({
  title: 'No long-lived access key is created',
  failure: 'A long-lived access key is created',
  control: 'IAM-03',
  severity: 'error',
  rationale: 'An access key works until somebody deletes it, from anywhere, and its secret stands in the stack\'s outputs or state.',
  fix: {
    cdk: 'an iam.Role that the machine assumes, for example through OpenID Connect; remove the iam.AccessKey',
    cloudformation: 'AWS::IAM::Role in place of AWS::IAM::AccessKey',
    terraform: 'aws_iam_role in place of aws_iam_access_key',
  },
  equivalents: {},
  catalogue: ['iam-no-long-lived-users'],
  references: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_access-keys.html'],
  cloudformation: {
    'AWS::IAM::AccessKey': (key) => key.at('Status').orDefault('Active').equals('Inactive'),
  },
  terraform: {
    aws_iam_access_key: (key) => (key.at('status').is('Inactive') === true ? key.at('status').equals('Inactive') : fail('a user gets an access key', { pointer: key.resource.entryPointer, operator: 'absent' })),
  },
});
