import { Tags } from './tags';
import { type Classification, CLASSIFICATION_TAGS, isClassification } from '../../model/classification';
import { decide, notApplicable, type Outcome } from '../../model/outcome';
import type { ResourceView } from '../../model/resource-view';
import type { Check } from '../rule';

/** The class that a store has wherever it is deployed, or else the one that its tags declare in this world. */
export function classOf(store: ResourceView): Classification | undefined {
  const declared = store.resource.classification ?? new Tags(store).text(CLASSIFICATION_TAGS)?.toLowerCase();
  return isClassification(declared) ? declared : undefined;
}

/** Judges only stores whose data is declared to be of certain classes, in the framework or by a tag. */
export function ofClasses(classes: readonly Classification[], check: Check): Check {
  return (store, context): Outcome => {
    const found = classOf(store);
    if (found !== undefined) { return classes.includes(found) ? check(store, context) : notApplicable(`its data is ${found}`); }
    // Tags that are known later may name one of the classes.
    const tags = new Tags(store);
    const named = tags.has(CLASSIFICATION_TAGS);
    return decide(named === true && tags.text(CLASSIFICATION_TAGS) !== undefined ? false : named === false ? false : undefined, () => check(store, context), () => notApplicable('no classification is declared for its data'));
  };
}

/** Classes whose disclosure does serious harm. */
export const SENSITIVE: readonly Classification[] = ['confidential', 'restricted', 'personal'];
