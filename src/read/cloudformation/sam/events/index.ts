import { functionRoute, stateMachineRoute } from './api';
import { bucket } from './bucket';
import type { Expand, Target } from './event';
import { alexaSkill, iotRule, logGroup } from './others';
import { functionRule, stateMachineRule } from './rule';
import { scheduleV2 } from './schedule-v2';
import { streams } from './stream';
import { topic } from './topic';
import { userPool } from './user-pool';
import type { SamResource } from '../expansion';
import type { RolePolicies } from '../policies';

const FUNCTION: Readonly<Record<string, Expand>> = {
  ...streams,
  S3: bucket,
  SNS: topic,
  Api: functionRoute('Api'),
  HttpApi: functionRoute('HttpApi'),
  Schedule: functionRule,
  ScheduleV2: scheduleV2('function'),
  CloudWatchEvent: functionRule,
  EventBridgeRule: functionRule,
  CloudWatchLogs: logGroup,
  IoTRule: iotRule,
  AlexaSkill: alexaSkill,
  Cognito: userPool,
};

const STATE_MACHINE: Readonly<Record<string, Expand>> = {
  Api: stateMachineRoute,
  Schedule: stateMachineRule,
  ScheduleV2: scheduleV2('state-machine'),
  CloudWatchEvent: stateMachineRule,
  EventBridgeRule: stateMachineRule,
};

/** What SAM makes of the events of a function or state machine. */
export function expandEvents(sam: SamResource, kind: 'function' | 'state-machine', target: Target, policies: RolePolicies): void {
  const events = sam.at('Events');
  if (!events.isPresent) { return; }
  if (!events.isMap) { sam.problem(events, 'Events is not a map of events, and SAM refuses it', 'entry'); return; }
  const kinds = kind === 'function' ? FUNCTION : STATE_MACHINE;
  for (const [name, source] of events.entries) {
    const type = source.child('Type').text;
    const properties = source.child('Properties');
    if (type === undefined || !Object.prototype.hasOwnProperty.call(kinds, type)) {
      sam.problem(source, `the event ${name} of ${sam.id} is of no type that SAM knows here`, 'entry');
    } else if (properties.isPresent && !properties.isMap) {
      sam.problem(properties, `the properties of the event ${name} of ${sam.id} are no map`, 'entry');
    } else {
      kinds[type]({ sam, id: `${sam.id}${name}`, source, properties, target, policies });
    }
  }
}
