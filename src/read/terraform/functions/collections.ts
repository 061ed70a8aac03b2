import { asSet, distinct } from './sets';
import type { Json } from '../../../model/json';
import { ABSENT, type ArrayItem, type ArrayNode, isFilled, type Resolved, scalar, type Unknown } from '../../../model/resolved';
import type { World } from '../../../model/world';
import { hasSome } from '../block';
import { ask, Deferred } from '../deferred';
import { holds, member } from '../evaluator';
import type { TerraformFunction } from '../functions';
import { compare, truth } from '../operators';
import { elementsOf, entriesOf, failure, force, later, LATER, type Listing, listOf, MAX_ITEMS, objectOf, type Open, put, rawOf, shownOf } from '../values';

const same: TerraformFunction = ([value]) => value;

/** Functions on lists, sets and maps. https://developer.hashicorp.com/terraform/language/functions (collection functions) */
export const COLLECTIONS: Readonly<Record<string, TerraformFunction>> = {
  sensitive: same, nonsensitive: same, tomap: same, ephemeralasnull: () => undefined,
  tolist: ([value]) => (value?.kind === 'array' ? { ...value, isSet: false, isList: true } as Listing : value),
  toset: ([value], { world }) => (value?.kind === 'array' ? asSet(value, world) : withEach(value, (open) => ({ ...open, eachKey: open.each }), 'toset')),
  distinct: ([value], { world }) => (value?.kind === 'array' ? distinct(value, world) : withEach(value, (open) => open, 'distinct')),
  sort: ([value], { world }) => {
    if (value?.kind !== 'array') { return value?.kind === 'unknown' && (value as Open).each !== undefined ? value : undefined; }
    const items = elementsOf(value, world);
    return items.every((item) => item.kind === 'scalar') ? listOf([...items].map((item) => scalar(text(item) ?? '')).sort((a, b) => (String(a.value) < String(b.value) ? -1 : 1))) : { ...value, hasMore: (value as Listing).hasMore } as Listing;
  },
  reverse: ([value]) => (value?.kind === 'array' ? { ...value, items: [...value.items].reverse() } : undefined),
  compact: ([value], { world }) => {
    if (value?.kind !== 'array') { return withEach(value, ({ atLeastOne: _some, ...open }) => open as Open, 'compact'); }
    const kept: Resolved[] = [];
    let open = (value as Listing).hasMore === true;
    for (const item of elementsOf(value, world)) {
      if (item.kind === 'absent' || (item.kind === 'scalar' && item.value === '')) { continue; }
      if (item.kind === 'unknown' && !isFilled(item)) { open = true; }
      kept.push(item);
    }
    return listOf(kept, open ? { hasMore: true } : {});
  },
  concat: (args, { world }) => {
    const items: ArrayItem[] = [];
    let open = false;
    for (const value of args) {
      if (value.kind === 'array') { items.push(...value.items); open ||= (value as Listing).hasMore === true; continue; }
      if (value.kind !== 'unknown') { return undefined; }
      // What is known of the list is known whatever stands beside it.
      open = true;
      if (!hasSome(value, world)) { continue; }
      items.push({ pointer: '', raw: rawOf((value as Open).each ?? later(`${shownOf(value)}[*]`, value.reason)) });
    }
    if (args.length > 0 && args.every((value) => value.kind === 'unknown')) { return undefined; }
    return { kind: 'array', items, ...(open ? { hasMore: true } : {}) } as Listing;
  },
  flatten: ([value], { world }) => {
    if (value?.kind !== 'array') { return undefined; }
    const items: ArrayItem[] = [];
    const open = flatten(value, world, items, 0);
    return items.length > MAX_ITEMS ? undefined : { kind: 'array', items, ...(open ? { hasMore: true } : {}) } as Listing;
  },
  merge: (args) => merge(args),
  length: ([value]) => {
    switch (value?.kind) {
      case 'array': return (value as Listing).hasMore === true ? undefined : scalar(value.items.length);
      case 'object': return value.open === undefined ? scalar(Object.keys(value.value).length) : undefined;
      case 'scalar': return scalar([...String(value.value)].length);
      default: return undefined;
    }
  },
  lookup: ([map, key, fallback], { world }) => {
    if (map?.kind !== 'object' || key?.kind !== 'scalar') { return undefined; }
    if (Object.prototype.hasOwnProperty.call(map.value, String(key.value))) { return force(map.value[String(key.value)], world); }
    return map.open !== undefined ? undefined : fallback ?? failure(`lookup(${shownOf(map)}, ${shownOf(key)})`, 'there is no such key');
  },
  // Without conversion: a list of numbers has no text in it.
  contains: ([list, value], { world }) => {
    if (list?.kind !== 'array' || value === undefined) { return undefined; }
    const answers = elementsOf(list, world).map((item) => compare(item, value, world));
    if (answers.includes(true)) { return scalar(true); }
    return answers.includes(undefined) || (list as Listing).hasMore === true ? undefined : scalar(false);
  },
  coalesce: (args) => {
    for (const value of args) {
      if (value.kind === 'absent' || (value.kind === 'scalar' && value.value === '')) { continue; }
      return value.kind === 'unknown' && !isFilled(value) && args.length > 1 ? undefined : value;
    }
    return undefined;
  },
  coalescelist: (args) => {
    for (const value of args) {
      if (value.kind === 'array' && value.items.length > 0) { return value; }
      if (value.kind === 'unknown') { return (value as Open).atLeastOne === true ? value : undefined; }
    }
    return undefined;
  },
  one: ([value], { world }) => {
    switch (value?.kind) {
      case 'array': return (value as Listing).hasMore === true || value.items.length > 1 ? undefined : value.items.length === 0 ? ABSENT : force(value.items[0].raw, world);
      case 'unknown': return (value as Open).each;
      case 'absent': return ABSENT;
      default: return value;
    }
  },
  element: ([list, index], { world }) => {
    if (index?.kind !== 'scalar' || list === undefined) { return undefined; }
    if (list.kind !== 'array') { return member(list, index, world); }
    const [at, size] = [Number(index.value), list.items.length];
    if ((list as Listing).hasMore === true) { return undefined; }
    return size === 0 ? failure(`element(${shownOf(list)})`, 'the list is empty') : force(list.items[((at % size) + size) % size].raw, world);
  },
  slice: ([list, from, to], { world }) => {
    if (from?.kind !== 'scalar' || to?.kind !== 'scalar' || list === undefined) { return undefined; }
    const [start, end] = [Number(from.value), Number(to.value)];
    if (list.kind === 'array') { return (list as Listing).hasMore === true ? undefined : { kind: 'array', items: list.items.slice(start, end) }; }
    // Terraform refuses a slice that the list does not have, so that its length is known.
    return list.kind === 'unknown' && (list as Open).each === undefined && end - start <= 100 ? listOf(Array.from({ length: Math.max(0, end - start) }, (_each, index) => member(list, scalar(start + index), world))) : undefined;
  },
  index: ([list, value], { world }) => {
    if (list?.kind !== 'array' || value === undefined) { return undefined; }
    const answers = elementsOf(list, world).map((item) => compare(item, value, world));
    const first = answers.findIndex((answer) => answer !== false);
    return first >= 0 && answers[first] === true ? scalar(first) : undefined;
  },
  keys: ([map]) => {
    if (map?.kind === 'object') { return map.open === undefined ? listOf(Object.keys(map.value).sort().map(scalar)) : undefined; }
    return map?.kind === 'unknown' && (map as Open).eachKey !== undefined ? later(`keys(${shownOf(map)})`, map.reason, { ...map as Open, expression: `\${keys(${shownOf(map)})}`, each: (map as Open).eachKey, by: 'count' }) : undefined;
  },
  values: ([map]) => {
    if (map?.kind === 'object') { return map.open === undefined ? { kind: 'array', items: Object.keys(map.value).sort().map((key) => ({ pointer: '', raw: map.value[key] })) } : undefined; }
    return map?.kind === 'unknown' && (map as Open).each !== undefined ? later(`values(${shownOf(map)})`, map.reason, { each: (map as Open).each, by: 'count', ...((map as Open).atLeastOne === true ? { atLeastOne: true } : {}) }) : undefined;
  },
  zipmap: ([keys, values], { world }) => {
    if (keys?.kind !== 'array' || values?.kind !== 'array' || keys.items.length !== values.items.length) { return undefined; }
    const names = elementsOf(keys, world).map(text);
    return names.includes(undefined) ? undefined : objectOf(names.map((name, index) => [name ?? '', force(values.items[index].raw, world)] as const));
  },
  setproduct: (args, { world }) => {
    if (!args.every((each): each is ArrayNode => each.kind === 'array' && (each as Listing).hasMore !== true) || args.reduce((size, each) => size * each.items.length, 1) > MAX_ITEMS) { return undefined; }
    let rows: Resolved[][] = [[]];
    for (const list of args) { rows = rows.flatMap((row) => elementsOf(list, world).map((item) => [...row, item])); }
    return listOf(rows.map((row) => listOf(row)));
  },
  setunion: (args, { world }) => (args.every((each): each is ArrayNode => each.kind === 'array') ? asSet({ kind: 'array', items: args.flatMap((each) => each.items) }, world) : undefined),
  setintersection: (args, { world }) => sets(args, world, ([first, ...others], has) => first.filter((item) => others.every((other) => has(other, item)))),
  setsubtract: (args, { world }) => sets(args, world, ([first, second], has) => first.filter((item) => !has(second, item))),
  range: (args) => {
    const numbers = args.map((each) => (each.kind === 'scalar' ? Number(each.value) : Number.NaN));
    if (numbers.some(Number.isNaN) || numbers.length === 0) { return undefined; }
    const [start, end] = numbers.length === 1 ? [0, numbers[0]] : numbers;
    const step = numbers[2] ?? (end >= start ? 1 : -1);
    const size = step === 0 ? 0 : Math.max(0, Math.ceil((end - start) / step));
    return size > MAX_ITEMS ? undefined : listOf(Array.from({ length: size }, (_each, index) => scalar(start + index * step)));
  },
  chunklist: ([list, size], { world }) => {
    if (list?.kind !== 'array' || size?.kind !== 'scalar' || !(Number(size.value) > 0)) { return undefined; }
    const items = elementsOf(list, world);
    return listOf(Array.from({ length: Math.ceil(items.length / Number(size.value)) }, (_each, index) => listOf(items.slice(index * Number(size.value), (index + 1) * Number(size.value)))));
  },
  matchkeys: ([values, keys, wanted], { world }) => {
    if (values?.kind !== 'array' || keys?.kind !== 'array' || wanted?.kind !== 'array') { return undefined; }
    const [names, searched] = [elementsOf(keys, world), elementsOf(wanted, world)];
    return { kind: 'array', items: values.items.filter((_item, index) => searched.some((each) => names[index] !== undefined && compare(each, names[index], world) === true)) };
  },
  transpose: ([map], { world }) => {
    if (map?.kind !== 'object') { return undefined; }
    const turned = new Map<string, Resolved[]>();
    for (const [key, list] of entriesOf(map, world)) {
      if (list.kind !== 'array') { return undefined; }
      for (const item of elementsOf(list, world).map(text)) {
        if (item === undefined) { return undefined; }
        turned.set(item, [...turned.get(item) ?? [], scalar(key)]);
      }
    }
    return objectOf([...turned].map(([key, list]) => [key, listOf(list)] as const));
  },
  alltrue: ([list], { world }) => every(list, world, false),
  anytrue: ([list], { world }) => every(list, world, true),
};

