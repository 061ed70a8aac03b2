import { aws_logs as logs } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import logGroupDefaults from '../../../defaults/logs/log-group';
import { withDefaults } from '../../defaults/apply';

/** What `SecureLogGroup` takes: the properties of `logs.LogGroup`. */
export interface SecureLogGroupProps extends logs.LogGroupProps {}

/**
 * A log group that is encrypted with the key of the stack and kept for 400 days: a report over twelve months with its
 * fieldwork. A key of your own must admit CloudWatch Logs, as a `SecureKey` does.
 *
 * Bears on CC6.1, CC7.2 and C1.2. https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/encrypt-log-data-kms.html
 */
export class SecureLogGroup extends logs.LogGroup {
  /** Makes the log group. Every property of `logs.LogGroup` can be given, and wins. */
  constructor(scope: Construct, id: string, props: SecureLogGroupProps = {}) {
    super(scope, id, withDefaults(logGroupDefaults, props, { scope, id }));
  }
}
