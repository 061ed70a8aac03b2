import { all, type Outcome } from '../../model/outcome';
import type { Value } from '../../model/value';

/** Passes when a list of policy ARNs, or one ARN, names none that a pattern matches. */
export function attachesNone(arns: Value, unwanted: RegExp): Outcome {
  const items = arns.items();
  if (items === undefined || items.length === 0) { return arns.judge(items === undefined ? undefined : true, 'not-matches', unwanted.source); }
  return all(...items.map((item) => item.judge(unwanted.test(item.expression()) ? false : endsLater(item) ? undefined : true, 'not-matches', unwanted.source)));
}

/** Whether the name at the end of an ARN is known only at deploy time. */
function endsLater(arn: Value): boolean {
  const last = arn.resolved.kind === 'text' ? arn.resolved.parts[arn.resolved.parts.length - 1] : arn.resolved;
  return last !== undefined && typeof last !== 'string' && last.kind === 'unknown';
}
