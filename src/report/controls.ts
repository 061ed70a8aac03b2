import type { MappedControl } from './mapping';
import { controls } from '../controls/catalogue';
import { type Rule, ruleId } from '../rules/rule';

/** The control catalogue with the rules that evidence each control. */
export function controlsOf(rules: readonly Rule[]): MappedControl[] {
  return controls.map((control) => ({
    id: control.id, title: control.title, statement: control.statement, kind: control.kind, nature: control.nature,
    frequency: control.frequency, owner: '',
    criteria: control.criteria.map(({ id, strength, rationale }) => ({ id, strength, rationale })),
    ruleIds: rules.filter((rule) => rule.control === control.id).map((rule) => ruleId(rule.name)).sort(),
    constructs: [],
    testProcedure: control.testProcedure,
  })).sort((a, b) => (a.id < b.id ? -1 : 1));
}
