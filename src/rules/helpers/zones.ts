import type { Outcome } from '../../model/outcome';
import type { ResourceView } from '../../model/resource-view';
import type { Value } from '../../model/value';

/** Passes when a list of subnets, or of zones, names two or more zones. Subnets that are not declared here count as a zone each. */
export function spansTwoZones(owner: ResourceView, places: Value): Outcome {
  const items = places.items();
  return places.judge(items === undefined ? undefined : distinctZones(owner, items) >= 2, 'gte', '2 zones');
}

/** How many zones subnets stand in, or zones are named. */
export function distinctZones(owner: ResourceView, items: readonly Value[]): number {
  return new Set(items.map((item) => {
    const subnet = owner.follow(item, 'AWS::EC2::Subnet', 'aws_subnet');
    const zones = [subnet?.at('AvailabilityZone'), subnet?.at('availability_zone'), subnet?.at('availability_zone_id')];
    return zones.find((zone) => zone !== undefined && zone.present() !== false)?.expression() ?? item.expression();
  })).size;
}
