import { isObject, type Json } from '../../model/json';
import type { Value } from '../../model/value';

/** The object that a property holds, also where it is written as a string of JSON, in parts perhaps known only at deploy time. */
export function parsedObject(value: Value): Value {
  if (value.resolved.kind !== 'scalar' && value.resolved.kind !== 'text') { return value; }
  try {
    const document = JSON.parse(value.expression()) as Json;
    return isObject(document) ? value.withDocument(document) : value;
  } catch {
    return value;
  }
}
