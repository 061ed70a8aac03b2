import type { CloudwatchLogGroup, CloudwatchLogGroupConfig } from '@cdktf/provider-aws/lib/cloudwatch-log-group';
import { CloudwatchLogResourcePolicy } from '@cdktf/provider-aws/lib/cloudwatch-log-resource-policy';
import { ElasticacheReplicationGroup, type ElasticacheReplicationGroupConfig } from '@cdktf/provider-aws/lib/elasticache-replication-group';
import { ElasticacheSubnetGroup, type ElasticacheSubnetGroupConfig } from '@cdktf/provider-aws/lib/elasticache-subnet-group';
import { ElasticacheUser } from '@cdktf/provider-aws/lib/elasticache-user';
import { ElasticacheUserGroup } from '@cdktf/provider-aws/lib/elasticache-user-group';
import type { SecurityGroup, SecurityGroupConfig } from '@cdktf/provider-aws/lib/security-group';
import { Construct } from 'constructs';
import cacheDefaults from '../../../defaults/elasticache/replication-group';
import { closedSecurityGroup } from '../../closed-security-group';
import { noteConstruct } from '../../ledger';
import { make } from '../../make';
import { Place } from '../../place';
import { policyDocument } from '../../policy-document';
import type { KeyReference } from '../../shared-resources';
import { uniqueName } from '../../unique-name';
import { makeLogGroup } from '../logs/log-group-parts';

/** What a `SecureCache` takes: the arguments of `aws_elasticache_replication_group`, and these. */
export interface SecureCacheProps extends Partial<ElasticacheReplicationGroupConfig> {
  /**
   * The customer-managed key of nodes, snapshots and logs. It must admit CloudWatch Logs, as a `SecureKey` does.
   *
   * @default - the key of the stack
   */
  readonly encryptionKey?: KeyReference;

  /**
   * The network in which the security group is made.
   *
   * @default - the default network of the account. It has no effect beside `securityGroupIds`.
   */
  readonly vpcId?: string;

  /**
   * Subnets of the nodes, in two Availability Zones or more. Choose some without a route to the internet.
   *
   * @default - `subnetGroupName`, or the subnets of the default network
   */
  readonly subnetIds?: string[];

  /**
   * Arguments of `aws_elasticache_subnet_group`.
   *
   * @default - the subnets
   */
  readonly subnetGroupOptions?: Partial<ElasticacheSubnetGroupConfig>;

  /**
   * Arguments of `aws_security_group`.
   *
   * @default - it admits nobody; open port 6379 with `aws_vpc_security_group_ingress_rule`
   */
  readonly securityGroupOptions?: Partial<SecurityGroupConfig>;

  /**
   * Arguments of the `aws_cloudwatch_log_group` for slow commands and the engine's own messages. It is not made where
   * `logDeliveryConfiguration` is given.
   *
   * @default - encrypted, and kept for 400 days
   */
  readonly logGroupOptions?: Partial<CloudwatchLogGroupConfig>;
}

/** The engine that ElastiCache carries on, open source as Redis OSS was; its user groups need no default user. */
const ENGINE = 'valkey';

/**
 * A replicated cache over two Availability Zones that is encrypted with the key of the stack and in transit, admits users by
 * IAM, keeps 35 days of snapshots, and logs slow commands and the engine's own messages.
 *
 * Whoever connects needs `elasticache:Connect` on the replication group and on `user`. With an `engine` other than Valkey,
 * give `userGroupIds` or an `authToken`.
 *
 * Bears on CC6.1, CC6.6, CC6.7, CC7.2, A1.1 and A1.2.
 * https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/WhatIs.Security.html
 */
export class SecureCache extends Construct {
  public readonly replicationGroup: ElasticacheReplicationGroup;
  public readonly subnetGroup?: ElasticacheSubnetGroup;
  public readonly securityGroup?: SecurityGroup;
  /** The user that clients connect as, where neither user groups nor a token are given. */
  public readonly user?: ElasticacheUser;
  public readonly userGroup?: ElasticacheUserGroup;
  public readonly logGroup?: CloudwatchLogGroup;
  public readonly logPolicy?: CloudwatchLogResourcePolicy;
  /** ARN of the replication group. */
  public readonly arn: string;

