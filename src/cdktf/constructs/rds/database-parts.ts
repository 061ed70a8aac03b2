import type { CloudwatchLogGroup, CloudwatchLogGroupConfig } from '@cdktf/provider-aws/lib/cloudwatch-log-group';
import { DbSubnetGroup, type DbSubnetGroupConfig } from '@cdktf/provider-aws/lib/db-subnet-group';
import { IamRole } from '@cdktf/provider-aws/lib/iam-role';
import { IamRolePolicyAttachment } from '@cdktf/provider-aws/lib/iam-role-policy-attachment';
import type { SecurityGroup, SecurityGroupConfig } from '@cdktf/provider-aws/lib/security-group';
import { Token } from 'cdktf';
import type { Construct } from 'constructs';
import { closedSecurityGroup } from '../../closed-security-group';
import { make } from '../../make';
import { Place } from '../../place';
import { serviceTrust } from '../../service-trust';
import type { KeyReference } from '../../shared-resources';
import { uniqueName } from '../../unique-name';
import { makeLogGroup } from '../logs/log-group-parts';

/** What databases take besides the arguments of their main resource. */
export interface DatabasePartsProps {
  /**
   * The customer-managed key of the data, the backups, the password and the logs. It must admit CloudWatch Logs, as a
   * `SecureKey` does.
   *
   * @default - the key of the stack
   */
  readonly encryptionKey?: KeyReference;

  /**
   * The network in which the security group is made.
   *
   * @default - the default network of the account. It has no effect beside `vpcSecurityGroupIds`.
   */
  readonly vpcId?: string;

  /**
   * Subnets of the database, in two Availability Zones or more. Choose some without a route to the internet.
   *
   * @default - `dbSubnetGroupName`, or the subnets of the default network
   */
  readonly subnetIds?: string[];

  /**
   * Arguments of `aws_db_subnet_group`.
   *
   * @default - the subnets
   */
  readonly subnetGroupOptions?: Partial<DbSubnetGroupConfig>;

  /**
   * Arguments of `aws_security_group`.
   *
   * @default - it admits nobody; open it with `aws_vpc_security_group_ingress_rule`
   */
  readonly securityGroupOptions?: Partial<SecurityGroupConfig>;

  /**
   * Arguments of each `aws_cloudwatch_log_group` that logs are exported to.
   *
   * @default - encrypted, and kept for 400 days
   */
  readonly logGroupOptions?: Partial<CloudwatchLogGroupConfig>;
}

/** The subnets of a database, where they are given. */
export function subnetGroup(scope: Construct, { subnetIds, subnetGroupOptions }: DatabasePartsProps): DbSubnetGroup | undefined {
  if (subnetIds === undefined && subnetGroupOptions === undefined) { return undefined; }
  return make(DbSubnetGroup, scope, 'Subnets', undefined, {
    given: subnetGroupOptions, own: { subnetIds, description: `Subnets of ${scope.node.path}`, ...(subnetGroupOptions?.name === undefined ? { namePrefix: namePrefix(scope) } : {}) },
  });
}

export function securityGroup(scope: Construct, { vpcId, securityGroupOptions }: DatabasePartsProps): SecurityGroup {
  return closedSecurityGroup(scope, vpcId, 'Clients of the database', securityGroupOptions);
}

/** What the names of groups begin with. */
export function namePrefix(scope: Construct): string {
  return `${uniqueName(scope, { maxLength: 90, lowerCase: true })}-`;
}

/** The role by which RDS writes what the operating system does. */
export function monitoringRole(scope: Construct): { readonly role: IamRole; readonly attachment: IamRolePolicyAttachment } {
  const role = new IamRole(scope, 'MonitoringRole', { assumeRolePolicy: serviceTrust('monitoring.rds.amazonaws.com'), description: `Monitors ${scope.node.path}` });
  // https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_Monitoring.OS.Enabling.html
  const policyArn = `arn:${Place.of(scope).partition}:iam::aws:policy/service-role/AmazonRDSEnhancedMonitoringRole`;
  return { role, attachment: new IamRolePolicyAttachment(scope, 'MonitoringPolicy', { role: role.name, policyArn }) };
}

/** The log groups that logs are exported to, before RDS makes some that are neither encrypted nor ever end. */
export function exportedLogs(scope: Construct, prefix: string, logs: readonly string[] | undefined, { logGroupOptions, encryptionKey }: DatabasePartsProps): CloudwatchLogGroup[] {
  if (logs === undefined || Token.isUnresolved(logs)) { return []; }
  return logs.map((log) => makeLogGroup(scope, `Logs${log.charAt(0).toUpperCase()}${log.slice(1)}`, { given: logGroupOptions, encryptionKey, name: `${prefix}/${log}` }));
}

/**
 * The family of the parameter groups for a version of an engine: `postgres17`, `mysql8.4`, `aurora-mysql8.0`,
 * `sqlserver-se-16.0`.
 */
export function parameterFamily(engine: string, version: string): string | undefined {
  const numbers = /^(\d+)(?:\.(\d+))?/.exec(version);
  if (numbers === null || Token.isUnresolved(engine)) { return undefined; }
  const [major, minor] = [Number(numbers[1]), Number(numbers[2] ?? 0)];
  if (engine.includes('postgres')) { return `${engine}${major >= 10 ? major : `${major}.${minor}`}`; }
  if (engine.startsWith('sqlserver')) { return `${engine}-${major}.${minor}`; }
  return `${engine}${major}.${minor}`;
}

/** The parameters by which an engine refuses clear text, as blocks. Where the engine has it on already, `immediate` would differ for ever. */
export function tlsParameters(parameters: Readonly<Record<string, string>>): { name: string; value: string; applyMethod: string }[] {
  return Object.entries(parameters).map(([name, value]) => ({ name, value, applyMethod: 'pending-reboot' }));
}
