import { decide, type Outcome } from '../../model/outcome';
import type { ResourceView } from '../../model/resource-view';
import { queueWatchedBy } from '../helpers/alarms';
import { deadLetterQueue } from '../helpers/dead-letter-queue';
import { defineRule } from '../rule';

export default defineRule({
  title: 'Backlog of a queue raises an alarm',
  failure: 'Nobody hears of a backlog',
  control: 'PRC-01',
  criteria: ['PI1.3', 'A1.1'],
  severity: 'warning',
  optIn: 'Whether it is needed is decided by each system.',
  rationale: 'Work that is not taken up is late before anybody asks for it.',
  fix: {
    cdk: 'an Alarm on queue.metricApproximateAgeOfOldestMessage()',
    cloudformation: 'AWS::CloudWatch::Alarm on ApproximateAgeOfOldestMessage',
    terraform: 'aws_cloudwatch_metric_alarm on ApproximateAgeOfOldestMessage',
  },
  equivalents: {},
  catalogue: ['sqs-message-age'],
  references: ['https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-available-cloudwatch-metrics.html'],
  cloudformation: {
    'AWS::SQS::Queue': watched,
  },
  terraform: {
    aws_sqs_queue: watched,
  },
});

const METRICS = ['ApproximateAgeOfOldestMessage', 'ApproximateNumberOfMessagesVisible'];

function watched(queue: ResourceView): Outcome {
  // What waits there is to wait; that something does is for SqsDeadLetterQueueAlarm.
  const dead = deadLetterQueue(queue);
  return decide(dead.answer, () => dead.outcome, () => queueWatchedBy(queue, METRICS, 'no alarm watches how old its messages are', 'an alarm on its age or length'));
}
