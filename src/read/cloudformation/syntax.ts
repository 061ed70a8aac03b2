import type { Json, JsonObject } from '../../model/json';

/** The intrinsic function an object stands for, if it is one: a single key `Ref` or `Fn::...`. */
export function intrinsicOf(object: JsonObject | readonly Json[]): { name: string; argument: Json } | undefined {
  let only: string | undefined;
  for (const key in object) {
    if (only !== undefined) { return undefined; }
    only = key;
  }
  return only !== undefined && (only === 'Ref' || only.startsWith('Fn::')) ? { name: only, argument: (object as JsonObject)[only] } : undefined;
}

export type SubPiece = { readonly literal: string; readonly name?: undefined } | { readonly literal?: undefined; readonly name: string };

/** Splits the template of `Fn::Sub`. `${!Name}` is the literal text `${Name}`. */
export function subPieces(template: string): SubPiece[] {
  const pieces: SubPiece[] = [];
  let last = 0;
  for (const match of template.matchAll(/\$\{([^}]*)\}/g)) {
    if (match.index > last) { pieces.push({ literal: template.slice(last, match.index) }); }
    const name = match[1].trim();
    pieces.push(name.startsWith('!') ? { literal: `\${${name.slice(1)}}` } : { name });
    last = match.index + match[0].length;
  }
  if (last < template.length) { pieces.push({ literal: template.slice(last) }); }
  return pieces;
}