  constructor(scope: Construct, id: string, props: SecureCacheProps = {}) {
    super(scope, id);
    noteConstruct(this, 'SecureCache');
    const { encryptionKey, vpcId, subnetIds, subnetGroupOptions, securityGroupOptions, logGroupOptions, ...given } = props;
    const replicationGroupId = given.replicationGroupId ?? uniqueName(this, { maxLength: 40, lowerCase: true });
    if (given.subnetGroupName === undefined && (subnetIds !== undefined || subnetGroupOptions !== undefined)) {
      this.subnetGroup = make(ElasticacheSubnetGroup, this, 'Subnets', undefined, {
        given: subnetGroupOptions, own: { subnetIds, description: `Subnets of ${this.node.path}`, name: uniqueName(this, { maxLength: 200, lowerCase: true }) },
      });
    }
    if (given.securityGroupIds === undefined) { this.securityGroup = closedSecurityGroup(this, vpcId, 'Clients of the cache', securityGroupOptions); }
    if (given.userGroupIds === undefined && given.authToken === undefined && [undefined, ENGINE].includes(given.engine)) {
      this.user = this.makeUser();
      this.userGroup = new ElasticacheUserGroup(this, 'Users', { engine: ENGINE, userGroupId: `g${this.node.addr.slice(-20)}`, userIds: [this.user.userId] });
    }
    if (given.logDeliveryConfiguration === undefined) {
      this.logGroup = makeLogGroup(this, 'Logs', { given: logGroupOptions, encryptionKey, name: `/aws/elasticache/${replicationGroupId}` });
      this.logPolicy = this.admitLogDelivery(this.logGroup);
    }
    const sharded = [given.numNodeGroups, given.replicasPerNodeGroup, given.nodeGroupConfiguration].some((each) => each !== undefined);
    const encrypted = given.atRestEncryptionEnabled !== 'false';
    this.replicationGroup = make(ElasticacheReplicationGroup, this, 'Resource', cacheDefaults, {
      given,
      own: {
        dependsOn: this.logPolicy === undefined ? undefined : [this.logPolicy],
        replicationGroupId, description: `Cache ${this.node.path}`, engine: ENGINE, nodeType: 'cache.t4g.small',
        subnetGroupName: this.subnetGroup?.name, securityGroupIds: this.securityGroup === undefined ? undefined : [this.securityGroup.id],
        userGroupIds: this.userGroup === undefined ? undefined : [this.userGroup.id],
        logDeliveryConfiguration: logDelivery(this.logGroup), ...(encryptionKey === undefined || !encrypted ? {} : { kmsKeyId: encryptionKey.arn }),
      },
      without: [
        ...(sharded ? ['num_cache_clusters'] : []), ...(encrypted ? [] : ['kms_key_id']), ...(given.transitEncryptionEnabled === false ? ['transit_encryption_mode'] : []),
      ],
    });
    this.arn = this.replicationGroup.arn;
  }

  /**
   * IAM makes short-lived tokens, so that there is no password to keep and rotate. The id and the name of such a user must
   * be the same: https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/auth-iam.html
   */
  private makeUser(): ElasticacheUser {
    const name = `u${this.node.addr.slice(-20)}`;
    return new ElasticacheUser(this, 'User', { engine: ENGINE, userId: name, userName: name, authenticationMode: { type: 'iam' }, accessString: 'on ~* +@all -@admin -@dangerous' });
  }

  /** https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/Log_Delivery.html */
  private admitLogDelivery(logGroup: CloudwatchLogGroup): CloudwatchLogResourcePolicy {
    return new CloudwatchLogResourcePolicy(this, 'LogPolicy', {
      policyName: uniqueName(this, { maxLength: 200 }),
      policyDocument: policyDocument([{
        Effect: 'Allow', Principal: { Service: 'delivery.logs.amazonaws.com' }, Action: ['logs:CreateLogStream', 'logs:PutLogEvents'], Resource: `${logGroup.arn}:*`,
        Condition: { StringEquals: { 'aws:SourceAccount': Place.of(this).account } },
      }]),
    });
  }
}

function logDelivery(logGroup: CloudwatchLogGroup | undefined) {
  return logGroup === undefined ? undefined : ['slow-log', 'engine-log'].map((logType) => ({ logType, logFormat: 'json', destinationType: 'cloudwatch-logs', destination: logGroup.name }));
}
