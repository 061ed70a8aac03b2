import { canonicalType } from './configuration';
import { AFTER_APPLY, LEFT_TO_PROVIDER, type TerraformUnit } from './unit';
import type { GraphProblem } from '../../model/graph';
import { isArray, isObject, type Json, type JsonObject, ownValue } from '../../model/json';
import type { Resource } from '../../model/resource';

/** The configuration of one module within a plan, and how it was called. */
interface PlannedModule {
  readonly configuration: JsonObject;
  /** `` or `module.network.`. */
  readonly prefix: string;
  readonly call?: { readonly expressions: JsonObject; readonly caller: PlannedModule };
}

/**
 * Reads the output of `terraform show -json <plan>`: the values as they will be, and for those that are known only after
 * apply, what the configuration says they come from. https://developer.hashicorp.com/terraform/internals/json-format
 */
export function readPlan(unit: TerraformUnit, resources: Resource[], problems: GraphProblem[]): void {
  const unknowns = afterUnknown(unit.document);
  const root: PlannedModule = { configuration: object(unit.document, 'configuration', 'root_module'), prefix: '' };
  const planned = object(unit.document, 'planned_values', 'root_module');
  if (Object.keys(planned).length === 0) { problems.push({ unit, pointer: '/planned_values', address: '(plan)', kind: 'plan', fact: 'the plan holds no planned values' }); }
  const made: Resource[] = [];
  walk(planned, '/planned_values/root_module', root, (entry, pointer, module) => {
    if (ownValue(entry, 'mode') !== 'managed') { return; }
    const address = String(ownValue(entry, 'address'));
    const written = String(ownValue(entry, 'type'));
    const type = canonicalType(written);
    const configured = configurationOf(module, `${written}.${String(ownValue(entry, 'name'))}`);
    const given = isObject(configured) ? ownValue(configured, 'expressions') : undefined;
    const properties = leftToProvider(overlay(ownValue(entry, 'values') ?? {}, unknowns.get(address), given, module), configured);
    const passedIn = isObject(given) ? Object.keys(given).filter((key) => isPassedIn(ownValue(given, key), module)) : [];
    made.push({
      id: `${unit.id}#${address}`, platform: 'terraform', type, address, unit, entry, properties, entryPointer: pointer, propertiesPointer: `${pointer}/values`, passedIn: new Set(passedIn),
    });
  });
  for (const resource of made) {
    unit.module.resources.set(resource.address, resource);
    // References in the configuration name the resource without its index; with several instances none is meant alone.
    const plain = resource.address.replace(/\[[^\]]*\]$/, '');
    if (plain !== resource.address && !unit.module.resources.has(plain)) { unit.module.resources.set(plain, resource); }
    resources.push(resource);
  }
}

function walk(planned: JsonObject, pointer: string, module: PlannedModule, visit: (entry: JsonObject, pointer: string, module: PlannedModule) => void): void {
  list(planned, 'resources').forEach((entry, index) => visit(entry, `${pointer}/resources/${index}`, module));
  list(planned, 'child_modules').forEach((child, index) => {
    const address = String(ownValue(child, 'address') ?? '');
    const name = /(?:^|\.)module\.([^.[]+)(?:\[[^\]]*\])?$/.exec(address)?.[1] ?? '';
    const call = object(module.configuration, 'module_calls', name);
    walk(child, `${pointer}/child_modules/${index}`, {
      configuration: object(call, 'module'), prefix: `${address}.`, call: { expressions: object(call, 'expressions'), caller: module },
    }, visit);
  });
}

/** Values, with a mark wherever one is known only after apply. */
function overlay(value: Json, unknown: Json | undefined, expression: Json | undefined, module: PlannedModule): Json {
  if (unknown === true) { return mark(expression, module); }
  const [within, below] = [isArray(unknown) || isObject(unknown) ? unknown : {}, parts(expression, unknown)];
  if (isArray(value)) { return value.map((item, index) => overlay(item, isArray(within) ? within[index] : undefined, below(index), module)); }
  if (!isObject(value) && !isObject(unknown)) { return value; }
  const merged: Record<string, Json> = { ...(isObject(value) ? value : {}) };
  for (const key of new Set([...Object.keys(merged), ...(isObject(unknown) ? Object.keys(unknown) : [])])) {
    merged[key] = overlay(merged[key] ?? null, isObject(unknown) ? ownValue(unknown, key) : undefined, below(key), module);
  }
  return merged;
}

/**
 * The expressions of the parts of a value. Those of blocks stand by themselves. A list or a map that is an argument has
 * one for all its parts: when it refers to as many things as parts are open, they are meant in this order.
 */
function parts(expression: Json | undefined, unknown: Json | undefined): (part: number | string) => Json | undefined {
  const references = isObject(expression) && isArray(ownValue(expression, 'references')) ? strings(ownValue(expression, 'references')) : undefined;
  if (references === undefined) { return (part) => (isArray(expression) ? expression[Number(part)] : isObject(expression) ? ownValue(expression, String(part)) : undefined); }
  const open = Object.entries(unknown ?? {}).filter(([, answer]) => answer === true).map(([key]) => key);
  // Behind each reference stands the resource that it belongs to.
  const whole = references.filter((reference, index) => index === 0 || !references.slice(0, index).some((longer) => longer.startsWith(`${reference}.`) || longer.startsWith(`${reference}[`)));
  return (part) => (open.length === whole.length ? { references: whole.slice(open.indexOf(String(part))).slice(0, 1) } : open.length === 1 ? expression : undefined);
}

