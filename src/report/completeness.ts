import type { MappingInput } from './build';
import type { Completeness, EvaluationStatus, MappedResource } from './mapping';
import { noControlNeeded } from './resource-kinds';
import { ACCOUNT } from '../model/account';

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
  const withoutRule = inScope.filter((resource) => !touched.has(resource.id));
  const undecided = inScope.filter((resource) => touched.has(resource.id) && !decided.has(resource.id));
  const enabled = input.rules.filter((rule) => !input.disabled.has(rule.name));
  const types = new Map<string, number>();
  withoutRule.forEach(({ type }) => types.set(type, (types.get(type) ?? 0) + 1));
  const inTemplates = input.graph.units.reduce((sum, unit) => sum + declared(unit.document), 0) + input.graph.byType(ACCOUNT).length;
  const evaluated = inScope.filter((resource) => decided.has(resource.id)).length;
  const differences = [
    ...(inTemplates === mapped.length ? [] : [`The documents declare ${inTemplates} resources and ${mapped.length} are in this mapping.`]),
    ...(new Set(mapped.map((resource) => resource.id)).size === mapped.length ? [] : ['Two resources of this mapping share an id.']),
    ...(evaluated + undecided.length + withoutRule.length + input.outOfScope.size === resources.length ? [] : ['Judged, undecided, without rule and out of scope do not add up to all resources.']),
    ...(new Set(input.evaluations.map(({ rule }) => rule.name)).size <= enabled.length ? [] : ['More rules ran than were enabled.']),
    ...input.graph.problems.map((problem) => `${problem.unit.file}: ${problem.address}: ${problem.fact}`),
  ];
  return {
    resourcesInTemplates: inTemplates, resourcesInReport: mapped.length,
    resourcesEvaluated: evaluated, resourcesWithoutRule: withoutRule.length, resourcesOutOfScope: input.outOfScope.size, resourcesUndecided: undecided.length,
    unmappedTypes: [...types].sort(([a], [b]) => (a < b ? -1 : 1)).map(([type, count]) => {
      const note = noControlNeeded(type);
      return { type, count, disposition: note === undefined ? 'unreviewed' as const : 'no-control-needed' as const, ...(note === undefined ? {} : { note }) };
    }),
    rulesLoaded: input.rules.length, rulesExecuted: enabled.length, rulesErrored: errored.size,
    byStatus, balanced: differences.length === 0, differences,
  };
}

/** How many resources a document declares, counted apart from the reader: a template (of SAM: what it deploys), a Terraform configuration, a plan. */
function declared(document: Readonly<Record<string, unknown>>): number {
  const { Resources: section, resource, planned_values: planned } = document;
  if (isRecord(planned)) { return plannedIn(planned.root_module); }
  if (resource !== undefined) { return blocks(resource).flatMap((types) => Object.values(types).flatMap(blocks)).flatMap((named) => Object.entries(named)).filter(([name]) => name !== '//').reduce((sum, [, body]) => sum + Math.max(1, blocks(body).length), 0); }
  return isRecord(section) ? Object.keys(section).length : 0;
}

function plannedIn(module: unknown): number {
  if (!isRecord(module)) { return 0; }
  const own = blocks(module.resources).filter(({ mode }) => mode === 'managed').length;
  return blocks(module.child_modules).reduce((sum, child) => sum + plannedIn(child), own);
}

/** A block that may stand once as an object, or as a list. */
function blocks(value: unknown): Readonly<Record<string, unknown>>[] {
  return (Array.isArray(value) ? value as unknown[] : [value]).filter(isRecord);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