function text(value: Resolved): string | undefined {
  return value.kind === 'scalar' ? String(value.value) : undefined;
}

/** Sets are compared as sets of one type. */
function compareConverted(item: Resolved, value: Resolved, world: World): boolean | undefined {
  return item.kind === 'scalar' && value.kind === 'scalar' ? String(item.value) === String(value.value) : compare(item, value, world);
}

/** The same of a list of unknown length whose elements are known. */
function withEach(value: Resolved | undefined, change: (open: Open) => Open, name: string): Resolved | undefined {
  return value?.kind === 'unknown' && (value as Open).each !== undefined ? change({ ...value as Open, expression: `\${${name}(${shownOf(value)})}` }) : undefined;
}

/** Puts the elements of lists in lists into one. Whether their number is open. */
function flatten(list: ArrayNode, world: World, items: ArrayItem[], depth: number): boolean {
  let open = (list as Listing).hasMore === true;
  for (const item of list.items) {
    if (items.length > MAX_ITEMS) { return open; }
    const value = force(item.raw, world);
    if (value.kind === 'array' && depth < 20) { open = flatten(value, world, items, depth + 1) || open; continue; }
    // What is not known may be a list itself.
    open ||= value.kind === 'unknown';
    items.push(value.kind === 'unknown' ? { pointer: '', raw: rawOf((value as Open).each ?? value) } : item);
  }
  return open;
}

