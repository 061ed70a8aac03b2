import { LOOP } from './loops';
import type { Json, JsonObject } from '../../model/json';

/** How deep a document may nest before it is not judged: rules and renderings walk what they read. */
const MAX_DEPTH = 200;

export interface Inspection {
  readonly isTooDeep: boolean;
  /** Objects that something rewrites which is not read, with the key that says so. */
  readonly unread: readonly { readonly object: JsonObject; readonly key: string }[];
}

/** Looks through a part of a document once, without recursion, for what forbids to judge it or a part of it. */
export function inspect(root: Json): Inspection {
  const unread: { object: JsonObject; key: string }[] = [];
  let level: object[] = typeof root === 'object' && root !== null ? [root] : [];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > MAX_DEPTH) { return { isTooDeep: true, unread }; }
    const next: object[] = [];
    for (const node of level) {
      if (Array.isArray(node)) {
        for (const item of node as readonly Json[]) { if (typeof item === 'object' && item !== null) { next.push(item); } }
        continue;
      }
      for (const key in node) {
        if (key === 'Fn::Transform' || (key.startsWith('Fn::F') && key.startsWith(LOOP))) { unread.push({ object: node as JsonObject, key }); }
        const value = (node as JsonObject)[key];
        if (typeof value === 'object' && value !== null) { next.push(value); }
      }
    }
    level = next;
  }
  return { isTooDeep: false, unread };
}
