import type { MappingInput } from './build';
import { sha256 } from './digest';
import type { Completeness, EvaluationStatus, MappedResource, NotRead } from './mapping';
import { noControlNeeded } from './resource-kinds';
import type { WaivedEvaluation } from '../evaluate/apply-waivers';
import { citedIn } from '../evaluate/reading';
import { isArray, isObject, type Json, type JsonObject, pointerToken } from '../model/json';
import type { Unit } from '../model/resource';

/** Counts what was read, what was judged and what was not, and says where the totals do not reconcile. */
export function completenessOf(input: MappingInput, mapped: readonly MappedResource[]): Completeness {
  const byStatus: Record<EvaluationStatus, number> = { 'pass': 0, 'fail': 0, 'waived': 0, 'unknown': 0, 'not-applicable': 0, 'error': 0 };
  const decided = new Set<string>();
  const touched = new Set<string>();
  const errored = new Set<string>();
  for (const { status, resource, rule } of input.evaluations) {
    byStatus[status] += 1;
    touched.add(resource.id);
    if (status === 'pass' || status === 'fail' || status === 'waived') { decided.add(resource.id); }
    if (status === 'error') { errored.add(rule.name); }
  }
  const { resources } = input.graph;
  const inScope = resources.filter((resource) => !input.outOfScope.has(resource));
  const isCited = citedIn(input.evaluations);
  const [cited, withoutRule] = split(inScope.filter((resource) => !touched.has(resource.id)), isCited);
  const undecided = inScope.filter((resource) => touched.has(resource.id) && !decided.has(resource.id));
  const enabled = input.rules.filter((rule) => !input.disabled.has(rule.name));
  const types = new Map<string, number>();
  withoutRule.forEach(({ type }) => types.set(type, (types.get(type) ?? 0) + 1));
  const evaluated = inScope.filter((resource) => decided.has(resource.id)).length;
  const { entries, missing } = accounted(input);
  const differences = [
    ...missing.map((place) => `${place} is declared, and is neither in this mapping nor named as not read.`),
    ...(new Set(mapped.map((resource) => resource.id)).size === mapped.length ? [] : ['Two resources of this mapping share an id.']),
    ...(evaluated + undecided.length + cited.length + withoutRule.length + input.outOfScope.size === resources.length ? []
      : ['Judged, undecided, evidence of another, without rule and out of scope do not add up to all resources.']),
    ...(new Set(input.evaluations.map(({ rule }) => rule.name)).size <= enabled.length ? [] : ['More rules ran than were enabled.']),
  ];
  return {
    resourcesInTemplates: entries, resourcesInReport: mapped.length,
    resourcesEvaluated: evaluated, resourcesEvidence: cited.length, resourcesWithoutRule: withoutRule.length, resourcesOutOfScope: input.outOfScope.size,
    resourcesUndecided: undecided.length,
    notRead: input.unread.map(notRead).sort((a, b) => (a.id < b.id ? -1 : 1)),
    unmappedTypes: [...types].sort(([a], [b]) => (a < b ? -1 : 1)).map(([type, count]) => {
      const note = noControlNeeded(type);
      return { type, count, disposition: note === undefined ? 'unreviewed' as const : 'no-control-needed' as const, ...(note === undefined ? {} : { note }) };
    }),
    rulesLoaded: input.rules.length, rulesExecuted: enabled.length, rulesErrored: errored.size,
    byStatus, balanced: differences.length === 0, differences,
  };
}

function split<T>(items: readonly T[], holds: (item: T) => boolean): [T[], T[]] {
  const [yes, no]: [T[], T[]] = [[], []];
  items.forEach((item) => (holds(item) ? yes : no).push(item));
  return [yes, no];
}

/** The id of what was not read, for the waivers that answer for it. */
export function notReadId({ resource, findingKey, evidence }: WaivedEvaluation): string {
  return `n:${sha256([resource.unit.id, evidence[0]?.pointer ?? '', resource.address, findingKey ?? ''].join('|')).slice(0, 16)}`;
}

function notRead(evaluation: WaivedEvaluation): NotRead {
  const { resource, findingKey, message, evidence, waiver } = evaluation;
  return {
    id: notReadId(evaluation), stackId: resource.unit.id, file: resource.unit.file, pointer: evidence[0]?.pointer ?? '', address: resource.address, kind: findingKey ?? '', message,
    ...(waiver === undefined ? {} : { waiverId: waiver.id }),
  };
}

/**
 * Every entry that the documents declare, counted apart from the reader, is a resource of the mapping, the source of some
 * (a loop, a SAM function), or named as not read.
 */
function accounted({ graph, unread }: MappingInput): { readonly entries: number; readonly missing: readonly string[] } {
  const places = new Set<string>();
  const add = (unit: Unit, pointer: string) => {
    const tokens = pointer.split('/');
    tokens.forEach((_token, index) => places.add(`${unit.id}\n${tokens.slice(0, index + 1).join('/')}`));
  };
  graph.resources.forEach(({ unit, entryPointer }) => add(unit, entryPointer));
  unread.forEach(({ resource, evidence }) => add(resource.unit, evidence[0]?.pointer ?? ''));
  const declared = graph.units.flatMap((unit) => declaredIn(unit.source ?? unit.document).map((pointer) => ({ unit, pointer: `${unit.root ?? ''}${pointer}` })));
  return {
    entries: declared.length,
    missing: declared.filter(({ unit, pointer }) => !places.has(`${unit.id}\n${pointer}`)).map(({ unit, pointer }) => `${unit.file}#${pointer}`),
  };
}

/** Where the resources stand that a document declares: a template, a Terraform configuration, a plan. */
function declaredIn(document: JsonObject): string[] {
  const { Resources: section, resource, planned_values: planned, values: state } = document;
  if (isObject(planned)) { return plannedIn(planned.root_module, '/planned_values/root_module'); }
  if (isObject(state) && section === undefined) { return plannedIn(state.root_module, '/values/root_module'); }
  if (resource !== undefined) {
    return blocks(resource, '/resource').flatMap(([types, at]) => below(types, at)).flatMap(([types, at]) => blocks(types, at)).flatMap(([named, at]) => below(named, at))
      .flatMap(([body, at]) => { const found = blocks(body, at); return found.length === 0 ? [at] : found.map(([, place]) => place); });
  }
  return isObject(section) ? below(section, '/Resources').map(([, pointer]) => pointer) : [];
}

function plannedIn(module: Json | undefined, pointer: string): string[] {
  if (!isObject(module)) { return []; }
  const own = blocks(module.resources, `${pointer}/resources`).filter(([{ mode }]) => mode === 'managed').map(([, at]) => at);
  return [...own, ...blocks(module.child_modules, `${pointer}/child_modules`).flatMap(([child, at]) => plannedIn(child, at))];
}

/** The values of an object with where they stand. `//` is a comment. */
function below(object: JsonObject, pointer: string): [Json, string][] {
  return Object.entries(object).filter(([key]) => key !== '//').map(([key, value]) => [value, `${pointer}/${pointerToken(key)}`]);
}

/** A block that may stand once as an object, or as a list. */
function blocks(value: Json | undefined, pointer: string): [JsonObject, string][] {
  if (isArray(value)) { return value.flatMap((each, index) => (isObject(each) ? [[each, `${pointer}/${index}`] as [JsonObject, string]] : [])); }
  return isObject(value) ? [[value, pointer]] : [];
}
