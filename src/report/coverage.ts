import type { Category, Coverage, EvaluationStatus, MappedCriterion } from './mapping';
import { controls } from '../controls/catalogue';
import { criteria } from '../criteria/catalogue';
import type { Criterion } from '../criteria/criterion';
import { AWS_CONTROLS, EVIDENCED_BY_THE_RUN, EVIDENCED_BY_THE_RUN_CONTROL } from '../criteria/responsibilities';
import { isCounted } from '../criteria/scope';
import type { Evaluation } from '../evaluate/evaluation';
import { criteriaOf } from '../rules/criteria-of';

interface Tally { readonly counts: Record<EvaluationStatus, number>; readonly resources: Set<string>; readonly controls: Set<string>; primaryPass: number }

/**
 * Every one of the 61 criteria with what the evaluations show of it. None is left out, and none is made up. Where parts of
 * the input were not read (`unread` of them), nothing is covered as a whole.
 */
export function coverageOf(evaluations: readonly Evaluation[], categories: readonly Category[], unread: number): MappedCriterion[] {
  const tallies = new Map<string, Tally>();
  for (const evaluation of evaluations) {
    if (evaluation.status === 'not-applicable') { continue; }
    criteriaOf(evaluation.rule).forEach((id, position) => {
      const tally = tallies.get(id) ?? emptyTally();
      tally.counts[evaluation.status] += 1;
      tally.resources.add(evaluation.resource.id);
      tally.controls.add(evaluation.rule.control);
      if (position === 0 && evaluation.status === 'pass') { tally.primaryPass += 1; }
      tallies.set(id, tally);
    });
  }
  return criteria.map((criterion) => mapCriterion(criterion, tallies.get(criterion.id) ?? emptyTally(), isCounted(criterion.id, categories), unread));
}

function mapCriterion(criterion: Criterion, tally: Tally, inScope: boolean, unread: number): MappedCriterion {
  const { coverage, note } = judge(criterion, tally, inScope, unread);
  const shown = inScope ? tally : emptyTally();
  return {
    id: criterion.id,
    category: criterion.id.startsWith('CC') ? 'common' : criterion.category,
    title: criterion.title,
    inScope,
    ...(inScope ? {} : { notRelevantReason: `The app does not declare the category ${criterion.category} in scope.` }),
    responsibility: criterion.responsibility,
    coverage, note,
    counts: {
      controls: shown.controls.size, resources: shown.resources.size,
      pass: shown.counts.pass, fail: shown.counts.fail, waived: shown.counts.waived, unknown: shown.counts.unknown, error: shown.counts.error,
    },
    controlIds: inScope ? evidencedControls(criterion.id, tally) : [],
    csocIds: AWS_CONTROLS.filter((each) => each.criteria.includes(criterion.id)).map((each) => each.id).sort(),
    cuecIds: [],
  };
}

/** Only controls that something here shows: a statement without evidence would be a claim. */
function evidencedControls(criterion: string, tally: Tally): string[] {
  const bears = controls.filter((control) => control.criteria.some((each) => each.id === criterion)).map((control) => control.id);
  return bears.filter((id) => tally.controls.has(id) || id === EVIDENCED_BY_THE_RUN_CONTROL).sort();
}

function judge(criterion: Criterion, { counts, primaryPass }: Tally, inScope: boolean, unread: number): { coverage: Coverage; note: string } {
  if (!inScope) { return { coverage: 'not-relevant', note: 'Out of scope.' }; }
  if (criterion.responsibility === 'subservice') { return { coverage: 'inherited', note: criterion.awsPart }; }
  const byRun = EVIDENCED_BY_THE_RUN.includes(criterion.id);
  if (criterion.infrastructure === 'none' && !byRun) { return { coverage: 'process-only', note: criterion.infrastructureNote }; }
  if (counts.fail + counts.error > 0) {
    const note = `${counts.fail} evaluations fail${counts.error > 0 ? `, ${counts.error} could not be made` : ''}.`;
    return { coverage: counts.pass > 0 ? 'partial' : 'gap', note };
  }
  if (primaryPass > 0 && unread > 0) {
    return { coverage: 'partial', note: `Every evaluation under it that decides passes, but ${unread} ${unread === 1 ? 'part' : 'parts'} of the input could not be read.` };
  }
  if (primaryPass > 0) {
    return counts.waived + counts.unknown === 0 ? { coverage: 'covered', note: 'Every evaluation under it passes.' }
      : { coverage: 'partial', note: `${counts.waived} evaluations are waived, ${counts.unknown} known only at deploy time.` };
  }
  if (counts.pass > 0) { return { coverage: 'partial', note: 'Supported by controls whose main criterion is another.' }; }
  if (byRun) { return { coverage: 'partial', note: 'Supported by this run itself: the gate judged every change before deployment.' }; }
  if (counts.waived + counts.unknown > 0) { return { coverage: 'gap', note: 'Nothing passes: all is waived or known only at deploy time.' }; }
  return { coverage: 'no-resource', note: 'No resource in scope bears on it.' };
}

function emptyTally(): Tally {
  return { counts: { 'pass': 0, 'fail': 0, 'waived': 0, 'unknown': 0, 'not-applicable': 0, 'error': 0 }, resources: new Set(), controls: new Set(), primaryPass: 0 };
}
