import { h } from 'preact';
import type { EvaluationStatus, MappedCriterion, MappedEvaluation } from '../../mapping';
import type { Lookup } from '../lookup';
import { dutyWords, plural, statusWords } from '../wording';
import { controlLink, criterionAnchor, criterionLink } from './anchors';
import { evaluationTable } from './evaluation-table';
import { list, nothing, section, type Child, type Node } from './parts';
import { coverageMark, statusMark } from './status';

/** What needs reading stands open; what needs only to be findable is folded away. */
const order: readonly EvaluationStatus[] = ['error', 'fail', 'waived', 'unknown', 'pass', 'not-applicable'];
const folded: readonly EvaluationStatus[] = ['pass', 'not-applicable'];
const longList = 40;

export function criteria(index: Lookup): Node {
  const all = index.mapping.content.criteria;
  const detailed = all.filter((c) => c.inScope && (index.shownUnder.has(c.id) || c.controlIds.length > 0));
  const brief = all.filter((c) => c.inScope && !detailed.includes(c));
  const outside = index.shownUnder.get('') ?? [];
  return section('criteria', 'Criteria and evidence', 'Each evaluation stands under its primary criterion; other criteria that it supports link to it.',
    detailed.length > 0 ? toolbar(detailed) : nothing('No criterion in scope has a control or an evaluation.'),
    detailed.map((c) => criterion(c, index)),
    outside.length > 0 ? h('article', { class: 'criterion', id: 'criterion-none' }, h('h3', null, 'Evaluations without a criterion in scope'), groups(outside, '', index)) : null,
    brief.length > 0 ? h('article', { class: 'rest' },
      h('h3', null, 'Criteria that infrastructure code does not show here'),
      h('ul', { class: 'plain' }, brief.map((c) => h('li', { id: criterionAnchor(c.id) },
        h('span', { class: 'id' }, c.id), ` ${c.title} `, coverageMark(c.coverage), h('small', null, c.note, c.csocIds.length > 0 ? ` (${c.csocIds.join(', ')})` : ''))))) : null);
}

/** Hidden until the script runs: without it there is nothing that the toolbar could do. */
function toolbar(shown: readonly MappedCriterion[]): Node {
  return h('form', { id: 'filter', role: 'search', hidden: true },
    h('label', null, h('span', null, 'Find'), h('input', { id: 'f-text', type: 'search', placeholder: 'Resource, rule, file, value…', autocomplete: 'off' })),
    h('label', null, h('span', null, 'Result'), h('select', { id: 'f-status' }, h('option', { value: '' }, 'every result'), order.map((s) => h('option', { value: s }, statusWords[s])))),
    h('label', null, h('span', null, 'Criterion'), h('select', { id: 'f-criterion' }, h('option', { value: '' }, 'every criterion'), shown.map((c) => h('option', { value: c.id }, c.id)))),
    h('button', { type: 'reset' }, 'Clear'),
    h('output', { 'id': 'f-count', 'aria-live': 'polite' }));
}

function criterion(c: MappedCriterion, index: Lookup): Node {
  const shown = index.shownUnder.get(c.id) ?? [];
  const also = index.alsoUnder.get(c.id) ?? [];
  return h('article', { class: 'criterion', id: criterionAnchor(c.id) },
    h('header', null,
      h('h3', null, h('span', { class: 'id' }, c.id), ' ', c.title),
      h('p', null, coverageMark(c.coverage), h('span', { class: 'mute' }, `Duty: ${dutyWords[c.responsibility]}. `, c.note)),
      responsibilityLinks(c)),
    statements(c, index),
    shown.length > 0 ? groups(shown, c.id, index) : nothing(also.length > 0 ? 'Its evidence stands under other criteria.' : 'No resource was judged for this criterion.'),
    also.length > 0 ? h('p', { class: 'also' }, `Also supported by ${plural(also.length, 'evaluation')} shown elsewhere: `, list(elsewhere(also, index))) : null);
}

const responsibilityLinks = (c: MappedCriterion): Child => (c.csocIds.length + c.cuecIds.length === 0 ? null
  : h('p', { class: 'mute' }, 'Relies on ', list([...c.csocIds, ...c.cuecIds].map((id) => h('a', { class: 'id', href: '#responsibilities' }, id))), '.'));

function statements(c: MappedCriterion, index: Lookup): Child {
  const controls = c.controlIds.flatMap((id) => index.controls.get(id) ?? []);
  return h('dl', { class: 'controls' }, controls.map((control) => {
    const tie = control.criteria.find((x) => x.id === c.id);
    return h('div', null,
      h('dt', null, controlLink(control.id, index), ' ', control.title, tie ? h('span', { class: 'tag' }, tie.strength) : null),
      h('dd', null, control.statement,
        tie ? h('small', null, h('b', null, 'Why here: '), tie.rationale) : null,
        tie?.strength === 'primary' ? h('small', null, h('b', null, 'How to test: '), control.testProcedure) : null));
  }));
}

function elsewhere(evaluations: readonly MappedEvaluation[], index: Lookup): readonly Child[] {
  const homes = new Map<string, MappedEvaluation[]>();
  for (const e of evaluations) homes.set(index.homeOf(e), [...(homes.get(index.homeOf(e)) ?? []), e]);
  return [...homes].map(([home, group]) => [criterionLink(home, index), ` (${order.filter((s) => group.some((e) => e.status === s)).map((s) => `${group.filter((e) => e.status === s).length} ${statusWords[s]}`).join(', ')})`]);
}

function groups(evaluations: readonly MappedEvaluation[], home: string, index: Lookup): Child {
  const present = order.map((status) => ({ status, rows: evaluations.filter((e) => e.status === status) })).filter(({ rows }) => rows.length > 0);
  const open = present.filter(({ status, rows }) => !folded.includes(status) && rows.length <= longList);
  const closed = present.filter((group) => !open.includes(group));
  const label = (what: string) => `${home || 'No criterion'}: ${what}`;
  return [
    open.length > 0 ? evaluationTable(label('needs reading'), open.flatMap(({ rows }) => rows), home, index) : null,
    ...closed.map(({ status, rows }) => h('details', { class: 'fold' },
      h('summary', null, statusMark(status, `${rows.length.toLocaleString('en-US')} ${statusWords[status]}`)),
      evaluationTable(label(statusWords[status]), rows, home, index))),
  ];
}
