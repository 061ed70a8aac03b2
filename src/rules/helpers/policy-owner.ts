import { notApplicable, type Outcome } from '../../model/outcome';
import type { ResourceView } from '../../model/resource-view';
import type { Value } from '../../model/value';

/**
 * Judges a policy that stands apart from what it protects, where that is declared elsewhere: imported, or of another
 * system. What is declared here is judged as a whole, with all of its policies, and its policy not once more.
 */
export function whereOwnerIsElsewhere(policy: ResourceView, places: Value, types: readonly string[], judge: (place: Value) => Outcome): Outcome {
  const all = places.items() ?? [places];
  const elsewhere = all.filter((place) => !isDeclared(policy, place, types));
  if (all.length > 0 && elsewhere.length === 0) { return notApplicable('what it belongs to is judged with it', places.evidence('refers-to', types[0])); }
  return judge(elsewhere[0] ?? places);
}

function isDeclared(policy: ResourceView, place: Value, types: readonly string[]): boolean {
  if (policy.follow(place, ...types) !== undefined) { return true; }
  // A name that is known later: what is called by the same expression is the same.
  return place.text() === undefined && place.target() === undefined && types.some((type) => policy.others(type).some((owner) => owner.isNamedBy(place) === true));
}
