import type { Outcome } from '../../model/outcome';
import type { Resource } from '../../model/resource';
import type { ResourceView } from '../../model/resource-view';
import type { Value } from '../../model/value';

/** Passes when a list of subnets, or of zones, names two or more zones. Subnets that are not declared here count as a zone each. */
export function spansTwoZones(owner: ResourceView, places: Value, subnetOf: (item: Value) => Value = (item) => item): Outcome {
  const items = places.items();
  // "Each Region consists of a minimum of three Availability Zones." https://docs.aws.amazon.com/global-infrastructure/latest/regions/aws-regions-availability-zones.html
  if (items === undefined && EVERY_ZONE.test(places.expression())) { return places.judge(true, 'gte', '2 zones'); }
  if (items === undefined) { return places.judge(undefined, 'gte', '2 zones'); }
  const subnets = items.map(subnetOf);
  // One name may stand for several subnets.
  const several = subnets.some((item) => { const subnet = item.target(); return subnet === undefined ? isOneOfUnknown(item) : isOneOfSeveral(subnet); });
  // Nor does a plan tell apart what is known only after apply.
  const nameless = subnets.filter((item) => item.isUnknown && !item.expression().includes('${')).length >= 2;
  const { least, most } = distinctZones(owner, subnets);
  return places.judge(least >= 2 ? true : most >= 2 || several || nameless ? undefined : false, 'gte', '2 zones');
}

/** In how many zones subnets stand at least, and at most: a zone that is a parameter may be that of another subnet. */
export function distinctZones(owner: ResourceView, items: readonly Value[]): { readonly least: number; readonly most: number } {
  const zones = items.map((item) => {
    const subnet = owner.follow(item, 'AWS::EC2::Subnet', 'aws_subnet');
    const zone = ['AvailabilityZone', 'availability_zone', 'availability_zone_id'].map((name) => subnet?.at(name)).find((value) => value !== undefined && value.written.present() !== false);
    return { name: (zone ?? item).expression(), open: isOneOfUnknown(item) || (zone !== undefined && zone.isUnknown && !LISTED.test(zone.expression())) };
  });
  const count = (some: typeof zones) => new Set(some.map(({ name }) => name)).size;
  const sure = count(zones.filter(({ open }) => !open));
  return { least: Math.max(sure, Math.min(1, zones.length)), most: count(zones) };
}

/** All zones of a Region, and not one of them. */
const EVERY_ZONE = /^(\{"Fn::GetAZs":.*\}|\$\{data\.aws_availability_zones\.[\w-]+\.(names|zone_ids)\})$/;

/** The zones of a Region by their place in the list: others at other places. */
const LISTED = /GetAZs|aws_availability_zones/;

/** One of the instances of a block of which it is not known how many there are. */
function isOneOfUnknown(item: Value): boolean {
  return item.isUnknown && /\baws_subnet\.[\w-]+\[/.test(item.expression());
}

/** Whether Terraform makes several resources of one, by `count` or `for_each`; in a plan each of them has an index. */
function isOneOfSeveral(resource: Resource): boolean {
  return resource.platform === 'terraform' && resource.instance === undefined && ('count' in resource.entry || 'for_each' in resource.entry || resource.address.endsWith(']'));
}
