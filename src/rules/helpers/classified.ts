import type { Classification } from '../../model/classification';
import { notApplicable, type Outcome } from '../../model/outcome';
import type { Check } from '../rule';

/** Judges only stores whose data is declared to be of certain classes, in the framework or by a tag. */
export function ofClasses(classes: readonly Classification[], check: Check): Check {
  return (resource, context): Outcome => {
    const { classification } = resource.resource;
    if (classification === undefined) { return notApplicable('no classification is declared for its data'); }
    return classes.includes(classification) ? check(resource, context) : notApplicable(`its data is ${classification}`);
  };
}

/** Classes whose disclosure does serious harm. */
export const SENSITIVE: readonly Classification[] = ['confidential', 'restricted', 'personal'];
