/** Anything JSON can hold. Templates are read as this and never trusted to have a shape. */
export type Json = null | boolean | number | string | readonly Json[] | JsonObject;
export interface JsonObject { readonly [key: string]: Json }

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function isArray(value: unknown): value is readonly Json[] {
  return Array.isArray(value);
}

export function isScalar(value: unknown): value is string | number | boolean {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
}

/** The value of an object's own key; inherited names such as `constructor` are not properties of a template. */
export function ownValue(object: JsonObject, key: string): Json | undefined {
  return Object.prototype.hasOwnProperty.call(object, key) ? object[key] : undefined;
}

/** One token of an RFC 6901 pointer. */
export function pointerToken(key: string | number): string {
  const text = String(key);
  return text.includes('~') || text.includes('/') ? text.replace(/~/g, '~0').replace(/\//g, '~1') : text;
}

/** A short, one-line form of a value for messages. */
export function brief(value: unknown, max = 120): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value) ?? String(value);
  return text.length > max ? `${text.slice(0, max - 1)}…` : text;
}

/** How deep a document is nested. Walks without recursion, so that no depth is too deep for it. */
export function depthOf(root: Json): number {
  let level: Json[] = [root];
  let depth = 0;
  for (; level.length > 0; depth++) {
    level = level.flatMap((node) => (isArray(node) ? [...node] : isObject(node) ? Object.values(node) : [])).filter((node) => typeof node === 'object' && node !== null);
  }
  return depth;
}
