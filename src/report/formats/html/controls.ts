import { h } from 'preact';
import type { MappedControl, MappedRule } from '../../mapping';
import { ruleName, type Lookup } from '../lookup';
import { plural } from '../wording';
import { controlAnchor, criterionLink } from './anchors';
import { facts, list, nothing, section, type Node } from './parts';

/** Control catalogue: what management says it does, ready for the system description. */
export function controls(index: Lookup): Node {
  const all = index.mapping.content.controls;
  if (all.length === 0) return section('controls', 'Control catalogue', null, nothing('No control is mapped.'));
  const population = populations(index);
  return section('controls', 'Control catalogue', "Management's wording of each control, with the criteria it supports and the rules that evidence it.",
    all.map((control) => entry(control, population.get(control.id) ?? 0, index)), ruleList(index));
}

/** Resources judged per control: what an auditor calls the population. */
function populations(index: Lookup): ReadonlyMap<string, number> {
  const judged = new Map<string, Set<string>>();
  for (const evaluation of index.mapping.content.evaluations) {
    if (evaluation.status === 'not-applicable') continue;
    for (const id of index.rules.get(evaluation.ruleId)?.controlIds ?? []) judged.set(id, (judged.get(id) ?? new Set()).add(evaluation.resourceId));
  }
  return new Map([...judged].map(([id, resources]) => [id, resources.size]));
}

function entry(control: MappedControl, population: number, index: Lookup): Node {
  return h('article', { class: 'control', id: controlAnchor(control.id) },
    h('h3', null, h('span', { class: 'id' }, control.id), ' ', control.title),
    h('blockquote', null, control.statement),
    facts(
      ['Kind', `${control.kind}, ${control.nature}, ${control.frequency.replace('-', ' ')}`],
      ['Owner', control.owner || 'none declared'],
      ['Population', population === 0 ? 'no resource judged' : plural(population, 'resource')],
      ['Rules', list(control.ruleIds.map((id) => h('span', null, ruleName(id))))],
      ...(control.constructs.length > 0 ? [['Constructs', control.constructs.join(', ')] as const] : []),
      ...Object.entries(control.externalIds ?? {}).map(([system, id]) => [`Id in ${system}`, id] as const),
    ),
    h('details', null, h('summary', null, 'Criteria and suggested test'),
      h('ul', { class: 'plain' }, control.criteria.map((c) => h('li', null, criterionLink(c.id, index), h('span', { class: 'tag' }, c.strength), ' ', c.rationale))),
      h('p', null, h('b', null, 'Suggested test: '), control.testProcedure)));
}

function ruleList(index: Lookup): Node {
  const { rules } = index.mapping.content;
  if (rules.length === 0) return nothing('No rule is listed.');
  return h('details', { class: 'fold' }, h('summary', null, `The ${plural(rules.length, 'rule')} behind the controls: check, reason and fix`),
    h('ul', { class: 'rules' }, rules.map((rule) => h('li', null, h('strong', null, rule.title), h('small', null, `${ruleName(rule.id)}, ${severity(rule)}, on ${rule.resourceTypes.join(', ') || 'no listed type'}`),
      h('p', null, rule.check, ' ', rule.rationale), rule.remediation ? h('p', null, h('b', null, 'Fix: '), rule.remediation) : null,
      rule.enabled ? null : h('p', null, h('strong', null, 'Switched off: '), rule.disabledReason ?? 'no reason given'),
      rule.related.length > 0 ? h('small', null, 'Compare: ', rule.related.map((r) => `${r.framework} ${r.id}`).join(', ')) : null))));
}

const severity = (rule: MappedRule): string => `${rule.severity}${rule.waivable ? '' : ', cannot be waived'}`;
