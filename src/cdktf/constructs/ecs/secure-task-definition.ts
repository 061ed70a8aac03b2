import type { CloudwatchLogGroup, CloudwatchLogGroupConfig } from '@cdktf/provider-aws/lib/cloudwatch-log-group';
import { EcsTaskDefinition, type EcsTaskDefinitionConfig } from '@cdktf/provider-aws/lib/ecs-task-definition';
import { IamRole } from '@cdktf/provider-aws/lib/iam-role';
import { IamRolePolicy } from '@cdktf/provider-aws/lib/iam-role-policy';
import { Fn } from 'cdktf';
import { Construct } from 'constructs';
import { noteConstruct } from '../../ledger';
import { make } from '../../make';
import { Place } from '../../place';
import { policyDocument } from '../../policy-document';
import { serviceTrust } from '../../service-trust';
import { type KeyReference, SharedResources } from '../../shared-resources';
import { uniqueName } from '../../unique-name';
import { makeLogGroup } from '../logs/log-group-parts';

/** A container as Amazon ECS describes it, with `name` and `image` and whatever else its API knows. */
export interface Container {
  readonly name: string;
  readonly image: string;
  /** Any other member of a container definition, such as `portMappings`, `environment` or `secrets`. */
  readonly [member: string]: unknown;
}

/** What a `SecureTaskDefinition` takes: the arguments of `aws_ecs_task_definition`, and these. */
export interface SecureTaskDefinitionProps extends Partial<EcsTaskDefinitionConfig> {
  /**
   * The containers. Those that say nothing else log to the log group, cannot write to their own file system, and run as the
   * user 1000. They have no effect beside `containerDefinitions`.
   *
   * @default - `containerDefinitions`, as JSON
   */
  readonly containers?: readonly Container[];

  /**
   * What the software may do: statements of a policy, as plain objects. They have no effect beside a `taskRoleArn`.
   *
   * @default - nothing, but for the sessions that people open where `allowExecuteCommand` is set
   */
  readonly policyStatements?: readonly object[];

  /**
   * Let people open sessions in the containers, with `enableExecuteCommand` of the service, and record them in the log groups
   * of the account.
   *
   * @default false
   */
  readonly allowExecuteCommand?: boolean;

  /**
   * ARNs of the secrets that containers name in `secrets`, which Amazon ECS reads when it starts them.
   *
   * @default - none
   */
  readonly secretArns?: readonly string[];

  /**
   * What Amazon ECS may do besides pulling images from this account, writing the log and reading `secretArns`: statements of a
   * policy, as plain objects. They have no effect beside an `executionRoleArn`.
   *
   * @default - nothing
   */
  readonly executionPolicyStatements?: readonly object[];

  /**
   * The customer-managed key of the log and of the secrets. It must admit CloudWatch Logs, as a `SecureKey` does.
   *
   * @default - the key of the stack
   */
  readonly encryptionKey?: KeyReference;

  /**
   * Arguments of the `aws_cloudwatch_log_group` of the containers.
   *
   * @default - encrypted, and kept for 400 days
   */
  readonly logGroupOptions?: Partial<CloudwatchLogGroupConfig>;
}

/**
 * A Fargate task definition whose containers log to an encrypted log group, cannot write to their own file system, and
 * run as the user 1000, not as root. Mount a volume where software has to write.
 *
 * Bears on CC6.1, CC6.8 and CC7.2.
 * https://docs.aws.amazon.com/AmazonECS/latest/developerguide/security-tasks-containers.html
 */
export class SecureTaskDefinition extends Construct {
  public readonly taskDefinition: EcsTaskDefinition;
  public readonly logGroup?: CloudwatchLogGroup;
  public readonly taskRole?: IamRole;
  public readonly taskRolePolicy?: IamRolePolicy;
  public readonly executionRole?: IamRole;
  public readonly executionRolePolicy?: IamRolePolicy;
  /** ARN of the task definition, with its revision. */
  public readonly arn: string;

