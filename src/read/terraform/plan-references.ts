import { object, referencesOf } from './plan-json';
import { type Instance, type InstanceKey, type Place, type PlannedModule, type PlannedTree, type Step, stepsOf } from './plan-module';
import { isObject, type Json, type JsonObject, ownValue } from '../../model/json';
import { nameProperty } from '../../model/physical-names';

/** Modules and variables may hand a value on this often. */
const MAX_DEPTH = 20;

/** An attribute of an instance, or `*` where the plan does not say which. */
export interface Target { readonly address: string; readonly attribute: string }

/** What an expression may come from. */
export interface Origin {
  readonly targets: readonly Target[];
  /** Something else, which the plan does not show, has a part in it. */
  readonly open: boolean;
  /** How often the expression speaks of them: Terraform lists a reference as often as it is written. */
  readonly times: number;
}

const NOTHING: Origin = { targets: [], open: false, times: 0 };
const OPEN: Origin = { targets: [], open: true, times: 0 };

/**
 * Finds what the expressions of a plan's configuration lead to. Terraform shows them as lists of references: for
 * `aws_s3_bucket.b[0].id` there stand `aws_s3_bucket.b[0].id`, `aws_s3_bucket.b[0]` and `aws_s3_bucket.b`; for
 * `aws_s3_bucket.b[each.key].id` there stand `aws_s3_bucket.b` and `each.key`.
 * https://developer.hashicorp.com/terraform/internals/json-format#expression-representation
 */
export class PlanReferences {
  private readonly known = new Map<JsonObject, Map<Place, Origin>>();

  constructor(private readonly tree: PlannedTree) {}

  /** The origin of an expression. What it takes from values that are known while planning is no part of what is not. */
  public originOf(expression: Json | undefined, place: Place, depth = 0): Origin {
    if (!isObject(expression)) { return NOTHING; }
    const known = this.known.get(expression)?.get(place);
    if (known !== undefined) { return known; }
    const origin = this.find(expression, place, depth);
    if (!this.known.has(expression)) { this.known.set(expression, new Map()); }
    this.known.get(expression)?.set(place, origin);
    return origin;
  }

  private find(expression: JsonObject, place: Place, depth: number): Origin {
    const heads = traversals(referencesOf(expression));
    // `each.value` chooses an instance where something is named as a whole; else it is a value.
    const isIndex = (head: string) => head === 'each.key' || head === 'count.index' || (head === 'each.value' && heads.some((other) => WHOLE.test(other)));
    const loops = heads.filter(isIndex);
    return join(heads.filter((head) => !isIndex(head)).map((head) => this.follow(stepsOf(head), place, loops, depth)));
  }

  private follow(steps: readonly Step[], place: Place, loops: readonly string[], depth: number): Origin {
    const [root, name] = steps;
    if (depth > MAX_DEPTH) { return OPEN; }
    switch (root) {
      case 'count': case 'path': case 'terraform': return NOTHING;
      case 'each': return this.ofEach(steps.slice(2), place, depth);
      case 'var': return typeof name === 'string' ? this.ofVariable(name, place.module, depth) : OPEN;
      case 'module': return typeof name === 'string' ? this.ofModule(name, steps.slice(2), place, loops, depth) : OPEN;
      case 'data': return this.ofData(steps, place, loops, depth);
      case 'local': case 'self': return OPEN;
      default: return typeof root === 'string' && typeof name === 'string' ? this.ofResource(`${root}.${name}`, steps.slice(2), place, loops, depth) : OPEN;
    }
  }

  /** `each.value` of a loop over the instances of one resource is the instance of the same key. */
  private ofEach(rest: readonly Step[], place: Place, depth: number): Origin {
    const heads = [...new Set(traversals(referencesOf(place.forEach)))].map(stepsOf);
    const [only] = heads;
    if (heads.length !== 1 || place.key === undefined || only.length !== 2) { return this.originOf(place.forEach, place, depth + 1); }
    return this.follow([...only, { key: place.key }, ...rest], place, [], depth + 1);
  }

