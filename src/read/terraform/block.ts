import { ask, Deferred } from './deferred';
import { evaluateRaw } from './evaluator';
import type { TerraformModule } from './module';
import type { Scope } from './scope';
import { elementsOf, entriesOf, failure, later, LATER, type Listing, listOf, MAX_ITEMS, objectOf, type Open, shownOf } from './values';
import { type JsonObject, ownValue } from '../../model/json';
import { type Resolved, scalar } from '../../model/resolved';
import type { Resource } from '../../model/resource';
import { exploreWorlds, type World } from '../../model/world';

/** The instances that a block makes in a world. */
export type Keys =
  | { readonly by: 'nothing' }
  | { readonly by: 'count'; readonly size: number }
  | { readonly by: 'for_each'; readonly values: ReadonlyMap<string, Resolved> }
  /** Their number is not known. */
  | { readonly by: 'open'; readonly open: Open; readonly of: 'count' | 'for_each' };

/** More instances than this are not told apart. */
const MAX_INSTANCES = 300;

/** The key of the one instance that stands for all, where they are not told apart. */
export const EVERY = '[*]';

/**
 * A block that `count` or `for_each` makes several instances of: a resource, a data source or a module call. Instances are
 * told apart by their keys as far as these are known when the configuration is read.
 * https://developer.hashicorp.com/terraform/language/meta-arguments/for_each
 */
export class Block {
  /** The resources that it makes, by the key of the instance; the modules that it calls. */
  public readonly resources = new Map<string, Resource>();
  public readonly children: TerraformModule[] = [];
  private readonly made = new Map<string, Resolved>();
  private readonly scopes = new Map<string, Scope>();
  private known: ReadonlySet<string> | undefined;
  private readonly kept: Deferred;

  constructor(
    /** `aws_s3_bucket.data`, `data.aws_region.here`, `module.network`. */
    public readonly address: string,
    /** What is written in it. */
    public readonly entry: JsonObject,
    public readonly pointer: string,
    public readonly scope: Scope,
    /** What an instance is worth in an expression. */
    private readonly make: (block: Block, key: string) => Resolved,
  ) {
    this.kept = new Deferred(address, (world) => ({ ...later(address), keys: this.findKeys(world) } as Resolved));
  }

  /** The same block with what an override file makes of it. */
  public overriddenBy(entry: JsonObject): Block {
    return new Block(this.address, entry, this.pointer, this.scope, this.make);
  }

  /** The instances in a world. */
  public keys(world: World): Keys {
    return (this.kept.evaluate(world) as { readonly keys?: Keys }).keys ?? { by: 'open', open: later(this.address), of: 'for_each' };
  }

  /** The keys of all instances that are told apart: `` for a block without `count` and `for_each`, `[0]`, `["a"]`. */
  public get instances(): ReadonlySet<string> {
    if (this.known === undefined) {
      this.known = new Set([EVERY]);
      const keys = new Set<string>();
      let open = false;
      const complete = exploreWorlds((world) => {
        const made = this.keys(world);
        if (made.by === 'open') { open = true; }
        for (const key of namesOf(made)) { keys.add(key); }
        return keys.size > MAX_INSTANCES ? 'stop' : 'go on';
      });
      // A block that makes nothing in any world is still named.
      this.known = open || !complete || keys.size > MAX_INSTANCES || keys.size === 0 ? new Set([EVERY]) : keys;
    }
    return this.known;
  }

  /** Whether an instance is made in a world. */
  public makes(key: string, world: World): boolean {
    const keys = this.keys(world);
    if (keys.by === 'open') { return hasSome(keys.open, world); }
    return key === EVERY ? namesOf(keys).length > 0 : namesOf(keys).includes(key);
  }

  /** The block as a value: one instance, a list, a map, or as many as nobody knows. */
  public value(world: World): Resolved {
    const keys = this.keys(world);
    const every = this.instances.has(EVERY);
    switch (keys.by) {
      case 'nothing': return this.instance('');
      case 'count': return listOf(Array.from({ length: Math.min(keys.size, MAX_ITEMS) }, (_each, index) => this.instance(every ? EVERY : `[${index}]`)));
      case 'for_each': return objectOf([...keys.values.keys()].map((key) => [key, this.instance(every ? EVERY : `[${JSON.stringify(key)}]`)] as const));
      case 'open': {
        if (!this.makes(EVERY, world)) { return keys.of === 'count' ? listOf([]) : objectOf([]); }
        const eachKey = keys.of === 'count' ? indexOf(keys.open) : keyOf(keys.open);
        return later(this.scope.module.prefix + this.address, LATER, { by: keys.of, each: this.instance(EVERY), eachKey, atLeastOne: true });
      }
    }
  }

  /** What `aws_s3_bucket.data["a"]` is worth. */
  public instance(key: string): Resolved {
    let value = this.made.get(key);
    if (value === undefined) { value = this.make(this, key); this.made.set(key, value); }
    return value;
  }

