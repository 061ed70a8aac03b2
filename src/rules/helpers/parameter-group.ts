import { type Outcome, undecided } from '../../model/outcome';
import type { ResourceView } from '../../model/resource-view';
import type { Value } from '../../model/value';

/** Judges one parameter of a Terraform parameter group: a block each with name and value. Absent when none sets it. */
export function parameterOf(group: ResourceView, name: string, judge: (value: Value) => Outcome, blocks = 'parameter'): Outcome {
  const parameters = group.at(blocks);
  const items = parameters.items();
  if (items === undefined) { return undecided('the parameters are known only when Terraform runs', parameters.evidence('readable')); }
  const found = items.find((item) => item.at('name').is(name) === true);
  if (found !== undefined) { return judge(found.at('value')); }
  const perhaps = items.find((item) => item.at('name').is(name) === undefined);
  return perhaps === undefined ? judge(group.child(name)) : undecided(`whether it sets ${name} is known only when Terraform runs`, perhaps.at('name').evidence('equals', name));
}
