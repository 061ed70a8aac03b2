import { Deferred, isDeferred } from './deferred';
import { isArray, isScalar, type Json, type JsonObject } from '../../model/json';
import { ABSENT, type ArrayNode, concatenate, expressionOf, type ObjectNode, type Resolved, scalar, type Unknown, unknown } from '../../model/resolved';
import type { World } from '../../model/world';

/** A list as Terraform has it. */
export interface Listing extends ArrayNode {
  /** A set: each element is once in it, and they have no index. */
  readonly isSet?: boolean;
  /** A list: its elements are of one type. What is written in brackets is a tuple. */
  readonly isList?: boolean;
  /** One of the items stands for any number of them. */
  readonly hasMore?: boolean;
}

/** A map: its values are of one type. What is written in braces is an object. */
export interface Mapping extends ObjectNode {
  readonly isMap?: boolean;
}

/** Which of Terraform's types with several values one is. */
export function kindOf(value: ArrayNode | ObjectNode): 'tuple' | 'list' | 'set' | 'object' | 'map' {
  if (value.kind === 'object') { return (value as Mapping).isMap === true ? 'map' : 'object'; }
  return (value as Listing).isSet === true ? 'set' : (value as Listing).isList === true ? 'list' : 'tuple';
}

export function isListing(value: Resolved | undefined): boolean {
  return value?.kind === 'array' && kindOf(value) === 'list';
}

export function isMapping(value: Resolved | undefined): boolean {
  return value?.kind === 'object' && kindOf(value) === 'map';
}

/** What is not known, with what is known of it all the same. */
export interface Open extends Unknown {
  /** A list or a map of unknown length: what each of its elements is, and under what key. */
  readonly each?: Resolved;
  readonly eachKey?: Resolved;
  readonly by?: 'count' | 'for_each';
  /** It is known not to be empty. */
  readonly atLeastOne?: boolean;
  /** Terraform would say that this is an error; `try` and `can` ask for it. */
  readonly failed?: boolean;
  /** Whether a condition holds in a world, where it consists of others. */
  readonly decide?: (world: World) => boolean;
  /** Attributes of a data source or a module. */
  readonly attribute?: (name: string, world: World) => Resolved;
}

/** Texts and lists beyond this size are not put together. */
export const MAX_TEXT = 500_000;
export const MAX_ITEMS = 2_000;
/** Open parts of one text. */
export const MAX_PARTS = 200;
const MAX_SHOWN = 600;

export const LATER = 'known only when Terraform runs';

/** Whether a piece of a document holds no expression. */
export function isLiteral(raw: Json | undefined): boolean {
  if (typeof raw === 'string') { return !raw.includes('${') && !raw.includes('%{'); }
  if (typeof raw !== 'object' || raw === null) { return true; }
  if (isDeferred(raw)) { return false; }
  let literal = literals.get(raw);
  if (literal === undefined) {
    literal = isArray(raw) ? raw.every(isLiteral) : Object.entries(raw).every(([key, value]) => isLiteral(key) && isLiteral(value));
    literals.set(raw, literal);
  }
  return literal;
}
const literals = new WeakMap<object, boolean>();

/** A value as a part of a document: plain where it can be, so that evidence shows it as it is. */
export function rawOf(value: Resolved): Json {
  if (value.kind === 'absent') { return null; }
  if (value.kind === 'scalar' && value.via === undefined && (typeof value.value !== 'string' || isLiteral(value.value))) { return value.value; }
  return Deferred.constant(value, expressionOf(value)).raw;
}

export function listOf(values: readonly Resolved[], more: Partial<Listing> = {}): Listing {
  return { kind: 'array', items: values.map((value) => ({ pointer: '', raw: rawOf(value) })), ...more };
}

export function objectOf(entries: Iterable<readonly [string, Resolved]>, rest?: Unknown): ObjectNode {
  const value: Record<string, Json> = {};
  for (const [key, each] of entries) { put(value, key, rawOf(each)); }
  return { kind: 'object', value, pointer: '', ...(rest === undefined ? {} : { open: rest }) };
}

/** Sets an own key, whatever it is called. */
export function put(object: Record<string, Json>, key: string, value: Json): void {
  if (key === '__proto__') { Object.defineProperty(object, key, { value, enumerable: true, configurable: true, writable: true }); } else { object[key] = value; }
}

/** A value of JSON that holds no expressions, such as a file has it. */
export function valueOf(json: Json): Resolved {
  if (json === null) { return ABSENT; }
  if (isScalar(json)) { return scalar(json); }
  if (isArray(json)) { return listOf(json.map(valueOf)); }
  return objectOf(Object.entries(json as JsonObject).map(([key, value]) => [key, valueOf(value)] as const));
}

/** An item of a list, or the value under a key. */
export function force(raw: Json | undefined, world: World): Resolved {
  if (raw === undefined || raw === null) { return ABSENT; }
  if (isDeferred(raw)) { return raw.evaluate(world); }
  if (isScalar(raw)) { return scalar(raw); }
  if (isArray(raw)) { return { kind: 'array', items: raw.map((item) => ({ pointer: '', raw: item })) }; }
  return { kind: 'object', value: raw as JsonObject, pointer: '' };
}

export function elementsOf(list: ArrayNode, world: World): Resolved[] {
  return list.items.map((item) => force(item.raw, world));
}

export function entriesOf(object: ObjectNode, world: World): [string, Resolved][] {
  return Object.entries(object.value).map(([key, raw]) => [key, force(raw, world)]);
}