  constructor(scope: Construct, id: string, props: SecureTaskDefinitionProps) {
    super(scope, id);
    noteConstruct(this, 'SecureTaskDefinition');
    const { containers, policyStatements = [], allowExecuteCommand = false, secretArns = [], executionPolicyStatements = [], encryptionKey, logGroupOptions, ...given } = props;
    if (containers === undefined && given.containerDefinitions === undefined) { throw new Error(`cdk-soc2: the task definition ${this.node.path} has no containers. Give it containers or containerDefinitions`); }
    if (containers !== undefined) { this.logGroup = makeLogGroup(this, 'Logs', { given: logGroupOptions, encryptionKey }); }
    if (given.taskRoleArn === undefined) {
      this.taskRole = new IamRole(this, 'TaskRole', { assumeRolePolicy: this.trust(), description: `Software of ${this.node.path}` });
      this.taskRolePolicy = this.policyOf(this.taskRole, 'TaskRolePolicy', [...(allowExecuteCommand ? this.sessions(encryptionKey) : []), ...policyStatements]);
    }
    if (given.executionRoleArn === undefined) {
      this.executionRole = new IamRole(this, 'ExecutionRole', { assumeRolePolicy: this.trust(), description: `Starts ${this.node.path}` });
      this.executionRolePolicy = this.policyOf(this.executionRole, 'ExecutionRolePolicy', [...this.start(secretArns, encryptionKey), ...executionPolicyStatements]);
    }
    this.taskDefinition = make(EcsTaskDefinition, this, 'Resource', undefined, {
      given, own: {
        family: uniqueName(this, { maxLength: 255 }), networkMode: 'awsvpc', requiresCompatibilities: ['FARGATE'], cpu: '256', memory: '512', taskRoleArn: this.taskRole?.arn, executionRoleArn: this.executionRole?.arn,
        ...(containers === undefined ? {} : { containerDefinitions: Fn.jsonencode(containers.map((container) => this.complete(container))) }),
      },
    });
    this.arn = this.taskDefinition.arn;
  }

  private complete(container: Container): object {
    const log = { logDriver: 'awslogs', options: { 'awslogs-group': this.logGroup?.name, 'awslogs-region': Place.of(this).region, 'awslogs-stream-prefix': container.name } };
    return { essential: true, readonlyRootFilesystem: true, user: '1000', logConfiguration: log, ...container };
  }

  /** https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task-iam-roles.html */
  private trust(): string {
    return serviceTrust('ecs-tasks.amazonaws.com', { StringEquals: { 'aws:SourceAccount': Place.of(this).account } });
  }

  private policyOf(role: IamRole, id: string, statements: readonly object[]): IamRolePolicy | undefined {
    return statements.length === 0 ? undefined : new IamRolePolicy(this, id, { role: role.id, policy: policyDocument(statements) });
  }

  /** https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task_execution_IAM_role.html */
  private start(secretArns: readonly string[], key: KeyReference | undefined): object[] {
    const { account, partition, region } = Place.of(this);
    return [
      // A token for all registries is the only one there is.
      { Sid: 'Registry', Effect: 'Allow', Action: 'ecr:GetAuthorizationToken', Resource: '*' },
      { Sid: 'Images', Effect: 'Allow', Action: ['ecr:BatchCheckLayerAvailability', 'ecr:GetDownloadUrlForLayer', 'ecr:BatchGetImage'], Resource: `arn:${partition}:ecr:${region}:${account}:repository/*` },
      ...(this.logGroup === undefined ? [] : [{ Sid: 'Logs', Effect: 'Allow', Action: ['logs:CreateLogStream', 'logs:PutLogEvents'], Resource: `${this.logGroup.arn}:*` }]),
      ...(secretArns.length === 0 ? [] : [
        { Sid: 'Secrets', Effect: 'Allow', Action: 'secretsmanager:GetSecretValue', Resource: secretArns },
        { Sid: 'KeyOfSecrets', Effect: 'Allow', Action: 'kms:Decrypt', Resource: this.keyArn(key) },
      ]),
    ];
  }

  /** https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ecs-exec.html */
  private sessions(key: KeyReference | undefined): object[] {
    const { account, partition, region } = Place.of(this);
    return [
      // Channels and the search for a log group have no resources that a policy could name.
      { Sid: 'Sessions', Effect: 'Allow', Action: ['ssmmessages:CreateControlChannel', 'ssmmessages:CreateDataChannel', 'ssmmessages:OpenControlChannel', 'ssmmessages:OpenDataChannel', 'logs:DescribeLogGroups'], Resource: '*' },
      { Sid: 'SessionLogs', Effect: 'Allow', Action: ['logs:CreateLogStream', 'logs:DescribeLogStreams', 'logs:PutLogEvents'], Resource: `arn:${partition}:logs:${region}:${account}:log-group:*` },
      { Sid: 'KeyOfSessions', Effect: 'Allow', Action: 'kms:Decrypt', Resource: this.keyArn(key) },
    ];
  }

  private keyArn(key: KeyReference | undefined): string {
    return (key ?? SharedResources.of(this).encryptionKey).arn;
  }
}
