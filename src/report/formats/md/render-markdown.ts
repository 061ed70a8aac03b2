import type { ControlMapping, MappedEvaluation } from '../../mapping';
import { failures, lookup, ruleName, type Lookup, unread } from '../lookup';
import { actualText, coverageWords, endWords, expectedText, plural, sourceText, statusWords, waiverWords } from '../wording';
import { brief, code, escapeMarkdown } from './escape';
import { table } from './table';

/** GitHub refuses a comment of more than 65,536 characters; the rest is room for what a bot puts around it. */
const commentLimit = 60_000;

/** A summary that fits a pull-request comment: what fails, where, for which criterion, and how to mend it. */
export function renderMarkdown(mapping: ControlMapping): string {
  const index = lookup(mapping);
  const attempts = [25, 10, 4, 1].map((most) => () => render(index, most));
  for (const attempt of attempts) {
    const text = attempt();
    if (text.length <= commentLimit) return text;
  }
  return render(index, 0);
}

function render(index: Lookup, most: number): string {
  const blocks = [
    heading(index), relaxed(index, most), limitations(index), outcome(index, most), unknowns(index, most), waivers(index, most), coverage(index), completeness(index, most),
  ];
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

function heading({ mapping: { content, integrity } }: Lookup): string {
  const { system, source } = content;
  const facts = [
    source.commit ? `commit ${code(source.commit.slice(0, 10))}${source.dirty ? ' with uncommitted changes' : ''}` : 'no version control found',
    `as of ${brief(content.asOf)}`,
    `content ${code(integrity.contentDigest)}`,
  ];
  return `## SOC 2 control mapping: ${brief([system.name, system.environment].filter(Boolean).join(', '))}\n\n${facts.join(' · ')}`;
}

/** First, because what follows is judged without them. */
function relaxed({ mapping: { content: { relaxedRules = [] } } }: Lookup, most: number): string {
  if (relaxedRules.length === 0) return '';
  const rows = relaxedRules.slice(0, most).map(({ ruleId, change, owner, approvedBy, reason }) => [code(ruleName(ruleId)), change, brief(owner, 80), brief(approvedBy, 80), brief(reason, 160)]);
  return `### ${plural(relaxedRules.length, 'rule')} relaxed by management\n\n${[table(['Rule', 'Change', 'Owner', 'Approver', 'Reason'], rows), more(relaxedRules.length, most)].filter(Boolean).join('\n\n')}`;
}

function outcome(index: Lookup, most: number): string {
  const { gate } = index.mapping.run;
  const { failing, warnings } = failures(index);
  const open = unread(index);
  const headline = gate.outcome === 'pass'
    ? `### ✅ Gate passed\n\n${plural(gate.warnings, 'warning')}.`
    : `### ❌ Gate failed: ${plural(gate.failing, 'failure')}\n\n${plural(gate.warnings, 'warning')}.`;
  return [
    headline,
    ...gate.problems.slice(0, Math.max(most, 1)).map((problem) => `- **Gate problem:** ${brief(problem, 400)}`),
    open.length === 0 ? '' : `- **${plural(open.length, 'part')} not read**, named under Completeness: what stands there was not judged.`,
    findings(failing, index, most),
    warnings.length === 0 ? '' : `<details><summary>${plural(warnings.length, 'warning')}</summary>\n\n${findings(warnings, index, Math.min(most, 10))}\n\n</details>`,
  ].filter((part) => part !== '').join('\n\n');
}

function findings(evaluations: readonly MappedEvaluation[], index: Lookup, most: number): string {
  const items = evaluations.slice(0, most).map((evaluation) => {
    const rule = index.rules.get(evaluation.ruleId);
    const resource = index.resources.get(evaluation.resourceId);
    const found = evaluation.evidence[0];
    return [
      `- **${brief(evaluation.message)}** (${statusWords[evaluation.status]}, ${evaluation.criteria.map((id) => escapeMarkdown(id)).join(', ') || 'no criterion in scope'})`,
      `  - Where: ${code(resource?.constructPath ?? evaluation.resourceId)}${resource?.origin ? `, ${code(sourceText(resource.origin))}` : ''}`,
      ...(found ? [`  - Found: ${code(found.pointer)} = ${code(actualText(found), 120)}, expected ${code(expectedText(found), 120)}`] : []),
      `  - Rule: ${code(ruleName(evaluation.ruleId))}${evaluation.waiverId === undefined ? '' : `, waiver ${code(evaluation.waiverId)} does not hold`}`,
      ...(rule?.remediation ? [`  - Fix: ${brief(rule.remediation, 300)}`] : []),
    ].join('\n');
  });
  return [...items, more(evaluations.length, most)].filter((item) => item !== '').join('\n');
}

function unknowns(index: Lookup, most: number): string {
  const unknown = index.mapping.content.evaluations.filter((e) => e.status === 'unknown');
  if (unknown.length === 0) return '';
  const items = unknown.slice(0, most).map((e) => `- ${code(ruleName(e.ruleId))} on ${code(index.resources.get(e.resourceId)?.constructPath ?? e.resourceId)}: ${brief(e.message)}`);
  return `### ${plural(unknown.length, 'unknown')} until deploy\n\nNeither passed nor failed; check them against the deployed template.\n\n${[...items, more(unknown.length, most)].filter(Boolean).join('\n')}`;
}

function waivers({ mapping: { content } }: Lookup, most: number): string {
  if (content.waivers.length === 0) return '### Waivers\n\nNone.';
  const rows = content.waivers.slice(0, most).map((w) => [
    brief(w.id, 60), waiverWords[w.status], code(ruleName(w.ruleId)), code(w.constructPath, 120), brief(w.owner, 80) || 'none named', brief(w.approvedBy, 80) || 'none named', brief(endWords(w)), brief(w.reason, 160),
  ]);
  return `### Waivers\n\n${[table(['Waiver', 'Status', 'Rule', 'Scope', 'Owner', 'Approver', 'Expires', 'Reason'], rows), more(content.waivers.length, most)].filter(Boolean).join('\n\n')}`;
}

function coverage({ mapping: { content } }: Lookup): string {
  const inScope = content.criteria.filter((c) => c.inScope);
  if (inScope.length === 0) return '### Coverage\n\nNo criterion is in scope.';
  const judged = inScope.filter((c) => ['covered', 'partial', 'gap'].includes(c.coverage));
  const rest = inScope.filter((c) => !judged.includes(c));
  const rows = judged.map((c) => [`${escapeMarkdown(c.id)} ${brief(c.title, 80)}`, coverageWords[c.coverage], c.counts.pass, c.counts.fail, c.counts.waived, c.counts.unknown, c.counts.error]);
  const others = [...new Set(rest.map((c) => c.coverage))].sort().map((kind) => `- ${coverageWords[kind]}: ${rest.filter((c) => c.coverage === kind).map((c) => escapeMarkdown(c.id)).join(', ')}`);
  return ['### Coverage', ...(rows.length > 0 ? [table(['Criterion', 'Coverage', 'Pass', 'Fail', 'Waived', 'Unknown', 'Error'], rows)] : []), ...(others.length > 0 ? [others.join('\n')] : [])].join('\n\n');
}

function completeness({ mapping: { content } }: Lookup, most: number): string {
  const c = content.completeness;
  const types = c.unmappedTypes.slice(0, most).map((t) => `${code(t.type)} (${t.count}, ${t.disposition.replace(/-/g, ' ')})`);
  return [
    '### Completeness',
    `${plural(c.resourcesInTemplates, 'entry', 'entries')} in templates, ${plural(c.resourcesInReport, 'resource')} here: ${c.resourcesEvaluated} evaluated, ${c.resourcesUndecided} undecided, ` +
      `${c.resourcesEvidence} evidence of another, ${c.resourcesWithoutRule} without a rule, ${c.resourcesOutOfScope} out of scope. ` +
      `${plural(c.rulesLoaded, 'rule')} loaded, ${c.rulesExecuted} executed, ${c.rulesErrored} with an error. **${c.balanced ? 'The totals balance.' : 'The totals do not balance.'}**`,
    ...(c.differences.length > 0 ? [c.differences.slice(0, Math.max(most, 1)).map((d) => `- ${brief(d)}`).join('\n')] : []),
    ...(c.notRead.length > 0 ? [c.notRead.slice(0, Math.max(most, 1)).map((part) => `- **Not read:** ${code(part.address)} in ${code(part.file)}: ${brief(part.message, 400)}${part.waiverId === undefined ? '' : ` Accepted: ${escapeMarkdown(part.waiverId)}.`}`).join('\n'), ...(more(c.notRead.length, most) === '' ? [] : [more(c.notRead.length, most)])] : []),
    ...(types.length > 0 ? [`Types without a rule: ${types.join(', ')}${c.unmappedTypes.length > most ? `, and ${c.unmappedTypes.length - most} more` : ''}.`] : []),
  ].join('\n\n');
}

/** Early, because a summary without its limits says more than the document does. */
function limitations({ mapping: { content } }: Lookup): string {
  if (content.limitations.length === 0) return '';
  return `> **What this does not show.** ${content.limitations.map((l) => brief(l, 400)).join(' ')}`;
}

const more = (count: number, most: number): string => (count > most ? `- … and ${plural(count - most, 'more', 'more')}; the full mapping lists them all.` : '');
