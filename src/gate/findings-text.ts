import colours from 'picocolors';
import { PLUGIN_NAME, remedyOf, violationName } from './finding';
import { hostLanguage } from './host-language';
import { waiverCall } from './spelling';
import type { Category } from '../criteria/criterion';
import type { WaivedEvaluation } from '../evaluate/apply-waivers';
import type { Evaluation } from '../evaluate/evaluation';
import { unreadByKind } from '../evaluate/reading';
import type { SourceLocation } from '../report/mapping';
import { countedCriteria } from '../rules/criteria-of';

/** More places than this of one kind of unread part are counted. */
const MOST_PLACES = 5;

/** More than this many findings are counted, not printed: the mapping holds them all. */
const MOST = 60;

export interface FindingsText {
  readonly failing: readonly WaivedEvaluation[];
  /** What needs itself to be there first. */
  readonly cycles: readonly Evaluation[];
  /** What was not read, and nobody answers for. */
  readonly unread: readonly WaivedEvaluation[];
  readonly problems: readonly string[];
  readonly categories: readonly Category[];
  /** Whether the framework has acknowledgements of its own. */
  readonly acknowledges: boolean;
  readonly originOf: (evaluation: WaivedEvaluation) => SourceLocation | undefined;
}

/** The failing findings as a good compiler would print them: place, fact, criterion, fix. */
export function findingsText({ failing, cycles, unread, problems, categories, originOf, acknowledges }: FindingsText, colour: boolean): string {
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
  const notRead = unreadByKind(unread).map(({ text, evaluations }) => unreadText(text, evaluations, paint));
  const circles = cycles.map(({ resource, message }) => `${paint.bold(resource.unit.file)} ${paint.red('cycle')} ${message}\n`);
  const gate = problems.map((problem) => `${paint.red('fatal')} ${problem}\n`);
  const hint = failing.some((evaluation) => evaluation.status === 'fail') ? [`To accept a deviation: ${waiverCall(hostLanguage())}${acknowledges ? `, or acknowledge '${PLUGIN_NAME}::<rule id>'` : ''}.\n`] : [];
  const accept = unread.length > 0 ? [`To accept that a part is not judged, with 'ResourceReadable' as the rule: ${waiverCall(hostLanguage())}.\n`] : [];
  return [...blocks, ...rest, ...circles, ...notRead, ...gate, ...hint, ...accept].join('\n');
}

/** What of one kind was not read: the kind, the first few places, and what the first of them says. */
export function unreadText(text: string, evaluations: readonly Evaluation[], paint: ReturnType<typeof colours.createColors>): string {
  const places = evaluations.slice(0, MOST_PLACES).map(({ resource }) => `${resource.constructPath ?? resource.address} in ${resource.unit.file}`);
  const more = evaluations.length > MOST_PLACES ? ` and ${evaluations.length - MOST_PLACES} more` : '';
  return `${paint.red('not read')} ${text}: ${places.join(', ')}${more}\n   ${evaluations[0].message}\n`;
}
