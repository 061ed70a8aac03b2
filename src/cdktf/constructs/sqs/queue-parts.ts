import type { CloudwatchMetricAlarm } from '@cdktf/provider-aws/lib/cloudwatch-metric-alarm';
import { SqsQueue, type SqsQueueConfig } from '@cdktf/provider-aws/lib/sqs-queue';
import { SqsQueuePolicy } from '@cdktf/provider-aws/lib/sqs-queue-policy';
import type { Construct } from 'constructs';
import queueDefaults from '../../../defaults/sqs/queue';
import { DEAD_LETTER_DAYS } from '../../../defaults/values';
import { make } from '../../make';
import { policyDocument } from '../../policy-document';
import { watch } from '../../watch';

/** A queue for what failed, with its policy and the alarm on the first message in it. */
export interface DeadLetterQueue {
  readonly queue: SqsQueue;
  readonly policy?: SqsQueuePolicy;
  readonly alarm: CloudwatchMetricAlarm;
}

/** Makes a queue for what could not be processed, beside what fails. Without its policy where the caller has more to say in one. */
export function deadLetterQueue(scope: Construct, id: string, given: Partial<SqsQueueConfig> = {}, own: Partial<SqsQueueConfig> = {}, withPolicy = true): DeadLetterQueue {
  const queue = make(SqsQueue, scope, id, queueDefaults, { given, own: { messageRetentionSeconds: DEAD_LETTER_DAYS * 24 * 60 * 60, ...own } });
  const alarm = watch(scope, `${id}Alarm`, {
    namespace: 'AWS/SQS', metricName: 'ApproximateNumberOfMessagesVisible', dimensions: { QueueName: queue.name }, statistic: 'Maximum', threshold: 1, description: 'Messages could not be processed',
  });
  return { queue, alarm, policy: withPolicy && given.policy === undefined ? queuePolicy(scope, `${id}Policy`, queue, [clearTextRefused(queue)]) : undefined };
}

/** The policy of a queue, where there is something to say. */
export function queuePolicy(scope: Construct, id: string, queue: SqsQueue, statements: readonly object[]): SqsQueuePolicy | undefined {
  if (statements.length === 0) { return undefined; }
  return new SqsQueuePolicy(scope, id, { queueUrl: queue.id, policy: policyDocument(statements.map((statement) => ({ Resource: queue.arn, ...statement }))) });
}

/** A statement that refuses plain HTTP. */
export function clearTextRefused(queue: SqsQueue): object {
  return { Sid: 'ClearText', Effect: 'Deny', Principal: '*', Action: 'sqs:*', Resource: queue.arn, Condition: { Bool: { 'aws:SecureTransport': 'false' } } };
}
