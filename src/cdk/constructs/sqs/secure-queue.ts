import { aws_sqs as sqs } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import queueDefaults from '../../../defaults/sqs/queue';
import { withDefaults } from '../../defaults/apply';

/** What `SecureQueue` takes: the properties of `sqs.Queue`. */
export interface SecureQueueProps extends sqs.QueueProps {}

/**
 * A queue that is encrypted with the key of the stack, answers over TLS only, and sets aside what cannot be processed.
 *
 * Bears on CC6.1, CC6.7, CC7.2 and PI1.3. https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-security-best-practices.html
 */
export class SecureQueue extends sqs.Queue {
  /** Makes the resource. Every property of `sqs.Queue` can be given, and wins. */
  constructor(scope: Construct, id: string, props: SecureQueueProps = {}) {
    super(scope, id, withDefaults(queueDefaults, props, { scope, id }));
  }
}