  private ofVariable(name: string, { call }: PlannedModule, depth: number): Origin {
    // A variable of the root module has its value before anything is planned.
    return call === undefined ? NOTHING : this.originOf(ownValue(call.expressions, name), call.from, depth + 1);
  }

  private ofModule(name: string, rest: readonly Step[], place: Place, loops: readonly string[], depth: number): Origin {
    const { instances, rest: inside } = this.select(this.tree.modules, `${place.module.prefix}module.${name}`, rest, place, loops);
    const [output] = inside;
    return join(instances.map((instance) => {
      const module = this.tree.moduleAt(place.module, name, instance);
      const outputs = object(module.configuration, 'outputs');
      const meant = typeof output === 'string' ? [output] : Object.keys(outputs);
      if (meant.length === 0 || ownValue(outputs, meant[0]) === undefined) { return OPEN; }
      return join(meant.map((each) => this.originOf(ownValue(object(outputs, each), 'expression'), module.body, depth + 1)));
    }));
  }

  /**
   * A policy document that is written during apply is known but for what it speaks of. What any other data source is
   * asked with has a part in what it answers.
   */
  private ofData([, type, name, ...rest]: readonly Step[], place: Place, loops: readonly string[], depth: number): Origin {
    const address = `data.${String(type)}.${String(name)}`;
    const { instances, rest: path } = this.select(this.tree.instances, `${place.module.prefix}${address}`, rest, place, loops);
    const planned = instances.flatMap((instance) => this.tree.byAddress.get(instance.address) ?? []);
    if (type === 'aws_iam_policy_document' && planned.length === 1 && planned[0].configured !== undefined && path[0] !== 'id') {
      return { targets: [{ address: planned[0].address, attribute: 'json' }], open: false, times: 1 };
    }
    // One that was read while planning, or is not made at all, leaves nothing open.
    const declared = place.module.declared.get(address);
    return planned.length === 0 && declared !== undefined ? NOTHING : this.asked(declared, planned[0]?.place ?? place, depth);
  }

  /** What the arguments of a data source lead to. */
  public asked(configured: JsonObject | undefined, place: Place, depth = 0): Origin {
    const parts = expressionsIn(ownValue(configured ?? {}, 'expressions')).map((each) => this.originOf(each, place, depth + 1));
    return { ...join(parts), open: true };
  }

  private ofResource(plain: string, rest: readonly Step[], place: Place, loops: readonly string[], depth: number): Origin {
    const { instances, rest: path } = this.select(this.tree.instances, `${place.module.prefix}${plain}`, rest, place, loops);
    const [attribute] = path;
    return join(instances.map(({ address }) => {
      // `count = 0` makes none.
      if (!this.tree.byAddress.has(address) && place.module.declared.has(plain)) { return NOTHING; }
      const echoed = typeof attribute === 'string' ? this.echo(address, attribute, depth) : undefined;
      return echoed ?? { targets: [{ address, attribute: typeof attribute === 'string' ? attribute : '*' }], open: false, times: 1 };
    }));
  }

  /**
   * An argument that a resource hands on is what it was given: `aws_s3_bucket_versioning.v.bucket` is the bucket. The
   * name of a resource stands for the resource itself.
   */
  private echo(address: string, attribute: string, depth: number): Origin | undefined {
    const resource = this.tree.byAddress.get(address);
    const given = resource?.configured === undefined ? undefined : ownValue(resource.configured, 'expressions');
    if (resource === undefined || !isObject(given)) { return undefined; }
    const type = String(ownValue(resource.entry, 'type'));
    // The parts of a bucket that are resources of their own are known by the bucket's name.
    const argument = attribute === 'id' && type.startsWith('aws_s3_bucket_') ? 'bucket' : attribute;
    const expression = ownValue(given, argument);
    if (!POINTERS.has(argument) || referencesOf(expression).length === 0 || argument === nameProperty({ type, platform: 'terraform' })) { return undefined; }
    const origin = this.originOf(expression, resource.place, depth + 1);
    return origin.targets.length > 0 ? origin : undefined;
  }

