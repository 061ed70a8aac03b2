import colours from 'picocolors';
import type { CheckResult } from '.';
import type { Evaluation } from '../../evaluate/evaluation';
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
    ...result.problems.map((problem) => `${paint.bold(problem.unit.file)}${problem.pointer}\n  ${paint.red('unreadable')} ${problem.address}: ${problem.fact}\n`),
  ];
  const passing = result.evaluations.filter((evaluation) => evaluation.status === 'pass').length;
  const count = (number: number, one: string, many: string) => `${number} ${number === 1 ? one : many}`;
  const summary = [
    count(failing.length + errors.length + result.problems.length, 'error', 'errors'), count(warnings.length, 'warning', 'warnings'),
    `${unknowns.length} known only at deploy time`, `${passing} passed`, `over ${count(result.resources, 'resource', 'resources')}`,
  ].join(', ');
  const nothing = result.resources > 0 && result.evaluations.length === 0 ? 'Nothing was judged: no rule knows a type that stands here.\n' : '';
  return `${blocks.join('\n')}${blocks.length > 0 ? '\n' : ''}${nothing}${failing.length + errors.length + result.problems.length > 0 ? paint.red(summary) : summary}\n`;
}

function block(evaluation: Evaluation, label: string, result: CheckResult, paint: ReturnType<typeof colours.createColors>): string {
  const { resource, rule } = evaluation;
  const pointer = evaluation.evidence[0]?.pointer ?? resource.entryPointer;
  const name = evaluation.findingKey === undefined ? ruleId(rule.name) : `${ruleId(rule.name)}[${evaluation.findingKey}]`;
  const counted = countedCriteria(rule, result.settings.categories);
  return [
    `${paint.bold(resource.unit.file)}${paint.dim(pointer)}`,
    `  ${label} ${name}: ${resource.type} ${resource.instance ?? resource.address}${resource.constructPath === undefined ? '' : ` (${resource.constructPath})`}`,
    `  ${evaluation.message}`,
    `  ${paint.dim('criteria')} ${(counted.length > 0 ? counted : criteriaOf(rule)).join(', ')}  ${paint.dim('why')} ${rule.rationale}`,
    resource.platform === 'terraform' ? `  ${paint.dim('fix')} ${paint.green(rule.fix.terraform)}`
      : `  ${paint.dim('fix')} ${paint.green(rule.fix.cloudformation)}  ${paint.dim('in CDK')} ${paint.green(rule.fix.cdk)}`,
    '',
  ].join('\n');
}
