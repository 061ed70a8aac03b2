import { RouteTable } from '@cdktf/provider-aws/lib/route-table';
import { RouteTableAssociation } from '@cdktf/provider-aws/lib/route-table-association';
import { Subnet, type SubnetConfig } from '@cdktf/provider-aws/lib/subnet';
import type { Vpc } from '@cdktf/provider-aws/lib/vpc';
import { Fn } from 'cdktf';
import type { Construct } from 'constructs';
import vpcDefaults from '../../../defaults/ec2/vpc';
import { make } from '../../make';

/** Sixteen blocks, so that a zone more moves no subnet: five zones for each of three tiers. */
const BITS = 4;
export const MAX_ZONES = 5;

/** The subnets of a network that do the same job, one in each zone. */
export class SubnetTier {
  public readonly subnets: readonly Subnet[];
  public readonly routeTables: readonly RouteTable[];
  public readonly associations: readonly RouteTableAssociation[];

  /** `place` is the position of the tier among those of the network. */
  constructor(scope: Construct, vpc: Vpc, name: string, place: number, zones: readonly string[], given: Partial<SubnetConfig> | undefined, sharesRouteTable = false) {
    const label = (index: number) => ({ Name: `${scope.node.path}/${name}${index + 1}` });
    this.subnets = zones.map((availabilityZone, index) => make(Subnet, scope, `${name}Subnet${index + 1}`, vpcDefaults, {
      given, own: { vpcId: vpc.id, availabilityZone, cidrBlock: Fn.cidrsubnet(vpc.cidrBlock, BITS, place * MAX_ZONES + index), tags: label(index) },
    }));
    this.routeTables = zones.slice(0, sharesRouteTable ? 1 : zones.length).map((_, index) => new RouteTable(scope, `${name}RouteTable${index + 1}`, { vpcId: vpc.id, tags: label(index) }));
    this.associations = this.subnets.map((subnet, index) => new RouteTableAssociation(scope, `${name}Association${index + 1}`, {
      subnetId: subnet.id, routeTableId: (this.routeTables[index] ?? this.routeTables[0]).id,
    }));
  }

  public get ids(): string[] {
    return this.subnets.map(({ id }) => id);
  }
}
