import { type Json, ownValue } from '../../model/json';
import { expressionOf, type Resolved } from '../../model/resolved';
import type { Unit } from '../../model/resource';
import type { World } from '../../model/world';

/** Values nest no deeper than this. */
const MAX_DEPTH = 60;

/**
 * A value with all that is in it, as a document of CloudFormation has it. What is known only when Terraform runs stands in
 * it as a reference to something that no template declares, so that it is not known there either.
 */
export function plainOf(resolved: Resolved, unit: Unit, world: World, depth = 0): Json {
  if (depth > MAX_DEPTH) { return { Ref: '…' }; }
  switch (resolved.kind) {
    case 'absent': return null;
    case 'scalar': return resolved.value;
    case 'array': return resolved.items.map(({ raw, pointer }) => plainOf(unit.resolve(raw, world, pointer), unit, world, depth + 1));
    case 'object': return Object.fromEntries(Object.keys(resolved.value).map((key) => [
      key, plainOf(unit.resolve(ownValue(resolved.value, key), world, `${resolved.pointer}/${key}`), unit, world, depth + 1),
    ]));
    default: return { Ref: expressionOf(resolved).replace(/^\$\{(.*)\}$/s, '$1') };
  }
}
