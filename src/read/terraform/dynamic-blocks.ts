import { hasSome, keyOf, valueOfEach } from './block';
import { Deferred } from './deferred';
import { bind, evaluateRaw } from './evaluator';
import { mentionedIn } from './mentions';
import type { Scope } from './scope';
import { elementsOf, entriesOf, isLiteral, later, type Listing, type Open, put, shownOf } from './values';
import { isArray, isObject, type Json, type JsonObject, ownValue, pointerToken } from '../../model/json';
import { type ArrayItem, type Resolved, scalar } from '../../model/resolved';
import type { World } from '../../model/world';

/**
 * The body of a block: its arguments with the names that they may use, and the blocks that `dynamic` makes beside those that
 * are written out. https://developer.hashicorp.com/terraform/language/expressions/dynamic-blocks
 */
export function bodyOf(body: JsonObject, scope: Scope, pointer: string, leftOut: ReadonlySet<string> = new Set()): JsonObject {
  const made: Record<string, Json> = {};
  for (const [key, raw] of Object.entries(body)) {
    if (leftOut.has(key) || (key === 'dynamic' && generators(raw, '').length > 0)) { continue; }
    put(made, key, partOf(raw, scope, `${pointer}/${pointerToken(key)}`));
  }
  const byLabel = new Map<string, Generator[]>();
  for (const generator of generators(ownValue(body, 'dynamic'), `${pointer}/dynamic`)) { byLabel.set(generator.label, [...byLabel.get(generator.label) ?? [], generator]); }
  for (const [label, loops] of byLabel) { put(made, label, blocks(label, ownValue(body, label), loops, scope, `${pointer}/${pointerToken(label)}`)); }
  return made;
}

/** One `dynamic` block, with where its content stands. */
interface Generator { readonly label: string; readonly block: JsonObject; readonly pointer: string }

function generators(raw: Json | undefined, pointer: string): Generator[] {
  return bodies(raw, pointer).flatMap(([labels, at]) => Object.entries(labels).flatMap(([label, each]) => bodies(each, `${at}/${pointerToken(label)}`)
    .filter(([block]) => 'for_each' in block && 'content' in block)
    .map(([block, where]) => ({ label, block, pointer: where }))));
}

/** A block, or several in a list. */
function bodies(raw: Json | undefined, pointer: string): [JsonObject, string][] {
  return isArray(raw) ? raw.flatMap((each, index) => (isObject(each) ? [[each, `${pointer}/${index}`] as [JsonObject, string]] : [])) : isObject(raw) ? [[raw, pointer]] : [];
}

/** A part of a body: as it is where it holds nothing to be done. */
function partOf(raw: Json, scope: Scope, pointer: string): Json {
  if (holdsDynamic(raw)) {
    if (isArray(raw)) { return raw.map((item, index) => partOf(item, scope, `${pointer}/${index}`)); }
    if (isObject(raw)) { return bodyOf(raw, scope, pointer); }
  }
  if (scope.names.size === 0 || isLiteral(raw)) { return raw; }
  if (isArray(raw)) { return raw.map((item, index) => partOf(item, scope, `${pointer}/${index}`)); }
  // Keys may be expressions, so that such an object is made where somebody asks.
  if (isObject(raw) && Object.keys(raw).every(isLiteral)) { return bodyOf(raw, scope, pointer); }
  return bind(raw, scope, pointer);
}

const dynamics = new WeakMap<object, boolean>();
function holdsDynamic(raw: Json): boolean {
  if (typeof raw !== 'object' || raw === null) { return false; }
  let holds = dynamics.get(raw);
  if (holds === undefined) {
    holds = isArray(raw) ? raw.some(holdsDynamic) : generators(ownValue(raw as JsonObject, 'dynamic'), '').length > 0 || Object.values(raw).some(holdsDynamic);
    dynamics.set(raw, holds);
  }
  return holds;
}

/** The blocks of one label: those written out, then those of each `dynamic`. */
function blocks(label: string, written: Json | undefined, loops: readonly Generator[], scope: Scope, pointer: string): Json {
  const fixed: ArrayItem[] = (isArray(written) ? written : written === undefined || written === null ? [] : [written])
    .map((raw, index) => {
      const at = isArray(written) ? `${pointer}/${index}` : pointer;
      return { raw: bind(partOf(raw, scope, at), scope, at), pointer: at };
    });
  return new Deferred(`\${dynamic.${label}}`, (world) => {
    const items = [...fixed];
    let open = false;
    for (const generator of loops) {
      const made = iterate(generator, scope, world);
      items.push(...made.items);
      open ||= made.open;
    }
    return { kind: 'array', items, ...(open ? { hasMore: true } : {}) } as Listing;
  }, () => mentionedIn([written ?? null, ...loops.map(({ block }) => block)], scope)).raw;
}

function iterate({ label, block, pointer }: Generator, scope: Scope, world: World): { items: ArrayItem[]; open: boolean } {
  const over = evaluateRaw(ownValue(block, 'for_each'), scope, world, `${pointer}/for_each`);
  const named = ownValue(block, 'iterator');
  const iterator = typeof named === 'string' ? named.replace(/^\$\{\s*([\w-]+)\s*\}$/, '$1') : label;
  const contents = bodies(ownValue(block, 'content'), `${pointer}/content`);
  const content = (key: Resolved, value: Resolved): ArrayItem[] => {
    const it: Resolved = { kind: 'object', value: { key: Deferred.constant(key, `\${${iterator}.key}`).raw, value: Deferred.constant(value, `\${${iterator}.value}`).raw }, pointer: '' };
    const inner = scope.with([[iterator, Deferred.constant(it, `\${${iterator}}`)]]);
    return contents.map(([body, at]) => ({ raw: bodyOf(body, inner, at), pointer: at }));
  };
  switch (over.kind) {
    case 'array': {
      const { isSet, hasMore } = over as Listing;
      return { items: elementsOf(over, world).flatMap((item, index) => content(isSet === true ? item : hasMore === true ? later(`${iterator}.key`) : scalar(index), item)), open: hasMore === true };
    }
    case 'object': {
      const known = entriesOf(over, world).sort(([a], [b]) => (a < b ? -1 : 1)).flatMap(([key, value]) => content(scalar(key), value));
      if (over.open === undefined) { return { items: known, open: false }; }
      return { items: [...known, ...several(over.open, content, world)], open: true };
    }
    case 'absent': return { items: [], open: false };
    case 'unknown':
      return { items: several(over, content, world), open: true };
    default: return { items: several(later(shownOf(over)), content, world), open: true };
  }
}

/**
 * No block, or several: what the content says whatever it loops over is said of each. Two stand for them, so that a rule that
 * counts finds more than one in one world, and none in another.
 */
function several(open: Open, content: (key: Resolved, value: Resolved) => ArrayItem[], world: World): ArrayItem[] {
  if (!hasSome(open, world)) { return []; }
  const other = later(`${shownOf(open)}, another element`);
  return [...content(keyOf(open), valueOfEach(open)), ...open.each === undefined ? content(keyOf(other), valueOfEach(other)) : content(keyOf(other), open.each)];
}
