import type { Rule } from './rule';

/** That a rule is on its way out, since when and what took its place. Empty where it stays. */
export function deprecation({ deprecated, replacedBy }: Pick<Rule, 'deprecated' | 'replacedBy'>): string {
  return [...(deprecated === undefined ? [] : [`deprecated since ${deprecated.since}`]), ...(replacedBy === undefined ? [] : [`replaced by ${replacedBy}`])].join(', ');
}
