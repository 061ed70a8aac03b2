import { type Outcome, undecided } from '../../model/outcome';
import type { ResourceView } from '../../model/resource-view';
import type { Value } from '../../model/value';

/** Judges one of a load balancer's attributes, which stand in a list of keys and values in any order. */
export function loadBalancerAttribute(balancer: ResourceView, key: string, awsDefault: string, judge: (value: Value) => Outcome): Outcome {
  const list = balancer.at('LoadBalancerAttributes');
  const items = list.items();
  if (items === undefined) { return undecided('the attributes are known only at deploy time', list.evidence('readable')); }
  const named = items.find((item) => item.at('Key').is(key) === true);
  if (named !== undefined) { return judge(named.at('Value')); }
  const doubtful = items.find((item) => item.at('Key').is(key) === undefined);
  if (doubtful !== undefined) { return undecided(`whether ${key} is set is known only at deploy time`, doubtful.at('Key').evidence('equals', key)); }
  return judge(list.child(key).orDefault(awsDefault));
}
