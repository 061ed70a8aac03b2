import colours from 'picocolors';
import type { CheckResult } from '.';
import { placeOf } from './place';
import type { Evaluation } from '../../evaluate/evaluation';
import { unreadByKind } from '../../evaluate/reading';
import { unreadText } from '../../gate/findings-text';
import { typesWithoutRule } from '../../report/types-without-rule';
import { criteriaOf, countedCriteria } from '../../rules/criteria-of';
import { ruleId } from '../../rules/rule';

/** Like a good compiler: place, fact, criterion, fix; then one line that sums up. */
export function text(result: CheckResult): string {
  const paint = colours.createColors(process.stdout.isTTY && process.env.NO_COLOR === undefined);
  const severityOf = (evaluation: Evaluation) => result.settings.severities[evaluation.rule.name] ?? evaluation.rule.severity;
  const failing = result.evaluations.filter((evaluation) => evaluation.status === 'fail' && severityOf(evaluation) === 'error');
  const warnings = result.evaluations.filter((evaluation) => evaluation.status === 'fail' && severityOf(evaluation) === 'warning');
  const errors = result.evaluations.filter((evaluation) => evaluation.status === 'error');
  const unknowns = result.evaluations.filter((evaluation) => evaluation.status === 'unknown');
  const blocks = [
    ...warnings.map((evaluation) => block(evaluation, paint.yellow('warning'), result, paint)),
    ...(result.failOnUnknown ? unknowns.map((evaluation) => block(evaluation, paint.yellow('unknown'), result, paint)) : []),
    ...failing.map((evaluation) => block(evaluation, paint.red('error'), result, paint)),
    ...errors.map((evaluation) => block(evaluation, paint.red('crash'), result, paint)),
    ...result.cycles.map((evaluation) => block(evaluation, paint.red('cycle'), result, paint)),
    ...unreadByKind(result.unread).map(({ text: kind, evaluations }) => unreadText(kind, evaluations, paint)),
  ];
  const passing = result.evaluations.filter((evaluation) => evaluation.status === 'pass').length;
  const count = (number: number, one: string, many: string) => `${number} ${number === 1 ? one : many}`;
  const summary = [
    count(failing.length + errors.length, 'error', 'errors'), ...result.cycles.length > 0 ? [count(result.cycles.length, 'dependency cycle', 'dependency cycles')] : [],
    ...result.unread.length > 0 ? [`${result.unread.length} not read`] : [], count(warnings.length, 'warning', 'warnings'),
    `${unknowns.length} known only at deploy time`, `${passing} passed`, `over ${count(result.resources, 'resource', 'resources')}`,
  ].join(', ');
  const failed = failing.length + errors.length + result.unread.length + result.cycles.length > 0;
  return `${blocks.join('\n')}${blocks.length > 0 ? '\n' : ''}${notes(result).map((note) => `${note}\n`).join('')}${failed ? paint.red(summary) : summary}\n`;
}

/** What was not judged without being in error, in a line each. */
function notes({ evaluations, resources, reading, skipped }: CheckResult): string[] {
  const types = typesWithoutRule(reading);
  return [
    ...resources > 0 && evaluations.length === 0 ? [`Nothing was judged: ${reading.switchedOff > 0 ? 'every rule that knows these types is switched off' : 'no rule knows a type that stands here'}.`] : [],
    ...types === '' ? [] : [`No rule for ${types}.`],
    ...skipped.map(({ reason, files }) => `Skipped ${files.length} ${files.length === 1 ? 'file' : 'files'} ${reason}: ${files.slice(0, MOST_FILES).join(', ')}${files.length > MOST_FILES ? ', ...' : ''}`),
  ];
}

/** More names of skipped files than these are left to the JSON output. */
const MOST_FILES = 3;

function block(evaluation: Evaluation, label: string, result: CheckResult, paint: ReturnType<typeof colours.createColors>): string {
  const { resource, rule } = evaluation;
  const { pointer, line, column } = placeOf(evaluation);
  const name = evaluation.findingKey === undefined ? ruleId(rule.name) : `${ruleId(rule.name)}[${evaluation.findingKey}]`;
  const counted = countedCriteria(rule, result.settings.categories);
  return [
    line === undefined ? `${paint.bold(resource.unit.file)}${paint.dim(pointer)}` : paint.bold(`${resource.unit.file}:${line}:${column}`),
    `  ${label} ${name}: ${resource.type} ${resource.instance ?? resource.address}${resource.constructPath === undefined ? '' : ` (${resource.constructPath})`}`,
    `  ${evaluation.message}`,
    `  ${paint.dim('criteria')} ${(counted.length > 0 ? counted : criteriaOf(rule)).join(', ')}  ${paint.dim('why')} ${rule.rationale}`,
    resource.platform === 'terraform' ? `  ${paint.dim('fix')} ${paint.green(rule.fix.terraform)}`
      : `  ${paint.dim('fix')} ${paint.green(rule.fix.cloudformation)}  ${paint.dim('in CDK')} ${paint.green(rule.fix.cdk)}`,
    '',
  ].join('\n');
}
