import type { ArrayNode, Resolved } from '../../../model/resolved';
import { scalar } from '../../../model/resolved';
import type { World } from '../../../model/world';
import { compare } from '../operators';
import { elementsOf, type Listing, rawOf } from '../values';

/** Each element once, in the order of the first; where two may be equal, their number is open. */
export function distinct(list: ArrayNode, world: World): Listing {
  const kept: Resolved[] = [];
  const scalars = new Set<string>();
  let open = (list as Listing).hasMore === true;
  for (const item of elementsOf(list, world)) {
    if (item.kind === 'scalar') {
      const key = `${typeof item.value} ${item.value}`;
      if (scalars.has(key)) { continue; }
      if (kept.some((other) => other.kind !== 'scalar' && compare(other, item, world) === undefined)) { open = true; }
      scalars.add(key);
      kept.push(item);
      continue;
    }
    const answers = kept.slice(0, 200).map((other) => compare(other, item, world));
    if (answers.includes(true)) { continue; }
    if (answers.includes(undefined)) { open = true; }
    kept.push(item);
  }
  return { kind: 'array', items: kept.map((item) => ({ pointer: '', raw: rawOf(item) })), ...(open ? { hasMore: true } : {}) };
}

/** A set: strings in lexical order, and elements of several types made strings. */
export function asSet(list: ArrayNode, world: World): Listing {
  const items = elementsOf(list, world);
  const types = new Set(items.map((item) => (item.kind === 'scalar' ? typeof item.value : 'string')));
  const mixed = types.size > 1 ? items.map((item) => (item.kind === 'scalar' ? scalar(String(item.value)) : item)) : items;
  const once = distinct({ kind: 'array', items: mixed.map((item) => ({ pointer: '', raw: rawOf(item) })), ...((list as Listing).hasMore === true ? { hasMore: true } : {}) } as Listing, world);
  const sorted = once.items.every((item) => typeof item.raw === 'string') ? [...once.items].sort((a, b) => (String(a.raw) < String(b.raw) ? -1 : 1)) : once.items;
  return { ...once, items: sorted, isSet: true };
}
