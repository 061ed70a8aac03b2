import type { CheckResult } from '.';
import { evidenceOf } from '../../report/evidence';
import { countedCriteria } from '../../rules/criteria-of';

/** Every evaluation, all statuses included. What could not be read as a resource is an `error` of its own. */
export function json({ evaluations, problems, failures, settings }: CheckResult): string {
  const rows = evaluations.map((evaluation) => ({
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
    criteria: countedCriteria(evaluation.rule, settings.categories),
    message: evaluation.message,
    evidence: evaluation.evidence.map((item) => evidenceOf(item, evaluation.resource, () => undefined)),
  }));
  const unread = problems.map(({ unit, address, fact, pointer }) => ({
    file: unit.file, rule: 'ResourceReadable', resource: address, status: 'error', severity: 'error', criteria: [], message: `${fact}.`,
    evidence: [{ pointer, operator: 'readable' }],
  }));
  return `${JSON.stringify({ evaluations: [...rows, ...unread], unreadable: failures }, undefined, 2)}\n`;
}
