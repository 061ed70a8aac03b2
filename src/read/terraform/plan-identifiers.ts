import { object } from './plan-json';
import { type JsonObject, ownValue } from '../../model/json';

/** Attributes that name a resource to AWS, whatever its type. */
const ATTRIBUTES = ['id', 'arn', 'key_id', 'url'] as const;

/**
 * What an existing resource is called by, as a plan or a state shows it: others refer to it by these once they are known,
 * or to all that it holds, as `:*` behind the ARN of a log group does.
 */
export function identifiersOf(entry: JsonObject): ReadonlySet<string> {
  const values = object(entry, 'values');
  const known = ATTRIBUTES.map((name) => ownValue(values, name)).filter((value): value is string => typeof value === 'string' && value !== '');
  return new Set(known.flatMap((value) => (value.startsWith('arn:') ? [value, `${value}:*`, `${value}/*`] : [value])));
}
