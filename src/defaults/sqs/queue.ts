import { defineDefaults } from '../default';
import { constant, deadLetterQueue, stackKey } from '../value';

export default defineDefaults({
  name: 'sqs.Queue', construct: 'SecureQueue', l2: 'aws_sqs.Queue', cloudformation: 'AWS::SQS::Queue', terraform: 'aws_sqs_queue',
  reference: 'https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-security-best-practices.html',
  rows: [
    {
      property: 'encryptionMasterKey', value: stackKey, when: ({ given }) => [undefined, 'KMS'].includes(given.encryption as string),
      condition: 'no other kind of encryption is asked for',
      injected: false, because: 'SQS encrypts every queue with keys of its own, and senders in other accounts cannot use ours.',
      effects: ['callers', 'billed'], live: 'senders need permission to use the key, which costs about 1 USD a month',
      source: 'https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-key-management.html',
      criteria: ['CC6.1', 'C1.1'], rules: [], template: ['KmsMasterKeyId'], terraform: { 'aws_sqs_queue.kms_master_key_id': stackKey },
      reason: 'Whoever reads messages needs the key as well as the queue, and every use of the key is on record.',
    },
    {
      property: 'encryption', value: constant('aws_sqs.QueueEncryption.KMS'), weak: constant('aws_sqs.QueueEncryption.UNENCRYPTED'),
      injected: false, because: 'SQS encrypts every queue with keys of its own unless told not to.',
      effects: ['callers', 'billed'], live: 'see encryptionMasterKey',
      source: 'https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-key-management.html',
      criteria: ['CC6.1'], rules: ['SqsQueueEncrypted'], template: ['KmsMasterKeyId'],
      reason: 'Goes with encryptionMasterKey.',
    },
    {
      property: 'enforceSSL', value: true, weak: false, injectedMethod: 'refuseClearTextOfQueue',
      effects: ['callers'], live: 'requests over plain HTTP are refused',
      source: 'https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-security-best-practices.html',
      criteria: ['CC6.7'], rules: ['SqsQueueSslRequestsOnly'], template: ['AWS::SQS::QueuePolicy#PolicyDocument'],
      reason: 'SQS answers plain HTTP unless a policy refuses it.',
    },
    {
      property: 'deadLetterQueue', value: ({ given }) => (given.fifo === true ? undefined : { queue: deadLetterQueue, maxReceiveCount: 5 }),
      shown: '{ queue: a dead-letter queue of its own, maxReceiveCount: 5 }', condition: 'the queue is not FIFO, where setting a message aside changes the order', when: ({ given }) => given.fifo !== true,
      injected: false, because: 'a queue that is itself the dead-letter queue of another cannot be told from the rest when it is made.',
      effects: ['callers', 'billed'], live: 'messages that fail five times are set aside',
      source: 'https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-dead-letter-queues.html',
      criteria: ['PI1.3', 'CC7.2'], rules: ['SqsQueueDlqConfigured'], template: ['RedrivePolicy'],
      reason: 'A message that cannot be processed is kept for 14 days and can be repeated, instead of being tried until it expires.',
    },
  ],
});
