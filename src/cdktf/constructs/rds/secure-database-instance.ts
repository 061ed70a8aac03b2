import type { CloudwatchLogGroup } from '@cdktf/provider-aws/lib/cloudwatch-log-group';
import type { CloudwatchMetricAlarm } from '@cdktf/provider-aws/lib/cloudwatch-metric-alarm';
import { DbInstance, type DbInstanceConfig } from '@cdktf/provider-aws/lib/db-instance';
import { DbParameterGroup, type DbParameterGroupConfig } from '@cdktf/provider-aws/lib/db-parameter-group';
import type { DbSubnetGroup } from '@cdktf/provider-aws/lib/db-subnet-group';
import type { IamRole } from '@cdktf/provider-aws/lib/iam-role';
import type { IamRolePolicyAttachment } from '@cdktf/provider-aws/lib/iam-role-policy-attachment';
import type { SecurityGroup } from '@cdktf/provider-aws/lib/security-group';
import { Construct } from 'constructs';
import { type DatabasePartsProps, exportedLogs, monitoringRole, namePrefix, parameterFamily, securityGroup, subnetGroup, tlsParameters } from './database-parts';
import { INSTANCE_IAM, INSTANCE_LOGS, INSTANCE_TLS, masterUser } from '../../../defaults/database-engines';
import instanceDefaults from '../../../defaults/rds/database-instance';
import { backedUp } from '../../backed-up';
import { noteConstruct } from '../../ledger';
import { make } from '../../make';
import { uniqueName } from '../../unique-name';
import { watch } from '../../watch';

/** What a `SecureDatabaseInstance` takes: the arguments of `aws_db_instance`, and these. */
export interface SecureDatabaseInstanceProps extends Partial<DbInstanceConfig>, DatabasePartsProps {
  /** The engine: `postgres`, `mysql`, `mariadb`, `sqlserver-se`, `oracle-se2`, ... */
  readonly engine: string;

  /** The version of the engine. It decides which parameter group fits. */
  readonly engineVersion: string;

  /**
   * Arguments of `aws_db_parameter_group`. The group is not made where `parameterGroupName` names another.
   *
   * @default - clear text is refused, where the engine has such a switch
   */
  readonly parameterGroupOptions?: Partial<DbParameterGroupConfig>;
}

/**
 * A database that is encrypted with the key of the stack, has a standby in another Availability Zone, keeps 35 days of
 * backups, exports its logs, refuses clear text, has no address on the internet, and cannot be deleted by accident. RDS makes
 * the password, keeps it in Secrets Manager and rotates it every week.
 * The alarm topic of the stack hears when 90 % of its computing power is used for a quarter of an hour, or less than 5 GiB of storage are left.
 *
 * Bears on CC6.1, CC6.6, CC6.7, CC7.2, A1.1, A1.2 and C1.1.
 * https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/CHAP_BestPractices.Security.html
 */
export class SecureDatabaseInstance extends Construct {
  public readonly instance: DbInstance;
  public readonly subnetGroup?: DbSubnetGroup;
  public readonly securityGroup?: SecurityGroup;
  public readonly parameterGroup?: DbParameterGroup;
  public readonly monitoringRole?: IamRole;
  public readonly monitoringPolicy?: IamRolePolicyAttachment;
  public readonly logGroups: readonly CloudwatchLogGroup[];
  public readonly cpuAlarm: CloudwatchMetricAlarm;
  public readonly storageAlarm: CloudwatchMetricAlarm;
  /** ARN of the database. */
  public readonly arn: string;

