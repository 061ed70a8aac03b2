import colours from 'picocolors';
import { PLUGIN_NAME, remedyOf, violationName } from './finding';
import type { Category } from '../criteria/criterion';
import type { WaivedEvaluation } from '../evaluate/apply-waivers';
import type { SourceLocation } from '../report/mapping';
import { countedCriteria } from '../rules/criteria-of';

/** More than this many findings are counted, not printed: the mapping holds them all. */
const MOST = 60;

export interface FindingsText {
  readonly failing: readonly WaivedEvaluation[];
  readonly problems: readonly string[];
  readonly categories: readonly Category[];
  /** Whether the framework has acknowledgements of its own. */
  readonly acknowledges: boolean;
  readonly originOf: (evaluation: WaivedEvaluation) => SourceLocation | undefined;
}

/** The failing findings as a good compiler would print them: place, fact, criterion, fix. */
export function findingsText({ failing, problems, categories, originOf, acknowledges }: FindingsText, colour: boolean): string {
  const paint = colours.createColors(colour);
  const blocks = failing.slice(0, MOST).map((evaluation) => {
    const { resource, rule } = evaluation;
    const origin = originOf(evaluation);
    const place = origin === undefined ? resource.unit.file : `${origin.file}:${origin.line}${origin.column === undefined ? '' : `:${origin.column}`}`;
    const pointer = evaluation.evidence[0]?.pointer;
    return [
      `${paint.bold(place)} ${paint.red(evaluation.status === 'error' ? 'crash' : 'error')} ${violationName(evaluation)}`,
      `   ${evaluation.message}`,
      `   ${paint.dim('resource')}  ${resource.constructPath ?? resource.address} (${resource.type})${pointer === undefined ? '' : `, ${resource.unit.file}#${pointer}`}`,
      `   ${paint.dim('criteria')}  ${countedCriteria(rule, categories).join(', ')}: ${rule.rationale}`,
      `   ${paint.dim('fix')}       ${paint.green(remedyOf(evaluation))}`,
      '',
    ].join('\n');
  });
  const rest = failing.length > MOST ? [`... and ${failing.length - MOST} more, all of them in the control mapping.\n`] : [];
  const gate = problems.map((problem) => `${paint.red('fatal')} ${problem}\n`);
  const hint = failing.some((evaluation) => evaluation.status === 'fail') ? [`To accept a deviation: Waivers.of(scope).add({ rule, reason, owner, approvedBy, expires })${acknowledges ? `, or acknowledge '${PLUGIN_NAME}::<rule id>'` : ''}.\n`] : [];
  return [...blocks, ...rest, ...gate, ...hint].join('\n');
}
