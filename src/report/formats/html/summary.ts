import { h } from 'preact';
import type { Coverage, MappedEvaluation } from '../../mapping';
import { failures, ruleName, type Lookup, unread } from '../lookup';
import { actualText, categoryWords, coverageWords, expectedText, plural, sourceText } from '../wording';
import { criterionLink, evaluationLink, resourceAnchor, waiverLink } from './anchors';
import { count, facts, link, list, nothing, type Child, type Node } from './parts';
import { coverageMark, gateMark, statusMark } from './status';

/** More failures than this are read by rule, not one by one. */
const shownInFull = 12;

export function summary(index: Lookup): Node {
  const { content, run } = index.mapping;
  const { system, source } = content;
  return h('section', { 'id': 'summary', 'aria-labelledby': 'summary-h' },
    h('p', { class: 'over' }, 'Control mapping'),
    h('h1', { id: 'summary-h' }, system.name, system.environment ? h('span', null, system.environment) : null),
    h('p', { class: 'lead' },
      'Which resources of this system carry which controls, and which trust services criteria those controls support, with the configured value behind each statement. ',
      "It is management's information, taken from synthesised templates. It is not an audit opinion."),
    relaxed(index),
    gate(index),
    limitations(content.limitations),
    facts(
      ['Owner', system.owner || 'none declared'],
      ['Categories in scope', system.categories.map((c) => categoryWords[c]).join(', ') || 'none declared'],
      ['Service commitments', system.commitmentsRef ? link(system.commitmentsRef, system.commitmentsRef) : 'no reference declared'],
      ['Source', source.commit
        ? [source.repository === '' ? null : [source.repository, ' at '], h('code', null, source.commit), source.dirty ? h('strong', null, ', with uncommitted changes') : null]
        : 'no version control found'],
      ['Committed', source.committedAt || 'not known'],
      ...(source.ref ? [['Ref', source.ref] as const] : []),
      ...(source.changeRequest ? [['Change request', link(source.changeRequest.url, source.changeRequest.id)] as const] : []),
      ['Run', [run.actor === '' ? null : [run.actor, ', '], run.trigger.replace('-', ' '), ', ', run.finishedAt, run.ci ? [', ', link(run.ci.runUrl, run.ci.name)] : null]],
    ),
    totals(index));
}

/** First, because what follows is judged without them. */
function relaxed(index: Lookup): Child {
  const { relaxedRules = [] } = index.mapping.content;
  if (relaxedRules.length === 0) return null;
  const items = relaxedRules.map(({ ruleId, change, reason, owner, approvedBy }) => h('li', null,
    h('strong', null, ruleName(ruleId)), ` ${change}: ${reason} `, h('span', { class: 'mute' }, `Owner ${owner}, approved by ${approvedBy}.`)));
  return h('aside', { 'class': 'limits', 'aria-label': 'Relaxed rules' }, h('h3', null, `${plural(relaxedRules.length, 'rule')} relaxed by management`),
    relaxedRules.length <= shownInFull ? h('ul', null, items) : h('details', null, h('summary', null, relaxedRules.slice(0, 3).map(({ ruleId }) => ruleName(ruleId)).join(', '), ' and others'), h('ul', null, items)));
}

function gate(index: Lookup): Node {
  const { gate: result } = index.mapping.run;
  const { failing, warnings } = failures(index);
  const passed = result.outcome === 'pass';
  return h('div', { class: `gate ${passed ? 'good' : 'bad'}` },
    h('h2', null, gateMark(result.outcome), h('span', null, passed ? 'No failure at the severities that fail the build.' : `${plural(result.failing, 'failure')} to mend before the gate passes.`)),
    h('p', { class: 'mute' }, `The gate fails on ${result.failOn.join(', ') || 'nothing'}. ${plural(result.warnings, 'warning')}.`),
    result.problems.map((problem) => h('p', { class: 'problem' }, h('strong', null, 'The gate itself: '), problem)),
    partsNotRead(index),
    failing.length > 0 ? findings(failing, index) : null,
    warnings.length > 0 ? h('details', null, h('summary', null, plural(warnings.length, 'warning'), ' that do not fail the build'), findings(warnings, index)) : null);
}

function partsNotRead(index: Lookup): Child {
  const open = unread(index);
  if (open.length === 0) return null;
  const [first] = open;
  return h('p', { class: 'problem' }, h('strong', null, `${plural(open.length, 'part')} not read: `), h('code', null, first.address), ` in ${first.file}: ${first.message}`,
    ' ', h('a', { href: '#completeness' }, open.length === 1 ? 'Details' : `All ${count(open.length)}`));
}

