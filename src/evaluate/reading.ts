import type { Evaluation } from './evaluation';
import type { GraphProblem, ResourceGraph, UnreadKind } from '../model/graph';
import type { JsonObject } from '../model/json';
import type { Resource } from '../model/resource';
import type { Rule } from '../rules/rule';

/**
 * The pseudo rule under which everything stands that was not read. It judges nothing: a part of the input that nobody
 * looked at is an error of its own, and can be accepted as a deviation from a rule can, by somebody who answers for it.
 */
export const READABLE: Rule = {
  name: 'ResourceReadable',
  title: 'Every part of the input is read',
  failure: 'A part of the input was not read',
  control: 'CHG-01',
  severity: 'error',
  rationale: 'What was not read was not judged, so nothing is known of the resources that stand there.',
  fix: {
    cdk: 'make it readable, or accept it: Waivers.of(scope).add({ rule: \'ResourceReadable\', reason, owner, approvedBy, expires })',
    cloudformation: 'check the template that is deployed, or the one that stands elsewhere',
    terraform: 'check the plan (terraform show -json), or run terraform init so that modules are there',
  },
  equivalents: {},
  references: [],
};

/** One of a kind, and several. */
const NAMES: Readonly<Record<UnreadKind, readonly [string, string]>> = {
  'entry': ['entry that is no resource', 'entries that are no resource'],
  'macro': ['part that a macro or include makes at deploy time', 'parts that a macro or include makes at deploy time'],
  'nested-template': ['template inside or behind a resource', 'templates inside or behind a resource'],
  'module': ['module', 'modules'],
  'plan': ['part that the plan leaves open', 'parts that the plan leaves open'],
  'size': ['part that is larger or deeper than is judged', 'parts that are larger or deeper than is judged'],
};

/** What was not read, as evaluations in error: one for each part. */
export function unreadOf(graph: ResourceGraph): Evaluation[] {
  const byEntry = new Map(graph.resources.map((resource) => [`${resource.unit.id}\n${resource.entryPointer}`, resource]));
  return graph.problems.map((problem) => ({
    rule: READABLE, resource: byEntry.get(`${problem.unit.id}\n${problem.pointer}`) ?? standIn(problem, '(not read)'), status: 'error',
    findingKey: problem.kind, message: `Not read: ${problem.fact}.${problem.fix === undefined ? '' : ` To have it judged, ${problem.fix}.`}`,
    evidence: [{ pointer: problem.pointer, operator: 'readable' }],
  }));
}

/** A resource for what is none: waivers and outputs ask where it stands. */
export function standIn({ unit, address, pointer }: Pick<GraphProblem, 'unit' | 'address' | 'pointer'>, type: string): Resource {
  const nothing: JsonObject = {};
  return {
    id: `${unit.id}#${address}`, platform: unit.platform, type, address, unit, entry: nothing, properties: nothing, entryPointer: pointer, propertiesPointer: pointer,
    ...(unit.constructPath === undefined ? {} : { constructPath: `${unit.constructPath}/${address}` }),
  };
}

/** What was not read, by kind: a line for each. */
export function unreadByKind(unread: readonly Evaluation[]): { readonly text: string; readonly evaluations: readonly Evaluation[] }[] {
  const kinds = new Map<string, Evaluation[]>();
  for (const evaluation of unread) {
    const kind = evaluation.findingKey ?? 'entry';
    kinds.set(kind, [...kinds.get(kind) ?? [], evaluation]);
  }
  return [...kinds].map(([kind, evaluations]) => ({ text: `${evaluations.length} ${NAMES[kind as UnreadKind][evaluations.length === 1 ? 0 : 1]}`, evaluations }));
}

/** How every resource ended: judged, cited as evidence of another, of a type that no rule knows, or not read. */
export interface Reading {
  readonly judged: number;
  readonly evidence: number;
  /** Resources of types that no rule of the catalogue knows, by type. */
  readonly withoutRule: ReadonlyMap<string, readonly Resource[]>;
  /** Resources of types that rules know, of which none is switched on. */
  readonly switchedOff: number;
  readonly notRead: number;
}

/** Counts how the resources ended. `rules` is the whole catalogue, `unread` as `unreadOf` gave it, waived or not. */
export function readingOf(resources: readonly Resource[], evaluations: readonly Evaluation[], unread: readonly Evaluation[], rules: readonly Rule[]): Reading {
  const judged = new Set(evaluations.map(({ resource }) => resource));
  const known = new Set(rules.flatMap(({ cloudformation, terraform }) => Object.keys({ ...cloudformation, ...terraform })));
  const cited = citedIn(evaluations);
  const withoutRule = new Map<string, Resource[]>();
  let [evidence, switchedOff] = [0, 0];
  for (const resource of resources) {
    if (judged.has(resource)) { continue; }
    if (cited(resource)) { evidence += 1; continue; }
    if (known.has(resource.type)) { switchedOff += 1; continue; }
    withoutRule.set(resource.type, [...withoutRule.get(resource.type) ?? [], resource]);
  }
  return { judged: judged.size, evidence, withoutRule: new Map([...withoutRule].sort(([a], [b]) => (a < b ? -1 : 1))), switchedOff, notRead: unread.length };
}

/** Whether a resource stands among the evidence of another: a satellite, such as the versioning of a bucket, is judged with what it belongs to. */
export function citedIn(evaluations: readonly Evaluation[]): (resource: Resource) => boolean {
  const places = new Set(evaluations.flatMap(({ resource, evidence }) => evidence.flatMap(({ document, pointer }) => {
    const file = document ?? resource.unit.file;
    // An entry stands up to six tokens deep: in a plan, `/planned_values/root_module/child_modules/0/resources/1`.
    const tokens = pointer.split('/');
    return tokens.map((_token, index) => `${file}\n${tokens.slice(0, index + 1).join('/')}`);
  })));
  return (resource) => places.has(`${resource.unit.file}\n${resource.entryPointer}`);
}
