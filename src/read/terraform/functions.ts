import type { Expression } from './expression';
import type { Json } from '../../model/json';
import { ABSENT, type ArrayItem, concatenate, type Resolved, scalar, unknown } from '../../model/resolved';

interface Place {
  readonly next: (expression: Expression) => Resolved;
  readonly resolve: (raw: Json) => Resolved;
  readonly pointer: string;
}

type Call = Extract<Expression, { kind: 'call' }>;

/** Functions that give back their argument, as far as our rules can tell. */
const TRANSPARENT = new Set(['jsonencode', 'jsondecode', 'tostring', 'tonumber', 'tobool', 'tolist', 'toset', 'tomap', 'nonsensitive', 'sensitive', 'distinct', 'sort', 'compact', 'trimspace']);

/** Functions of Terraform that configurations write around values. Others are unknown, never guessed. */
export function evaluateCall(call: Call, place: Place): Resolved {
  const { name, args } = call;
  const open = unknown(`\${${call.source}}`, `${name}() is evaluated when Terraform runs`);
  const values = () => args.map(place.next);
  if (TRANSPARENT.has(name) && args.length === 1) {
    const [value] = values();
    return value.kind === 'scalar' && name === 'jsondecode' ? place.resolve(value.value) : value;
  }
  switch (name) {
    case 'lower': case 'upper': {
      const [value] = values();
      return value?.kind === 'scalar' ? scalar(name === 'lower' ? String(value.value).toLowerCase() : String(value.value).toUpperCase()) : open;
    }
    case 'concat': {
      const items: ArrayItem[] = [];
      for (const value of values()) {
        if (value.kind !== 'array') { return open; }
        items.push(...value.items);
      }
      return { kind: 'array', items };
    }
    case 'merge': {
      const merged: Record<string, Json> = {};
      for (const value of values()) {
        if (value.kind === 'absent') { continue; }
        if (value.kind !== 'object') { return open; }
        Object.assign(merged, value.value);
      }
      return { kind: 'object', value: merged, pointer: place.pointer };
    }
    case 'try': case 'coalesce': return values().find((value) => value.kind !== 'absent' && !(name === 'coalesce' && value.kind === 'scalar' && value.value === '')) ?? ABSENT;
    case 'format': {
      const [format, ...rest] = values();
      if (format?.kind !== 'scalar') { return open; }
      const pieces = String(format.value).split('%s');
      return pieces.length === rest.length + 1 && !pieces.some((piece) => piece.includes('%')) ? concatenate(pieces.flatMap((piece, index) => (index < rest.length ? [scalar(piece), rest[index]] : [scalar(piece)]))) : open;
    }
    case 'join': {
      const [separator, list] = values();
      if (separator?.kind !== 'scalar' || list?.kind !== 'array') { return open; }
      return concatenate(list.items.flatMap((item, index) => (index === 0 ? [place.resolve(item.raw)] : [separator, place.resolve(item.raw)])));
    }
    case 'length': {
      const [value] = values();
      return value?.kind === 'array' ? scalar(value.items.length) : value?.kind === 'object' ? scalar(Object.keys(value.value).length) : open;
    }
    case 'lookup': {
      const [map, key, fallback] = values();
      if (map?.kind !== 'object' || key?.kind !== 'scalar') { return open; }
      const found = map.value[String(key.value)];
      return found === undefined ? fallback ?? open : place.resolve(found);
    }
    case 'contains': {
      const [list, value] = values();
      if (list?.kind !== 'array' || value?.kind !== 'scalar') { return open; }
      const items = list.items.map((item) => place.resolve(item.raw));
      if (items.some((item) => item.kind === 'scalar' && String(item.value) === String(value.value))) { return scalar(true); }
      return items.every((item) => item.kind === 'scalar') ? scalar(false) : open;
    }
    default: return open;
  }
}

