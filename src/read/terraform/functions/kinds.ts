import type { Resolved } from '../../../model/resolved';
import { isListing, isMapping, kindOf } from '../values';

const LISTS = new Set(['tolist', 'distinct', 'split', 'compact', 'sort', 'range', 'chunklist', 'regexall', 'formatlist', 'cidrsubnets', 'matchkeys', 'setproduct']);
const MAPS = new Set(['tomap', 'transpose']);

/**
 * What a function makes, as Terraform tells it apart: `["a"]` is a tuple and `{ a = 1 }` an object, while most functions
 * make lists and maps, which never equal them.
 * https://developer.hashicorp.com/terraform/language/expressions/type-constraints#complex-types
 */
export function ofItsKind(name: string, args: readonly Resolved[], result: Resolved): Resolved {
  if (result.kind === 'array' && kindOf(result) !== 'set' && isList(name, args)) { return { ...result, isList: true } as Resolved; }
  return result.kind === 'object' && isMap(name, args) ? { ...result, isMap: true } as Resolved : result;
}

function isList(name: string, args: readonly Resolved[]): boolean {
  const [first] = args;
  switch (name) {
    case 'reverse': case 'slice': return isListing(first);
    case 'concat': return args.every(isListing);
    case 'keys': case 'values': return isMapping(first);
    default: return LISTS.has(name);
  }
}

function isMap(name: string, args: readonly Resolved[]): boolean {
  switch (name) {
    case 'merge': return args.every(isMapping);
    case 'zipmap': return isListing(args[1]);
    default: return MAPS.has(name);
  }
}
