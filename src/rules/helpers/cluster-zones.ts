import { fail, type Outcome, pass, undecided } from '../../model/outcome';
import type { ResourceView } from '../../model/resource-view';

/** Passes when a cluster has two or more instances that are not all held in one zone: AWS spreads those that name none. */
export function instancesInTwoZones(cluster: ResourceView, type: string, property: string, zoneProperty: string): Outcome {
  const { found, maybe } = cluster.referrers(type, property);
  const evidence = { pointer: cluster.resource.entryPointer, operator: 'gte', expected: '2 instances in different zones', actual: found.length };
  const looped = found.some((instance) => instance.resource.instance === undefined && (instance.attribute('count').present() !== false || instance.attribute('for_each').present() !== false));
  if (found.length < 2) {
    if (looped || maybe.length > 0) { return undecided('how many instances the cluster has is known only at deploy time', evidence); }
    return fail(`the cluster has ${found.length} ${found.length === 1 ? 'instance' : 'instances'}, expected two or more`, evidence);
  }
  const zones = found.map((instance) => instance.at(zoneProperty));
  if (zones.some((zone) => zone.present() === false)) { return pass(evidence); }
  const known = zones.map((zone) => zone.text() ?? (/GetAZs|aws_availability_zones/.test(zone.expression()) ? zone.expression() : undefined));
  if (new Set(known.filter((zone) => zone !== undefined)).size > 1) { return pass(evidence); }
  if (known.includes(undefined)) { return undecided('the zones of the instances are known only at deploy time', evidence); }
  return maybe.length > 0 ? undecided('whether an instance in another zone joins the cluster is known only at deploy time', evidence) : fail('all instances of the cluster stand in one zone', zones[0].evidence('differs'));
}
