import { defineDefaults } from '../default';
import { constant, days, stackKey } from '../value';

export default defineDefaults({
  name: 'kinesis.Stream', construct: 'SecureStream', l2: 'aws_kinesis.Stream', cloudformation: 'AWS::Kinesis::Stream', terraform: 'aws_kinesis_stream',
  reference: 'https://docs.aws.amazon.com/streams/latest/dev/server-side-encryption.html',
  rows: [
    {
      property: 'encryptionKey', value: stackKey, when: ({ given }) => [undefined, 'KMS'].includes(given.encryption as string), condition: 'no other kind of encryption is asked for',
      injected: false, because: 'aws-cdk-lib encrypts streams with the key that AWS manages, and services that write to a stream would need permission to use ours.',
      effects: ['callers', 'billed'],
      live: 'producers and consumers need permission to use the key, which costs about 1 USD a month',
      source: 'https://docs.aws.amazon.com/streams/latest/dev/permissions-user-key-KMS.html',
      criteria: ['CC6.1', 'C1.1'], rules: [], template: ['StreamEncryption'],
      reason: 'Whoever reads the data needs the key as well as the stream, and every use of the key is on record.',
    },
    {
      property: 'encryption', value: constant('aws_kinesis.StreamEncryption.KMS'), weak: constant('aws_kinesis.StreamEncryption.UNENCRYPTED'),
      injected: false, because: 'see encryptionKey.',
      effects: ['callers', 'billed'], live: 'see encryptionKey',
      source: 'https://docs.aws.amazon.com/streams/latest/dev/permissions-user-key-KMS.html',
      criteria: ['CC6.1', 'C1.1'], rules: ['KinesisStreamEncrypted'], template: ['StreamEncryption'],
      reason: 'Goes with encryptionKey.',
    },
    {
      property: 'retentionPeriod', value: days(7), weak: days(1),
      effects: ['billed'], live: 'costs per hour and shard',
      source: 'https://aws.amazon.com/kinesis/data-streams/pricing/',
      criteria: ['PI1.3', 'A1.2'], rules: ['KinesisStreamBackupRetentionCheck'], template: ['RetentionPeriodHours'],
      reason: 'A consumer that was down for a long weekend can catch up.',
    },
  ],
});