/** A value without anything open, as JSON. */
export function plainOf(value: Resolved, world: World, depth = 0): Json | undefined {
  if (depth > 50) { return undefined; }
  switch (value.kind) {
    case 'absent': return null;
    case 'scalar': return value.value;
    case 'array': {
      if ((value as Listing).hasMore === true || value.items.length > MAX_ITEMS) { return undefined; }
      const items = elementsOf(value, world).map((item) => plainOf(item, world, depth + 1));
      return items.includes(undefined) ? undefined : items as Json[];
    }
    case 'object': {
      if (value.open !== undefined) { return undefined; }
      const plain: Record<string, Json> = {};
      for (const [key, each] of entriesOf(value, world)) {
        const item = plainOf(each, world, depth + 1);
        if (item === undefined) { return undefined; }
        put(plain, key, item);
      }
      return plain;
    }
    default: return undefined;
  }
}

/** How a value stands within the expression of another. */
export function shownOf(value: Resolved): string {
  switch (value.kind) {
    case 'absent': return 'null';
    case 'scalar': return cut(JSON.stringify(value.value));
    case 'unknown': return cut(/^\$\{[^]*\}$/.test(value.expression) ? value.expression.slice(2, -1) : value.expression);
    case 'reference': return value.attribute === '' ? value.resource.address : `${value.resource.address}.${value.attribute}`;
    case 'text': return cut(JSON.stringify(expressionOf(value)));
    default: return cut(expressionOf(value));
  }
}

/** Two long expressions that begin alike are still told apart by their end and length. */
function cut(text: string): string {
  return text.length <= MAX_SHOWN ? text : `${text.slice(0, MAX_SHOWN / 2)}…${text.length}…${text.slice(-MAX_SHOWN / 2)}`;
}

/** What depends on something that is open. */
export function later(shown: string, reason = LATER, more: Partial<Open> = {}): Open {
  return { ...unknown(`\${${shown}}`, reason), ...more };
}

export function isFailure(value: Resolved): value is Open {
  return (value as Open).failed === true;
}

export function failure(shown: string, reason: string): Open {
  return later(shown, reason, { failed: true });
}

/** A value as a part of a string. Lists and objects have come through `jsonencode`. */
export function asText(value: Resolved, world: World): Resolved {
  return value.kind === 'array' || value.kind === 'object' ? jsonText(value, world) : value;
}

/** What `jsonencode` writes, with what is open left in place. */
export function jsonText(value: Resolved, world: World): Resolved {
  const pieces: Resolved[] = [];
  let size = 0;
  const write = (text: string) => { size += text.length; pieces.push(scalar(text)); };
  const visit = (each: Resolved, depth: number): void => {
    if (size > MAX_TEXT || depth > 60) { return; }
    switch (each.kind) {
      case 'absent': write('null'); return;
      case 'scalar': write(JSON.stringify(each.value)); return;
      case 'array': write('['); elementsOf(each, world).forEach((item, index) => { if (index > 0) { write(','); } visit(item, depth + 1); }); write(']'); return;
      case 'object': write('{'); entriesOf(each, world).forEach(([key, item], index) => { write(`${index > 0 ? ',' : ''}${JSON.stringify(key)}:`); visit(item, depth + 1); }); write('}'); return;
      case 'text': write('"'); each.parts.forEach((part) => { if (typeof part === 'string') { write(JSON.stringify(part).slice(1, -1)); } else { pieces.push(part); } }); write('"'); return;
      default: write('"'); pieces.push(each); write('"');
    }
  };
  visit(value, 0);
  return size > MAX_TEXT ? later(shownOf(value), 'the text is too long to be put together') : concatenate(pieces);
}

/** Open parts of a text stand between these while it is parsed; neither occurs in a document. */
const [OPENS, CLOSES] = ['\uE000', '\uE001'];

/** The document that a string holds as JSON, with what is open left in its place; undefined where it is none. */
export function documentOf(value: Resolved): Json | undefined {
  if (value.kind === 'scalar') { return typeof value.value === 'string' && /^\s*[{[]/.test(value.value) ? protect(parseJson(value.value), []) : undefined; }
  if (value.kind !== 'text' || typeof value.parts[0] !== 'string' || !/^\s*[{[]/.test(value.parts[0])) { return undefined; }
  const holes: Resolved[] = [];
  let text = '';
  let quoted = false;
  for (const part of value.parts) {
    if (typeof part === 'string') {
      for (let at = 0; at < part.length; at++) { if (part[at] === '\\' && quoted) { at++; } else if (part[at] === '"') { quoted = !quoted; } }
      text += part;
    } else {
      const token = `${OPENS}${holes.push(part) - 1}${CLOSES}`;
      text += quoted ? token : `"${token}"`;
    }
  }
  return protect(parseJson(text), holes);
}

/** Literal text that looks like an expression is kept from being read as one, and the open parts return. */
function protect(json: Json | undefined, holes: readonly Resolved[], depth = 0): Json | undefined {
  if (typeof json === 'string') {
    if (!json.includes(OPENS)) { return isLiteral(json) ? json : rawOf(scalar(json)); }
    return rawOf(concatenate(json.split(/(\uE000\d+\uE001)/).map((piece) => (piece.startsWith(OPENS) ? holes[Number(piece.slice(1, -1))] : scalar(piece)))));
  }
  if (depth > 100 || typeof json !== 'object' || json === null) { return json; }
  if (isArray(json)) { return json.map((item) => protect(item, holes, depth + 1) as Json); }
  const shown: Record<string, Json> = {};
  for (const [key, value] of Object.entries(json as JsonObject)) {
    put(shown, key.replace(/\uE000(\d+)\uE001/g, (_whole, index: string) => expressionOf(holes[Number(index)])), protect(value, holes, depth + 1) as Json);
  }
  return shown;
}

export function parseJson(text: string): Json | undefined {
  try {
    const parsed = JSON.parse(text) as Json;
    return typeof parsed === 'object' && parsed !== null ? parsed : undefined;
  } catch {
    return undefined;
  }
}

