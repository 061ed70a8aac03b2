import type { CloudwatchLogGroup, CloudwatchLogGroupConfig } from '@cdktf/provider-aws/lib/cloudwatch-log-group';
import { Construct } from 'constructs';
import { makeLogGroup } from './log-group-parts';
import { noteConstruct } from '../../ledger';
import type { KeyReference } from '../../shared-resources';

/** What a `SecureLogGroup` takes: the arguments of `aws_cloudwatch_log_group`, and these. */
export interface SecureLogGroupProps extends Partial<CloudwatchLogGroupConfig> {
  /**
   * The customer-managed key. It must admit CloudWatch Logs, as a `SecureKey` does.
   *
   * @default - the key of the stack
   */
  readonly encryptionKey?: KeyReference;
}

/**
 * A log group that is encrypted with the key of the stack and kept for 400 days: a report over twelve months with its
 * fieldwork.
 *
 * Bears on CC6.1, CC7.2 and C1.2. https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/encrypt-log-data-kms.html
 */
export class SecureLogGroup extends Construct {
  public readonly logGroup: CloudwatchLogGroup;

  constructor(scope: Construct, id: string, props: SecureLogGroupProps = {}) {
    super(scope, id);
    noteConstruct(this, 'SecureLogGroup');
    const { encryptionKey, ...given } = props;
    this.logGroup = makeLogGroup(this, 'Resource', { given, encryptionKey });
  }
}
