import type { Expression } from './expression';
import { ADDRESSES } from './functions/addresses';
import { COLLECTIONS } from './functions/collections';
import { ENCODINGS } from './functions/encoding';
import { FILES } from './functions/files';
import { ofItsKind } from './functions/kinds';
import { NUMBERS } from './functions/numbers';
import { STRINGS } from './functions/strings';
import type { Scope } from './scope';
import { elementsOf, isFailure, later, type Listing, type Open, shownOf } from './values';
import { type Resolved, scalar } from '../../model/resolved';
import type { World } from '../../model/world';

/** Where a function is called. */
export interface CallPlace {
  readonly scope: Scope;
  readonly world: World;
  /** What the call comes to where its arguments do not settle it. */
  readonly open: Open;
}

/** A function of Terraform. `undefined`: the arguments do not settle it. */
export type TerraformFunction = (args: readonly Resolved[], place: CallPlace) => Resolved | undefined;

/** https://developer.hashicorp.com/terraform/language/functions */
const FUNCTIONS: ReadonlyMap<string, TerraformFunction> = new Map([COLLECTIONS, STRINGS, NUMBERS, ADDRESSES, ENCODINGS, FILES].flatMap(Object.entries<TerraformFunction>));

interface Surroundings { readonly scope: Scope; readonly world: World; readonly next: (expression: Expression) => Resolved }

/** Calls a function. One that is not known here is unknown, never guessed. */
export function evaluateCall(call: Extract<Expression, { kind: 'call' }>, { scope, world, next }: Surroundings): Resolved {
  const name = call.name.replace(/^core::/, '');
  const values = call.args.map(next);
  const open = later(`${name}(${values.map(shownOf).join(', ')}${call.spread ? '...' : ''})`, `${name}() is evaluated when Terraform runs`);
  if (name === 'try') { return attempt(values) ?? open; }
  if (name === 'can') { return can(values[0]) ?? open; }
  const failed = values.find(isFailure);
  if (failed !== undefined) { return failed; }
  if (call.spread) {
    const last = values.pop();
    if (last === undefined || last.kind !== 'array' || (last as Listing).hasMore === true) { return open; }
    values.push(...elementsOf(last, world));
  }
  const result = FUNCTIONS.get(name)?.(values, { scope, world, open });
  return result === undefined ? open : ofItsKind(name, values, result);
}

/** The first argument that is no error. */
function attempt(values: readonly Resolved[]): Resolved | undefined {
  for (const value of values) {
    if (isFailure(value)) { continue; }
    // Whether what is known later will be an error is known later, too; what a resource or a list of them holds is none.
    return value.kind === 'unknown' && value.refersTo === undefined && value.shape === undefined && values.length > 1 ? undefined : value;
  }
  return undefined;
}

function can(value: Resolved | undefined): Resolved | undefined {
  if (value === undefined) { return undefined; }
  return isFailure(value) ? scalar(false) : value.kind === 'unknown' ? undefined : scalar(true);
}
