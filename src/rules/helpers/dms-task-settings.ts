import { parsedObject } from './json-string';
import { all, type Outcome, undecided } from '../../model/outcome';
import type { ResourceView } from '../../model/resource-view';
import type { Value } from '../../model/value';

/** The settings of a replication task, which both platforms hold as a string of JSON. */
export function taskSettings(task: ResourceView): Value {
  return parsedObject(task.at(task.resource.platform === 'terraform' ? 'replication_task_settings' : 'ReplicationTaskSettings'));
}

/** From the tersest to the most talkative. A component that the settings leave out has the default. */
const ENOUGH = ['LOGGER_SEVERITY_DEFAULT', 'LOGGER_SEVERITY_DEBUG', 'LOGGER_SEVERITY_DETAILED_DEBUG'];

/** Passes when a task logs, and each of the components with the default severity or more. */
export function logsComponents(task: ResourceView, components: readonly string[]): Outcome {
  const logging = taskSettings(task).at('Logging');
  const enabled = logging.at('EnableLogging').orDefault(false).isTrue();
  const listed = logging.at('LogComponents');
  const items = listed.items();
  if (items === undefined) { return enabled.status === 'fail' ? enabled : undecided('what is logged is known only at deploy time', listed.evidence('readable')); }
  return all(enabled, ...items.filter((item) => item.at('Id').isAnyOf(components) !== false).map((item): Outcome => {
    const severity = item.at('Severity').orDefault('LOGGER_SEVERITY_DEFAULT').isOneOf(ENOUGH);
    return item.at('Id').isAnyOf(components) === undefined && severity.status === 'fail' ? undecided('which component is logged is known only at deploy time', item.at('Id').evidence('in', components)) : severity;
  }));
}
