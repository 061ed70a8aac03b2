import type { Expression } from './expression';
import { kindOf } from './values';
import type { ArrayNode, ObjectNode, Resolved } from '../../model/resolved';

/**
 * Both arms of a condition are made one type: `x ? ["a"] : []` is a list, since a tuple has a length of its own, and
 * `x ? { a = 1 } : {}` is a map. `evaluate` is asked about a variable alone, which opens no question.
 * https://developer.hashicorp.com/terraform/language/expressions/conditionals#result-types
 */
export function asOneOf(taken: Resolved, other: Expression, evaluate: (expression: Expression) => Resolved): Resolved {
  if (taken.kind === 'array' && kindOf(taken) === 'tuple') { return isListBeside(taken, other, evaluate) ? { ...taken, isList: true } as Resolved : taken; }
  if (taken.kind === 'object' && kindOf(taken) === 'object') { return isMapBeside(taken, other, evaluate) ? { ...taken, isMap: true } as Resolved : taken; }
  return taken;
}

function isListBeside(taken: ArrayNode, other: Expression, evaluate: (expression: Expression) => Resolved): boolean {
  if (other.kind === 'list') { return other.items.length !== taken.items.length; }
  const value = ofVariable(other, evaluate);
  return value?.kind === 'array' && kindOf(value) === 'list';
}

function isMapBeside(taken: ObjectNode, other: Expression, evaluate: (expression: Expression) => Resolved): boolean {
  if (other.kind !== 'object') {
    const value = ofVariable(other, evaluate);
    return value?.kind === 'object' && kindOf(value) === 'map';
  }
  const keys = other.entries.map(([key]) => (key.kind === 'literal' ? String(key.value) : undefined));
  const own = Object.keys(taken.value);
  return !keys.includes(undefined) && (keys.length !== own.length || keys.some((key) => !own.includes(key ?? '')));
}

function ofVariable(expression: Expression, evaluate: (expression: Expression) => Resolved): Resolved | undefined {
  return expression.kind === 'traversal' && expression.of.kind === 'variable' && expression.of.name === 'var' && expression.steps.length === 1 ? evaluate(expression) : undefined;
}
