import type { CloudwatchLogGroup, CloudwatchLogGroupConfig } from '@cdktf/provider-aws/lib/cloudwatch-log-group';
import { CloudwatchLogResourcePolicy } from '@cdktf/provider-aws/lib/cloudwatch-log-resource-policy';
import { IamRole } from '@cdktf/provider-aws/lib/iam-role';
import { OpensearchDomain, type OpensearchDomainConfig } from '@cdktf/provider-aws/lib/opensearch-domain';
import type { SecurityGroup, SecurityGroupConfig } from '@cdktf/provider-aws/lib/security-group';
import { Construct } from 'constructs';
import domainDefaults from '../../../defaults/opensearch/domain';
import { closedSecurityGroup } from '../../closed-security-group';
import { noteConstruct } from '../../ledger';
import { make } from '../../make';
import { Place } from '../../place';
import { policyDocument } from '../../policy-document';
import type { KeyReference } from '../../shared-resources';
import { uniqueName } from '../../unique-name';
import { makeLogGroup } from '../logs/log-group-parts';

/** What a `SecureSearchDomain` takes: the arguments of `aws_opensearch_domain`, and these. A name is made up where there is none. */
export interface SecureSearchDomainProps extends Partial<OpensearchDomainConfig> {
  /**
   * The customer-managed key of the data and the logs. It must admit CloudWatch Logs, as a `SecureKey` does.
   *
   * @default - the key of the stack
   */
  readonly encryptionKey?: KeyReference;

  /**
   * The network in which the security group is made.
   *
   * @default - the default network of the account
   */
  readonly vpcId?: string;

  /**
   * Subnets of the domain, in three Availability Zones.
   *
   * @default - none: the endpoint is on the internet, and the gate says so
   */
  readonly subnetIds?: string[];

  /**
   * Arguments of `aws_security_group`.
   *
   * @default - it admits nobody; open port 443 with `aws_vpc_security_group_ingress_rule`
   */
  readonly securityGroupOptions?: Partial<SecurityGroupConfig>;

  /**
   * Arguments of each `aws_cloudwatch_log_group` of the domain. They are not made where `logPublishingOptions` is given.
   *
   * @default - encrypted, and kept for 400 days
   */
  readonly logGroupOptions?: Partial<CloudwatchLogGroupConfig>;
}

/** https://docs.aws.amazon.com/opensearch-service/latest/developerguide/createdomain-configure-slow-logs.html */
const LOGS: Readonly<Record<string, string>> = { SlowSearchLogs: 'SEARCH_SLOW_LOGS', SlowIndexLogs: 'INDEX_SLOW_LOGS', AppLogs: 'ES_APPLICATION_LOGS', AuditLogs: 'AUDIT_LOGS' };

/**
 * A search domain over three Availability Zones that is encrypted with the key of the stack, speaks TLS inside and outside,
 * decides access per index and field, and logs who did what. Give it `subnetIds`: without them its endpoint is on the
 * internet. Terraform refuses to destroy it, unless you give `lifecycle: { preventDestroy: false }`.
 *
 * Its administrators are those who may assume the role `administrators`.
 *
 * Bears on CC6.1, CC6.6, CC6.7, CC7.2 and A1.1.
 * https://docs.aws.amazon.com/opensearch-service/latest/developerguide/security.html
 */
export class SecureSearchDomain extends Construct {
  public readonly domain: OpensearchDomain;
  /** The role that administers the domain, where `advancedSecurityOptions` are not given. */
  public readonly administrators?: IamRole;
  public readonly securityGroup?: SecurityGroup;
  public readonly logGroups: readonly CloudwatchLogGroup[];
  public readonly logPolicy?: CloudwatchLogResourcePolicy;
  /** ARN of the domain. */
  public readonly arn: string;

  constructor(scope: Construct, id: string, props: SecureSearchDomainProps = {}) {
    super(scope, id);
    noteConstruct(this, 'SecureSearchDomain');
    const { encryptionKey, vpcId, subnetIds, securityGroupOptions, logGroupOptions, ...given } = props;
    const place = Place.of(this);
    const domainName = given.domainName ?? uniqueName(this, { maxLength: 28, lowerCase: true });
    const inNetwork = subnetIds !== undefined || given.vpcOptions !== undefined;
    if (inNetwork && given.vpcOptions?.securityGroupIds === undefined) { this.securityGroup = closedSecurityGroup(this, vpcId, 'Clients of the search domain', securityGroupOptions); }
    if (given.advancedSecurityOptions === undefined) {
      this.administrators = new IamRole(this, 'Administrators', {
        description: 'Administers the search domain',
        assumeRolePolicy: policyDocument([{ Effect: 'Allow', Principal: { AWS: `arn:${place.partition}:iam::${place.account}:root` }, Action: 'sts:AssumeRole' }]),
      });
    }
    const logs = given.logPublishingOptions === undefined
      ? Object.entries(LOGS).map(([name, logType]) => ({ logType, group: makeLogGroup(this, name, { given: logGroupOptions, encryptionKey, name: `/aws/opensearch/${domainName}/${name}` }) })) : [];
    this.logGroups = logs.map(({ group }) => group);
    if (logs.length > 0) { this.logPolicy = admitLogs(this, this.logGroups, place.account); }

    const encrypted = given.encryptAtRest?.enabled !== false;
    this.domain = make(OpensearchDomain, this, 'Resource', domainDefaults, {
      given,
      own: {
        dependsOn: this.logPolicy === undefined ? undefined : [this.logPolicy], domainName, lifecycle: { preventDestroy: true }, ebsOptions: { ebsEnabled: true, volumeSize: 10, volumeType: 'gp3' },
        ...(inNetwork ? { vpcOptions: { subnetIds, securityGroupIds: this.securityGroup === undefined ? undefined : [this.securityGroup.id] } } : {}),
        ...(this.administrators === undefined ? {} : { advancedSecurityOptions: { enabled: true, internalUserDatabaseEnabled: false, masterUserOptions: { masterUserArn: this.administrators.arn } } }),
        ...(logs.length === 0 ? {} : { logPublishingOptions: logs.map(({ logType, group }) => ({ logType, cloudwatchLogGroupArn: group.arn })) }),
        ...(encryptionKey === undefined || !encrypted ? {} : { encryptAtRest: { enabled: true, kmsKeyId: encryptionKey.arn } }),
      },
      without: encrypted ? [] : ['encrypt_at_rest.kms_key_id'],
    });
    this.arn = this.domain.arn;
  }
}

/** Lets the domain write to its log groups. */
function admitLogs(scope: Construct, groups: readonly CloudwatchLogGroup[], account: string): CloudwatchLogResourcePolicy {
  return new CloudwatchLogResourcePolicy(scope, 'LogPolicy', {
    policyName: uniqueName(scope, { maxLength: 200 }),
    policyDocument: policyDocument([{
      Effect: 'Allow', Principal: { Service: 'es.amazonaws.com' }, Action: ['logs:PutLogEvents', 'logs:CreateLogStream'], Resource: groups.map(({ arn }) => `${arn}:*`),
      Condition: { StringEquals: { 'aws:SourceAccount': account } },
    }]),
  });
}
