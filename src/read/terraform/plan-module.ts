import { object } from './plan-json';
import { isArray, isObject, type Json, type JsonObject, ownValue } from '../../model/json';

/** The key of an instance that `count` or `for_each` makes. */
export type InstanceKey = number | string;

/** The configuration of one instance of a module within a plan, and how it was called. */
export interface PlannedModule {
  readonly configuration: JsonObject;
  /** `` or `module.network["a"].`. */
  readonly prefix: string;
  /** The configuration of its resources and data sources, by their address within the module. */
  readonly declared: ReadonlyMap<string, JsonObject>;
  readonly call?: ModuleCall;
  /** Where its outputs stand. */
  readonly body: Place;
}

export interface ModuleCall {
  readonly expressions: JsonObject;
  /** Where the arguments of the call stand: their `each` and `count` are those of the module's instance. */
  readonly from: Place;
}

/** Where an expression stands: in a module, and there in an instance of a resource or of a module call. */
export interface Place {
  readonly module: PlannedModule;
  /** Without its key: `module.store["b"].aws_s3_bucket.this`. */
  readonly address: string;
  readonly key?: InstanceKey;
  /** `for_each` of the resource or of the call. */
  readonly forEach?: Json;
}

/** One instance of a resource or of a module. */
export interface Instance { readonly key?: InstanceKey; readonly address: string }

/** A resource, or a data source that is read during apply, as a plan or a state shows it. */
export interface PlannedResource {
  readonly entry: JsonObject;
  readonly pointer: string;
  readonly address: string;
  readonly place: Place;
  readonly configured?: JsonObject;
}

/** What a plan or a state holds, with the instances of each resource and module by their address without the key. */
export class PlannedTree {
  public readonly resources: PlannedResource[] = [];
  public readonly byAddress = new Map<string, PlannedResource>();
  public readonly instances = new Map<string, Instance[]>();
  public readonly modules = new Map<string, Instance[]>();
  private readonly byKey = new Map<string, Instance>();
  private readonly moduleInstances = new Map<string, PlannedModule>();

  /** `isGone` names what is shown although it is not there after apply. */
  constructor(planned: JsonObject, pointer: string, configuration: JsonObject, private readonly isGone: (address: string) => boolean) {
    this.walk(planned, pointer, new Module(configuration, ''));
  }

  /** The instance of a module that a call makes. */
  public moduleAt(caller: PlannedModule, name: string, { key, address }: Instance): PlannedModule {
    const known = this.moduleInstances.get(address);
    if (known !== undefined) { return known; }
    const call = object(caller.configuration, 'module_calls', name);
    const from: Place = { module: caller, address: `${caller.prefix}module.${name}`, key, forEach: ownValue(call, 'for_each_expression') };
    const module = new Module(object(call, 'module'), `${address}.`, { expressions: object(call, 'expressions'), from });
    this.moduleInstances.set(address, module);
    return module;
  }

  /** The instance of a key, of a resource or of a module. */
  public instanceOf(plain: string, key: InstanceKey): Instance | undefined {
    return this.byKey.get(`${plain}[${JSON.stringify(key)}]`);
  }

  private add(known: Map<string, Instance[]>, plain: string, instance: Instance): void {
    append(known, plain, instance);
    if (instance.key !== undefined) { this.byKey.set(`${plain}[${JSON.stringify(instance.key)}]`, instance); }
  }

  private walk(planned: JsonObject, pointer: string, module: PlannedModule): void {
    objectsAt(planned, 'resources').forEach(([entry, index]) => {
      const type = `${ownValue(entry, 'mode') === 'data' ? 'data.' : ''}${String(ownValue(entry, 'type'))}.${String(ownValue(entry, 'name'))}`;
      const configured = module.declared.get(type);
      const key = keyOf(ownValue(entry, 'index'));
      const address = String(ownValue(entry, 'address'));
      if (this.isGone(address)) { return; }
      const place: Place = { module, address: `${module.prefix}${type}`, key, forEach: configured === undefined ? undefined : ownValue(configured, 'for_each_expression') };
      const resource = { entry, pointer: `${pointer}/resources/${index}`, address, place, configured };
      this.resources.push(resource);
      this.byAddress.set(address, resource);
      this.add(this.instances, place.address, { key, address });
    });
    objectsAt(planned, 'child_modules').forEach(([child, index]) => {
      const address = String(ownValue(child, 'address') ?? '');
      const own = address.startsWith(module.prefix) ? stepsOf(address.slice(module.prefix.length)) : [];
      const name = typeof own[1] === 'object' ? '' : own[1] ?? '';
      const key = typeof own[2] === 'object' ? own[2].key : undefined;
      this.add(this.modules, `${module.prefix}module.${name}`, { key, address });
      this.walk(child, `${pointer}/child_modules/${index}`, this.moduleAt(module, name, { key, address }));
    });
  }
}

class Module implements PlannedModule {
  public readonly declared: ReadonlyMap<string, JsonObject>;
  public readonly body: Place;

  constructor(public readonly configuration: JsonObject, public readonly prefix: string, public readonly call?: ModuleCall) {
    this.declared = new Map(objectsAt(configuration, 'resources').map(([each]) => [String(ownValue(each, 'address')), each]));
    this.body = { module: this, address: prefix };
  }
}

/** The objects of a list, with the place each has among all its items. */
function objectsAt(from: JsonObject, name: string): [JsonObject, number][] {
  const found = ownValue(from, name);
  return isArray(found) ? found.flatMap((each, index) => (isObject(each) ? [[each, index] as [JsonObject, number]] : [])) : [];
}

/** A step of an address: a name, or the key of an instance. */
export type Step = string | { readonly key: InstanceKey };

/** `module.store["b"].arn` in its steps. Keys may hold dots and brackets. */
export function stepsOf(address: string): Step[] {
  return [...address.matchAll(/\[("(?:[^"\\]|\\.)*"|\d+)\]|[^.[\]]+/g)].map(([whole, key]) => (key === undefined ? whole : { key: unquoted(key) }));
}

function unquoted(key: string): InstanceKey {
  try { return JSON.parse(key) as InstanceKey; } catch { return key; }
}

function keyOf(raw: Json | undefined): InstanceKey | undefined {
  return typeof raw === 'number' || typeof raw === 'string' ? raw : undefined;
}

function append<T>(map: Map<string, T[]>, key: string, item: T): void {
  const known = map.get(key);
  if (known === undefined) { map.set(key, [item]); } else { known.push(item); }
}