/**
 * Marks the arguments that the configuration does not give, so that the provider, or AWS, decides. Those of nested blocks
 * stay as they are: what a dynamic block gives is not in the configuration of a plan.
 */
function leftToProvider(properties: Json, configured: Json | undefined): Json {
  const given = isObject(configured) ? ownValue(configured, 'expressions') : undefined;
  if (!isObject(properties) || !isObject(given)) { return properties; }
  return Object.fromEntries(Object.entries(properties).map(([key, value]) => [
    key, isObject(value) && AFTER_APPLY in value && ownValue(given, key) === undefined ? { ...value, [LEFT_TO_PROVIDER]: true } : value,
  ])) as JsonObject;
}

function mark(expression: Json | undefined, module: PlannedModule): JsonObject {
  const references = isObject(expression) ? strings(ownValue(expression, 'references')) : [];
  const found = references.flatMap((reference) => addressesOf(reference, module));
  // Terraform lists an attribute and the resource it belongs to: two entries for one plain reference.
  const [first] = references;
  const attribute = first === undefined ? undefined : first.split('.').at(-1);
  const direct = new Set(found).size === 1 && references.length <= 2;
  return { [AFTER_APPLY]: [...new Set(found)], ...(direct ? { $direct: true, $attribute: attribute ?? 'id' } : {}) };
}

/** Whether nothing of what an expression comes to stands in the configuration. */
function isPassedIn(expression: Json | undefined, module: PlannedModule, depth = 0): boolean {
  const references = isObject(expression) ? strings(ownValue(expression, 'references')) : [];
  return depth <= 20 && references.length > 0 && references.every((reference) => {
    const [root, name] = reference.split('.');
    if (['local', 'each', 'count', 'path', 'self', 'terraform'].includes(root)) { return false; }
    if (root !== 'var' || name === undefined) { return true; }
    return module.call === undefined ? ownValue(object(module.configuration, 'variables', name), 'default') === undefined
      : isPassedIn(ownValue(module.call.expressions, name), module.call.caller, depth + 1);
  });
}

/** The resources that a reference of the configuration leads to, through the variables of modules. */
function addressesOf(reference: string, module: PlannedModule, depth = 0): string[] {
  const [root, name] = reference.split('.');
  if (depth > 20 || name === undefined) { return []; }
  if (root === 'var') {
    const passed = module.call === undefined ? undefined : ownValue(module.call.expressions, name);
    return module.call === undefined || !isObject(passed) ? [] : strings(ownValue(passed, 'references')).flatMap((each) => addressesOf(each, module.call?.caller ?? module, depth + 1));
  }
  if (root === 'module') {
    const output = reference.split('.')[2];
    const call = object(module.configuration, 'module_calls', name.replace(/\[.*$/, ''));
    const inner: PlannedModule = { configuration: object(call, 'module'), prefix: `${module.prefix}module.${name}.`, call: { expressions: object(call, 'expressions'), caller: module } };
    const expression = output === undefined ? {} : object(inner.configuration, 'outputs', output, 'expression');
    return strings(ownValue(expression, 'references')).flatMap((each) => addressesOf(each, inner, depth + 1));
  }
  if (root === 'data') {
    // A policy document stands between a policy and what it speaks of.
    const data = configurationOf(module, `data.${name}.${reference.split('.')[2] ?? ''}`);
    return isObject(data) ? referencesIn(ownValue(data, 'expressions')).flatMap((each) => addressesOf(each, module, depth + 1)) : [];
  }
  return ['each', 'count', 'local', 'path', 'self', 'terraform'].includes(root) ? [] : [`${module.prefix}${root}.${name.replace(/\[.*$/, '')}`];
}

function referencesIn(expression: Json | undefined): string[] {
  if (isArray(expression)) { return expression.flatMap(referencesIn); }
  if (!isObject(expression)) { return []; }
  return [...strings(ownValue(expression, 'references')), ...Object.entries(expression).filter(([key]) => key !== 'references').flatMap(([, value]) => referencesIn(value))];
}

function configurationOf(module: PlannedModule, address: string): Json | undefined {
  return list(module.configuration, 'resources').find((each) => ownValue(each, 'address') === address);
}

function afterUnknown(plan: JsonObject): Map<string, Json> {
  return new Map(list(plan, 'resource_changes').flatMap((change) => {
    const unknown = ownValue(object(change, 'change'), 'after_unknown');
    return unknown === undefined ? [] : [[String(ownValue(change, 'address')), unknown] as const];
  }));
}

function object(from: JsonObject, ...keys: readonly string[]): JsonObject {
  return keys.reduce<JsonObject>((at, key) => { const next = ownValue(at, key); return isObject(next) ? next : {}; }, from);
}

function list(from: JsonObject, key: string): JsonObject[] {
  const found = ownValue(from, key);
  return isArray(found) ? found.filter(isObject) as JsonObject[] : [];
}

function strings(raw: Json | undefined): string[] {
  return isArray(raw) ? raw.filter((each): each is string => typeof each === 'string') : [];
}
