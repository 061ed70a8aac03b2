import { CloudwatchEventRule } from '@cdktf/provider-aws/lib/cloudwatch-event-rule';
import { CloudwatchEventTarget } from '@cdktf/provider-aws/lib/cloudwatch-event-target';
import type { CloudwatchMetricAlarm } from '@cdktf/provider-aws/lib/cloudwatch-metric-alarm';
import type { SqsQueue } from '@cdktf/provider-aws/lib/sqs-queue';
import { SqsQueuePolicy } from '@cdktf/provider-aws/lib/sqs-queue-policy';
import { Fn } from 'cdktf';
import type { Construct } from 'constructs';
import { policyDocument } from '../../policy-document';
import { clearTextRefused, deadLetterQueue } from '../sqs/queue-parts';

/** A rule that tells a topic, with the queue for what could not be told. */
export interface FindingsRoute {
  readonly rule: CloudwatchEventRule;
  readonly target: CloudwatchEventTarget;
  readonly undelivered: SqsQueue;
  readonly undeliveredPolicy: SqsQueuePolicy;
  readonly undeliveredAlarm: CloudwatchMetricAlarm;
}

/** Sends events of a pattern to a topic. */
export function findingsRoute(scope: Construct, id: string, { description, pattern, topicArn }: { readonly description: string; readonly pattern: object; readonly topicArn: string }): FindingsRoute {
  const rule = new CloudwatchEventRule(scope, id, { description, eventPattern: Fn.jsonencode(pattern) });
  const { queue, alarm } = deadLetterQueue(scope, `${id}Undelivered`, {}, {}, false);
  const policy = new SqsQueuePolicy(scope, `${id}UndeliveredPolicy`, {
    queueUrl: queue.id,
    policy: policyDocument([
      clearTextRefused(queue),
      // https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-rule-dlq.html
      { Sid: 'Undelivered', Effect: 'Allow', Principal: { Service: 'events.amazonaws.com' }, Action: 'sqs:SendMessage', Resource: queue.arn, Condition: { ArnEquals: { 'aws:SourceArn': rule.arn } } },
    ]),
  });
  const target = new CloudwatchEventTarget(scope, `${id}Target`, { rule: rule.name, arn: topicArn, deadLetterConfig: { arn: queue.arn } });
  return { rule, target, undelivered: queue, undeliveredPolicy: policy, undeliveredAlarm: alarm };
}
