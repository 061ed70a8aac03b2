import type { IConstruct } from 'constructs';
import type { Classification } from '../model/classification';

/** The metadata entry that declares a classification. */
export const CLASSIFICATION_METADATA = 'cdk-soc2:classification';

/** What the nearest declaration above a construct says. */
export function classificationOf(construct: IConstruct): Classification | undefined {
  for (let node: IConstruct | undefined = construct; node !== undefined; node = node.node.scope) {
    const declared = node.node.metadata.filter((entry) => entry.type === CLASSIFICATION_METADATA).at(-1);
    if (declared !== undefined) { return (declared.data as { dataClass: Classification }).dataClass; }
  }
  return undefined;
}
