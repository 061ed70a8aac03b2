import { Deferred, isDeferred } from './deferred';
import { type Expression, parseExpression } from './expression';
import { asSet } from './functions/sets';
import { force, later, type Listing, type Mapping, put, rawOf, valueOf } from './values';
import { type Json, type JsonObject, ownValue } from '../../model/json';
import { type Resolved, scalar } from '../../model/resolved';
import type { World } from '../../model/world';

/**
 * A value as the type of its variable wants it: `"true"` for a bool is true, a set holds each element once, and what an
 * object type calls optional is there with its default. https://developer.hashicorp.com/terraform/language/expressions/type-constraints
 */
export function convert(value: Resolved, type: Json | undefined, world: World): Resolved {
  return typeof type === 'string' ? convertTo(value, parseExpression(type.replace(/^\$\{([^]*)\}$/, '$1')), world) : value;
}

function convertTo(value: Resolved, type: Expression, world: World): Resolved {
  if (type.kind === 'variable') { return value.kind === 'scalar' ? scalar(primitive(value.value, type.name)) : value; }
  if (type.kind !== 'call') { return value; }
  const [inner] = type.args;
  const within = (raw: Json, to: Expression): Json => new Deferred('', (at) => convertTo(force(raw, at), to, at), () => []).raw;
  switch (type.name) {
    case 'list': case 'set': {
      if (value.kind !== 'array' || inner === undefined) { return value; }
      const items = value.items.map((item) => ({ pointer: item.pointer, raw: isPlain(inner) ? plainWithin(item.raw, inner, world) : within(item.raw, inner) }));
      const list: Listing = { kind: 'array', items, isList: true, ...((value as Listing).hasMore === true ? { hasMore: true } : {}) };
      return type.name === 'set' ? asSet(list, world) : list;
    }
    case 'map': {
      if (value.kind !== 'object' || inner === undefined) { return value; }
      const converted: Record<string, Json> = {};
      for (const [key, raw] of Object.entries(value.value)) { put(converted, key, isPlain(inner) ? plainWithin(raw, inner, world) : within(raw, inner)); }
      return { ...value, value: converted, isMap: true } as Mapping;
    }
    case 'object': return value.kind === 'object' && inner?.kind === 'object' ? objectOf(value, inner, within) : value;
    case 'tuple': return value;
    default: return value;
  }
}

function objectOf(value: Extract<Resolved, { kind: 'object' }>, type: Extract<Expression, { kind: 'object' }>, within: (raw: Json, to: Expression) => Json): Resolved {
  const converted: Record<string, Json> = {};
  for (const [name, declared] of type.entries) {
    if (name.kind !== 'literal') { continue; }
    const key = String(name.value);
    const isOptional = declared.kind === 'call' && declared.name === 'optional';
    const [of, fallback] = declared.kind === 'call' && isOptional ? declared.args : [declared];
    const raw = ownValue(value.value as JsonObject, key);
    if (raw === undefined && value.open !== undefined) { continue; }
    if (raw === undefined || raw === null) { put(converted, key, fallback === undefined ? null : within(literal(fallback), of)); continue; }
    put(converted, key, fallback === undefined ? within(raw, of) : new Deferred('', (at) => {
      const given = force(raw, at);
      return force(within(given.kind === 'absent' ? literal(fallback) : rawOf(given), of), at);
    }).raw);
  }
  return { ...value, value: converted };
}

/** Defaults in types are literals. */
function literal(expression: Expression): Json {
  switch (expression.kind) {
    case 'literal': return rawOf(valueOf(expression.value));
    case 'negative': { const value = literal(expression.operand); return typeof value === 'number' ? -value : null; }
    case 'list': return expression.items.map(literal);
    case 'object': {
      const value: Record<string, Json> = {};
      for (const [key, each] of expression.entries) { if (key.kind === 'literal') { put(value, String(key.value), literal(each)); } }
      return value;
    }
    default: return Deferred.constant(later('source' in expression ? expression.source : '…'), '').raw;
  }
}

/** Literals are converted at once, so that evidence shows them; what has to be computed waits. */
function plainWithin(raw: Json, type: Expression, world: World): Json {
  if (raw === null || (typeof raw === 'object' && !isDeferred(raw))) { return raw; }
  return isDeferred(raw) ? new Deferred(raw.source, (at) => convertTo(raw.evaluate(at), type, at), () => raw.mentions()).raw : rawOf(convertTo(force(raw, world), type, world));
}

function isPlain(type: Expression): boolean {
  return type.kind === 'variable';
}

function primitive(value: string | number | boolean, type: string): string | number | boolean {
  switch (type) {
    case 'string': return String(value);
    case 'number': return typeof value === 'string' && value.trim() !== '' && !Number.isNaN(Number(value)) ? Number(value) : value;
    case 'bool': return value === 'true' ? true : value === 'false' ? false : value;
    default: return value;
  }
}

