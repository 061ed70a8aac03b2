import { controlFamilies } from '.';
import type { Control } from './control';

/** Every control, in the order of the families. */
export const controls: readonly Control[] = controlFamilies.flatMap((family) => family.controls);

const byId = new Map(controls.map((each) => [each.id, each]));

/** The control of an id. Throws for an unknown one: a rule that evidences nothing is a defect. */
export function control(id: string): Control {
  const found = byId.get(id);
  if (found === undefined) { throw new Error(`there is no control ${id}; controls are ${controls.map((each) => each.id).join(', ')}`); }
  return found;
}
