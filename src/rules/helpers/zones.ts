import type { Outcome } from '../../model/outcome';
import type { Resource } from '../../model/resource';
import type { ResourceView } from '../../model/resource-view';
import type { Value } from '../../model/value';

/** Passes when a list of subnets, or of zones, names two or more zones. Subnets that are not declared here count as a zone each. */
export function spansTwoZones(owner: ResourceView, places: Value, subnetOf: (item: Value) => Value = (item) => item): Outcome {
  const items = places.items();
  if (items === undefined) { return places.judge(undefined, 'gte', '2 zones'); }
  const subnets = items.map(subnetOf);
  // One name may stand for several subnets.
  const several = subnets.some((item) => { const subnet = item.target(); return subnet !== undefined && isOneOfSeveral(subnet); });
  // Nor does a plan tell apart what is known only after apply.
  const nameless = subnets.filter((item) => item.isUnknown && !item.expression().includes('${')).length >= 2;
  return places.judge(distinctZones(owner, subnets) >= 2 ? true : several || nameless ? undefined : false, 'gte', '2 zones');
}

/** How many zones subnets stand in, or zones are named. */
export function distinctZones(owner: ResourceView, items: readonly Value[]): number {
  return new Set(items.map((item) => {
    const subnet = owner.follow(item, 'AWS::EC2::Subnet', 'aws_subnet');
    const zone = ['AvailabilityZone', 'availability_zone', 'availability_zone_id'].map((name) => subnet?.at(name)).find((value) => value !== undefined && value.written.present() !== false);
    return (zone ?? item).expression();
  })).size;
}

/** Whether Terraform makes several resources of one, by `count` or `for_each`; in a plan each of them has an index. */
function isOneOfSeveral(resource: Resource): boolean {
  return resource.platform === 'terraform' && ('count' in resource.entry || 'for_each' in resource.entry || resource.address.endsWith(']'));
}
