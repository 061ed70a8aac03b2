import type { CloudwatchLogGroup, CloudwatchLogGroupConfig } from '@cdktf/provider-aws/lib/cloudwatch-log-group';
import type { CloudwatchMetricAlarm } from '@cdktf/provider-aws/lib/cloudwatch-metric-alarm';
import { IamRole } from '@cdktf/provider-aws/lib/iam-role';
import { IamRolePolicy } from '@cdktf/provider-aws/lib/iam-role-policy';
import { LambdaFunction, type LambdaFunctionConfig } from '@cdktf/provider-aws/lib/lambda-function';
import type { SqsQueue, SqsQueueConfig } from '@cdktf/provider-aws/lib/sqs-queue';
import type { SqsQueuePolicy } from '@cdktf/provider-aws/lib/sqs-queue-policy';
import { Construct } from 'constructs';
import functionDefaults from '../../../defaults/lambda/function';
import { noteConstruct } from '../../ledger';
import { make } from '../../make';
import { policyDocument } from '../../policy-document';
import { serviceTrust } from '../../service-trust';
import { type KeyReference, SharedResources } from '../../shared-resources';
import { uniqueName } from '../../unique-name';
import { makeLogGroup } from '../logs/log-group-parts';
import { deadLetterQueue } from '../sqs/queue-parts';

/** What a `SecureFunction` takes: the arguments of `aws_lambda_function`, and these. A name is made up where there is none. */
export interface SecureFunctionProps extends Partial<LambdaFunctionConfig> {
  /**
   * The customer-managed key of the environment, the log group and the dead-letter queue. It must admit CloudWatch Logs, as
   * a `SecureKey` does.
   *
   * @default - the key of the stack
   */
  readonly encryptionKey?: KeyReference;

  /**
   * What the function may do besides writing logs, traces and dead letters: statements of a policy, as plain objects. They
   * have no effect beside a `role` of your own.
   *
   * @default - nothing
   */
  readonly policyStatements?: readonly object[];

  /**
   * Arguments of the `aws_cloudwatch_log_group` of the function. It is not made where `loggingConfig` names another.
   *
   * @default - encrypted, and kept for 400 days
   */
  readonly logGroupOptions?: Partial<CloudwatchLogGroupConfig>;

  /**
   * Arguments of the `aws_sqs_queue` for events that cannot be processed.
   *
   * @default - it keeps them for 14 days
   */
  readonly deadLetterOptions?: Partial<SqsQueueConfig>;

  /**
   * Make a queue for events that cannot be processed.
   *
   * @default - true, unless you give a `deadLetterConfig`
   */
  readonly deadLetterQueueEnabled?: boolean;
}

/**
 * A function with a role of its own, an encrypted log group that is kept for the period of a report, a dead-letter queue,
 * tracing and encrypted settings. The alarm topic of the stack hears of the first event that could not be processed.
 *
 * Bears on CC6.1, CC7.2, PI1.3 and A1.1. https://docs.aws.amazon.com/lambda/latest/dg/lambda-security.html
 */
export class SecureFunction extends Construct {
  public readonly function: LambdaFunction;
  public readonly role?: IamRole;
  public readonly rolePolicy?: IamRolePolicy;
  public readonly logGroup?: CloudwatchLogGroup;
  public readonly deadLetterQueue?: SqsQueue;
  public readonly deadLetterPolicy?: SqsQueuePolicy;
  public readonly deadLetterAlarm?: CloudwatchMetricAlarm;
  /** ARN of the function. */
  public readonly arn: string;

  constructor(scope: Construct, id: string, props: SecureFunctionProps = {}) {
    super(scope, id);
    noteConstruct(this, 'SecureFunction');
    const { encryptionKey, policyStatements = [], logGroupOptions, deadLetterOptions, deadLetterQueueEnabled, ...given } = props;
    const functionName = given.functionName ?? uniqueName(this, { maxLength: 64 });
    if (given.loggingConfig?.logGroup === undefined) {
      this.logGroup = makeLogGroup(this, 'Logs', { given: logGroupOptions, encryptionKey, name: `/aws/lambda/${functionName}` });
    }
    if (deadLetterQueueEnabled ?? given.deadLetterConfig === undefined) {
      const failed = deadLetterQueue(this, 'DeadLetters', deadLetterOptions, encryptionKey === undefined ? {} : { kmsMasterKeyId: encryptionKey.arn });
      this.deadLetterQueue = failed.queue;
      this.deadLetterPolicy = failed.policy;
      this.deadLetterAlarm = failed.alarm;
    }
    if (given.role === undefined) {
      this.role = new IamRole(this, 'Role', { assumeRolePolicy: serviceTrust('lambda.amazonaws.com'), description: `Runs ${this.node.path}` });
      const ownKey = deadLetterOptions?.kmsMasterKeyId === undefined && deadLetterOptions?.sqsManagedSseEnabled === undefined;
      this.rolePolicy = new IamRolePolicy(this, 'RolePolicy', {
        role: this.role.id,
        policy: policyDocument([
          ...(this.logGroup === undefined ? [] : [{ Sid: 'Logs', Effect: 'Allow', Action: ['logs:CreateLogStream', 'logs:PutLogEvents'], Resource: `${this.logGroup.arn}:*` }]),
          // Traces and network interfaces have no resources that a policy could name.
          { Sid: 'Traces', Effect: 'Allow', Action: ['xray:PutTraceSegments', 'xray:PutTelemetryRecords'], Resource: '*' },
          ...(given.vpcConfig === undefined ? [] : [{ Sid: 'Network', Effect: 'Allow', Action: NETWORK, Resource: '*' }]),
          ...(this.deadLetterQueue === undefined ? [] : [{ Sid: 'DeadLetters', Effect: 'Allow', Action: 'sqs:SendMessage', Resource: this.deadLetterQueue.arn }]),
          ...(this.deadLetterQueue === undefined || !ownKey ? []
            : [{ Sid: 'DeadLetterKey', Effect: 'Allow', Action: ['kms:Decrypt', 'kms:GenerateDataKey'], Resource: (encryptionKey ?? SharedResources.of(this).encryptionKey).arn }]),
          ...policyStatements,
        ]),
      });
    }
    this.function = make(LambdaFunction, this, 'Resource', functionDefaults, {
      // Lambda refuses a function whose role cannot write to its dead-letter queue yet.
      given,
      own: {
        dependsOn: this.rolePolicy === undefined ? undefined : [this.rolePolicy], functionName, role: this.role?.arn,
        ...(this.logGroup === undefined ? {} : { loggingConfig: { logFormat: 'Text', logGroup: this.logGroup.name } }),
        ...(this.deadLetterQueue === undefined ? {} : { deadLetterConfig: { targetArn: this.deadLetterQueue.arn } }),
        ...(encryptionKey === undefined || given.environment === undefined ? {} : { kmsKeyArn: encryptionKey.arn }),
      },
      without: given.environment === undefined ? ['kms_key_arn'] : [],
    });
    this.arn = this.function.arn;
  }
}

/** https://docs.aws.amazon.com/lambda/latest/dg/configuration-vpc.html */
const NETWORK = ['ec2:CreateNetworkInterface', 'ec2:DescribeNetworkInterfaces', 'ec2:DescribeSubnets', 'ec2:DeleteNetworkInterface', 'ec2:AssignPrivateIpAddresses', 'ec2:UnassignPrivateIpAddresses'];
