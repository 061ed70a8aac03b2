import { decide, notApplicable, type Outcome } from '../../model/outcome';
import type { ResourceView } from '../../model/resource-view';
import { queueWatchedBy } from '../helpers/alarms';
import { deadLetterQueue } from '../helpers/dead-letter-queue';
import { defineRule } from '../rule';

export default defineRule({
  title: 'An alarm tells of messages in a dead-letter queue',
  failure: 'Nobody hears of messages in the dead-letter queue',
  control: 'PRC-01',
  criteria: ['PI1.3', 'CC7.2'],
  severity: 'warning',
  rationale: 'Work that was set aside is repeated only if somebody knows of it before the messages expire.',
  fix: { cdk: 'queue.metricApproximateNumberOfMessagesVisible().createAlarm(this, "Alarm", { threshold: 1, evaluationPeriods: 1 })', cloudformation: 'AWS::CloudWatch::Alarm on ApproximateNumberOfMessagesVisible with QueueName of the queue', terraform: 'aws_cloudwatch_metric_alarm on ApproximateNumberOfMessagesVisible with QueueName of the queue' },
  equivalents: {},
  catalogue: ['dlq-depth-alarm'],
  references: ['https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/dead-letter-queues-alarms-cloudwatch.html'],
  cloudformation: {
    'AWS::SQS::Queue': judge,
  },
  terraform: {
    aws_sqs_queue: judge,
  },
});

/** Messages that SQS moves here count as visible, or by their age; NumberOfMessagesSent does not count them. */
const METRICS = ['ApproximateNumberOfMessagesVisible', 'ApproximateAgeOfOldestMessage'];

function judge(queue: ResourceView): Outcome {
  return decide(deadLetterQueue(queue).answer, () => queueWatchedBy(queue, METRICS, 'no alarm watches how many messages wait in it', 'an alarm on its length or age'),
    () => notApplicable('the queue takes no dead letters of others'));
}
