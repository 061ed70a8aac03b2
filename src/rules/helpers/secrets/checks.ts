import { decoded } from './decoded';
import { judgeSecret, judgeSettings, type Named, secretEvidence } from './judge-secrets';
import { type Node, nodeOf, type Place, stepInto } from './node';
import type { SecretPlace, SecretPlaces } from './places';
import { all, notApplicable, type Outcome, pass, undecided } from '../../../model/outcome';
import type { Resource } from '../../../model/resource';
import type { ResourceView } from '../../../model/resource-view';
import type { Check } from '../../rule';

/** Scripts that instances run when they start: a rule of their own judges them. */
export const USER_DATA: ReadonlySet<string> = new Set([
  'AWS::EC2::Instance', 'AWS::EC2::LaunchTemplate', 'AWS::AutoScaling::LaunchConfiguration', 'AWS::EC2::SpotFleet', 'AWS::Lightsail::Instance',
  'aws_instance', 'aws_launch_template', 'aws_launch_configuration', 'aws_spot_instance_request', 'aws_spot_fleet_request', 'aws_lightsail_instance',
]);

/** Passwords of databases, of which a rule of their own asks more: that they are managed. One fault is one finding. */
const MASTER_PASSWORDS: Readonly<Record<string, readonly string[]>> = {
  'AWS::RDS::DBInstance': ['MasterUserPassword'], 'AWS::RDS::DBCluster': ['MasterUserPassword'], 'aws_db_instance': ['password', 'password_wo'], 'aws_rds_cluster': ['master_password', 'master_password_wo'],
};

/** Whether another rule than the general one judges a place. */
export function hasOwnRule(type: string, { path, holds }: SecretPlace): boolean {
  return (holds === 'script' && USER_DATA.has(type)) || MASTER_PASSWORDS[type]?.includes(path) === true;
}

/** A check for each type of a table that has places of the kinds asked for. */
export function checksOf(table: SecretPlaces, wanted: (type: string, place: SecretPlace) => boolean, judge: (owner: ResourceView, places: readonly SecretPlace[]) => Outcome): Record<string, Check> {
  const rows = Object.entries(table).map(([type, places]) => [type, places.filter((place) => wanted(type, place))] as const).filter(([, places]) => places.length > 0);
  return Object.fromEntries(rows.map(([type, places]) => [type, (owner: ResourceView) => judge(owner, places)]));
}

/** Each place of a resource, and what is wrong in it. */
export function judgePlaces(view: ResourceView, places: readonly SecretPlace[]): Outcome {
  const present = places.flatMap((place) => nodesAt(view, place).map((node) => ({ node, holds: place.holds })));
  if (present.length === 0 && places.every(({ attribute }) => attribute === true)) { return notApplicable('nothing stands beside its properties'); }
  return verdict(view, present.map(({ node }) => node), present.flatMap(({ node, holds }) => judgePlace(view.resource, node, holds)));
}

function judgePlace(owner: Resource, node: Node, holds: SecretPlace['holds']): Named[] {
  switch (holds) {
    case 'secret': return judgeSecret(owner, node);
    case 'script': return judgeSettings(owner, decoded(node), 'shown');
    default: return judgeSettings(owner, node, holds);
  }
}

/** A resource without anything in these places holds no credential either. What several alternatives share is said once. */
export function verdict(view: ResourceView, places: readonly Node[], wrong: readonly Named[]): Outcome {
  if (view.resolved.kind !== 'object') { return undecided('its properties are known only at deploy time', view.evidence('readable')); }
  if (wrong.length > 0) { return all(...new Map(wrong.map((each) => [`${each.status} ${each.key} ${each.fact ?? ''} ${each.evidence[0].pointer}`, each])).values()); }
  const pointers = places.length === 0 ? [view.resource.propertiesPointer] : places.slice(0, 10).map(({ pointer }) => pointer);
  return pass(...[...new Set(pointers)].map(secretEvidence));
}

/** What stands at a path, if anything. */
export function nodesAt({ resource }: ResourceView, { path, attribute }: Pick<SecretPlace, 'path' | 'attribute'>): Node[] {
  const start: Place = attribute === true ? { unit: resource.unit, raw: resource.entry, pointer: resource.entryPointer, label: '' }
    : { unit: resource.unit, raw: resource.properties, pointer: resource.propertiesPointer, label: '' };
  // Most resources have none of the many places that their type may have: what is not written is followed no further.
  return path.split('.').reduce<Place[]>((places, step) => places.flatMap((place) => stepInto(place, step)).filter(({ raw, isAbove }) => raw !== undefined || isAbove === true), [start])
    .map((place) => nodeOf(place)).filter((node) => !isNothing(node));
}

function isNothing(node: Node): boolean {
  return node.isAbsent === true || node.items?.length === 0 || node.alternatives?.every((each) => isNothing(each.node)) === true;
}
