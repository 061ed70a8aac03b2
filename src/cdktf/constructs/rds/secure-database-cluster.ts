import type { CloudwatchLogGroup } from '@cdktf/provider-aws/lib/cloudwatch-log-group';
import type { CloudwatchMetricAlarm } from '@cdktf/provider-aws/lib/cloudwatch-metric-alarm';
import type { DbSubnetGroup } from '@cdktf/provider-aws/lib/db-subnet-group';
import type { IamRole } from '@cdktf/provider-aws/lib/iam-role';
import type { IamRolePolicyAttachment } from '@cdktf/provider-aws/lib/iam-role-policy-attachment';
import { RdsCluster, type RdsClusterConfig } from '@cdktf/provider-aws/lib/rds-cluster';
import { RdsClusterInstance, type RdsClusterInstanceConfig } from '@cdktf/provider-aws/lib/rds-cluster-instance';
import { RdsClusterParameterGroup, type RdsClusterParameterGroupConfig } from '@cdktf/provider-aws/lib/rds-cluster-parameter-group';
import type { SecurityGroup } from '@cdktf/provider-aws/lib/security-group';
import { Construct } from 'constructs';
import { type DatabasePartsProps, exportedLogs, monitoringRole, namePrefix, parameterFamily, securityGroup, subnetGroup, tlsParameters } from './database-parts';
import { CLUSTER_IAM, CLUSTER_LOGS, CLUSTER_TLS, masterUser } from '../../../defaults/database-engines';
import clusterDefaults from '../../../defaults/rds/database-cluster';
import { backedUp } from '../../backed-up';
import { noteConstruct } from '../../ledger';
import { make } from '../../make';
import { uniqueName } from '../../unique-name';
import { watch } from '../../watch';

/** What a `SecureDatabaseCluster` takes: the arguments of `aws_rds_cluster`, and these. */
export interface SecureDatabaseClusterProps extends Partial<RdsClusterConfig>, DatabasePartsProps {
  /** The engine: `aurora-postgresql` or `aurora-mysql`. */
  readonly engine: string;

  /** The version of the engine. It decides which parameter group fits. */
  readonly engineVersion: string;

  /**
   * Arguments of `aws_rds_cluster_parameter_group`. The group is not made where `dbClusterParameterGroupName` names another.
   *
   * @default - clear text is refused
   */
  readonly parameterGroupOptions?: Partial<RdsClusterParameterGroupConfig>;

  /**
   * Arguments of the `aws_rds_cluster_instance` that writes.
   *
   * @default - serverless
   */
  readonly writerOptions?: Partial<RdsClusterInstanceConfig>;

  /**
   * Arguments of each `aws_rds_cluster_instance` that reads.
   *
   * @default - serverless
   */
  readonly readerOptions?: Partial<RdsClusterInstanceConfig>;

  /**
   * How many instances read, and stand by to take over.
   *
   * @default 1
   */
  readonly readers?: number;
}

/**
 * An Aurora cluster with a writer and a reader in another Availability Zone, both serverless, that is encrypted with the
 * key of the stack, keeps 35 days of backups, exports its logs, refuses clear text, and cannot be deleted by accident. RDS
 * makes the password, keeps it in Secrets Manager and rotates it every week.
 * The alarm topic of the stack hears when 90 % of its computing power is used for a quarter of an hour.
 *
 * Bears on CC6.1, CC6.6, CC6.7, CC7.2, A1.1, A1.2 and C1.1.
 * https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/Aurora.BestPractices.html
 */
export class SecureDatabaseCluster extends Construct {
  public readonly cluster: RdsCluster;
  public readonly writer?: RdsClusterInstance;
  public readonly readers: readonly RdsClusterInstance[];
  public readonly subnetGroup?: DbSubnetGroup;
  public readonly securityGroup?: SecurityGroup;
  public readonly parameterGroup?: RdsClusterParameterGroup;
  public readonly monitoringRole?: IamRole;
  public readonly monitoringPolicy?: IamRolePolicyAttachment;
  public readonly logGroups: readonly CloudwatchLogGroup[];
  public readonly cpuAlarm: CloudwatchMetricAlarm;
  /** ARN of the cluster. */
  public readonly arn: string;

