import { each, type Outcome, undecided } from '../../model/outcome';
import type { ResourceView } from '../../model/resource-view';
import type { Value } from '../../model/value';

/** Judges every container of a task definition, each a finding of its own. */
export function eachContainer(task: ResourceView, judge: (container: Value) => Outcome): Outcome {
  const containers = task.at('ContainerDefinitions');
  const items = containers.items();
  if (items === undefined) { return undecided('the containers are known only at deploy time', containers.evidence('readable')); }
  return items.length === 0 ? containers.isPresent() : each(items, (container, index) => container.at('Name').text() ?? `ContainerDefinitions[${index}]`, judge);
}