/** Later maps win. Behind one that is not known, keys before it may hold something else, and there may be more. */
function merge(args: readonly Resolved[]): Resolved | undefined {
  const merged: Record<string, Json> = {};
  let rest: Unknown | undefined;
  for (const value of args) {
    if (value.kind === 'absent') { continue; }
    if (value.kind === 'unknown' || (value.kind === 'object' && value.open !== undefined)) {
      const open = value.kind === 'unknown' ? later(`merge(${shownOf(value)})`, value.reason) : value.open as Unknown;
      for (const key of Object.keys(merged)) { put(merged, key, Deferred.constant(later(`${shownOf(open)}.${key}`, LATER), `\${${shownOf(open)}.${key}}`).raw); }
      rest = open;
    }
    if (value.kind === 'object') { for (const [key, raw] of Object.entries(value.value)) { put(merged, key, raw); } } else if (value.kind !== 'unknown') { return undefined; }
  }
  return { kind: 'object', value: merged, pointer: '', ...(rest === undefined ? {} : { open: rest }) };
}

function sets(args: readonly Resolved[], world: World, pick: (lists: Resolved[][], has: (list: Resolved[] | undefined, item: Resolved) => boolean) => Resolved[]): Resolved | undefined {
  if (!args.every((each): each is ArrayNode => each.kind === 'array' && (each as Listing).hasMore !== true)) { return undefined; }
  const lists = args.map((each) => elementsOf(each, world));
  if (!lists.flat().every((item) => item.kind === 'scalar')) { return undefined; }
  return asSet(listOf(pick(lists, (list, item) => list?.some((other) => compareConverted(other, item, world) === true) === true)), world);
}

function every(list: Resolved | undefined, world: World, any: boolean): Resolved | undefined {
  if (list?.kind !== 'array') { return undefined; }
  const items = elementsOf(list, world);
  const answers = items.map(truth);
  if (answers.includes(any)) { return scalar(any); }
  if (!answers.includes(undefined) && (list as Listing).hasMore !== true) { return scalar(!any); }
  return (list as Listing).hasMore === true ? undefined : later(`${any ? 'anytrue' : 'alltrue'}(${shownOf(list)})`, undefined, {
    decide: (at) => { ask(at, 'nothing', 1); return any ? items.some((item) => holds(item, at)) : items.every((item) => holds(item, at)); },
  });
}
