import { decide, type Outcome } from '../../model/outcome';
import type { ResourceView } from '../../model/resource-view';
import type { Value } from '../../model/value';
import { deadLetterQueue } from '../helpers/dead-letter-queue';
import { parsedObject } from '../helpers/json-string';
import { defineRule } from '../rule';

export default defineRule({
  title: 'SQS queue keeps messages that cannot be handled',
  failure: 'Queue has no dead-letter queue',
  control: 'PRC-01',
  severity: 'warning',
  rationale: 'Without a dead-letter queue a message that always fails is tried until it expires, and is then lost without a trace.',
  fix: {
    cdk: 'deadLetterQueue: { queue: dlq, maxReceiveCount: 3 }',
    cloudformation: 'RedrivePolicy: { deadLetterTargetArn: !GetAtt Dlq.Arn, maxReceiveCount: 3 }',
    terraform: 'redrive_policy, or aws_sqs_queue_redrive_policy',
  },
  equivalents: { cdkNag: ['SQSQueueDLQ'] },
  catalogue: ['sqs-dead-letter-queue'],
  references: [
    'https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-dead-letter-queues.html',
    // Leaves out queues with a RedriveAllowPolicy, as this rule does.
    'https://docs.aws.amazon.com/controltower/latest/controlreference/sqs-rules.html#ct-sqs-pr-1-description',
  ],
  cloudformation: { 'AWS::SQS::Queue': (queue) => judge(queue, queue.at('RedrivePolicy')) },
  terraform: {
    aws_sqs_queue: (queue) => {
      // Inline, or a resource of its own.
      const inline = queue.at('redrive_policy').written;
      return judge(queue, inline.present() === false ? queue.satellite('aws_sqs_queue_redrive_policy', 'queue_url').at('redrive_policy') : inline);
    },
  },
});

function judge(queue: ResourceView, redrive: Value): Outcome {
  const target = redrive.present() === false ? redrive.isPresent() : parsedObject(redrive).at('deadLetterTargetArn').isPresent();
  if (target.status === 'pass') { return target; }
  const dead = deadLetterQueue(queue);
  return decide(dead.answer, () => dead.outcome, () => target);
}
