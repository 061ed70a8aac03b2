import { findReference, type ReferencePlace } from './reference-places';
import { fail, type Outcome, undecided } from '../../model/outcome';
import type { ResourceView } from '../../model/resource-view';

/** Passes when something names a resource in one of the places where it is put to use. */
export function namedIn(resource: ResourceView, places: readonly ReferencePlace[], missing: string): Outcome {
  const reference = findReference(resource, places);
  if (reference === undefined) { return fail(missing, { pointer: resource.resource.entryPointer, operator: 'referenced-by', expected: places[0].type }); }
  return reference.certain ? reference.value.judge(true, 'refers-to', resource.address)
    : undecided(`whether ${reference.source.address} refers to it is known only at deploy time`, reference.value.evidence('refers-to', resource.address));
}
