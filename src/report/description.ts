import type { MappingInput } from './build';
import type { MappedEvaluation, MappedResource, SystemDescription } from './mapping';
import { serviceOf } from './resource-kinds';

/** The inventory for the system description: accounts, services and data stores, as the documents show them. */
export function describeSystem(input: MappingInput, resources: readonly MappedResource[], evaluations: readonly MappedEvaluation[]): SystemDescription {
  const inScope = resources.filter((resource) => resource.inScope);
  const controlOf = new Map(input.rules.map((rule) => [`SOC2-${rule.name}`, rule.control]));
  const byResource = new Map<string, MappedEvaluation[]>();
  for (const evaluation of evaluations) {
    const list = byResource.get(evaluation.resourceId);
    if (list === undefined) { byResource.set(evaluation.resourceId, [evaluation]); } else { list.push(evaluation); }
  }
  const shown = (id: string, ...controls: string[]) => summary((byResource.get(id) ?? []).filter((evaluation) => controls.includes(controlOf.get(evaluation.ruleId) ?? '')));
  return {
    accounts: accountsOf(input),
    services: servicesOf(inScope),
    dataStores: inScope.filter((resource) => resource.dataStore).map(({ id, classification }) => ({
      resourceId: id, ...(classification === undefined ? {} : { classification }),
      encryptedAtRest: shown(id, 'ENC-01', 'ENC-02'), backup: shown(id, 'BCK-01', 'BCK-02'), retention: shown(id, 'LOG-06', 'RET-01'),
    })),
    zones: [],
    flows: [],
  };
}

/** What the evaluations of a few controls come to, in a word; empty when nothing was judged. */
function summary(evaluations: readonly MappedEvaluation[]): string {
  const statuses = new Set(evaluations.map((evaluation) => evaluation.status));
  if (statuses.has('fail') || statuses.has('error')) { return statuses.has('pass') ? 'partly shown' : 'not shown'; }
  if (statuses.has('waived')) { return 'waived'; }
  if (statuses.has('unknown')) { return 'known at deploy time'; }
  return statuses.has('pass') ? 'shown' : '';
}

function accountsOf(input: MappingInput): SystemDescription['accounts'] {
  const accounts = new Map<string, { regions: Set<string>; stacks: Set<string> }>();
  for (const unit of input.graph.units) {
    const key = unit.account ?? '';
    const entry = accounts.get(key) ?? { regions: new Set<string>(), stacks: new Set<string>() };
    if (unit.region !== undefined) { entry.regions.add(unit.region); }
    entry.stacks.add(unit.id);
    accounts.set(key, entry);
  }
  return [...accounts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([id, { regions, stacks }]) => ({ id: id === '' ? null : id, regions: [...regions].sort(), stackIds: [...stacks].sort() }));
}

function servicesOf(resources: readonly MappedResource[]): SystemDescription['services'] {
  const services = new Map<string, Map<string, number>>();
  for (const { type } of resources) {
    const types = services.get(serviceOf(type)) ?? new Map<string, number>();
    types.set(type, (types.get(type) ?? 0) + 1);
    services.set(serviceOf(type), types);
  }
  return [...services].sort(([a], [b]) => (a < b ? -1 : 1)).map(([service, types]) => ({ service, resourceTypes: Object.fromEntries([...types].sort(([a], [b]) => (a < b ? -1 : 1))) }));
}
