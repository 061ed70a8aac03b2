import type { CloudwatchLogGroup, CloudwatchLogGroupConfig } from '@cdktf/provider-aws/lib/cloudwatch-log-group';
import { EcsCluster, type EcsClusterConfig } from '@cdktf/provider-aws/lib/ecs-cluster';
import { Construct } from 'constructs';
import clusterDefaults from '../../../defaults/ecs/cluster';
import { noteConstruct } from '../../ledger';
import { make } from '../../make';
import type { KeyReference } from '../../shared-resources';
import { uniqueName } from '../../unique-name';
import { makeLogGroup } from '../logs/log-group-parts';

/** What a `SecureCluster` takes: the arguments of `aws_ecs_cluster`, and these. A name is made up where there is none. */
export interface SecureClusterProps extends Partial<EcsClusterConfig> {
  /**
   * The customer-managed key of the sessions that people open in containers, and of their log. It must admit CloudWatch Logs,
   * as a `SecureKey` does.
   *
   * @default - the key of the stack
   */
  readonly encryptionKey?: KeyReference;

  /**
   * Arguments of the `aws_cloudwatch_log_group` for sessions. It is not made where `configuration` says how sessions are logged.
   *
   * @default - encrypted, and kept for 400 days
   */
  readonly logGroupOptions?: Partial<CloudwatchLogGroupConfig>;
}

/**
 * A cluster that measures every task, and that encrypts and records the sessions which people open in containers.
 *
 * Bears on CC6.1, CC7.2 and A1.1. https://docs.aws.amazon.com/AmazonECS/latest/developerguide/security.html
 */
export class SecureCluster extends Construct {
  public readonly cluster: EcsCluster;
  public readonly logGroup?: CloudwatchLogGroup;
  /** ARN of the cluster. */
  public readonly arn: string;

  constructor(scope: Construct, id: string, props: SecureClusterProps = {}) {
    super(scope, id);
    noteConstruct(this, 'SecureCluster');
    const { encryptionKey, logGroupOptions, ...given } = props;
    const sessions = given.configuration?.executeCommandConfiguration;
    const ownLog = sessions?.logging === undefined && sessions?.logConfiguration === undefined;
    if (ownLog) { this.logGroup = makeLogGroup(this, 'ExecLogs', { given: logGroupOptions, encryptionKey }); }
    const block = 'configuration.execute_command_configuration';
    this.cluster = make(EcsCluster, this, 'Resource', clusterDefaults, {
      given,
      own: {
        name: uniqueName(this, { maxLength: 255 }),
        configuration: {
          executeCommandConfiguration: {
            ...(encryptionKey === undefined ? {} : { kmsKeyId: encryptionKey.arn }),
            ...(this.logGroup === undefined ? {} : { logConfiguration: { cloudWatchLogGroupName: this.logGroup.name } }),
          },
        },
      },
      without: ownLog ? [] : [`${block}.logging`, `${block}.log_configuration.cloud_watch_encryption_enabled`],
    });
    this.arn = this.cluster.arn;
  }
}
