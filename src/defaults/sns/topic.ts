import { defineDefaults } from '../default';
import { stackKey } from '../value';

export default defineDefaults({
  name: 'sns.Topic', construct: 'SecureTopic', l2: 'aws_sns.Topic', cloudformation: 'AWS::SNS::Topic', terraform: 'aws_sns_topic',
  reference: 'https://docs.aws.amazon.com/sns/latest/dg/sns-server-side-encryption.html',
  rows: [
    {
      property: 'masterKey', value: stackKey, viaService: 'sns',
      criteria: ['CC6.1', 'C1.1'], rules: ['SnsEncryptedKms'], template: ['KmsMasterKeyId'], terraform: { 'aws_sns_topic.kms_master_key_id': stackKey }, live: 'publishers in other accounts need permission to use the key, and AWS Config cannot publish to an encrypted topic at all',
      reason: 'SNS stores messages unencrypted unless told otherwise. The key of the stack admits the AWS services that publish; the one that AWS manages does not.',
    },
    {
      property: 'enforceSSL', value: true, weak: false,
      criteria: ['CC6.7'], rules: ['SnsTopicSslRequestsOnly'], template: ['AWS::SNS::TopicPolicy#PolicyDocument'], live: 'requests over plain HTTP are refused',
      reason: 'SNS answers plain HTTP unless a policy refuses it.',
    },
    {
      property: 'publishers', method: 'admitPublishers', value: true, shown: 'CloudWatch and the other AWS services that notify people may publish for this account',
      when: ({ now }) => now.enforceSSL === true, condition: 'enforceSSL is on',
      criteria: ['CC7.2'], rules: [], template: ['AWS::SNS::TopicPolicy#PolicyDocument'],
      reason: 'The policy that refuses plain HTTP takes the place of the one by which SNS lets alarms of the account publish.',
    },
  ],
});
