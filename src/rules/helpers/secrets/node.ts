import { type Written, writtenOf } from './written';
import { isArray, isObject, isScalar, type Json, pointerToken } from '../../../model/json';
import type { Value } from '../../../model/value';

/** A document of settings, whether it is written as properties or as JSON in a string. */
export interface Node {
  readonly pointer: string;
  /** Where it stands, as a user writes it. */
  readonly label: string;
  readonly entries?: readonly (readonly [string, Node])[];
  readonly items?: readonly Node[];
  readonly written?: Written;
}

/** Deeper documents are not looked into: the services take none. */
const MAX_DEPTH = 40;

export function nodeOf(value: Value, depth = 0): Node {
  const { pointer, label, resolved } = value;
  if (depth > MAX_DEPTH) { return { pointer, label }; }
  switch (resolved.kind) {
    case 'object': return { pointer, label, entries: value.keys().map((key) => [key, nodeOf(value.child(key), depth + 1)] as const) };
    case 'array': return { pointer, label, items: (value.items() ?? []).map((item) => nodeOf(item, depth + 1)) };
    case 'absent': return { pointer, label };
    default: {
      const written = writtenOf(resolved);
      return written === undefined ? { pointer, label } : parsed(written, pointer, label) ?? { pointer, label, written };
    }
  }
}

/** The document in a text of JSON. Its parts share what the text takes in later. */
function parsed(written: Written, pointer: string, label: string): Node | undefined {
  if (!/^\s*[{[]/.test(written.text)) { return undefined; }
  try {
    return fromJson(JSON.parse(written.text) as Json, written, pointer, label, 0);
  } catch {
    return undefined;
  }
}

function fromJson(raw: Json, { later }: Written, pointer: string, label: string, depth: number): Node {
  const below = (each: Json, key: string | number) => fromJson(each, { text: '', later }, pointer, typeof key === 'number' ? `${label}[${key}]` : `${label}.${pointerToken(key)}`, depth + 1);
  if (depth > MAX_DEPTH) { return { pointer, label }; }
  if (isArray(raw)) { return { pointer, label, items: raw.map(below) }; }
  if (isObject(raw)) { return { pointer, label, entries: Object.entries(raw).map(([key, each]) => [key, below(each, key)] as const) }; }
  if (!isScalar(raw)) { return { pointer, label }; }
  const written: Written = { text: String(raw), later };
  // A document in a document.
  return (depth < 5 ? parsed(written, pointer, label) : undefined) ?? { pointer, label, written };
}
