import { ask } from './deferred';
import { elementsOf, entriesOf, isFailure, kindOf, later, type Listing, type Open, shownOf } from './values';
import { isRuledOut, type Resolved, scalar } from '../../model/resolved';
import type { World } from '../../model/world';

/** A value as a condition: `true`, and the text `"true"`, which Terraform converts. */
export function truth(value: Resolved): boolean | undefined {
  if (value.kind !== 'scalar') { return undefined; }
  return value.value === true || value.value === 'true' ? true : value.value === false || value.value === 'false' ? false : undefined;
}

export function negate(value: Resolved): Resolved {
  const known = truth(value);
  if (isFailure(value)) { return value; }
  return known !== undefined ? scalar(!known) : later(`!${shownOf(value)}`, undefined, { decide: (world) => !decided(value, world) });
}

function decided(value: Resolved, world: World): boolean {
  return truth(value) ?? (value as Open).decide?.(world) ?? ask(world, `if:${value.kind === 'unknown' ? value.expression : `\${${shownOf(value)}}`}`) === 0;
}

/** https://developer.hashicorp.com/terraform/language/expressions/operators */
export function binary(operator: string, left: Resolved, right: Resolved, world: World): Resolved {
  const failed = [left, right].find(isFailure);
  if (failed !== undefined) { return failed; }
  switch (operator) {
    case '&&': case '||': {
      const deciding = operator === '||';
      const [a, b] = [truth(left), truth(right)];
      if (a === deciding || b === deciding) { return scalar(deciding); }
      if (a !== undefined && b !== undefined) { return scalar(!deciding); }
      // One of them is settled and leaves the answer to the other.
      if (a !== undefined) { return right; }
      if (b !== undefined) { return left; }
      return later(`(${shownOf(left)} ${operator} ${shownOf(right)})`, undefined, {
        decide: (at) => (deciding ? decided(left, at) || decided(right, at) : decided(left, at) && decided(right, at)),
      });
    }
    case '==': return equality(left, right, world);
    case '!=': return negate(equality(left, right, world));
    default: {
      if (left.kind === 'scalar' && right.kind === 'scalar') {
        const [a, b] = [Number(left.value), Number(right.value)];
        if (!Number.isNaN(a) && !Number.isNaN(b)) { return calculate(operator, a, b); }
      }
      return later(`(${shownOf(left)} ${operator} ${shownOf(right)})`);
    }
  }
}

function calculate(operator: string, a: number, b: number): Resolved {
  switch (operator) {
    case '>=': return scalar(a >= b);
    case '<=': return scalar(a <= b);
    case '>': return scalar(a > b);
    case '<': return scalar(a < b);
    case '+': return scalar(a + b);
    case '-': return scalar(a - b);
    case '*': return scalar(a * b);
    case '/': return b === 0 ? later(`${a} / 0`, undefined, { failed: true }) : scalar(a / b);
    default: return b === 0 ? later(`${a} % 0`, undefined, { failed: true }) : scalar(a % b);
  }
}

function equality(left: Resolved, right: Resolved, world: World): Resolved {
  const known = compare(left, right, world);
  if (known !== undefined) { return scalar(known); }
  const [open, literal] = left.kind === 'scalar' ? [right, left] : [left, right];
  return later(`${shownOf(open)} == ${shownOf(literal)}`, undefined, {
    decide: (at) => (literal.kind === 'scalar' && open.kind === 'unknown' ? isIn(at, open.expression, literal.value) : ask(at, `if:${shownOf(open)} == ${shownOf(literal)}`) === 0),
  });
}

/** What an open value was found to be in a world: it cannot be something else there as well. */
const found = new WeakMap<World, Map<string, string | number | boolean>>();

function isIn(world: World, expression: string, literal: string | number | boolean): boolean {
  const values = found.get(world) ?? new Map<string, string | number | boolean>();
  found.set(world, values);
  const settled = values.get(expression);
  if (settled !== undefined) { ask(world, 'nothing', 1); return settled === literal; }
  const answer = ask(world, `if:${expression} == ${JSON.stringify(literal)}`) === 0;
  if (answer) { values.set(expression, literal); }
  return answer;
}

/**
 * Whether two values are equal. Values of different types never are: `1 == "1"` is false, and so is `var.list == []`.
 * https://developer.hashicorp.com/terraform/language/expressions/operators#equality-operators
 */
export function compare(left: Resolved, right: Resolved, world: World, depth = 0): boolean | undefined {
  if (depth > 20) { return undefined; }
  const [a, b] = order(left) <= order(right) ? [left, right] : [right, left];
  switch (a.kind) {
    case 'absent': return b.kind === 'absent' ? true : b.kind === 'unknown' ? (b.refersTo !== undefined || b.shape !== undefined ? false : undefined) : b.kind === 'reference' ? (isNeverNull(b.attribute) ? false : undefined) : false;
    case 'scalar':
      switch (b.kind) {
        case 'scalar': return a.value === b.value;
        case 'unknown': return typeof a.value === 'string' && isRuledOut(b, a.value) ? false : undefined;
        case 'text': return typeof a.value !== 'string' || b.parts.reduce((sum, part) => sum + (typeof part === 'string' ? part.length : 0), 0) > a.value.length ? false : undefined;
        case 'reference': return a.value === '' && isNeverNull(b.attribute) ? false : undefined;
        default: return false;
      }
    case 'array': {
      if (b.kind !== 'array') { return b.kind === 'object' ? false : undefined; }
      if (kindOf(a) !== kindOf(b)) { return false; }
      if ((a as Listing).hasMore === true || (b as Listing).hasMore === true) { return undefined; }
      if (a.items.length !== b.items.length) { return false; }
      const [mine, theirs] = [elementsOf(a, world), elementsOf(b, world)];
      return every(mine.map((item, index) => compare(item, theirs[index], world, depth + 1)));
    }
    case 'object': {
      if (b.kind === 'object' && kindOf(a) !== kindOf(b)) { return false; }
      if (b.kind !== 'object' || a.open !== undefined || b.open !== undefined) { return undefined; }
      const [mine, theirs] = [entriesOf(a, world), new Map(entriesOf(b, world))];
      if (mine.length !== theirs.size) { return false; }
      return every(mine.map(([key, item]) => { const other = theirs.get(key); return other === undefined ? false : compare(item, other, world, depth + 1); }));
    }
    case 'reference': return b.kind === 'reference' && a.resource === b.resource && a.attribute === b.attribute ? true : undefined;
    default: return shownOf(a) === shownOf(b) && (a as Open).failed !== true ? true : undefined;
  }
}

function isNeverNull(attribute: string): boolean {
  return ['', 'id', 'arn'].includes(attribute);
}

function order(value: Resolved): number {
  return ['absent', 'scalar', 'array', 'object', 'reference', 'text', 'unknown'].indexOf(value.kind);
}

function every(answers: readonly (boolean | undefined)[]): boolean | undefined {
  return answers.includes(false) ? false : answers.includes(undefined) ? undefined : true;
}
