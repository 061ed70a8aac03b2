import type { Value } from '../value';

/** One condition of a statement: an operator, a key, and the values compared with. */
export interface PolicyCondition {
  /** Lower case, without set operator and `IfExists`: `bool`, `stringequals`. */
  readonly operator: string;
  /** `...IfExists`: holds also when the request lacks the key. */
  readonly ifExists: boolean;
  /** `foranyvalue`, `forallvalues`, or empty. */
  readonly qualifier: string;
  /** Lower case: `aws:securetransport`. */
  readonly key: string;
  readonly values: readonly Value[];
}

/** The conditions of a block, or undefined when undecided. */
export function conditionsOf(block: Value): readonly PolicyCondition[] | undefined {
  if (block.present() === false) { return []; }
  if (block.resolved.kind !== 'object') { return undefined; }
  const conditions: PolicyCondition[] = [];
  for (const name of block.keys()) {
    const operands = block.child(name);
    if (operands.resolved.kind === 'absent') { continue; }
    if (operands.resolved.kind !== 'object') { return undefined; }
    const [qualifier, operator] = name.includes(':') ? name.toLowerCase().split(':') : ['', name.toLowerCase()];
    for (const key of operands.keys()) {
      const operand = operands.child(key);
      const values = operand.items();
      if (operand.resolved.kind === 'absent') { continue; }
      if (values === undefined) {
        // One value that is known later is a value; a list may be anything.
        if (operand.resolved.kind !== 'unknown') { return undefined; }
        conditions.push({ qualifier, key: key.toLowerCase(), values: [operand], operator: operator.replace(/ifexists$/, ''), ifExists: operator.endsWith('ifexists') });
        continue;
      }
      conditions.push({ qualifier, key: key.toLowerCase(), values, operator: operator.replace(/ifexists$/, ''), ifExists: operator.endsWith('ifexists') });
    }
  }
  return conditions;
}

/** Operators that hold only for the values given, and only when the request has the key. */
export const POSITIVE: ReadonlySet<string> = new Set(['stringequals', 'stringequalsignorecase', 'stringlike', 'arnequals', 'arnlike', 'ipaddress', 'bool']);

/** Their opposites, which hold for every other value, and for requests without the key. */
export const NEGATIVE: ReadonlySet<string> = new Set(['stringnotequals', 'stringnotequalsignorecase', 'stringnotlike', 'arnnotequals', 'arnnotlike', 'notipaddress']);

/** Whether an operator reads stars and question marks as wildcards. `ArnEquals` and `ArnLike` are one. */
export function readsWildcards(operator: string): boolean {
  return /^(string|arn)(not)?like$|^arn(not)?equals$/.test(operator);
}

/** Whether a condition can be met only by a request that holds the key, with one of the values. */
export function isPositive({ operator, ifExists, qualifier }: PolicyCondition): boolean {
  return POSITIVE.has(operator) && !ifExists && qualifier !== 'forallvalues';
}