  constructor(scope: Construct, id: string, props: SecureDatabaseClusterProps) {
    super(scope, id);
    noteConstruct(this, 'SecureDatabaseCluster');
    const {
      encryptionKey, vpcId, subnetIds, subnetGroupOptions, securityGroupOptions, logGroupOptions, parameterGroupOptions, writerOptions, readerOptions, readers = 1, ...given
    } = props;
    // A copy has the encryption and the users of what it was copied from, and RDS keeps no password of a global database.
    const follows = given.replicationSourceIdentifier !== undefined || given.globalClusterIdentifier !== undefined;
    const copy = follows || given.snapshotIdentifier !== undefined || given.restoreToPointInTime !== undefined;
    const ownPassword = !follows && given.masterPassword === undefined && given.masterPasswordWo === undefined && given.manageMasterUserPassword !== false;
    const encrypted = given.storageEncrypted !== false && !copy;
    const identifier = given.clusterIdentifier ?? (given.clusterIdentifierPrefix === undefined ? uniqueName(this, { maxLength: 50, lowerCase: true }) : undefined);

    if (given.dbSubnetGroupName === undefined) { this.subnetGroup = subnetGroup(this, props); }
    if (given.vpcSecurityGroupIds === undefined) { this.securityGroup = securityGroup(this, props); }
    const fits = parameterFamily(given.engine, given.engineVersion);
    if (given.dbClusterParameterGroupName === undefined && (parameterGroupOptions !== undefined || (given.engine in CLUSTER_TLS && fits !== undefined))) {
      this.parameterGroup = make(RdsClusterParameterGroup, this, 'Parameters', undefined, {
        given: parameterGroupOptions,
        own: {
          family: fits, parameter: tlsParameters(CLUSTER_TLS[given.engine] ?? {}), description: `Parameters of ${this.node.path}`, lifecycle: { createBeforeDestroy: true },
          ...(parameterGroupOptions?.name === undefined ? { namePrefix: namePrefix(this) } : {}),
        },
      });
    }
    const logs = given.enabledCloudwatchLogsExports ?? CLUSTER_LOGS[given.engine] as string[] | undefined;
    this.logGroups = identifier === undefined ? [] : exportedLogs(this, `/aws/rds/cluster/${identifier}`, logs, props);

    // A Multi-AZ cluster that is not Aurora makes its instances by itself.
    const aurora = given.dbClusterInstanceClass === undefined;
    const serverless = aurora && [writerOptions, readerOptions].some((each) => [undefined, 'db.serverless'].includes(each?.instanceClass));
    this.cluster = make(RdsCluster, this, 'Resource', clusterDefaults, {
      given,
      own: {
        dependsOn: [...this.logGroups], copyTagsToSnapshot: true, tags: backedUp(), clusterIdentifier: identifier,
        ...(copy ? {} : { masterUsername: masterUser(given.engine) }),
        ...(given.skipFinalSnapshot === true || identifier === undefined ? {} : { finalSnapshotIdentifier: `${identifier}-final` }),
        ...(serverless ? { serverlessv2ScalingConfiguration: { minCapacity: 0.5, maxCapacity: 2 } } : {}),
        dbSubnetGroupName: this.subnetGroup?.name, vpcSecurityGroupIds: this.securityGroup === undefined ? undefined : [this.securityGroup.id],
        dbClusterParameterGroupName: this.parameterGroup?.name, enabledCloudwatchLogsExports: logs,
        ...(encryptionKey === undefined ? {} : { ...(encrypted ? { kmsKeyId: encryptionKey.arn } : {}), ...(ownPassword ? { masterUserSecretKmsKeyId: encryptionKey.arn } : {}) }),
      },
      without: [
        ...(encrypted ? [] : ['kms_key_id']), ...(copy ? ['storage_encrypted'] : []), ...(ownPassword ? [] : ['manage_master_user_password', 'master_user_secret_kms_key_id']),
        ...(CLUSTER_IAM.includes(given.engine) ? [] : ['iam_database_authentication_enabled']),
      ],
    });
    this.arn = this.cluster.arn;

    const all = aurora ? [writerOptions ?? {}, ...Array.from({ length: readers }, () => readerOptions ?? {})] : [];
    if (all.some(({ monitoringRoleArn, monitoringInterval }) => monitoringRoleArn === undefined && monitoringInterval !== 0)) {
      const monitoring = monitoringRole(this);
      this.monitoringRole = monitoring.role;
      this.monitoringPolicy = monitoring.attachment;
    }
    const instances = all.map((options, index) => make(RdsClusterInstance, this, index === 0 ? 'Writer' : `Reader${index === 1 ? '' : index}`, clusterDefaults, {
      given: options,
      own: {
        clusterIdentifier: this.cluster.id, engine: this.cluster.engine, instanceClass: 'db.serverless', promotionTier: Math.min(index, 15), copyTagsToSnapshot: true, tags: backedUp(),
        ...(options.identifierPrefix === undefined && identifier !== undefined ? { identifier: `${identifier}-${index}` } : {}),
        ...(this.monitoringRole === undefined || options.monitoringInterval === 0 ? {} : { monitoringRoleArn: this.monitoringRole.arn }),
        ...(this.monitoringPolicy === undefined ? {} : { dependsOn: [this.monitoringPolicy] }),
      },
    }));
    [this.writer, ...this.readers] = instances;
    this.cpuAlarm = watch(this, 'CpuAlarm', {
      namespace: 'AWS/RDS', dimensions: { DBClusterIdentifier: this.cluster.clusterIdentifier }, metricName: 'CPUUtilization', description: 'The database is short of computing power', threshold: 90, periods: 3,
    });
  }
}
