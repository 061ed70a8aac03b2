import { all, notApplicable, type Outcome } from '../../model/outcome';
import type { Value } from '../../model/value';

/** A policy moves a capacity between two bounds, and so nowhere where they are the same. */
export function withRoom(scaled: Value, minimum: string, maximum: string, policy: Outcome): Outcome {
  return policy.status === 'pass' ? all(policy, room(scaled.at(minimum), scaled.at(maximum))) : policy;
}

function room(minimum: Value, maximum: Value): Outcome {
  if (minimum.present() === false || maximum.present() === false) { return notApplicable('the bounds are not given'); }
  const [low, high] = [minimum.number(), maximum.number()];
  const same = minimum.expression() === maximum.expression();
  return maximum.judge(same ? false : low === undefined || high === undefined ? undefined : low < high, 'above', `more than ${minimum.label}`);
}
