import { rules } from '.';
import type { Rule } from './rule';

const byName = new Map<string, Rule>();
for (const rule of rules) {
  byName.set(rule.name, rule);
  rule.aliases?.forEach((alias) => byName.set(alias, rule));
}

/** The rule of a name, an alias, or a finding's id with the `SOC2-` prefix. */
export function findRule(nameOrId: string): Rule | undefined {
  return byName.get(nameOrId.replace(/^SOC2-/, ''));
}
