import { or } from './logic';
import type { Outcome } from '../../model/outcome';
import type { Value } from '../../model/value';

/** What a firewall may do with packets that no stateless rule takes, other than letting them pass. */
const STOPS = ['aws:drop', 'aws:forward_to_sfe'];

/** Passes when a list of default actions drops packets or hands them to the stateful rules. */
export function stopsTheRest(actions: Value): Outcome {
  const items = actions.items();
  return actions.judge(items === undefined ? undefined : or(false, ...items.map((item) => item.isAnyOf(STOPS))), 'includes-one-of', STOPS);
}
