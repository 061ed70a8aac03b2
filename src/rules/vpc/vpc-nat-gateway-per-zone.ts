import { all, notApplicable, type Outcome, undecided } from '../../model/outcome';
import type { ResourceView } from '../../model/resource-view';
import type { Value } from '../../model/value';
import { defineRule } from '../rule';

interface Names {
  readonly gateway: string; readonly mode: string; readonly subnet: string; readonly subnetType: string;
  readonly zones: readonly string[]; readonly association: string; readonly table: string;
}
const CLOUDFORMATION: Names = {
  gateway: 'AWS::EC2::NatGateway', mode: 'AvailabilityMode', subnet: 'SubnetId', subnetType: 'AWS::EC2::Subnet', zones: ['AvailabilityZone', 'AvailabilityZoneId'],
  association: 'AWS::EC2::SubnetRouteTableAssociation', table: 'RouteTableId',
};
const TERRAFORM: Names = {
  gateway: 'aws_nat_gateway', mode: 'availability_mode', subnet: 'subnet_id', subnetType: 'aws_subnet', zones: ['availability_zone', 'availability_zone_id'],
  association: 'aws_route_table_association', table: 'route_table_id',
};

export default defineRule({
  title: 'Subnets reach the internet through a NAT gateway of their own zone',
  failure: 'Subnet depends on a NAT gateway in another Availability Zone',
  control: 'AVL-01',
  criteria: ['A1.2', 'A1.1'],
  severity: 'warning',
  optIn: 'A NAT gateway in each zone costs several times as much as one.',
  rationale: 'When the zone of the only NAT gateway is gone, the workloads in the other zones lose their way out.',
  fix: {
    cdk: 'natGateways: as many as maxAzs',
    cloudformation: 'a AWS::EC2::NatGateway in each zone, and a route table for each zone',
    terraform: 'an aws_nat_gateway in each zone, and a route table for each zone',
  },
  equivalents: {},
  catalogue: ['vpc-nat-per-az'],
  references: ['https://docs.aws.amazon.com/vpc/latest/userguide/nat-gateway-basics.html'],
  cloudformation: {
    'AWS::EC2::Route': (route) => judge(route, route.at('NatGatewayId'), route.follow(route.at('RouteTableId'), 'AWS::EC2::RouteTable'), CLOUDFORMATION),
  },
  terraform: {
    aws_route: (route) => judge(route, route.at('nat_gateway_id'), route.follow(route.at('route_table_id'), 'aws_route_table'), TERRAFORM),
    aws_route_table: (table) => {
      const routes = table.at('route').items();
      if (routes === undefined) { return undecided('the routes are known only when Terraform runs', table.at('route').evidence('readable')); }
      return all(...routes.map((route) => judge(table, route.at('nat_gateway_id'), table, TERRAFORM)));
    },
  },
});

function judge(owner: ResourceView, reference: Value, table: ResourceView | undefined, names: Names): Outcome {
  if (reference.present() === false) { return notApplicable('the route leads to no NAT gateway'); }
  const gateway = owner.follow(reference, names.gateway);
  if (gateway === undefined || table === undefined) { return undecided('the NAT gateway or the route table is not declared here', reference.evidence('same-zone')); }
  if (gateway.at(names.mode).is('regional') === true) { return gateway.at(names.mode).equals('regional'); }
  const home = gateway.follow(gateway.at(names.subnet), names.subnetType);
  if (home === undefined) { return undecided('the subnet of the NAT gateway is not declared here', gateway.at(names.subnet).evidence('same-zone')); }
  const associations = table.referrers(names.association, names.table);
  if (associations.found.length === 0) { return notApplicable('no subnet is seen to use the route table'); }
  return all(...associations.found.map((association) => {
    const subnet = table.follow(association.at(names.subnet), names.subnetType);
    return subnet === undefined ? undecided('a subnet that uses the route table is not declared here', association.at(names.subnet).evidence('same-zone')) : sameZone(zoneOf(subnet, names), zoneOf(home, names));
  }));
}

function zoneOf(subnet: ResourceView, names: Names): Value {
  const [name, id] = names.zones.map((property) => subnet.at(property));
  return name.present() === false && id.present() !== false ? id : name;
}

/** Two items of the same list of zones are two zones. Two parameters may hold the same one. */
function sameZone(zone: Value, home: Value): Outcome {
  const known = (value: Value): boolean => value.text() !== undefined || /GetAZs|aws_availability_zones/.test(value.expression());
  const same = zone.present() !== false && zone.expression() === home.expression() ? true : known(zone) && known(home) ? false : undefined;
  return zone.judge(same, 'same-zone', home.expression());
}
