import { and, type Ternary } from './logic';
import type { ResourceView } from '../../model/resource-view';
import type { Value } from '../../model/value';

/**
 * Whether two resources speak of the same thing in each of some properties: by the same reference, by the same text, or
 * because one takes it from the other. Terraform's parts of an API belong together by what they agree in.
 */
export function agrees(owner: ResourceView, other: ResourceView, ...properties: readonly string[]): Ternary {
  const answer = and(...properties.map((property) => same(owner, owner.at(property), other.at(property))));
  // What takes one of them from the owner belongs to it, whatever it says of the others in words of its own.
  return answer === undefined && properties.some((property) => other.at(property).target() === owner.resource) ? true : answer;
}

function same(owner: ResourceView, own: Value, other: Value): Ternary {
  const [target, otherTarget] = [own.target(), other.target()];
  if (otherTarget === owner.resource) { return true; }
  const [text, otherText] = [own.text(), other.text()];
  if (text !== undefined && otherText !== undefined) { return text === otherText; }
  if (target !== undefined && otherTarget !== undefined) { return target === otherTarget && own.expression() === other.expression(); }
  if (own.present() === false && other.present() === false) { return true; }
  // Equal expressions come to the same; a plan does not show those of what is known only after apply.
  return own.expression() === other.expression() && own.expression().includes('${') ? true : undefined;
}
