import { each, type Outcome, undecided } from '../../model/outcome';
import type { ResourceView } from '../../model/resource-view';
import type { Value } from '../../model/value';

/** Judges a setting that a global table has on each of its replicas. */
export function eachReplica(table: ResourceView, judge: (replica: Value) => Outcome): Outcome {
  const replicas = table.at('Replicas');
  const items = replicas.items();
  if (items === undefined) { return undecided('the replicas are known only at deploy time', replicas.evidence('readable')); }
  return items.length === 0 ? replicas.isPresent() : each(items, (replica, index) => replica.at('Region').text() ?? `Replicas[${index}]`, judge);
}
