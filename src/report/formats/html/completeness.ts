import { h } from 'preact';
import type { Content } from '../../mapping';
import type { Lookup } from '../lookup';
import { plural } from '../wording';
import { code, count, facts, nothing, section, table, type Child, type Node } from './parts';

/** Completeness and accuracy: what an auditor needs before relying on the rest of the page. */
export function completeness(index: Lookup): Node {
  const { content } = index.mapping;
  const c = content.completeness;
  return section('completeness', 'Completeness and re-performance', 'How to tell that nothing is missing, what logic was used, and how to repeat the result.',
    h('h3', null, 'Reconciliation'),
    h('p', { class: c.balanced ? 'verdict good' : 'verdict bad' }, h('strong', null, c.balanced ? 'The totals balance.' : 'The totals do not balance.')),
    c.differences.length > 0 ? h('ul', null, c.differences.map((d) => h('li', null, d))) : null,
    h('div', { class: 'sums' },
      sum('Resources', c.resourcesInReport, [
        ['evaluated', c.resourcesEvaluated], ['undecided: only unknown, not applicable or error', c.resourcesUndecided],
        ['evidence of another', c.resourcesEvidence], ['without a rule', c.resourcesWithoutRule], ['out of scope', c.resourcesOutOfScope],
      ], `${plural(c.resourcesInTemplates, 'entry', 'entries')} in the templates, ${plural(c.resourcesInReport, 'resource')} in this document, ${plural(c.notRead.length, 'part')} not read.`),
      sum('Evaluations', content.evaluations.length, (['pass', 'fail', 'waived', 'unknown', 'not-applicable', 'error'] as const).map((s) => [s.replace('-', ' '), c.byStatus[s]] as const),
        `${plural(content.evaluations.length, 'evaluation')} in this document.`)),
    h('p', null, `${plural(c.rulesLoaded, 'rule')} loaded, ${count(c.rulesExecuted)} executed, ${count(c.rulesErrored)} with an error.`, switchedOff(content)),
    h('h3', null, 'Not read'),
    c.notRead.length === 0 ? nothing('Every part of the input was read.') : table('Not read', [
      { title: 'Part', cell: (n) => code(n.address) }, { title: 'Kind', cell: (n) => n.kind.replace('-', ' ') }, { title: 'Where', cell: (n) => code(`${n.file}#${n.pointer}`) },
      { title: 'Why', cell: (n) => n.message }, { title: 'Accepted by', cell: (n) => (n.waiverId === undefined ? h('strong', null, 'nobody') : n.waiverId) },
    ], c.notRead),
    h('h3', null, 'Resource types without a rule'),
    c.unmappedTypes.length === 0 ? nothing('Every resource type found has a rule.') : table('Resource types without a rule', [
      { title: 'Type', cell: (t) => code(t.type) }, { title: 'Resources', cell: (t) => t.count, numeric: true },
      { title: 'Disposition', cell: (t) => (t.disposition === 'no-control-needed' ? 'no control needed' : h('strong', null, t.disposition)) }, { title: 'Note', cell: (t) => t.note ?? '' },
    ], c.unmappedTypes),
    h('h3', null, 'Exclusions'),
    content.scope.exclusions.length === 0 ? nothing('Nothing is declared out of audit scope.') : table('Exclusions', [
      { title: 'Scope', cell: (x) => x.constructPath }, { title: 'Reason', cell: (x) => x.reason }, { title: 'Approved by', cell: (x) => x.approvedBy ?? 'none named' },
    ], content.scope.exclusions),
    h('h3', null, 'Logic and parameters'), logic(content),
    h('h3', null, 'Repeat the result'), recipe(index));
}

function sum(title: string, total: number, parts: readonly (readonly [string, number])[], check: string): Node {
  const added = parts.reduce((all, [, n]) => all + n, 0);
  return h('div', { 'class': 'scroll', 'tabIndex': 0, 'role': 'region', 'aria-label': title },
    h('table', { class: 'sum' },
      h('caption', null, title, h('small', null, check)),
      h('tbody', null, parts.map(([name, n]) => h('tr', null, h('th', { scope: 'row' }, name), h('td', { class: 'n' }, count(n))))),
      h('tfoot', null, h('tr', null, h('th', { scope: 'row' }, 'sum'), h('td', { class: 'n' }, count(added), h('span', { class: added === total ? 'eq' : 'neq' }, added === total ? ` = ${count(total)}` : ` ≠ ${count(total)}`))))));
}

function switchedOff(content: Content): Child {
  const off = content.rules.filter((r) => !r.enabled);
  return off.length === 0 ? ' No rule was switched off.' : [` ${plural(off.length, 'rule')} switched off: `, off.map((r) => `${r.id} (${r.disabledReason ?? 'no reason given'})`).join('; '), '.'];
}

function logic({ tool }: Content): Node {
  return h('div', null,
    facts(
      ['Tool', `${tool.name} ${tool.version}`], ['Framework', `${tool.framework.name} ${tool.framework.version}`],
      ['Criteria catalogue', [`${tool.catalog.id} ${tool.catalog.version}, `, code(tool.catalog.digest)]],
      ['Lockfile', tool.lockfile ? [code(tool.lockfile.path), ' sha256 ', code(tool.lockfile.sha256)] : 'none recorded'],
    ),
    tool.packs.length === 0 ? nothing('No rule pack is recorded.') : table('Rule packs', [
      { title: 'Pack', cell: (p) => `${p.id} ${p.version}` }, { title: 'Rules', cell: (p) => p.rules, numeric: true }, { title: 'Digest', cell: (p) => code(p.digest) },
      { title: 'Parameters', cell: (p) => (Object.keys(p.config).length > 0 ? code(JSON.stringify(p.config)) : 'defaults') },
    ], tool.packs));
}

/** Steps, not a script: the mapping does not say which package manager installs the lockfile. */
function recipe({ mapping: { content, run, integrity } }: Lookup): Node {
  return h('div', null,
    h('ol', { class: 'recipe' },
      h('li', null, content.source.commit ? ['Check out ', code(content.source.commit), content.source.repository ? [' of ', code(content.source.repository)] : null, '.'] : 'No commit was recorded: the source cannot be fetched again from this document alone.'),
      h('li', null, content.tool.lockfile ? ['Install what ', code(content.tool.lockfile.path), ' pins.'] : 'No lockfile was recorded: install the versions listed above.'),
      h('li', null, 'Run ', code(run.command), ', with waivers judged as of ', code(content.asOf), '.'),
      h('li', null, 'Compare the content digest. It must be ', code(integrity.contentDigest), '.')),
    content.source.dirty ? h('p', null, h('strong', null, 'The source had uncommitted changes: the commit alone may not give the same digest.')) : null,
    facts(
      ['Digest', `SHA-256 over the ${integrity.canonicalization} form of the content block`], ['Started', run.startedAt], ['Finished', run.finishedAt],
      ['Actor', run.actor], ['Host', `${run.host.os}, node ${run.host.node}`], ['Run', run.runId],
    ));
}
