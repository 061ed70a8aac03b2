import { addPermission, deadLetterQueue, type Event, type Expand } from './event';
import { getAtt } from '../intrinsics';
import type { Sketch, SketchMap } from '../origins';
import { allow } from '../policies';
import { addServiceRole } from '../role';

/** Events of EventBridge call a function: a rule, and a permission for it. */
export const functionRule: Expand = (event) => {
  const arn = addRule(event, { suffix: 'LambdaTarget' });
  addPermission(event, 'events.amazonaws.com', { arn });
};

/** Events of EventBridge start a state machine: a rule, and a role that EventBridge takes on. */
export const stateMachineRule: Expand = (event) => {
  const given = event.properties.child('RoleArn');
  const id = `${event.id}Role`;
  if (!given.isPresent) { addStartRole(event, id, 'events.amazonaws.com'); }
  addRule(event, { suffix: 'StepFunctionsTarget', role: given.isPresent ? given : getAtt(id, 'Arn') });
};

/** A role that may start the state machine. */
export function addStartRole(event: Event, id: string, service: string): void {
  const policy: SketchMap = { PolicyName: `${id}StartExecutionPolicy`, PolicyDocument: { Statement: [allow('states:StartExecution', event.target.arn)] } };
  addServiceRole(event.sam, id, event.source, service, [policy], event.sam.at('PermissionsBoundary'));
}

function addRule(event: Event, { suffix, role }: { readonly suffix: string; readonly role?: Sketch }): SketchMap {
  const { properties } = event;
  const isSchedule = event.source.child('Type').text === 'Schedule';
  const arn = getAtt(event.id, 'Arn');
  const enabled = properties.child('Enabled');
  const queue = deadLetterQueue(event, arn);
  event.sam.also(event.id, 'AWS::Events::Rule', {
    Name: properties.child(isSchedule ? 'Name' : 'RuleName'),
    Description: properties.child('Description'),
    EventBusName: properties.child('EventBusName'),
    EventPattern: properties.child('Pattern'),
    ScheduleExpression: properties.child('Schedule'),
    State: properties.child('State').isPresent || !enabled.isPresent ? properties.child('State') : stateOf(event),
    Targets: [{
      Arn: event.target.arn,
      Id: properties.at('Target.Id').isPresent ? properties.at('Target.Id') : targetId(event.id, suffix),
      RoleArn: role,
      Input: properties.child('Input'),
      InputPath: properties.child('InputPath'),
      DeadLetterConfig: queue === undefined ? undefined : { Arn: queue },
      RetryPolicy: properties.child('RetryPolicy'),
      InputTransformer: properties.child('InputTransformer'),
    }],
  }, event.source);
  return arn;
}

function stateOf(event: Event): Sketch {
  const enabled = event.properties.child('Enabled');
  // SAM takes every expression for true.
  return event.sam.expansion.resolved(enabled) === false ? enabled.holding('DISABLED') : enabled.holding('ENABLED');
}

/** EventBridge's ids of targets have at most 64 characters. */
function targetId(id: string, suffix: string): string {
  return `${id.slice(0, 64 - suffix.length)}${suffix}`;
}
