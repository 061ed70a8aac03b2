import { type Outcome, undecided } from '../../model/outcome';
import type { ResourceView } from '../../model/resource-view';

/** A snapshot is encrypted when its source is. `copies` are the properties by which the source is itself a copy. */
export function asItsSource(snapshot: ResourceView, property: string, type: string, encrypted: string, copies: readonly string[]): Outcome {
  const reference = snapshot.at(property);
  const source = snapshot.follow(reference, type);
  if (source === undefined) { return undecided('the snapshot takes over the encryption of its source, which is not declared here', reference.evidence('encrypted')); }
  const own = source.at(encrypted);
  const copied = own.present() === false && copies.some((name) => source.at(name).present() !== false);
  return copied ? undecided('the source takes over the encryption of what it is copied from', own.evidence('equals', true)) : own.orDefault(false).isTrue();
}
