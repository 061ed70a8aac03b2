import { each, type Outcome, undecided } from '../../model/outcome';
import type { ResourceView } from '../../model/resource-view';
import type { Value } from '../../model/value';

/** Judges every container of a task definition, each a finding of its own. */
export function eachContainer(task: ResourceView, judge: (container: Value) => Outcome): Outcome {
  return eachIn(task.at('ContainerDefinitions'), 'Name', judge);
}

/** The same in Terraform, where the containers are JSON in a string, with the names of the ECS API. */
export function eachTerraformContainer(task: ResourceView, judge: (container: Value) => Outcome): Outcome {
  return eachIn(task.at('container_definitions'), 'name', judge);
}

function eachIn(containers: Value, name: string, judge: (container: Value) => Outcome): Outcome {
  const items = containers.items();
  if (items === undefined) { return undecided('the containers are known only at deploy time', containers.evidence('readable')); }
  return items.length === 0 ? containers.isPresent() : each(items, (container, index) => container.at(name).text() ?? `${containers.label}[${index}]`, judge);
}
