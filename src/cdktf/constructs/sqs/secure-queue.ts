import type { CloudwatchMetricAlarm } from '@cdktf/provider-aws/lib/cloudwatch-metric-alarm';
import { SqsQueue, type SqsQueueConfig } from '@cdktf/provider-aws/lib/sqs-queue';
import type { SqsQueuePolicy } from '@cdktf/provider-aws/lib/sqs-queue-policy';
import { Fn } from 'cdktf';
import { Construct } from 'constructs';
import { clearTextRefused, deadLetterQueue, queuePolicy } from './queue-parts';
import queueDefaults from '../../../defaults/sqs/queue';
import { noteConstruct } from '../../ledger';
import { make } from '../../make';
import type { KeyReference } from '../../shared-resources';

/** What a `SecureQueue` takes: the arguments of `aws_sqs_queue`, and these. With a `policy` of your own no other is made. */
export interface SecureQueueProps extends Partial<SqsQueueConfig> {
  /**
   * The customer-managed key of the queue and of its dead-letter queue.
   *
   * @default - the key of the stack
   */
  readonly encryptionKey?: KeyReference;

  /**
   * Refuse requests that are not sent over TLS.
   *
   * @default true
   */
  readonly enforceSsl?: boolean;

  /**
   * Statements of the queue policy besides the one that asks for TLS, as plain objects. `Resource` may be left out: then the
   * queue is meant.
   *
   * @default - none
   */
  readonly policyStatements?: readonly object[];

  /**
   * How often a message is tried before it is set aside.
   *
   * @default 5
   */
  readonly maxReceiveCount?: number;

  /**
   * Arguments of the `aws_sqs_queue` for messages that cannot be processed.
   *
   * @default - it keeps them for 14 days
   */
  readonly deadLetterOptions?: Partial<SqsQueueConfig>;

  /**
   * Make a queue for messages that cannot be processed.
   *
   * @default - true, unless you give a `redrivePolicy`, or the queue is FIFO, where setting a message aside changes the order
   */
  readonly deadLetterQueueEnabled?: boolean;
}

/**
 * A queue that is encrypted with the key of the stack, answers over TLS only, and sets aside what cannot be processed: the
 * alarm topic of the stack hears of the first such message.
 *
 * Bears on CC6.1, CC6.7, CC7.2 and PI1.3. https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-security-best-practices.html
 */
export class SecureQueue extends Construct {
  public readonly queue: SqsQueue;
  public readonly policy?: SqsQueuePolicy;
  public readonly deadLetterQueue?: SqsQueue;
  public readonly deadLetterPolicy?: SqsQueuePolicy;
  public readonly deadLetterAlarm?: CloudwatchMetricAlarm;
  /** ARN of the queue. */
  public readonly arn: string;

  constructor(scope: Construct, id: string, props: SecureQueueProps = {}) {
    super(scope, id);
    noteConstruct(this, 'SecureQueue');
    const { encryptionKey, enforceSsl = true, policyStatements = [], maxReceiveCount = 5, deadLetterOptions, deadLetterQueueEnabled, ...given } = props;
    const key = encryptionKey === undefined ? {} : { kmsMasterKeyId: encryptionKey.arn };
    // SQS takes one kind of encryption.
    const without = given.sqsManagedSseEnabled === undefined ? [] : ['kms_master_key_id'];
    if (deadLetterQueueEnabled ?? (given.redrivePolicy === undefined && given.fifoQueue !== true)) {
      const failed = deadLetterQueue(this, 'DeadLetters', deadLetterOptions, { ...key, ...(given.fifoQueue === undefined ? {} : { fifoQueue: given.fifoQueue }) });
      this.deadLetterQueue = failed.queue;
      this.deadLetterPolicy = failed.policy;
      this.deadLetterAlarm = failed.alarm;
    }
    this.queue = make(SqsQueue, this, 'Resource', queueDefaults, {
      given, without, own: { ...key, ...(this.deadLetterQueue === undefined ? {} : { redrivePolicy: Fn.jsonencode({ deadLetterTargetArn: this.deadLetterQueue.arn, maxReceiveCount }) }) },
    });
    this.arn = this.queue.arn;
    if (given.policy === undefined) { this.policy = queuePolicy(this, 'Policy', this.queue, [...(enforceSsl ? [clearTextRefused(this.queue)] : []), ...policyStatements]); }
  }
}
