import type { Json, JsonObject } from './json';
import type { Resource } from './resource';

/** What an expression comes to in one world. Only `unknown` is undecided; `text` is a string with undecided parts. */
export type Resolved = Absent | Scalar | ObjectNode | ArrayNode | Reference | Text | Unknown;

export interface Absent { readonly kind: 'absent' }
/** A value that was read back from a resource: it is what that resource was given, and speaks of that resource as well. */
export interface ReadBack { readonly via?: readonly Resource[] }
export interface Scalar extends ReadBack {
  readonly kind: 'scalar';
  readonly value: string | number | boolean;
  /** It stands so by a default that a deployment may change: what the default belongs to. */
  readonly namespace?: object;
}
/** The pointer leads to where the object stands, which may be an arm of a condition or another document. */
export interface ObjectNode {
  readonly kind: 'object';
  readonly value: JsonObject;
  readonly pointer: string;
  /** More keys than these may stand here: what is not known to be there is not known to be absent either. */
  readonly rest?: Unknown;
}
export interface ArrayNode { readonly kind: 'array'; readonly items: readonly ArrayItem[] }
/** An item keeps the position it has in the document, since `AWS::NoValue` items drop out. */
export interface ArrayItem { readonly pointer: string; readonly raw: Json }
/** A resource of the graph, or one of its attributes (`Ref`, `Arn`, `id`, ...). */
export interface Reference extends ReadBack { readonly kind: 'reference'; readonly resource: Resource; readonly attribute: string }
export interface Text extends ReadBack { readonly kind: 'text'; readonly parts: readonly (string | Reference | Unknown)[] }
export interface Unknown extends ReadBack {
  readonly kind: 'unknown';
  readonly expression: string;
  readonly reason: string;
  /** What the names in the expression belong to, where that is not the document that it was read in. */
  readonly namespace?: object;
  /** Not known, but known to be none of these. */
  readonly noneOf?: readonly string[];
  /** A plan that leaves an argument out: what stands there after apply is the default. */
  readonly unset?: boolean;
  /** An attribute of a resource of this type that is declared elsewhere: what it holds is not known, but it holds something. */
  readonly refersTo?: string;
  /** What its text is known to look like, whatever it will be: a text of another form is ruled out, and so is an empty one where the form forbids it. */
  readonly shape?: RegExp;
}

/** The form of what is never empty, and of which nothing else is known. */
export const NEVER_EMPTY = /[^]/;

/** Whether a value that is known later is known to be something. */
export function isFilled(node: Unknown): boolean {
  return node.refersTo !== undefined || (node.shape !== undefined && !node.shape.test('')) || node.noneOf?.includes('') === true;
}

/** Whether a text is ruled out as the value of what is known later. */
export function isRuledOut(node: Unknown, text: string): boolean {
  return node.noneOf?.includes(text) === true || (node.shape !== undefined && !node.shape.test(text));
}

/** The resources through which a value was read back. */
export function readBackFrom(node: Resolved): readonly Resource[] {
  return 'via' in node ? node.via ?? [] : [];
}

export const ABSENT: Absent = { kind: 'absent' };

export function scalar(value: string | number | boolean): Scalar {
  return { kind: 'scalar', value };
}

export function unknown(expression: string, reason: string): Unknown {
  return { kind: 'unknown', expression, reason };
}

/** Joins resolved pieces of a string; known neighbours melt together. */
export function concatenate(pieces: readonly Resolved[]): Resolved {
  const parts: (string | Reference | Unknown)[] = [];
  let namespace: object | undefined;
  const push = (part: string | Reference | Unknown) => {
    const last = parts.length - 1;
    if (typeof part === 'string' && typeof parts[last] === 'string') { parts[last] += part; } else if (part !== '') { parts.push(part); }
  };
  for (const piece of pieces) {
    switch (piece.kind) {
      case 'scalar': push(String(piece.value)); namespace ??= piece.namespace; break;
      case 'text': piece.parts.forEach(push); break;
      case 'reference': case 'unknown': push(piece); break;
      case 'absent': break;
      default: push(unknown(piece.kind, `a string was expected here, not an ${piece.kind}`));
    }
  }
  if (parts.length === 0) { return scalar(''); }
  if (parts.length === 1) { return typeof parts[0] === 'string' ? { ...scalar(parts[0]), ...(namespace === undefined ? {} : { namespace }) } : parts[0]; }
  return { kind: 'text', parts };
}

/** The expression as a person would read it: `${Bucket.Arn}/*`. Two equal texts denote the same string. */
export function expressionOf(resolved: Resolved): string {
  switch (resolved.kind) {
    case 'absent': return '(absent)';
    case 'scalar': return String(resolved.value);
    case 'reference': return `\${${resolved.resource.address}${resolved.attribute === 'Ref' ? '' : `.${resolved.attribute}`}}`;
    case 'text': return resolved.parts.map((part) => (typeof part === 'string' ? part : expressionOf(part))).join('');
    case 'unknown': return resolved.expression;
    case 'object': return JSON.stringify(resolved.value);
    case 'array': return JSON.stringify(resolved.items.map((item) => item.raw));
  }
}

const IDENTITIES = new WeakMap<object, number>();
let identities = 0;

function identityOf(namespace: object): number {
  let identity = IDENTITIES.get(namespace);
  if (identity === undefined) {
    identity = identities++;
    IDENTITIES.set(namespace, identity);
  }
  return identity;
}

/**
 * A text that is equal for two values only if they denote the same string: names in expressions count with what they belong
 * to, since two templates may each have a parameter `AppName`. `own` is what the names belong to where a part does not say.
 */
export function identityText(resolved: Resolved, own: object): string {
  switch (resolved.kind) {
    case 'scalar': return resolved.namespace === undefined ? String(resolved.value) : `${String(resolved.value)}\u0003${identityOf(resolved.namespace)}`;
    case 'text': return resolved.parts.map((part) => (typeof part === 'string' ? part : identityText(part, own))).join('');
    case 'unknown': return `\u0001${identityOf(resolved.namespace ?? own)}\u0002${resolved.expression}`;
    default: return expressionOf(resolved);
  }
}

/** Whether a text with parts that are known later may come to `expected`: what is known of its beginning and end must agree. */
export function mayCome({ parts }: Text, expected: string): boolean {
  const [first, last] = [parts[0], parts[parts.length - 1]];
  const literals = parts.reduce((sum, part) => sum + (typeof part === 'string' ? part.length : 0), 0);
  return literals <= expected.length && (typeof first !== 'string' || expected.startsWith(first)) && (typeof last !== 'string' || expected.endsWith(last));
}
