import type { IConstruct } from 'constructs';
import { FRAMEWORK } from './installed';
import type { PropertySetter } from '../report/build';
import type { AppliedDefaults } from '../report/mapping';
import { packageVersion } from '../version';

/** What the defaults did at one resource of one of our constructs. */
interface Entry { readonly construct: string; readonly type: string; readonly applied: readonly string[]; readonly kept: readonly string[] }

/** The entries stand on the constructs themselves, never in this module. */
const ENTRY = 'cdk-soc2:defaults';
const CONSTRUCT = 'cdk-soc2:construct';

/** Takes note that a construct of this library starts here. */
export function noteConstruct(construct: IConstruct, name: string): void {
  construct.node.addMetadata(CONSTRUCT, name);
}

/** Takes note of the arguments of a resource that took their default, and of those that the user had set. */
export function noteDefaults(resource: IConstruct, entry: Entry): void {
  resource.node.addMetadata(ENTRY, entry);
}

function entryOf(resource: IConstruct): Entry | undefined {
  return resource.node.metadata.find(({ type }) => type === ENTRY)?.data as Entry | undefined;
}

/** The nearest construct of this library at or above a resource. */
export function compliantBy(construct: IConstruct): { fqn: string; version: string } | undefined {
  for (let node: IConstruct | undefined = construct; node !== undefined; node = node.node.scope) {
    const name: unknown = node.node.metadata.find(({ type }) => type === CONSTRUCT)?.data;
    if (typeof name === 'string') { return { fqn: `cdk-soc2/${FRAMEWORK}.${name}`, version: packageVersion() }; }
  }
  return undefined;
}

/** Who set which argument, as far as the defaults know. */
export function settersOf(resource: IConstruct): PropertySetter[] {
  const entry = entryOf(resource);
  return entry === undefined ? [] : [
    ...entry.kept.map((path): PropertySetter => ({ path, setBy: 'caller' })),
    ...entry.applied.map((path): PropertySetter => ({ path, setBy: 'construct-default' })),
  ];
}

/** Everything that defaults did in a tree. */
export function appliedDefaults(root: IConstruct): AppliedDefaults[] {
  return root.node.findAll().flatMap((node) => {
    const entry = entryOf(node);
    return entry === undefined || entry.applied.length + entry.kept.length === 0 ? [] : [{ constructPath: node.node.path, name: entry.type, by: 'construct' as const, applied: entry.applied, kept: entry.kept }];
  }).sort((a, b) => (a.constructPath < b.constructPath ? -1 : 1));
}
