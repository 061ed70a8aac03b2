import { type DefaultsTable, defineDefaults } from '../../defaults/default';
import queueDefaults from '../../defaults/sqs/queue';
import { days } from '../../defaults/value';
import { DEAD_LETTER_DAYS } from '../../defaults/values';

/** A dead-letter queue is a queue that keeps its messages as long as it can, and has no such queue itself. */
export const DEAD_LETTERS: DefaultsTable = defineDefaults({
  ...queueDefaults,
  rows: [
    ...queueDefaults.rows.filter((row) => row.property !== 'deadLetterQueue'),
    {
      property: 'retentionPeriod', value: days(DEAD_LETTER_DAYS), criteria: ['PI1.3'], rules: [], template: ['MessageRetentionPeriod'],
      effects: ['update'], live: 'messages are kept longer', source: 'https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-dead-letter-queues.html',
      reason: 'People have two weeks to find out why a message failed.',
    },
  ],
});
