import { amend } from './bucket';
import { addPermission, type Event } from './event';
import { getAtt } from '../intrinsics';

/** A user pool calls the function: SAM writes the trigger into the pool, which must be one of the template. */
export function userPool(event: Event): void {
  const { properties, sam } = event;
  const id = properties.child('UserPool').ref;
  if (id === undefined || sam.expansion.resource(id) === undefined) {
    sam.problem(properties.child('UserPool'), 'an event of Cognito does not refer to a user pool of the template, and SAM refuses it', 'entry');
    return;
  }
  addPermission(event, 'cognito-idp.amazonaws.com', { arn: getAtt(id, 'Arn') }, { prefix: `${event.target.id}Cognito` });
  const triggers = properties.child('Trigger').oneOrMore.flatMap((trigger) => trigger.text ?? []);
  amend(event, id, 'LambdaConfig', (given) => ({ ...given, ...Object.fromEntries(triggers.map((trigger) => [trigger, event.target.arn])) }));
}
