import { isArray, isObject, type Json } from '../../../model/json';
import { subPieces } from '../syntax';

/**
 * A part of the template with references to what SAM renamed: `Ref: Api.Stage` and `Ref: Layer` lead to what was
 * generated. The structure stays, so that pointers stay true.
 */
export function renamed(value: Json, names: ReadonlyMap<string, string>): Json {
  if (names.size === 0) { return value; }
  if (isArray(value)) { return value.map((item) => renamed(item, names)); }
  if (!isObject(value)) { return value; }
  return Object.fromEntries(Object.entries(value).map(([key, part]): [string, Json] => {
    switch (key) {
      case 'Ref': return [key, typeof part === 'string' ? names.get(part) ?? part : renamed(part, names)];
      case 'DependsOn': return [key, typeof part === 'string' ? names.get(part) ?? part : isArray(part) ? part.map((item) => (typeof item === 'string' ? names.get(item) ?? item : item)) : part];
      case 'Fn::GetAtt': return [key, attribute(part, names)];
      case 'Fn::Sub': return [key, typeof part === 'string' ? text(part, names) : isArray(part) && typeof part[0] === 'string' ? [text(part[0], names), ...part.slice(1).map((item) => renamed(item, names))] : renamed(part, names)];
      default: return [key, renamed(part, names)];
    }
  }));
}

function attribute(part: Json, names: ReadonlyMap<string, string>): Json {
  if (typeof part === 'string') { return dotted(part, names); }
  if (!isArray(part) || !part.every((item) => typeof item === 'string')) { return part; }
  const name = dotted(part.join('.'), names);
  return name === part.join('.') ? part : [name.slice(0, name.indexOf('.')), name.slice(name.indexOf('.') + 1)];
}

/** `Function.Alias.Arn` begins with the name of what was generated. */
function dotted(name: string, names: ReadonlyMap<string, string>): string {
  const [first, second, ...rest] = name.split('.');
  const pair = second === undefined ? undefined : names.get(`${first}.${second}`);
  if (pair !== undefined) { return [pair, ...rest].join('.'); }
  const single = names.get(first);
  return single === undefined ? name : [single, ...name.split('.').slice(1)].join('.');
}

function text(template: string, names: ReadonlyMap<string, string>): string {
  return subPieces(template).map((piece) => (piece.literal !== undefined ? piece.literal.replace(/\$\{([^}]*)\}/g, '${!$1}') : `\${${dotted(piece.name, names)}}`)).join('');
}
