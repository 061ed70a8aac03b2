import { byId } from './build';
import { coverageOf } from './coverage';
import { digestOf } from './digest';
import type { Completeness, Content, ControlMapping, EvaluationStatus, Run, SystemDescription } from './mapping';
import { responsibilitiesOf } from './responsibilities';
import { assemble } from './write';
import type { Evaluation } from '../evaluate/evaluation';
import type { Resource } from '../model/resource';
import { findRule } from '../rules/find-rule';

/** A mapping to merge, and what it is called in messages. */
export interface MergeInput { readonly name: string; readonly mapping: ControlMapping }

/**
 * One mapping of a system whose parts are synthesised apart: an app of the AWS CDK and one for Terraform, say. Nothing is
 * judged again; what each part shows is put side by side, and counted anew.
 *
 * Throws where a part was changed after it was written, where two parts describe one stack, and where they are of different
 * systems, versions or categories: then the sum would say something that no part shows.
 */
export function mergeMappings(inputs: readonly MergeInput[], run: Omit<Run, 'gate'>, system?: string): ControlMapping {
  inputs.forEach(checkDigest);
  const [{ mapping: { content: first } }] = inputs;
  agree(inputs, 'version of cdk-soc2', ({ tool }) => tool.version, 'Synthesise all of them with one version');
  agree(inputs, 'categories in scope', (content) => content.system.categories.join(', '), 'Declare the same categories everywhere');
  agree(inputs, 'date at which waivers are judged', (content) => content.asOf, 'Set the same asOf everywhere');
  if (system === undefined) { agree(inputs, 'name of the system', (content) => content.system.name, 'Give them the same system.name, or say what the whole is called with --system'); }
  const contents = inputs.map(({ mapping }) => mapping.content);
  distinct(inputs);
  const evaluations = contents.flatMap((content) => content.evaluations).sort(byId);
  const resources = contents.flatMap((content) => content.resources).sort(byId);
  const rules = union(contents.flatMap((content) => [...content.rules].sort((a, b) => Number(b.enabled) - Number(a.enabled))));
  const { accountBaseline } = (contents.find((content) => content.responsibilities.accountBaseline.ownedByThisApp) ?? first).responsibilities;
  const content: Content = {
    ...first,
    relaxedRules: [...new Map(contents.flatMap((each) => each.relaxedRules ?? []).map((each) => [JSON.stringify(each), each])).values()].sort((a, b) => (a.ruleId < b.ruleId ? -1 : 1)),
    system: system === undefined ? first.system : { ...first.system, name: system, id: system.toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '') || 'system' },
    scope: { stacks: contents.flatMap(({ scope }) => scope.stacks).sort(byId), exclusions: contents.flatMap(({ scope }) => scope.exclusions) },
    completeness: completenessOf(contents, rules.filter(({ enabled }) => enabled).length),
    criteria: coverageOf(
      evaluations.map(({ ruleId, resourceId, status }) => asEvaluation(ruleId, resourceId, status)), first.system.categories,
      contents.reduce((sum, each) => sum + each.completeness.notRead.length, 0)),
    rules, resources, evaluations,
    controls: union(contents.flatMap((each) => each.controls)),
    waivers: contents.flatMap((each) => each.waivers).sort(byId),
    exceptions: contents.flatMap((each) => each.exceptions).sort(byId),
    responsibilities: responsibilitiesOf(resources, union(contents.flatMap((each) => each.controls)), accountBaseline),
    description: describe(contents.map((each) => each.description)),
    ...(contents.some((each) => each.defaults !== undefined) ? { defaults: contents.flatMap((each) => each.defaults ?? []) } : {}),
    limitations: [
      ...new Set(contents.flatMap((each) => each.limitations)),
      `Put together from ${inputs.map(({ name, mapping }) => `${name} (${mapping.content.tool.framework.name} ${mapping.content.tool.framework.version}, ${mapping.integrity.contentDigest})`).join(' and ')}.`,
    ],
  };
  return assemble(content, { ...run, gate: gateOf(inputs.map(({ mapping }) => mapping.run.gate)) });
}

function checkDigest({ name, mapping }: MergeInput): void {
  if (mapping.schemaVersion?.startsWith('1.') !== true || mapping.content === undefined) { throw new Error(`${name} is no control mapping of version 1. Give the control-mapping.json of a synthesis`); }
  if (digestOf(mapping.content) !== mapping.integrity.contentDigest) { throw new Error(`${name} was changed after it was written: its digest does not fit its content. Synthesise again`); }
}

function agree(inputs: readonly MergeInput[], what: string, of: (content: Content) => string, remedy: string): void {
  const [first] = inputs;
  const other = inputs.find(({ mapping }) => of(mapping.content) !== of(first.mapping.content));
  if (other !== undefined) { throw new Error(`the ${what} differs: ${first.name} has "${of(first.mapping.content)}", ${other.name} has "${of(other.mapping.content)}". ${remedy}`); }
}

