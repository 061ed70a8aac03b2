import type { CloudwatchLogGroup, CloudwatchLogGroupConfig } from '@cdktf/provider-aws/lib/cloudwatch-log-group';
import { DataAwsAvailabilityZones } from '@cdktf/provider-aws/lib/data-aws-availability-zones';
import { DefaultSecurityGroup } from '@cdktf/provider-aws/lib/default-security-group';
import { Eip } from '@cdktf/provider-aws/lib/eip';
import type { FlowLog, FlowLogConfig } from '@cdktf/provider-aws/lib/flow-log';
import type { IamRole } from '@cdktf/provider-aws/lib/iam-role';
import type { IamRolePolicy } from '@cdktf/provider-aws/lib/iam-role-policy';
import { InternetGateway } from '@cdktf/provider-aws/lib/internet-gateway';
import { NatGateway } from '@cdktf/provider-aws/lib/nat-gateway';
import { Route } from '@cdktf/provider-aws/lib/route';
import type { SubnetConfig } from '@cdktf/provider-aws/lib/subnet';
import { Vpc, type VpcConfig } from '@cdktf/provider-aws/lib/vpc';
import { VpcEndpoint } from '@cdktf/provider-aws/lib/vpc-endpoint';
import { Fn } from 'cdktf';
import { Construct } from 'constructs';
import { makeFlowLog } from './flow-log-parts';
import { MAX_ZONES, SubnetTier } from './subnet-tier';
import vpcDefaults from '../../../defaults/ec2/vpc';
import { noteConstruct } from '../../ledger';
import { make } from '../../make';
import { Place } from '../../place';
import type { KeyReference } from '../../shared-resources';

/** What a `SecureVpc` takes: the arguments of `aws_vpc`, and these. Without a `cidrBlock` it has 10.0.0.0/16. */
export interface SecureVpcProps extends Partial<VpcConfig> {
  /**
   * Availability Zones of the subnets, by name; five at most.
   *
   * @default - the first `maxAzs` of the Region that need no opt-in, read when Terraform runs
   */
  readonly availabilityZones?: string[];

  /**
   * In how many Availability Zones there are subnets; five at most. It has no effect beside `availabilityZones`.
   *
   * @default 3
   */
  readonly maxAzs?: number;

  /**
   * Gateways by which private subnets reach the internet.
   *
   * @default - one in each Availability Zone
   */
  readonly natGateways?: number;

  /**
   * Take every rule from the default security group of the network.
   *
   * @default true
   */
  readonly restrictDefaultSecurityGroup?: boolean;

  /**
   * Log who talks to whom.
   *
   * @default true
   */
  readonly flowLogs?: boolean;

  /**
   * Arguments of `aws_flow_log`.
   *
   * @default - all traffic, to an encrypted log group of its own
   */
  readonly flowLogOptions?: Partial<FlowLogConfig>;

  /**
   * Arguments of the `aws_cloudwatch_log_group` for the flow log.
   *
   * @default - encrypted, and kept for 400 days
   */
  readonly logGroupOptions?: Partial<CloudwatchLogGroupConfig>;

  /**
   * The customer-managed key of the flow log. It must admit CloudWatch Logs, as a `SecureKey` does.
   *
   * @default - the key of the stack
   */
  readonly encryptionKey?: KeyReference;

  /**
   * Services of AWS that are reached without leaving its network, at no cost.
   *
   * @default ['s3', 'dynamodb']
   */
  readonly gatewayEndpoints?: string[];

  /**
   * Arguments of each public `aws_subnet`.
   *
   * @default - no public address by itself
   */
  readonly publicSubnetOptions?: Partial<SubnetConfig>;

  /**
   * Arguments of each private `aws_subnet`, which reaches the internet through a gateway.
   *
   * @default - none
   */
  readonly privateSubnetOptions?: Partial<SubnetConfig>;

  /**
   * Arguments of each isolated `aws_subnet`, which has no route to the internet.
   *
   * @default - none
   */
  readonly isolatedSubnetOptions?: Partial<SubnetConfig>;
}

const ANYWHERE = '0.0.0.0/0';

/**
 * A network over three Availability Zones with public, private and isolated subnets, whose traffic is logged, whose default
 * security group admits nothing, and that reaches S3 and DynamoDB without leaving the network of AWS.
 *
 * Bears on CC6.6, CC7.2 and A1.1. https://docs.aws.amazon.com/vpc/latest/userguide/vpc-security-best-practices.html
 */