  constructor(scope: Construct, id: string, props: SecureDatabaseInstanceProps) {
    super(scope, id);
    noteConstruct(this, 'SecureDatabaseInstance');
    const { encryptionKey, vpcId, subnetIds, subnetGroupOptions, securityGroupOptions, logGroupOptions, parameterGroupOptions, ...given } = props;
    const family = given.engine.replace(/-.*/, '');
    // A copy has the encryption and the users of what it was copied from.
    const replica = given.replicateSourceDb !== undefined;
    const copy = replica || given.snapshotIdentifier !== undefined || given.restoreToPointInTime !== undefined;
    const ownPassword = !replica && given.password === undefined && given.passwordWo === undefined && given.manageMasterUserPassword !== false;
    const encrypted = given.storageEncrypted !== false && !copy;
    const identifier = given.identifier ?? (given.identifierPrefix === undefined ? uniqueName(this, { maxLength: 60, lowerCase: true }) : undefined);

    if (given.dbSubnetGroupName === undefined) { this.subnetGroup = subnetGroup(this, props); }
    if (given.vpcSecurityGroupIds === undefined) { this.securityGroup = securityGroup(this, props); }
    const parameters = INSTANCE_TLS[given.engine] ?? {};
    const fits = parameterFamily(given.engine, given.engineVersion);
    if (given.parameterGroupName === undefined && (parameterGroupOptions !== undefined || (given.engine in INSTANCE_TLS && fits !== undefined))) {
      this.parameterGroup = make(DbParameterGroup, this, 'Parameters', undefined, {
        given: parameterGroupOptions,
        own: {
          family: fits, parameter: tlsParameters(parameters), description: `Parameters of ${this.node.path}`, lifecycle: { createBeforeDestroy: true },
          ...(parameterGroupOptions?.name === undefined ? { namePrefix: namePrefix(this) } : {}),
        },
      });
    }
    if (given.monitoringRoleArn === undefined && given.monitoringInterval !== 0) {
      const monitoring = monitoringRole(this);
      this.monitoringRole = monitoring.role;
      this.monitoringPolicy = monitoring.attachment;
    }
    const logs = given.enabledCloudwatchLogsExports ?? INSTANCE_LOGS[family] as string[] | undefined;
    this.logGroups = identifier === undefined ? [] : exportedLogs(this, `/aws/rds/instance/${identifier}`, logs, props);

    this.instance = make(DbInstance, this, 'Resource', instanceDefaults, {
      given,
      own: {
        dependsOn: [...this.logGroups, ...(this.monitoringPolicy === undefined ? [] : [this.monitoringPolicy])],
        instanceClass: 'db.m5.large', copyTagsToSnapshot: true, tags: backedUp(), identifier,
        ...(copy ? {} : { allocatedStorage: 100, username: masterUser(given.engine) }),
        ...(given.skipFinalSnapshot === true || identifier === undefined ? {} : { finalSnapshotIdentifier: `${identifier}-final` }),
        dbSubnetGroupName: this.subnetGroup?.name, vpcSecurityGroupIds: this.securityGroup === undefined ? undefined : [this.securityGroup.id],
        parameterGroupName: this.parameterGroup?.name, monitoringRoleArn: this.monitoringRole?.arn, enabledCloudwatchLogsExports: logs,
        ...(encryptionKey === undefined ? {} : { ...(encrypted ? { kmsKeyId: encryptionKey.arn } : {}), ...(ownPassword ? { masterUserSecretKmsKeyId: encryptionKey.arn } : {}) }),
      },
      without: [
        ...(encrypted ? [] : ['kms_key_id']), ...(copy ? ['storage_encrypted'] : []), ...(ownPassword ? [] : ['manage_master_user_password', 'master_user_secret_kms_key_id']),
        ...(INSTANCE_IAM.includes(given.engine) ? [] : ['iam_database_authentication_enabled']),
      ],
    });
    this.arn = this.instance.arn;
    const metric = { namespace: 'AWS/RDS', dimensions: { DBInstanceIdentifier: this.instance.identifier } };
    this.cpuAlarm = watch(this, 'CpuAlarm', { ...metric, metricName: 'CPUUtilization', description: 'The database is short of computing power', threshold: 90, periods: 3 });
    this.storageAlarm = watch(this, 'StorageAlarm', { ...metric, metricName: 'FreeStorageSpace', description: 'The database is short of storage', threshold: 5 * 1024 ** 3, below: true });
  }
}
