import { rules } from '.';
import type { Rule } from './rule';

/** Finds rules by name, by a name that they had before, or by a finding's id with the `SOC2-` prefix. */
export class RuleFinder {
  private readonly byName = new Map<string, Rule>();

  constructor(among: readonly Rule[]) {
    for (const rule of among) {
      this.byName.set(rule.name, rule);
      rule.aliases?.forEach((alias) => this.byName.set(alias, rule));
    }
  }

  /** The rule that is called so, replaced or not. */
  public declared(nameOrId: string): Rule | undefined {
    return this.byName.get(nameOrId.replace(/^SOC2-/, ''));
  }

  /** The rule that judges under that name: where one was replaced, the one that took its place. */
  public judging(nameOrId: string): Rule | undefined {
    const passed = new Set<Rule>();
    let rule = this.declared(nameOrId);
    while (rule?.replacedBy !== undefined && !passed.has(rule)) {
      passed.add(rule);
      rule = this.declared(rule.replacedBy);
    }
    return rule;
  }
}

const all = new RuleFinder(rules);

/** The rule that judges under a name, a name of earlier versions, or a finding's id with the `SOC2-` prefix. */
export function findRule(nameOrId: string): Rule | undefined {
  return all.judging(nameOrId);
}

/** The rule that is called so, replaced or not. */
export function declaredRule(nameOrId: string): Rule | undefined {
  return all.declared(nameOrId);
}
