import type { CheckResult } from '.';
import { placeOf } from './place';
import { ACYCLIC } from '../../evaluate/acyclic';
import type { Evaluation } from '../../evaluate/evaluation';
import { READABLE } from '../../evaluate/reading';
import { evidenceOf } from '../../report/evidence';
import { countedCriteria } from '../../rules/criteria-of';

/**
 * Every evaluation, all statuses included. What could not be read is an `error` of its own, under `ResourceReadable`,
 * and so is a dependency cycle, under `DependenciesAcyclic`; `reading` counts how the resources ended, and `unreadable` and `skipped` the files.
 */
export function json({ evaluations, unread, cycles, failures, skipped, reading, settings }: CheckResult): string {
  const row = (evaluation: Evaluation) => ({
    file: evaluation.resource.unit.file,
    rule: evaluation.rule.name,
    resource: evaluation.resource.address,
    ...(evaluation.resource.instance === undefined ? {} : { instance: evaluation.resource.instance }),
    resourceType: evaluation.resource.type,
    ...(evaluation.resource.constructPath === undefined ? {} : { constructPath: evaluation.resource.constructPath }),
    ...(evaluation.findingKey === undefined ? {} : { finding: evaluation.findingKey }),
    status: evaluation.status,
    severity: settings.severities[evaluation.rule.name] ?? evaluation.rule.severity,
    control: evaluation.rule.control,
    criteria: evaluation.rule === READABLE || evaluation.rule === ACYCLIC ? [] : countedCriteria(evaluation.rule, settings.categories),
    message: evaluation.message,
    ...lineOf(evaluation),
    evidence: evaluation.evidence.map((item) => evidenceOf(item, evaluation.resource, () => undefined)),
  });
  const withoutRule = Object.fromEntries([...reading.withoutRule].map(([type, resources]) => [type, resources.length]));
  return `${JSON.stringify({
    evaluations: [...evaluations, ...unread, ...cycles].map(row), unreadable: failures, skipped,
    reading: { judged: reading.judged, evidence: reading.evidence, withoutRule, switchedOff: reading.switchedOff, notRead: reading.notRead },
  }, undefined, 2)}\n`;
}

/** Line and column, where the reader knows them. */
function lineOf(evaluation: Evaluation): { readonly line?: number; readonly column?: number } {
  const { line, column } = placeOf(evaluation);
  return line === undefined ? {} : { line, column };
}
