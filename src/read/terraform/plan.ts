import { canonicalType } from './configuration';
import { dropEchoes } from './plan-echoes';
import { identifiersOf } from './plan-identifiers';
import { list, object, referencesOf } from './plan-json';
import { NOT_SHOWN } from './plan-mark';
import { type PlannedModule, PlannedTree } from './plan-module';
import { isGone, planProblems } from './plan-problems';
import { traversals } from './plan-references';
import { PlanValues } from './plan-values';
import type { TerraformUnit } from './unit';
import type { GraphProblem } from '../../model/graph';
import { isObject, type Json, type JsonObject, ownValue } from '../../model/json';
import type { Resource } from '../../model/resource';

/**
 * Reads the output of `terraform show -json`: of a plan, the values as they will be, and for those that are known only
 * after apply, what the configuration says they come from; of a state, the values as they are.
 * https://developer.hashicorp.com/terraform/internals/json-format
 */
export function readPlan(unit: TerraformUnit, resources: Resource[], problems: GraphProblem[]): void {
  problems.push(...planProblems(unit));
  const { document } = unit;
  const root = 'planned_values' in document ? 'planned_values' : 'values';
  // An object that was left over from a replacement has the address of the one that is there.
  const changes = new Map(list(document, 'resource_changes').filter((change) => ownValue(change, 'deposed') === undefined).map((change) => [String(ownValue(change, 'address')), change]));
  const tree = new PlannedTree(object(document, root, 'root_module'), `/${root}/root_module`, object(document, 'configuration', 'root_module'), (address) => isGone(changes.get(address) ?? {}));
  const values = new PlanValues(tree, new Map([...changes].flatMap(([address, change]) => {
    const unknown = ownValue(object(change, 'change'), 'after_unknown');
    return unknown === undefined ? [] : [[address, unknown] as const];
  })));
  const made: Resource[] = [];
  for (const planned of tree.resources) {
    const { entry, address, pointer, place } = planned;
    const at = `${pointer}/values`;
    unit.sensitive.add(ownValue(entry, 'sensitive_values'), at);
    unit.sensitive.add(ownValue(object(changes.get(address) ?? {}, 'change'), 'after_sensitive'), at);
    if (ownValue(entry, 'mode') === 'data') { continue; }
    if (typeof ownValue(entry, 'type') !== 'string') {
      problems.push({ unit, pointer, address, kind: 'entry', fact: 'the resource has no type' });
      continue;
    }
    const given = planned.configured === undefined ? undefined : ownValue(planned.configured, 'expressions');
    const properties = values.of(planned);
    // A state shows what an argument is, and not where it was taken from.
    const passedIn = root === 'values' ? Object.keys(properties) : isObject(given) ? Object.keys(given).filter((key) => isPassedIn(ownValue(given, key), place.module)) : [];
    const resource: Resource = {
      id: `${unit.id}#${address}`, platform: 'terraform', type: canonicalType(String(ownValue(entry, 'type'))), address, unit, properties,
      entry: { ...entry, lifecycle: NOT_SHOWN, ...providerOf(planned.configured) },
      entryPointer: pointer, propertiesPointer: at, passedIn: new Set(passedIn), identifiers: identifiersOf(entry),
    };
    unit.module.resources.set(address, resource);
    made.push(resource);
  }
  dropEchoes(document, made, ({ address }) => ownValue(tree.byAddress.get(address)?.configured ?? {}, 'expressions'));
  resources.push(...made);
}

/** The provider that a resource names, where it is not the one without an alias. */
function providerOf(configured: JsonObject | undefined): JsonObject {
  const key = configured === undefined ? undefined : ownValue(configured, 'provider_config_key');
  const name = typeof key === 'string' ? key.slice(key.lastIndexOf(':') + 1) : '';
  return name.includes('.') ? { provider: name } : {};
}

/** Whether nothing of what an expression comes to stands in the configuration. */
function isPassedIn(expression: Json | undefined, module: PlannedModule, asked = new Set<Json | undefined>()): boolean {
  // What was asked before on the way has its answer there.
  if (asked.has(expression)) { return true; }
  asked.add(expression);
  const references = traversals(referencesOf(expression));
  return references.length > 0 && references.every((reference) => {
    const [root, name] = reference.split('.');
    if (['local', 'each', 'count', 'path', 'self', 'terraform'].includes(root)) { return false; }
    if (root !== 'var' || name === undefined) { return true; }
    return module.call === undefined ? ownValue(object(module.configuration, 'variables', name), 'default') === undefined
      : isPassedIn(ownValue(module.call.expressions, name), module.call.from.module, asked);
  });
}
