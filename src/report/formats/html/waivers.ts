import { h } from 'preact';
import type { ExceptionRecord, MappedWaiver } from '../../mapping';
import { ruleName, type Lookup } from '../lookup';
import { endWords, plural, sourceText } from '../wording';
import { criterionLink, evaluationLink, waiverAnchor } from './anchors';
import { code, facts, list, nothing, section, type Child, type Node } from './parts';
import { waiverMark } from './status';

/** Accepted deviations, and the failures that reached deployment. Resolved ones stay. */
export function waivers(index: Lookup): Node {
  const { waivers: all, exceptions, asOf } = index.mapping.content;
  const rank: Readonly<Record<MappedWaiver['status'], number>> = { invalid: 0, expired: 1, expiring: 2, unused: 3, active: 4 };
  const sorted = [...all].sort((a, b) => rank[a.status] - rank[b.status]);
  return section('waivers', 'Waivers and exceptions', `Deviations that management accepted, judged as of ${asOf}, and failures that reached deployment.`,
    h('h3', null, 'Waiver register'),
    sorted.length === 0 ? nothing('No waiver is declared.') : sorted.map((w) => waiver(w, index)),
    h('h3', null, 'Exceptions'),
    exceptions.length === 0 ? nothing('No failure is recorded as having reached deployment.') : exceptions.map((x) => exception(x, index)));
}

function waiver(w: MappedWaiver, index: Lookup): Node {
  const evaluations = w.evaluationIds.map((id): Child => {
    const found = index.evaluations.get(id);
    return found ? evaluationLink(found, index.resources.get(found.resourceId)?.constructPath ?? found.resourceId) : code(id);
  });
  return h('article', { class: 'control', id: waiverAnchor(w.id) },
    h('h4', null, h('span', { class: 'id' }, w.id), ' ', waiverMark(w.status), h('span', { class: 'tag' }, w.declaredBy)),
    h('p', { class: 'reason' }, w.reason),
    w.problem === undefined ? null : h('p', { class: 'problem' }, h('strong', null, 'Counts as nothing: '), w.problem),
    facts(
      ['Rule', ruleName(w.ruleId)], ['Scope', [w.constructPath, w.findingKey ? [', finding ', code(w.findingKey)] : null]],
      ['Owner', w.owner || 'none named'], ['Approved by', w.approvedBy || 'none named'], ['Expires', endWords(w)],
      ...(w.ticket ? [['Ticket', w.ticket] as const] : []),
      ['Compensating control', w.compensatingControl ?? 'none named'], ['Declared at', w.declaredAt ? code(sourceText(w.declaredAt)) : 'not recorded'],
      ['Covers', evaluations.length === 0 ? 'nothing: it can be removed' : [plural(evaluations.length, 'evaluation'), ': ', list(evaluations)]],
    ));
}

function exception(x: ExceptionRecord, index: Lookup): Node {
  return h('article', { class: 'control' },
    h('h4', null, h('span', { class: 'id' }, x.id), h('span', { class: 'tag' }, x.resolvedAt ? `resolved ${x.resolvedAt}` : 'open'), h('span', { class: 'tag' }, x.reachedDeployment ? 'reached deployment' : 'did not reach deployment')),
    facts(
      ['Criteria', list(x.criteria.map((id) => criterionLink(id, index)))], ['Detected', [x.detectedAt, ' at ', code(x.detectedCommit)]],
      ['Cause', x.rootCause ?? 'not recorded'], ['Management response', x.managementResponse ?? 'not recorded'], ['Owner', x.owner ?? 'none named'],
      ['Target date', x.targetDate ?? 'none set'], ...(x.resolvedCommit ? [['Resolved at', code(x.resolvedCommit)] as const] : []),
      ['Evaluations', list(x.evaluationIds.map((id) => code(id)))],
    ));
}
