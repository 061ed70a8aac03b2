import * as path from 'node:path';
import type { PolicyViolatingResource, PolicyViolation } from 'aws-cdk-lib';
import type { Category } from '../criteria/criterion';
import type { JudgedWaiver, WaivedEvaluation } from '../evaluate/apply-waivers';
import { remedyOf, violationName } from '../gate/finding';
import { countedCriteria } from '../rules/criteria-of';

export interface ViolationContext {
  readonly directory: string;
  readonly categories: readonly Category[];
  readonly severityOf: (evaluation: WaivedEvaluation) => 'fatal' | 'error' | 'warning';
}

/** Every failing or waived evaluation as CDK wants it; CDK itself leaves out the waived ones. */
export function toViolations(evaluations: readonly WaivedEvaluation[], context: ViolationContext): PolicyViolation[] {
  const groups = new Map<string, { violation: Omit<PolicyViolation, 'violatingResources'>; resources: PolicyViolatingResource[] }>();
  for (const evaluation of evaluations) {
    if (!['fail', 'waived', 'error'].includes(evaluation.status)) { continue; }
    const severity = context.severityOf(evaluation);
    const criteria = countedCriteria(evaluation.rule, context.categories);
    const fix = remedyOf(evaluation);
    const description = `${evaluation.message} Supports ${criteria.join(', ')}.`;
    const ruleName = violationName(evaluation);
    const key = [ruleName, severity, description].join('\n');
    const group = groups.get(key) ?? {
      violation: { ruleName, description, fix, severity, ruleMetadata: { soc2: criteria.join(','), control: evaluation.rule.control, rationale: evaluation.rule.rationale } },
      resources: [],
    };
    group.resources.push({
      resourceLogicalId: evaluation.resource.address,
      constructPath: evaluation.resource.constructPath,
      templatePath: path.join(context.directory, evaluation.resource.unit.file),
      locations: [...new Set(evaluation.evidence.map((item) => locationOf(item.pointer, evaluation.resource.entryPointer)))],
    });
    groups.set(key, group);
  }
  return [...groups.values()].map(({ violation, resources }) => ({ ...violation, violatingResources: resources }));
}

/** `Properties/VersioningConfiguration/Status`, CDK's form of a place in a resource. */
function locationOf(pointer: string, entryPointer: string): string {
  const path_ = pointer.startsWith(`${entryPointer}/`) ? pointer.slice(entryPointer.length + 1) : 'Properties';
  return path_.replace(/~1/g, '/').replace(/~0/g, '~');
}

/** Waivers that need a look, as warnings at the place they were declared. */
export function waiverWarnings(waivers: readonly JudgedWaiver[]): PolicyViolation[] {
  return waivers.flatMap(({ waiver, status, problem }) => {
    const place = waiver.scope === '' ? 'the app' : waiver.scope;
    const notes: { readonly [status: string]: readonly [string, string] } = {
      expiring: ['SOC2-WaiverExpiring', `The waiver of ${waiver.rule} on ${place} ends on ${waiver.expires}. Mend the resource, or have the waiver renewed by ${waiver.approvedBy}.`],
      unused: ['SOC2-WaiverUnused', `The waiver of ${waiver.rule} on ${place} covers no finding. Remove it: it reads as an accepted risk that no longer exists.`],
      invalid: ['SOC2-WaiverInvalid', `The waiver of ${waiver.rule === '' ? 'no rule' : waiver.rule} on ${place} counts as nothing: ${problem ?? ''}.`],
    };
    if (waiver.declaredBy === 'framework' || notes[status] === undefined) { return []; }
    const [ruleName, description] = notes[status];
    return [{ ruleName, description, severity: 'warning', violatingResources: [{ constructPath: waiver.scope, locations: [] }] }];
  });
}

/** The gate's own failure. CDK lets nobody acknowledge a `fatal`. */
export function fatal(problem: string): PolicyViolation {
  return { ruleName: 'SOC2-Gate', description: problem, severity: 'fatal', violatingResources: [{ constructPath: '', locations: [] }] };
}

/** No verdict yet, said where the CDK prints its report. */
export function noVerdict(text: string): PolicyViolation {
  return { ruleName: 'SOC2-NoVerdict', description: text, severity: 'warning', violatingResources: [{ constructPath: '', locations: [] }] };
}

/**
 * A part of the app that was not read, or that cannot be deployed. The former is accepted by a waiver with an owner, not by a
 * plain acknowledgement; the latter by nobody.
 */
export function atPlace(part: WaivedEvaluation, directory: string): PolicyViolation {
  const { resource, evidence } = part;
  return {
    ruleName: violationName(part), description: part.message, severity: 'fatal', fix: part.rule.fix.cdk,
    violatingResources: [{
      resourceLogicalId: resource.address, constructPath: resource.constructPath, templatePath: path.join(directory, resource.unit.file),
      locations: evidence.map(({ pointer }) => locationOf(pointer, resource.entryPointer)),
    }],
  };
}