  /** The instances that a traversal means: the one of its key, or of the key of the loop it stands in, or all. */
  private select(known: ReadonlyMap<string, readonly Instance[]>, plain: string, rest: readonly Step[], place: Place, loops: readonly string[]): Selection {
    const instances = known.get(plain) ?? [];
    const [first, ...after] = rest;
    if (typeof first === 'object') {
      return { instances: [this.tree.instanceOf(plain, first.key) ?? { key: first.key, address: `${plain}[${JSON.stringify(first.key)}]` }], rest: after };
    }
    if (instances.length === 0) { return { instances: [{ address: plain }], rest }; }
    const key = loopKey(place, loops);
    const same = key === undefined ? undefined : this.tree.instanceOf(plain, key);
    if (same !== undefined && (typeof key === 'string' || this.siblings(place) === instances.length)) { return { instances: [same], rest }; }
    return { instances, rest };
  }

  /** How many instances there are of what an expression stands in. A loop that counts by itself may count otherwise. */
  private siblings(place: Place): number {
    return (this.tree.instances.get(place.address) ?? this.tree.modules.get(place.address) ?? []).length;
  }
}

interface Selection { readonly instances: readonly Instance[]; readonly rest: readonly Step[] }

/** A resource or a module without attribute or output: an index that is an expression, a splat, or all of it. */
const WHOLE = /^(?!each\.|var\.|local\.|path\.|data\.)[\w-]+\.[\w-]+$/;

/** Arguments by which a resource says which other it belongs to, and which it hands on. */
const POINTERS: ReadonlySet<string> = new Set([
  'bucket', 'function_name', 'queue_url', 'topic_arn', 'secret_id', 'secret_arn', 'key_id', 'table_name', 'role', 'user', 'group', 'policy_arn', 'vpc_id', 'subnet_id', 'security_group_id',
  'cluster_identifier', 'load_balancer_arn', 'listener_arn', 'target_group_arn', 'rest_api_id', 'api_id', 'file_system_id', 'repository', 'log_group_name', 'cluster',
]);

/** The key that an index in a loop comes to, where it is the loop's own. */
function loopKey(place: Place, loops: readonly string[]): InstanceKey | undefined {
  if (place.key === undefined || loops.length === 0) { return undefined; }
  if (!loops.includes('each.value')) { return place.key; }
  // In a loop over a set, the value is the key; a map says what it is.
  const over = isObject(place.forEach) ? ownValue(place.forEach, 'constant_value') : undefined;
  const value = isObject(over) ? ownValue(over, String(place.key)) : undefined;
  return typeof value === 'string' ? value : isObject(over) ? undefined : place.key;
}

/** The longest form of each traversal, as often as it is written: behind it Terraform lists the shorter ones. */
export function traversals(references: readonly string[]): string[] {
  return references.filter((reference, index) => index === 0 || !shortens(reference, references[index - 1]));
}

function shortens(reference: string, before: string): boolean {
  return before.length > reference.length && before.startsWith(reference) && '.['.includes(before[reference.length]);
}

function join(origins: readonly Origin[]): Origin {
  const targets = new Map(origins.flatMap((origin) => origin.targets).map((target) => [`${target.address} ${target.attribute}`, target]));
  return { targets: [...targets.values()], open: origins.some(({ open }) => open), times: origins.reduce((sum, { times }) => sum + times, 0) };
}

/** Every expression of a block, at any depth. */
function expressionsIn(raw: Json | undefined): JsonObject[] {
  if (Array.isArray(raw)) { return (raw as Json[]).flatMap(expressionsIn); }
  if (!isObject(raw)) { return []; }
  return [...(ownValue(raw, 'references') === undefined ? [] : [raw]), ...Object.entries(raw).filter(([key]) => key !== 'references' && key !== 'constant_value').flatMap(([, value]) => expressionsIn(value))];
}
