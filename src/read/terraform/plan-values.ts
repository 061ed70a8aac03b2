import { referencesOf } from './plan-json';
import { AFTER_APPLY, LEFT_TO_PROVIDER } from './plan-mark';
import type { Place, PlannedResource, PlannedTree } from './plan-module';
import { policyOf } from './plan-policy';
import { type Origin, PlanReferences, traversals } from './plan-references';
import { isArray, isObject, type Json, type JsonObject, ownValue } from '../../model/json';

/** Where the parts of an argument come from: an expression of the configuration, or what was found of it already. */
type Source = { readonly expression: Json | undefined } | { readonly origin: Origin };

const NO_SOURCE: Source = { expression: undefined };

/** The values of a plan, with a mark wherever one is known only after apply. */
export class PlanValues {
  public readonly references: PlanReferences;
  private readonly made = new Map<PlannedResource, JsonObject>();

  /** `unknowns` are the `after_unknown` of the changes, by address. */
  constructor(private readonly tree: PlannedTree, private readonly unknowns: ReadonlyMap<string, Json>) {
    this.references = new PlanReferences(tree);
  }

  public of(resource: PlannedResource): JsonObject {
    const known = this.made.get(resource);
    if (known !== undefined) { return known; }
    // What refers to itself, which Terraform refuses, is cut off here.
    this.made.set(resource, {});
    const given = resource.configured === undefined ? undefined : ownValue(resource.configured, 'expressions');
    const merged = this.overlay(ownValue(resource.entry, 'values') ?? {}, this.unknowns.get(resource.address), { expression: given }, resource.place, true);
    const values = leftToProvider(isObject(merged) ? merged : {}, given);
    this.made.set(resource, values);
    return values;
  }

  /** `isBlock`: the members of the object are arguments, not what somebody put into a map. */
  private overlay(value: Json, unknown: Json | undefined, source: Source, place: Place, isBlock: boolean): Json {
    if (unknown === true) { return this.mark(source, place); }
    const below = this.parts(source, unknown, value, place);
    if (isArray(value) || isArray(unknown)) {
      const items: readonly Json[] = isArray(value) ? value : isArray(unknown) ? unknown.map(() => null) : [];
      return items.map((item, index) => this.overlay(item, isArray(unknown) ? unknown[index] : undefined, below(index), place, true));
    }
    if (!isObject(value) && !isObject(unknown)) { return value; }
    const merged: Record<string, Json> = { ...(isObject(value) ? value : {}) };
    for (const key of new Set([...Object.keys(merged), ...(isObject(unknown) ? Object.keys(unknown) : [])])) {
      // An argument that the provider holds as an empty text was not given.
      const given = isBlock && merged[key] === '' ? null : merged[key] ?? null;
      merged[key] = this.overlay(given, isObject(unknown) ? ownValue(unknown, key) : undefined, below(key), place, false);
    }
    return merged;
  }

  /**
   * The expressions of the parts of a value. Those of blocks stand by themselves. A list or a map that is an argument has
   * one for all its parts: when it refers to as many things as parts are open, they are meant in this order.
   */
  private parts(source: Source, unknown: Json | undefined, value: Json, place: Place): (part: number | string) => Source {
    if ('origin' in source) { return () => NO_SOURCE; }
    const { expression } = source;
    if (isArray(expression)) { return (part) => ({ expression: isArray(value) ? blockOf(expression, value[Number(part)], Number(part), value.length) : undefined }); }
    const references = referencesOf(expression);
    if (references.length === 0) { return (part) => ({ expression: isObject(expression) ? ownValue(expression, String(part)) : undefined }); }
    const open = Object.entries(unknown ?? {}).filter(([, answer]) => answer === true).map(([key]) => key);
    if (open.length === 1) { return () => source; }
    const heads = traversals(references).filter((head) => !/^(each|count|path|terraform)\./.test(head));
    if (heads.length === open.length) { return (part) => ({ expression: { references: heads.slice(open.indexOf(String(part))).slice(0, 1) } }); }
    // All instances of one resource.
    const origin = this.references.originOf(expression, place);
    if (heads.length === 1 && !origin.open && origin.targets.length === open.length) {
      return (part) => ({ origin: { targets: origin.targets.slice(open.indexOf(String(part))).slice(0, 1), open: false, times: 1 } });
    }
    return () => ({ origin: { ...origin, open: true } });
  }

  /** What stands for a value that is known only after apply: the resources it may come from. */
  private mark(source: Source, place: Place): JsonObject {
    const origin = 'origin' in source ? source.origin : this.references.originOf(source.expression, place);
    const [only] = origin.targets;
    const document = only === undefined ? undefined : this.policyAt(only.address);
    if (document !== undefined && origin.targets.length === 1 && !origin.open) {
      const policy = policyOf(this.of(document));
      if (policy !== undefined) { return { [AFTER_APPLY]: [], $policy: policy, $pointer: `${document.pointer}/values` }; }
    }
    const { targets, open, times } = this.expanded(origin);
    const addresses = [...new Set(targets.map(({ address }) => address))];
    return {
      [AFTER_APPLY]: addresses, ...(open || addresses.length === 0 ? { $open: true } : {}),
      ...(addresses.length === 1 && !open ? { $direct: true, $attribute: targets[0].attribute === '*' ? 'id' : targets[0].attribute, $times: times } : {}),
    };
  }

  /** What a policy speaks of stands behind it. */
  private expanded({ targets, open, times }: Origin): Origin {
    const parts = targets.map((target): Origin => {
      const document = this.policyAt(target.address);
      return document === undefined ? { targets: [target], open: false, times } : this.references.asked(document.configured, document.place);
    });
    return { targets: parts.flatMap((part) => part.targets), open: open || parts.some((part) => part.open), times };
  }

  private policyAt(address: string): PlannedResource | undefined {
    const found = this.tree.byAddress.get(address);
    return found !== undefined && ownValue(found.entry, 'mode') === 'data' ? found : undefined;
  }
}

/**
 * The configuration of the block that a value was made of. A set of blocks is shown in an order of its own, and what a
 * dynamic block makes is not in the configuration: where constants do not tell which is meant, none is.
 */
function blockOf(blocks: readonly Json[], value: Json | undefined, index: number, count: number): Json | undefined {
  const fitting = blocks.filter((block) => fits(block, value));
  if (fitting.length === 1) { return fitting[0]; }
  return blocks.length === count ? blocks[index] : undefined;
}

function fits(block: Json, value: Json | undefined): boolean {
  if (!isObject(block) || !isObject(value)) { return false; }
  return Object.entries(block).every(([key, expression]) => {
    const constant = isObject(expression) ? ownValue(expression, 'constant_value') : undefined;
    const shown = ownValue(value, key);
    return constant === undefined || constant === null || shown === undefined || shown === null || JSON.stringify(constant) === JSON.stringify(shown) || String(constant) === String(shown);
  });
}

/**
 * Marks the arguments that the configuration does not give, so that the provider, or AWS, decides. Those of nested blocks
 * stay as they are: what a dynamic block gives is not in the configuration of a plan.
 */
function leftToProvider(properties: JsonObject, given: Json | undefined): JsonObject {
  if (!isObject(given)) { return properties; }
  return Object.fromEntries(Object.entries(properties).map(([key, value]) => [
    key, isObject(value) && AFTER_APPLY in value && ownValue(given, key) === undefined ? { ...value, [LEFT_TO_PROVIDER]: true } : value,
  ])) as JsonObject;
}
