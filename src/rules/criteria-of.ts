import type { Rule } from './rule';
import { control } from '../controls/catalogue';
import type { Category } from '../criteria/criterion';
import { isCounted } from '../criteria/scope';

/** The criteria a rule evidences, the primary one first: its own where it names any, else its control's. */
export function criteriaOf(rule: Rule): readonly string[] {
  if (rule.criteria !== undefined) { return rule.criteria; }
  const { criteria } = control(rule.control);
  return [...criteria].sort((a, b) => rank(a.strength) - rank(b.strength)).map((each) => each.id);
}

/** Those of a rule's criteria that count for the categories in scope. */
export function countedCriteria(rule: Rule, categories: readonly Category[]): string[] {
  return criteriaOf(rule).filter((id) => isCounted(id, categories));
}

function rank(strength: 'primary' | 'supporting'): number {
  return strength === 'primary' ? 0 : 1;
}