/** The same stack in two parts would be counted twice. */
function distinct(inputs: readonly MergeInput[]): void {
  const seen = new Map<string, string>();
  for (const { name, mapping } of inputs) {
    for (const { id } of mapping.content.scope.stacks) {
      const other = seen.get(id);
      if (other !== undefined) { throw new Error(`${other} and ${name} both describe the stack ${id}. Give each mapping once, and stacks of one system different names`); }
      seen.set(id, name);
    }
  }
}

function union<T extends { readonly id: string }>(items: readonly T[]): T[] {
  const byKey = new Map<string, T>();
  for (const item of items) { if (!byKey.has(item.id)) { byKey.set(item.id, item); } }
  return [...byKey.values()].sort(byId);
}

/** What the count of coverage asks of an evaluation. */
function asEvaluation(ruleId: string, resourceId: string, status: EvaluationStatus): Evaluation {
  const rule = findRule(ruleId);
  if (rule === undefined) { throw new Error(`no rule of this version is called ${ruleId}`); }
  return { rule, resource: { id: resourceId } as Resource, status, message: '', evidence: [] };
}

function completenessOf(contents: readonly Content[], rulesExecuted: number): Completeness {
  const parts = contents.map((content) => content.completeness);
  const sum = (of: (part: Completeness) => number) => parts.reduce((total, part) => total + of(part), 0);
  const types = new Map<string, Completeness['unmappedTypes'][number]>();
  for (const entry of parts.flatMap((part) => part.unmappedTypes)) { types.set(entry.type, { ...entry, count: entry.count + (types.get(entry.type)?.count ?? 0) }); }
  const differences = parts.flatMap((part) => part.differences);
  return {
    resourcesInTemplates: sum((part) => part.resourcesInTemplates), resourcesInReport: sum((part) => part.resourcesInReport), resourcesEvaluated: sum((part) => part.resourcesEvaluated),
    resourcesEvidence: sum((part) => part.resourcesEvidence),
    resourcesWithoutRule: sum((part) => part.resourcesWithoutRule), resourcesOutOfScope: sum((part) => part.resourcesOutOfScope), resourcesUndecided: sum((part) => part.resourcesUndecided),
    notRead: parts.flatMap((part) => part.notRead).sort(byId),
    unmappedTypes: [...types.values()].sort((a, b) => (a.type < b.type ? -1 : 1)),
    rulesLoaded: Math.max(...parts.map((part) => part.rulesLoaded)), rulesExecuted, rulesErrored: Math.max(...parts.map((part) => part.rulesErrored)),
    byStatus: Object.fromEntries(Object.keys(parts[0].byStatus).map((status) => [status, sum((part) => part.byStatus[status as EvaluationStatus])])) as Completeness['byStatus'],
    balanced: parts.every((part) => part.balanced), differences,
  };
}

function describe(parts: readonly SystemDescription[]): SystemDescription {
  const accounts = new Map<string, { id: string | null; regions: Set<string>; stackIds: Set<string> }>();
  const services = new Map<string, Map<string, number>>();
  for (const part of parts) {
    for (const { id, regions, stackIds } of part.accounts) {
      const entry = accounts.get(id ?? '') ?? { id, regions: new Set<string>(), stackIds: new Set<string>() };
      regions.forEach((region) => entry.regions.add(region));
      stackIds.forEach((stack) => entry.stackIds.add(stack));
      accounts.set(id ?? '', entry);
    }
    for (const { service, resourceTypes } of part.services) {
      const types = services.get(service) ?? new Map<string, number>();
      for (const [type, count] of Object.entries(resourceTypes)) { types.set(type, (types.get(type) ?? 0) + count); }
      services.set(service, types);
    }
  }
  return {
    accounts: [...accounts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, { id, regions, stackIds }]) => ({ id, regions: [...regions].sort(), stackIds: [...stackIds].sort() })),
    services: [...services].sort(([a], [b]) => (a < b ? -1 : 1)).map(([service, types]) => ({ service, resourceTypes: Object.fromEntries([...types].sort(([a], [b]) => (a < b ? -1 : 1))) })),
    dataStores: parts.flatMap((part) => part.dataStores).sort((a, b) => (a.resourceId < b.resourceId ? -1 : 1)),
    zones: parts.flatMap((part) => part.zones).sort(byId), flows: parts.flatMap((part) => part.flows),
  };
}

function gateOf(gates: readonly Run['gate'][]): Run['gate'] {
  return {
    failOn: [...new Set(gates.flatMap((gate) => gate.failOn))], outcome: gates.every((gate) => gate.outcome === 'pass') ? 'pass' : 'fail',
    failing: gates.reduce((sum, gate) => sum + gate.failing, 0), warnings: gates.reduce((sum, gate) => sum + gate.warnings, 0), problems: gates.flatMap((gate) => gate.problems),
  };
}
