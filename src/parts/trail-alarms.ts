import { TRAIL_EVENTS } from '../defaults/trail-events';

/** Namespace of the metrics, and how often within five minutes something must happen before people hear of it. */
export const TRAIL_ALARM = { namespace: 'Soc2/Trail', periodSeconds: 300, threshold: 1, description: 'Events in the audit trail' };

/** The alarms that are wanted: their names with what they look for. Throws for the name of one that does not exist. */
export function trailAlarms(exclude: readonly string[], thresholds: readonly string[]): [string, { readonly pattern: string; readonly description: string }][] {
  checkNames(exclude, 'leave out');
  checkNames(thresholds, 'set a threshold for');
  return Object.entries(TRAIL_EVENTS).filter(([name]) => !exclude.includes(name));
}

/** Throws for a number of events that can raise no alarm. */
export function checkThreshold(name: string, count: number): void {
  if (!(Number.isInteger(count) && count >= 1)) { throw new Error(`cdk-soc2: thresholds.${name} of the trail alarms is ${count}. It must be a whole number from 1`); }
}

function checkNames(names: readonly string[], purpose: string): void {
  const unknown = names.filter((name) => !(name in TRAIL_EVENTS));
  if (unknown.length > 0) { throw new Error(`cdk-soc2: there is no trail alarm ${unknown.join(', ')} to ${purpose}. Known: ${Object.keys(TRAIL_EVENTS).join(', ')}`); }
}
