import { defineDefaults } from '../default';
import { stackKey } from '../value';

export default defineDefaults({
  name: 'sns.Topic', construct: 'SecureTopic', l2: 'aws_sns.Topic', cloudformation: 'AWS::SNS::Topic', terraform: 'aws_sns_topic',
  reference: 'https://docs.aws.amazon.com/sns/latest/dg/sns-server-side-encryption.html',
  rows: [
    {
      property: 'masterKey', value: stackKey, injectedMethod: 'encryptTopic',
      effects: ['callers', 'billed'],
      live: 'publishers need permission to use the key, which costs about 1 USD a month',
      source: 'https://docs.aws.amazon.com/sns/latest/dg/sns-key-management.html',
      criteria: ['CC6.1', 'C1.1'], rules: ['SnsEncryptedKms'], template: ['KmsMasterKeyId'], terraform: { 'aws_sns_topic.kms_master_key_id': stackKey },
      reason: 'SNS stores messages unencrypted unless told otherwise. The key of the stack admits the AWS services that publish; the one that AWS manages does not.',
    },
    {
      property: 'enforceSSL', value: true, weak: false, injectedMethod: 'refuseClearText',
      effects: ['callers'], live: 'requests over plain HTTP are refused; the policy takes the place of the one that SNS writes',
      source: 'https://docs.aws.amazon.com/sns/latest/dg/sns-security-best-practices.html',
      criteria: ['CC6.7'], rules: ['SnsTopicSslRequestsOnly'], template: ['AWS::SNS::TopicPolicy#PolicyDocument'],
      reason: 'SNS answers plain HTTP unless a policy refuses it.',
    },
    {
      property: 'publishers', method: 'admitPublishers', injectedMethod: 'admitFoundPublishers', value: true, shown: 'CloudWatch and the other AWS services that notify people may publish for this account',
      when: ({ now, given, injected }) => now.enforceSSL === true && !(injected && given.enforceSSL === true), condition: 'enforceSSL is on',
      effects: ['update'], live: 'nothing without enforceSSL, whose policy would shut these services out',
      source: 'https://docs.aws.amazon.com/sns/latest/dg/sns-access-policy-use-cases.html',
      criteria: ['CC7.2'], rules: [], template: ['AWS::SNS::TopicPolicy#PolicyDocument'],
      reason: 'The policy that refuses plain HTTP takes the place of the one by which SNS lets alarms of the account publish.',
    },
  ],
});