function findings(evaluations: readonly MappedEvaluation[], index: Lookup): Child {
  if (evaluations.length <= shownInFull) return h('ol', { class: 'findings' }, evaluations.map((e) => finding(e, index)));
  const byRule = new Map<string, MappedEvaluation[]>();
  for (const e of evaluations) byRule.set(e.ruleId, [...(byRule.get(e.ruleId) ?? []), e]);
  return h('div', { class: 'grouped' }, [...byRule].sort(([, a], [, b]) => b.length - a.length).map(([ruleId, group]) => {
    const rule = index.rules.get(ruleId);
    return h('details', null,
      h('summary', null, h('strong', null, plural(group.length, 'resource')), ': ', rule?.title ?? ruleId, ' ', list((rule?.criteria ?? []).map((id) => criterionLink(id, index)))),
      rule ? h('p', null, h('strong', null, 'Fix: '), rule.remediation) : null,
      h('ul', { class: 'plain' }, group.map((e) => h('li', null, evaluationLink(e, index.resources.get(e.resourceId)?.constructPath ?? e.resourceId)))));
  }));
}

function finding(evaluation: MappedEvaluation, index: Lookup): Node {
  const rule = index.rules.get(evaluation.ruleId);
  const resource = index.resources.get(evaluation.resourceId);
  const found = evaluation.evidence[0];
  return h('li', null,
    h('p', { class: 'what' }, statusMark(evaluation.status), h('strong', null, evaluation.message), h('span', { class: 'ids' }, list(evaluation.criteria.map((id) => criterionLink(id, index))))),
    h('dl', null,
      h('dt', null, 'Where'), h('dd', null,
        resource ? h('a', { href: `#${resourceAnchor(resource.id)}` }, resource.constructPath) : evaluation.resourceId,
        resource?.origin ? [' at ', h('code', null, sourceText(resource.origin))] : null),
      found ? [h('dt', null, 'Found'), h('dd', null, h('code', null, found.pointer), ' = ', h('code', null, actualText(found)), `, expected ${expectedText(found)}`)] : null,
      evaluation.waiverId === undefined ? null : [h('dt', null, 'Waiver'), h('dd', null, waiverLink(evaluation.waiverId, index), ' does not hold')],
      rule?.remediation ? [h('dt', null, 'Fix'), h('dd', null, rule.remediation)] : null,
      h('dt', null, 'Rule'), h('dd', null, evaluationLink(evaluation, ruleName(evaluation.ruleId)))));
}

function limitations(sentences: readonly string[]): Node {
  if (sentences.length === 0) return nothing('No limitations are stated in this document.');
  return h('aside', { 'class': 'limits', 'aria-label': 'Limitations' }, h('h3', null, 'What this does not show'), h('ul', null, sentences.map((s) => h('li', null, s))));
}

function totals(index: Lookup): Node {
  const { criteria, completeness: c, waivers } = index.mapping.content;
  const inScope = criteria.filter((x) => x.inScope);
  const kinds: readonly Coverage[] = ['covered', 'partial', 'gap', 'no-resource', 'inherited', 'process-only'];
  const present = kinds.filter((kind) => inScope.some((x) => x.coverage === kind));
  const expiring = waivers.filter((w) => w.status === 'expiring').length;
  return h('div', { class: 'tiles' },
    tile('Criteria in scope', inScope.length, present.length > 0
      ? present.map((kind) => h('li', null, coverageMark(kind, [h('b', null, count(inScope.filter((x) => x.coverage === kind).length)), ` ${coverageWords[kind]}`])))
      : h('li', null, 'none')),
    tile('Evaluations', Object.values(c.byStatus).reduce((a, b) => a + b, 0), (['pass', 'fail', 'error', 'waived', 'unknown', 'not-applicable'] as const).map((s) =>
      h('li', null, statusMark(s, [h('b', null, count(c.byStatus[s])), ` ${s === 'unknown' ? 'unknown until deploy' : s.replace('-', ' ')}`])))),
    tile('Resources', c.resourcesInReport, [
      h('li', null, h('b', null, count(c.resourcesEvaluated)), ' evaluated'), h('li', null, h('b', null, count(c.resourcesUndecided)), ' undecided'),
      h('li', null, h('b', null, count(c.resourcesWithoutRule)), ' without a rule'), h('li', null, h('b', null, count(c.resourcesOutOfScope)), ' out of scope'),
      c.notRead.length === 0 ? null : h('li', null, h('strong', null, count(c.notRead.length)), c.notRead.length === 1 ? ' part not read' : ' parts not read'),
      h('li', null, c.balanced ? 'Totals balance with the templates.' : h('strong', null, 'Totals do not balance.')),
    ]),
    tile('Waivers', waivers.length, [
      ...(['active', 'expiring', 'expired', 'unused', 'invalid'] as const).filter((s) => s !== 'expiring' || expiring > 0).map((s) => h('li', null, h('b', null, count(waivers.filter((w) => w.status === s).length)), ` ${s}`)),
    ]));
}

const tile = (title: string, total: number, items: Child): Node => h('div', null, h('h3', null, title), h('p', { class: 'big' }, count(total)), h('ul', null, items));
