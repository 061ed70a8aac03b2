import { h } from 'preact';
import type { EvaluationStatus, MappedCriterion, MappedEvaluation, MappedResource } from '../../mapping';
import type { Lookup } from '../lookup';
import { dutyWords, plural } from '../wording';
import { criterionAnchor, criterionLink } from './anchors';
import { nothing, section, type Child, type Node } from './parts';
import { coverageMark } from './status';

type Component = MappedResource['component'];
type Counts = Map<EvaluationStatus, number> & { resources?: Set<string> };
const components: readonly Component[] = ['data', 'infrastructure', 'software', 'identity', 'glue'];
const judged: readonly EvaluationStatus[] = ['pass', 'fail', 'waived', 'unknown', 'error'];

/** Criterion by part of the system. */
export function coverage(index: Lookup): Node {
  const inScope = index.mapping.content.criteria.filter((c) => c.inScope);
  const people = inScope.filter((c) => c.coverage === 'process-only');
  const shown = inScope.filter((c) => c.coverage !== 'process-only');
  const outside = index.mapping.content.criteria.filter((c) => !c.inScope);
  if (inScope.length === 0) return section('coverage', 'Coverage', null, nothing('No criterion is in scope.'));
  const cells = collect(index);
  const used = components.filter((component) => shown.some((c) => cells.has(`${c.id} ${component}`)));
  return section('coverage', 'Coverage', 'Each criterion in scope against the parts of the system. The number is the resources judged.',
    h('p', { class: 'legend' }, (['covered', 'partial', 'gap', 'no-resource', 'inherited'] as const).map((kind) => coverageMark(kind))),
    h('div', { 'class': 'scroll', 'tabIndex': 0, 'role': 'region', 'aria-label': 'Coverage matrix' },
      h('table', { class: 'matrix sortable' },
        h('thead', null, h('tr', null, ['Criterion', 'Coverage', ...used.map((c) => c[0]?.toUpperCase() + c.slice(1)), 'Duty', 'Why'].map((t) => h('th', { scope: 'col' }, t)))),
        h('tbody', null, shown.map((criterion) => h('tr', null,
          h('th', { scope: 'row' }, criterionLink(criterion.id, index), ' ', h('span', null, criterion.title)),
          h('td', null, coverageMark(criterion.coverage)),
          used.map((component) => h('td', null, cell(cells.get(`${criterion.id} ${component}`)))),
          h('td', null, duty(criterion)),
          h('td', { class: 'why' }, criterion.note)))))),
    people.length === 0 ? nothing('No criterion in scope is carried by people and procedures alone.') : h('details', { class: 'fold' },
      h('summary', null, coverageMark('process-only', `${plural(people.length, 'criterion', 'criteria')} carried by people and procedures`), ': infrastructure code cannot show them'),
      h('ul', { class: 'people' }, people.map((c) => h('li', null, criterionLink(c.id, index), ` ${c.title}`)))),
    outside.length === 0 ? nothing('Every criterion in the catalogue is in scope.') : h('details', { class: 'fold' },
      h('summary', null, coverageMark('not-relevant', `${plural(outside.length, 'criterion', 'criteria')} not in scope`), ', with the reason'),
      byReason(outside).map(([reason, group]) => [h('p', null, h('b', null, 'Reason: '), reason), h('ul', { class: 'people' }, group.map((c) => h('li', { id: criterionAnchor(c.id) }, h('span', { class: 'id' }, c.id), ` ${c.title}`)))])));
}

function byReason(outside: readonly MappedCriterion[]): readonly (readonly [string, readonly MappedCriterion[]])[] {
  const reasons = new Map<string, MappedCriterion[]>();
  for (const c of outside) {
    const reason = c.notRelevantReason ?? c.note;
    reasons.set(reason, [...(reasons.get(reason) ?? []), c]);
  }
  return [...reasons];
}

function collect(index: Lookup): ReadonlyMap<string, Counts> {
  const cells = new Map<string, Counts>();
  const add = (criterionId: string, component: Component, evaluation: MappedEvaluation) => {
    const key = `${criterionId} ${component}`;
    const counts: Counts = cells.get(key) ?? new Map();
    counts.set(evaluation.status, (counts.get(evaluation.status) ?? 0) + 1);
    (counts.resources ??= new Set()).add(evaluation.resourceId);
    cells.set(key, counts);
  };
  for (const evaluation of index.mapping.content.evaluations) {
    const resource = index.resources.get(evaluation.resourceId);
    if (resource && judged.includes(evaluation.status)) for (const id of evaluation.criteria) add(id, resource.component, evaluation);
  }
  return cells;
}

function cell(counts: Counts | undefined): Child {
  if (!counts) return h('span', { class: 'mute' }, '–');
  const of = (status: EvaluationStatus) => counts.get(status) ?? 0;
  const bad = of('fail') + of('error');
  const kind = bad > 0 ? (of('pass') > 0 ? 'partial' : 'gap') : of('waived') + of('unknown') > 0 ? 'partial' : 'covered';
  const notes = judged.filter((s) => s !== 'pass' && of(s) > 0).map((s) => `${of(s)} ${s}`);
  return [coverageMark(kind, [h('span', { class: 'sr' }, `${kind}, `), String(counts.resources?.size ?? 0)]), notes.map((note) => h('small', null, note))];
}

const duty = (criterion: MappedCriterion): Child => [dutyWords[criterion.responsibility], criterion.csocIds.length > 0 ? h('small', null, criterion.csocIds.join(', ')) : null];
