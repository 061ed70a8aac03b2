import { h } from 'preact';
import type { MappedEvaluation, PropertyEvidence } from '../../mapping';
import { ruleName, type Lookup } from '../lookup';
import { actualText, expectedText, setByWords, sourceText } from '../wording';
import { controlLink, criterionLink, evaluationAnchor, resourceAnchor, waiverLink } from './anchors';
import { list, path, type Child, type Node } from './parts';
import { statusMark } from './status';

const columns = ['Control', 'Resource', 'Result', 'Evidence', 'Set by', 'Source'];

/** Control, resource, result, evidence: a table on wide screens and paper, cards on a phone. */
export function evaluationTable(label: string, evaluations: readonly MappedEvaluation[], home: string, index: Lookup): Node {
  return h('div', { 'class': 'scroll', 'tabIndex': 0, 'role': 'region', 'aria-label': label },
    h('table', { class: 'ev sortable' },
      h('thead', null, h('tr', null, columns.map((title) => h('th', { scope: 'col' }, title)))),
      h('tbody', null, evaluations.map((evaluation) => row(evaluation, home, index))),
    ));
}

function row(evaluation: MappedEvaluation, home: string, index: Lookup): Node {
  const rule = index.rules.get(evaluation.ruleId);
  const resource = index.resources.get(evaluation.resourceId);
  const others = evaluation.criteria.filter((id) => id !== home);
  return h('tr', { 'id': evaluationAnchor(evaluation.id), 'data-s': evaluation.status, 'data-c': evaluation.criteria.join(' ') },
    h('td', null,
      list((rule?.controlIds ?? []).map((id) => controlLink(id, index))), h('small', null, ruleName(evaluation.ruleId)),
      others.length > 0 ? h('small', null, 'also ', list(others.map((id) => criterionLink(id, index)))) : null),
    h('td', null,
      resource ? h('a', { href: `#${resourceAnchor(resource.id)}` }, path(resource.constructPath || resource.logicalId)) : evaluation.resourceId,
      resource ? h('small', null, resource.type) : null),
    h('td', null, statusMark(evaluation.status), evaluation.waiverId === undefined ? null : h('small', null, 'waiver ', waiverLink(evaluation.waiverId, index))),
    h('td', null, evaluation.message === '' ? null : h('span', { class: 'msg' }, evaluation.message), evaluation.evidence.map(evidenceLine)),
    h('td', null, setBy(evaluation, resource?.compliantBy?.fqn)),
    h('td', null, resource?.origin ? h('code', null, path(sourceText(resource.origin))) : h('span', { class: 'mute' }, 'not recorded')));
}

/** The head of a pointer is the same for every property of a resource: it stays, but in a lighter hand. */
function evidenceLine(evidence: PropertyEvidence): Node {
  const cut = evidence.pointer.indexOf('/Properties/') + '/Properties'.length;
  const split = cut > '/Properties'.length - 1 && evidence.pointer.includes('/Properties/');
  const pointer: Child = split ? [h('i', null, path(evidence.pointer.slice(0, cut))), path(evidence.pointer.slice(cut))] : evidence.pointer;
  return h('span', { class: 'fact' }, h('code', null, evidence.document === undefined ? null : `${evidence.document}#`, pointer), ' = ', h('code', { class: 'v' }, actualText(evidence)), h('small', null, 'expected ', expectedText(evidence)));
}

function setBy(evaluation: MappedEvaluation, construct: string | undefined): Child {
  const words = [...new Set(evaluation.evidence.map((e) => e.setBy))];
  return words.map((word) => h('span', { class: word === 'escape-hatch' ? 'hatch' : undefined },
    setByWords[word], construct !== undefined && word.startsWith('construct') ? h('small', null, construct) : null));
}
