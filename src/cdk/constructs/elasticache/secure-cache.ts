import { ArnFormat, aws_ec2 as ec2, aws_elasticache as elasticache, aws_iam as iam, aws_kms as kms, aws_logs as logs, type Duration, Stack } from 'aws-cdk-lib';
import { Construct } from 'constructs';
import cacheDefaults from '../../../defaults/elasticache/replication-group';
import { withDefaults } from '../../defaults/apply';
import { SecureSecurityGroup } from '../ec2/secure-security-group';
import { SecureLogGroup } from '../logs/secure-log-group';

/** What a `SecureCache` takes. */
export interface SecureCacheProps {
  /** The network of the cache. */
  readonly vpc: ec2.IVpc;

  /**
   * Where in the network its nodes stand.
   *
   * @default - isolated subnets where the network has some, private ones otherwise
   */
  readonly vpcSubnets?: ec2.SubnetSelection;

  /**
   * Version of the engine, which is Valkey.
   *
   * @default - the newest that ElastiCache offers
   */
  readonly engineVersion?: string;

  /**
   * Type of the nodes.
   *
   * @default 'cache.t4g.small'
   */
  readonly cacheNodeType?: string;

  /**
   * Number of nodes, the primary included.
   *
   * @default 2
   */
  readonly numCacheClusters?: number;

  /**
   * The security groups of the nodes.
   *
   * @default - one that admits nobody; open it with `connections`
   */
  readonly securityGroups?: ec2.ISecurityGroup[];

  /**
   * The key that encrypts nodes and snapshots.
   *
   * @default - the key of the stack
   */
  readonly encryptionKey?: kms.IKey;

  /**
   * The groups of users that may connect.
   *
   * @default - one group with one user, who authenticates with IAM; `grantConnect` says who that is
   */
  readonly userGroupIds?: string[];

  /**
   * How long automatic snapshots are kept, in whole days: 35 at most.
   *
   * @default Duration.days(35)
   */
  readonly snapshotRetention?: Duration;
}

const PORT = 6379;

/** The engine that ElastiCache carries on, open source as Redis OSS was; its user groups need no default user. */
const ENGINE = 'valkey';

/**
 * A replicated cache over two Availability Zones that is encrypted with the key of the stack and in transit, admits
 * users by IAM, keeps 35 days of snapshots, and logs slow commands and the engine's own messages.
 *
 * Bears on CC6.1, CC6.6, CC6.7, CC7.2, A1.1 and A1.2.
 * https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/WhatIs.Security.html
 */
export class SecureCache extends Construct implements ec2.IConnectable {
  /** The replication group. */
  public readonly replicationGroup: elasticache.CfnReplicationGroup;

  /** The subnets of the nodes. */
  public readonly subnetGroup: elasticache.CfnSubnetGroup;

  /** The user that clients connect as, where no user groups are given. */
  public readonly user?: elasticache.CfnUser;

  /** Who may connect. */
  public readonly connections: ec2.Connections;

  /** Makes the cache. */
  constructor(scope: Construct, id: string, props: SecureCacheProps) {
    super(scope, id);
    const { vpc } = props;
    const type = vpc.isolatedSubnets.length > 0 ? ec2.SubnetType.PRIVATE_ISOLATED : ec2.SubnetType.PRIVATE_WITH_EGRESS;
    this.subnetGroup = new elasticache.CfnSubnetGroup(this, 'Subnets', {
      description: 'Subnets of the cache', subnetIds: vpc.selectSubnets(props.vpcSubnets ?? { subnetType: type }).subnetIds,
    });
    const securityGroups = props.securityGroups ?? [new SecureSecurityGroup(this, 'SecurityGroup', { vpc, description: 'Clients of the cache' })];
    this.connections = new ec2.Connections({ securityGroups, defaultPort: ec2.Port.tcp(PORT) });
    this.user = props.userGroupIds === undefined ? this.makeUser() : undefined;
    const userGroupIds = props.userGroupIds ?? (this.user === undefined ? [] : [this.makeUserGroup(this.user)]);
    const given: Partial<elasticache.CfnReplicationGroupProps> = {
      kmsKeyId: props.encryptionKey?.keyArn, numCacheClusters: props.numCacheClusters, snapshotRetentionLimit: props.snapshotRetention?.toDays(),
    };
    const { kmsKeyId, ...rest } = withDefaults(cacheDefaults, given, { scope: this, id: 'Resource' }) as Omit<elasticache.CfnReplicationGroupProps, 'kmsKeyId'> & { kmsKeyId?: string | kms.IKey };
    const logGroup = new SecureLogGroup(this, 'Logs');
    this.replicationGroup = new elasticache.CfnReplicationGroup(this, 'Resource', {
      ...rest,
      replicationGroupDescription: `Cache ${this.node.path}`,
      kmsKeyId: typeof kmsKeyId === 'object' ? kmsKeyId.keyArn : kmsKeyId,
      engine: ENGINE, engineVersion: props.engineVersion, cacheNodeType: props.cacheNodeType ?? 'cache.t4g.small',
      cacheSubnetGroupName: this.subnetGroup.ref, securityGroupIds: securityGroups.map((group) => group.securityGroupId),
      userGroupIds,
      logDeliveryConfigurations: ['slow-log', 'engine-log'].map((logType) => ({
        logType, logFormat: 'json', destinationType: 'cloudwatch-logs', destinationDetails: { cloudWatchLogsDetails: { logGroup: logGroup.logGroupName } },
      })),
    });
    this.admitLogDelivery(logGroup);
  }

  /** Allows somebody to connect as the user of the cache. Open the network to them with `connections` as well. */
  public grantConnect(grantee: iam.IGrantable): iam.Grant {
    const arn = (resource: string, resourceName: string) => Stack.of(this).formatArn({ service: 'elasticache', resource, resourceName, arnFormat: ArnFormat.COLON_RESOURCE_NAME });
    return iam.Grant.addToPrincipal({
      grantee, actions: ['elasticache:Connect'],
      resourceArns: [arn('replicationgroup', this.replicationGroup.ref), ...(this.user === undefined ? [] : [arn('user', this.user.userId)])],
    });
  }

  /**
   * IAM makes short-lived tokens, so that there is no password to keep and rotate. The id and the name of such a user must
   * be the same: https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/auth-iam.html
   */
  private makeUser(): elasticache.CfnUser {
    const name = `u${this.node.addr.slice(-20)}`;
    return new elasticache.CfnUser(this, 'User', { engine: ENGINE, userId: name, userName: name, authenticationMode: { Type: 'iam' }, accessString: 'on ~* +@all -@admin -@dangerous' });
  }

  private makeUserGroup(user: elasticache.CfnUser): string {
    return new elasticache.CfnUserGroup(this, 'Users', { engine: ENGINE, userGroupId: `g${this.node.addr.slice(-20)}`, userIds: [user.ref] }).ref;
  }

  /** https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/Log_Delivery.html */
  private admitLogDelivery(logGroup: logs.LogGroup): void {
    const policy = new logs.CfnResourcePolicy(this, 'LogPolicy', {
      policyName: `${this.node.id}${this.node.addr.slice(-8)}`,
      policyDocument: Stack.of(this).toJsonString({
        Version: '2012-10-17',
        Statement: [{
          Effect: 'Allow', Principal: { Service: 'delivery.logs.amazonaws.com' }, Action: ['logs:CreateLogStream', 'logs:PutLogEvents'], Resource: logGroup.logGroupArn,
          Condition: { StringEquals: { 'aws:SourceAccount': Stack.of(this).account } },
        }],
      }),
    });
    this.replicationGroup.node.addDependency(policy);
  }
}
