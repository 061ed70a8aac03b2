import type { Outcome } from '../../model/outcome';
import type { ResourceView } from '../../model/resource-view';
import type { Value } from '../../model/value';

/** Passes when a list of subnets, or of zones, names two or more zones. Subnets that are not declared here count as a zone each. */
export function spansTwoZones(owner: ResourceView, places: Value): Outcome {
  const items = places.items();
  if (items === undefined) { return places.judge(undefined, 'gte', '2 zones'); }
  const zones = items.map((item) => {
    const zone = owner.follow(item, 'AWS::EC2::Subnet')?.at('AvailabilityZone');
    return zone === undefined || zone.present() === false ? item.expression() : zone.expression();
  });
  return places.judge(new Set(zones).size >= 2, 'gte', '2 zones');
}