  /** The names that the expressions of an instance may use: `each.key`, `each.value`, `count.index`. */
  public scopeOf(key: string): Scope {
    let scope = this.scopes.get(key);
    if (scope === undefined) { scope = key === '' ? this.scope : this.makeScope(key); this.scopes.set(key, scope); }
    return scope;
  }

  private makeScope(key: string): Scope {
    const own = key === EVERY ? undefined : JSON.parse(key.slice(1, -1)) as string | number;
    const each = (part: 'key' | 'value') => new Deferred(`\${each.${part}}`, (world) => {
      const keys = this.keys(world);
      switch (keys.by) {
        case 'for_each': {
          if (part === 'key' && own !== undefined) { return scalar(own); }
          // One instance that stands for several: where there is one alone, it is that.
          const only = keys.values.size === 1 ? [...keys.values][0] : undefined;
          if (part === 'key') { return only === undefined ? later(`each.key in ${this.address}`) : scalar(only[0]); }
          return (own === undefined ? only?.[1] : keys.values.get(String(own))) ?? later(`each.value in ${this.address}`);
        }
        case 'open': return part === 'key' ? keyOf(keys.open) : valueOfEach(keys.open);
        default: return failure(`each.${part}`, 'the block has no for_each');
      }
    });
    const index = new Deferred('${count.index}', (world) => {
      const keys = this.keys(world);
      if (typeof own === 'number') { return scalar(own); }
      return keys.by === 'count' && keys.size === 1 ? scalar(0) : keys.by === 'open' ? indexOf(keys.open) : later(`count.index of ${this.address}`);
    });
    return this.scope.with([
      ['each', Deferred.constant({ kind: 'object', value: { key: each('key').raw, value: each('value').raw }, pointer: '' }, '${each}')],
      ['count', Deferred.constant({ kind: 'object', value: { index: index.raw }, pointer: '' }, '${count}')],
    ]);
  }

  private findKeys(world: World): Keys {
    const count = ownValue(this.entry, 'count');
    if (count !== undefined) {
      const value = evaluateRaw(count, this.scope, world, `${this.pointer}/count`);
      if (value.kind === 'scalar' && Number.isInteger(Number(value.value)) && Number(value.value) >= 0 && String(value.value).trim() !== '') {
        return Number(value.value) > MAX_ITEMS ? { by: 'open', open: later(`${this.address} of ${value.value}`), of: 'count' } : { by: 'count', size: Number(value.value) };
      }
      return { by: 'open', open: value.kind === 'unknown' ? value : later(shownOf(value)), of: 'count' };
    }
    const forEach = ownValue(this.entry, 'for_each');
    if (forEach === undefined) { return { by: 'nothing' }; }
    const value = evaluateRaw(forEach, this.scope, world, `${this.pointer}/for_each`);
    switch (value.kind) {
      case 'object': return value.open === undefined ? { by: 'for_each', values: new Map(entriesOf(value, world)) } : { by: 'open', open: later(shownOf(value)), of: 'for_each' };
      case 'array': {
        const items = elementsOf(value, world);
        const known = (value as Listing).hasMore !== true && items.every((item) => item.kind === 'scalar');
        if (known) { return { by: 'for_each', values: new Map(items.map((item) => [item.kind === 'scalar' ? String(item.value) : '', item])) }; }
        return { by: 'open', open: { ...later(shownOf(value)), ...(items.length === 1 ? { each: items[0], eachKey: items[0] } : {}) }, of: 'for_each' };
      }
      case 'unknown': return { by: 'open', open: value, of: 'for_each' };
      default: return { by: 'open', open: later(shownOf(value), LATER), of: 'for_each' };
    }
  }
}

/** The keys as they stand behind an address. */
export function namesOf(keys: Keys): string[] {
  switch (keys.by) {
    case 'nothing': return [''];
    case 'count': return Array.from({ length: keys.size }, (_each, index) => `[${index}]`);
    case 'for_each': return [...keys.values.keys()].map((key) => `[${JSON.stringify(key)}]`);
    case 'open': return [EVERY];
  }
}

/** The key of an instance of a block whose number is open: the same for all blocks that loop over the same. */
export function keyOf(open: Open): Resolved {
  return open.eachKey ?? later(`each.key in ${shownOf(open)}`);
}

function indexOf(open: Open): Resolved {
  return later(`count.index of ${shownOf(open)}`);
}

/** Whether a list or map of unknown length has any element in a world. */
export function hasSome(open: Open, world: World): boolean {
  if (open.atLeastOne === true || ask(world, `some:${open.expression}`) === 0) { return true; }
  // Nobody wrote that there may be none, as a condition does: what fails only then is a doubt.
  world.offDefault = true;
  return false;
}

export function valueOfEach(open: Open): Resolved {
  return open.each ?? later(`each.value in ${shownOf(open)}`);
}

