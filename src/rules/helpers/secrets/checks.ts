import { judgeSecret, judgeSettings, type Named, secretEvidence } from './judge-secrets';
import { type SecretPlace, type SecretPlaces } from './places';
import { all, type Outcome, pass } from '../../../model/outcome';
import type { ResourceView } from '../../../model/resource-view';
import type { Value } from '../../../model/value';
import type { Check } from '../../rule';

/** Scripts that instances run when they start: a rule of their own judges them. */
export const USER_DATA: ReadonlySet<string> = new Set([
  'AWS::EC2::Instance', 'AWS::EC2::LaunchTemplate', 'AWS::AutoScaling::LaunchConfiguration', 'AWS::EC2::SpotFleet', 'AWS::Lightsail::Instance',
  'aws_instance', 'aws_launch_template', 'aws_launch_configuration', 'aws_spot_instance_request', 'aws_spot_fleet_request', 'aws_lightsail_instance',
]);

/** A check for each type of a table that has places of the kinds asked for. */
export function checksOf(table: SecretPlaces, wanted: (type: string, place: SecretPlace) => boolean, judge: (owner: ResourceView, places: readonly SecretPlace[]) => Outcome): Record<string, Check> {
  const rows = Object.entries(table).map(([type, places]) => [type, places.filter((place) => wanted(type, place))] as const).filter(([, places]) => places.length > 0);
  return Object.fromEntries(rows.map(([type, places]) => [type, (owner: ResourceView) => judge(owner, places)]));
}

/** Each place of a resource, and what is wrong in it. */
export function judgePlaces(owner: ResourceView, places: readonly SecretPlace[]): Outcome {
  const present = places.flatMap((place) => valuesAt(owner, place).map((value) => ({ value, holds: place.holds })));
  return verdict(owner, present.map(({ value }) => value), present.flatMap(({ value, holds }) => judgePlace(owner, value, holds)));
}

function judgePlace(owner: ResourceView, value: Value, holds: SecretPlace['holds']): Named[] {
  switch (holds) {
    case 'secret': return judgeSecret(owner, value);
    case 'script': return judgeSettings(owner, value, 'shown', true);
    default: return judgeSettings(owner, value, holds);
  }
}

/** A resource without anything in these places holds no credential either. */
export function verdict(owner: ResourceView, places: readonly Value[], wrong: readonly Named[]): Outcome {
  if (wrong.length > 0) { return all(...wrong); }
  const pointers = places.length === 0 ? [owner.resource.propertiesPointer] : places.slice(0, 10).map(({ pointer }) => pointer);
  return pass(...[...new Set(pointers)].map(secretEvidence));
}

/** What stands at a path, if anything. */
export function valuesAt(owner: ResourceView, { path, attribute }: SecretPlace): Value[] {
  const steps = path.split('.');
  const start = attribute === true ? owner.attribute(steps[0]) : owner;
  return (attribute === true ? steps.slice(1) : steps).reduce<Value[]>((values, step) => values.flatMap((value) => (step === '*' ? value.items() ?? [value] : [value.child(step)])), [start])
    .filter((value) => value.present() !== false);
}