export class SecureVpc extends Construct {
  public readonly vpc: Vpc;
  /** Where entry points stand. */
  public readonly publicSubnets: SubnetTier;
  /** Where workloads stand: they reach the internet, and it does not reach them. */
  public readonly privateSubnets: SubnetTier;
  /** Where data stands: no route leads to the internet. */
  public readonly isolatedSubnets: SubnetTier;
  public readonly internetGateway: InternetGateway;
  public readonly natGateways: readonly NatGateway[];
  public readonly elasticIps: readonly Eip[];
  public readonly routes: readonly Route[];
  public readonly gatewayEndpoints: readonly VpcEndpoint[];
  public readonly defaultSecurityGroup?: DefaultSecurityGroup;
  public readonly flowLog?: FlowLog;
  public readonly flowLogRole?: IamRole;
  public readonly flowLogRolePolicy?: IamRolePolicy;
  public readonly logGroup?: CloudwatchLogGroup;
  /** Id of the network. */
  public readonly vpcId: string;

  constructor(scope: Construct, id: string, props: SecureVpcProps = {}) {
    super(scope, id);
    noteConstruct(this, 'SecureVpc');
    const {
      availabilityZones, maxAzs = 3, natGateways, restrictDefaultSecurityGroup = true, flowLogs = true, flowLogOptions, logGroupOptions, encryptionKey, gatewayEndpoints = ['s3', 'dynamodb'],
      publicSubnetOptions, privateSubnetOptions, isolatedSubnetOptions, ...given
    } = props;
    const count = availabilityZones?.length ?? maxAzs;
    if (!(count >= 1 && count <= MAX_ZONES)) { throw new Error(`cdk-soc2: ${this.node.path} is to span ${count} Availability Zones. Choose between 1 and ${MAX_ZONES}`); }
    const zones = availabilityZones ?? this.zonesOfRegion(count);
    this.vpc = make(Vpc, this, 'Resource', vpcDefaults, {
      given, own: { ...(given.ipv4IpamPoolId === undefined ? { cidrBlock: '10.0.0.0/16' } : {}), enableDnsHostnames: true, enableDnsSupport: true, tags: { Name: this.node.path } },
    });
    this.vpcId = this.vpc.id;
    this.publicSubnets = new SubnetTier(this, this.vpc, 'Public', 0, zones, publicSubnetOptions, true);
    this.privateSubnets = new SubnetTier(this, this.vpc, 'Private', 1, zones, privateSubnetOptions);
    this.isolatedSubnets = new SubnetTier(this, this.vpc, 'Isolated', 2, zones, isolatedSubnetOptions, true);

    this.internetGateway = new InternetGateway(this, 'InternetGateway', { vpcId: this.vpcId, tags: { Name: this.node.path } });
    const way = new Route(this, 'PublicRoute', { routeTableId: this.publicSubnets.routeTables[0].id, destinationCidrBlock: ANYWHERE, gatewayId: this.internetGateway.id });
    const places = this.publicSubnets.subnets.slice(0, natGateways ?? count);
    this.elasticIps = places.map((_, index) => new Eip(this, `NatAddress${index + 1}`, { domain: 'vpc', tags: { Name: `${this.node.path}/Nat${index + 1}` } }));
    this.natGateways = places.map((subnet, index) => new NatGateway(this, `NatGateway${index + 1}`, {
      // A gateway starts only where there is a way out already.
      subnetId: subnet.id, allocationId: this.elasticIps[index].id, tags: { Name: `${this.node.path}/Nat${index + 1}` }, dependsOn: [way],
    }));
    this.routes = [way, ...this.natGateways.length === 0 ? [] : this.privateSubnets.routeTables.map((table, index) => new Route(this, `PrivateRoute${index + 1}`, {
      routeTableId: table.id, destinationCidrBlock: ANYWHERE, natGatewayId: this.natGateways[index % this.natGateways.length].id,
    }))];
    const tables = [...this.privateSubnets.routeTables, ...this.isolatedSubnets.routeTables];
    this.gatewayEndpoints = gatewayEndpoints.map((service) => new VpcEndpoint(this, `Endpoint-${service}`, {
      vpcId: this.vpcId, vpcEndpointType: 'Gateway', serviceName: `com.amazonaws.${Place.of(this).region}.${service}`, routeTableIds: tables.map((table) => table.id), tags: { Name: `${this.node.path}/${service}` },
    }));
    // Terraform takes every rule away that is not written here.
    if (restrictDefaultSecurityGroup) { this.defaultSecurityGroup = new DefaultSecurityGroup(this, 'DefaultSecurityGroup', { vpcId: this.vpcId, tags: { Name: `${this.node.path}/admits nothing` } }); }
    if (flowLogs) {
      const parts = makeFlowLog(this, this.vpcId, flowLogOptions, logGroupOptions, encryptionKey);
      this.flowLog = parts.flowLog;
      this.flowLogRole = parts.role;
      this.flowLogRolePolicy = parts.rolePolicy;
      this.logGroup = parts.logGroup;
    }
  }

  private zonesOfRegion(count: number): string[] {
    const data = new DataAwsAvailabilityZones(this, 'Zones', { state: 'available', filter: [{ name: 'opt-in-status', values: ['opt-in-not-required'] }] });
    return Array.from({ length: count }, (_, index) => String(Fn.element(data.names, index)));
  }
}
