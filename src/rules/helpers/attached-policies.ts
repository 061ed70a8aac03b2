import { all, type Outcome } from '../../model/outcome';
import type { Value } from '../../model/value';

/** Passes when a list of policy ARNs, or one ARN, names none that a pattern matches. */
export function attachesNone(arns: Value, unwanted: RegExp): Outcome {
  const items = arns.items();
  if (items === undefined || items.length === 0) { return arns.judge(items === undefined ? undefined : true, 'not-matches', unwanted.source); }
  return all(...items.map((item) => item.judge(item.isUnknown ? undefined : !unwanted.test(item.expression()), 'not-matches', unwanted.source)));
}
