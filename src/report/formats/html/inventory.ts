import { h } from 'preact';
import type { MappedEvaluation, MappedResource } from '../../mapping';
import { ruleName, type Lookup } from '../lookup';
import { plural, sourceText, statusWords } from '../wording';
import { controlLink, evaluationLink, resourceAnchor } from './anchors';
import { code, facts, list, nothing, path, section, table, type Child, type Node } from './parts';
import { statusMark } from './status';

/** The parts of the system, for the system description, and "why is this compliant" per resource. */
export function inventory(index: Lookup): Node {
  const { defaults = [], description, resources, scope } = index.mapping.content;
  const name = (id: string) => resourceLink(id, index);
  return section('inventory', 'Resource inventory', 'What the system consists of, as its templates declare it.',
    h('h3', null, 'Stacks'),
    scope.stacks.length === 0 ? nothing('No stack was read.') : table('Stacks', [
      { title: 'Stack', cell: (s) => s.id }, { title: 'Account', cell: (s) => s.account ?? 'not fixed' }, { title: 'Region', cell: (s) => s.region ?? 'not fixed' },
      { title: 'Resources', cell: (s) => s.resources, numeric: true }, { title: 'In scope', cell: (s) => (s.inScope ? 'yes' : ['no: ', s.reason ?? 'no reason given']) },
      { title: 'Template', cell: (s) => [code(s.template.path), h('small', null, 'sha256 ', code(s.template.sha256))] },
    ], scope.stacks),
    h('h3', null, 'Services'),
    description.services.length === 0 ? nothing('No service was found.') : table('Services', [
      { title: 'Service', cell: (s) => s.service }, { title: 'Resources', cell: (s) => Object.values(s.resourceTypes).reduce((a, b) => a + b, 0), numeric: true },
      { title: 'Types', cell: (s) => Object.entries(s.resourceTypes).map(([type, n]) => `${type} (${n})`).join(', ') },
    ], description.services),
    h('h3', null, 'Data stores'),
    description.dataStores.length === 0 ? nothing('No data store was found.') : table('Data stores', [
      { title: 'Data store', cell: (d) => name(d.resourceId) }, { title: 'Classification', cell: (d) => d.classification ?? 'not declared' },
      { title: 'Encryption at rest', cell: (d) => d.encryptedAtRest }, { title: 'Backup', cell: (d) => d.backup }, { title: 'Retention', cell: (d) => d.retention },
    ], description.dataStores),
    h('h3', null, 'Trust zones and flows'),
    description.zones.length === 0 ? nothing('No trust zone is declared.') : table('Trust zones', [
      { title: 'Zone', cell: (z) => z.id }, { title: 'Kind', cell: (z) => z.kind }, { title: 'Resources', cell: (z) => (z.resourceIds.length > 0 ? list(z.resourceIds.map(name)) : 'none') },
    ], description.zones),
    description.flows.length === 0 ? nothing('No flow is proven by the templates.') : table('Flows', [
      { title: 'From', cell: (f) => name(f.from) }, { title: 'To', cell: (f) => name(f.to) }, { title: 'Proven by', cell: (f) => f.basis },
    ], description.flows),
    defaults.length === 0 ? null : [
      h('h3', null, 'Compliant defaults'),
      h('details', { class: 'fold' }, h('summary', null, h('strong', null, plural(defaults.length, 'construct')), ' took values that were left open'), table('Compliant defaults', [
        { title: 'Construct', cell: (d) => [path(d.constructPath), h('small', null, d.name)] }, { title: 'Applied by', cell: (d) => appliedBy[d.by] },
        { title: 'Took the default', cell: (d) => d.applied.join(', ') || 'nothing' }, { title: 'Set by its author', cell: (d) => d.kept.join(', ') || 'nothing' },
      ], defaults)),
    ],
    h('h3', null, 'Resources'),
    resources.length === 0 ? nothing('No resource was found.') : h('p', { class: 'lead' }, 'Open a resource to see every control on it, and what makes it pass or fail.'),
    byStack(resources).map(([stackId, group]) => h('details', { class: 'fold', open: resources.length <= 60 },
      h('summary', null, h('strong', null, stackId), ` ${plural(group.length, 'resource')}`), group.map((r) => resource(r, index)))));
}

const appliedBy = { construct: 'the construct', injector: 'the one line', repair: 'repair of an L1' } as const;

function byStack(resources: readonly MappedResource[]): readonly (readonly [string, readonly MappedResource[]])[] {
  const stacks = new Map<string, MappedResource[]>();
  for (const r of resources) {
    const group = stacks.get(r.stackId);
    if (group) group.push(r);
    else stacks.set(r.stackId, [r]);
  }
  return [...stacks];
}

function resourceLink(id: string, index: Lookup): Child {
  const found = index.resources.get(id);
  return found ? h('a', { href: `#${resourceAnchor(id)}` }, path(found.constructPath || found.logicalId)) : id;
}

function resource(r: MappedResource, index: Lookup): Node {
  const all = index.byResource.get(r.id) ?? [];
  const judged = all.filter((e) => e.status !== 'not-applicable');
  const beside = all.filter((e) => e.status === 'not-applicable');
  return h('details', { class: 'resource', id: resourceAnchor(r.id) },
    h('summary', null, h('span', { class: 'name' }, path(r.constructPath || r.logicalId), h('small', null, r.type)), h('span', { class: 'sum' }, verdicts(judged, r))),
    facts(
      ['Logical id', code(r.logicalId)],
      ['Part of the system', [r.component, r.dataStore ? ', data store' : '', r.classification ? `, ${r.classification}` : '', r.zone ? `, zone ${r.zone}` : '']],
      ...(r.construct ? [['Construct', `${r.construct.fqn} ${r.construct.version}`] as const] : []),
      ...(r.compliantBy ? [['Secured by', `${r.compliantBy.fqn} ${r.compliantBy.version}`] as const] : []),
      ['Declared at', r.origin ? code(sourceText(r.origin)) : 'not recorded'],
      ...(r.frameworkOwned ? [['Owned by the framework', `${r.frameworkOwned.by}: ${r.frameworkOwned.rationale}`] as const] : []),
      ['Properties digest', code(r.propertiesDigest)],
    ),
    judged.length > 0 ? [h('p', { class: 'why' }, judged.every((e) => e.status === 'pass') ? 'Why is this compliant' : 'What was found'), h('ul', { class: 'plain' }, judged.map((e) => reason(e, index)))]
      : nothing(r.inScope ? 'No rule judged this resource.' : 'Out of audit scope: not judged.'),
    beside.length > 0 ? h('p', { class: 'mute' }, 'Not applicable: ', list(beside.map((e) => evaluationLink(e, ruleName(e.ruleId))))) : null);
}

function reason(evaluation: MappedEvaluation, index: Lookup): Node {
  const rule = index.rules.get(evaluation.ruleId);
  return h('li', null, statusMark(evaluation.status), ' ', evaluationLink(evaluation, rule?.title ?? ruleName(evaluation.ruleId)), ' ', list((rule?.controlIds ?? []).map((id) => controlLink(id, index))));
}

function verdicts(judged: readonly MappedEvaluation[], r: MappedResource): Child {
  if (!r.inScope) return h('span', { class: 'mute' }, 'out of scope');
  if (judged.length === 0) return h('span', { class: 'mute' }, 'no rule');
  return (['fail', 'error', 'waived', 'unknown', 'pass'] as const).map((status) => {
    const n = judged.filter((e) => e.status === status).length;
    return n === 0 ? null : statusMark(status, `${n} ${statusWords[status]}`);
  });
}
