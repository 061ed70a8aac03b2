import type { Value } from '../../model/value';

/** The object that a property holds, also where it is written as a string of JSON, in parts perhaps known only at deploy time. */
export function parsedObject(value: Value): Value {
  return value.parsedText();
}
