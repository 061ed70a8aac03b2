import { isArray, isObject, type Json, type JsonObject, ownValue } from '../../model/json';

/** The object under some keys, one below the other; an empty one where there is none. */
export function object(from: JsonObject, ...keys: readonly string[]): JsonObject {
  return keys.reduce<JsonObject>((at, key) => { const next = ownValue(at, key); return isObject(next) ? next : {}; }, from);
}

/** The objects of a list. */
export function list(from: JsonObject, key: string): JsonObject[] {
  const found = ownValue(from, key);
  return isArray(found) ? found.filter(isObject) as JsonObject[] : [];
}

export function strings(raw: Json | undefined): string[] {
  return isArray(raw) ? raw.filter((each): each is string => typeof each === 'string') : [];
}

/** What an expression of a plan's configuration refers to, as Terraform lists it. */
export function referencesOf(expression: Json | undefined): string[] {
  return isObject(expression) ? strings(ownValue(expression, 'references')) : [];
}
