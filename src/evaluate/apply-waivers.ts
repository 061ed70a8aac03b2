import type { Evaluation } from './evaluation';
import { READABLE } from './reading';
import { acceptanceProblem, daysBetween, EXPIRY_WARNING_DAYS, isDate, isWithin, MAXIMUM_WAIVER_DAYS, type Waiver } from './waiver';
import { findRule } from '../rules/find-rule';

export type WaiverStatus = 'active' | 'expiring' | 'expired' | 'unused' | 'invalid';

export interface JudgedWaiver {
  readonly waiver: Waiver;
  readonly status: WaiverStatus;
  /** Why it counts as nothing, where it does. */
  readonly problem?: string;
  readonly evaluations: readonly Evaluation[];
}
export interface WaivedEvaluation extends Evaluation { readonly waiver?: Waiver }

/** Where a resource stands, for matching scopes: its construct path, else document and address. */
export function placeOf(evaluation: Evaluation): string {
  const { resource } = evaluation;
  return resource.constructPath ?? `${resource.unit.id}/${resource.address}`;
}

/** Whether an evaluation lies in a scope: the resource does, or a construct that it is behind. */
export function liesIn(evaluation: Evaluation, scope: string): boolean {
  return [placeOf(evaluation), ...evaluation.resource.standsInFor ?? []].some((place) => isWithin(place, scope));
}

/**
 * Marks failing evaluations that a waiver covers. The nearest waiver decides, as CDK's acknowledgements do. An expired
 * waiver covers nothing, and neither does one that is not as a waiver must be, wherever it was written: the message says
 * so. A rule that crashed is never waived: it did not judge. What could not be read may be, by somebody who answers for
 * it; an acknowledgement without owner and approver is no such answer.
 */
export function applyWaivers(
  evaluations: readonly Evaluation[], waivers: readonly Waiver[], asOf: string, maximumDays = MAXIMUM_WAIVER_DAYS,
): { evaluations: WaivedEvaluation[]; waivers: JudgedWaiver[] } {
  const problems = new Map(waivers.map((waiver) => [waiver, waiverProblem(waiver, asOf, maximumDays)]));
  const byRule = new Map<string, Waiver[]>();
  for (const waiver of waivers) {
    // A waiver of a rule that was renamed or replaced is one of the rule that judges now.
    const name = findRule(waiver.rule)?.name ?? waiver.rule;
    byRule.set(name, [...byRule.get(name) ?? [], waiver]);
  }
  const used = new Map<Waiver, Evaluation[]>();
  const result = evaluations.map((evaluation): WaivedEvaluation => {
    const candidates = byRule.get(evaluation.rule.name);
    if (!isWaivable(evaluation) || candidates === undefined) { return evaluation; }
    const matching = candidates
      .filter((waiver) => evaluation.rule !== READABLE || waiver.declaredBy === 'waiver')
      .filter((waiver) => liesIn(evaluation, waiver.scope) && (waiver.findingKey === undefined || waiver.findingKey === evaluation.findingKey))
      .sort((a, b) => b.scope.length - a.scope.length || Number(b.findingKey !== undefined) - Number(a.findingKey !== undefined));
    if (matching.length === 0) { return evaluation; }
    matching.forEach((waiver) => used.set(waiver, [...used.get(waiver) ?? [], evaluation]));
    const live = matching.find((waiver) => problems.get(waiver) === undefined && !isExpired(waiver, asOf));
    return live === undefined ? { ...evaluation, message: `${evaluation.message} ${whyNot(matching[0], problems.get(matching[0]))}` } : { ...evaluation, status: 'waived', waiver: live };
  });
  return { evaluations: result, waivers: waivers.map((waiver) => judged(waiver, used.get(waiver) ?? [], asOf, problems.get(waiver))) };
}

/** Why a waiver counts as nothing. What stands for an acknowledgement or for the framework has no owner and no end. */
function waiverProblem(waiver: Waiver, asOf: string, maximumDays: number): string | undefined {
  if (waiver.declaredBy !== 'waiver') { return undefined; }
  if (waiver.rule !== READABLE.name && findRule(waiver.rule) === undefined) { return `no rule is called "${waiver.rule}"`; }
  const days = isDate(waiver.expires) ? daysBetween(asOf, waiver.expires) : 0;
  return acceptanceProblem(waiver) ?? (days > maximumDays ? `it runs until ${waiver.expires}, more than ${maximumDays} days from ${asOf}. Set an end by which somebody looks at it again` : undefined);
}

function whyNot({ id, expires, approvedBy }: Waiver, problem: string | undefined): string {
  if (problem !== undefined) { return `The waiver ${id} counts as nothing: ${problem}.`; }
  return isDate(expires) ? `The waiver ${id} ended on ${expires}; renew it with ${approvedBy} or mend the resource.`
    : `The waiver ${id} has ended: ${noDate({ expires })}.`;
}

function noDate({ expires }: Pick<Waiver, 'expires'>): string {
  return `its end is "${expires}", which is no date like 2027-03-31`;
}

function isWaivable({ status, rule }: Evaluation): boolean {
  return status === 'fail' || (status === 'error' && rule === READABLE);
}

function judged(waiver: Waiver, evaluations: readonly Evaluation[], asOf: string, problem: string | undefined): JudgedWaiver {
  if (problem !== undefined) { return { waiver, status: 'invalid', problem, evaluations }; }
  if (isExpired(waiver, asOf)) { return { waiver, status: 'expired', evaluations, ...(isDate(waiver.expires) ? {} : { problem: noDate(waiver) }) }; }
  return { waiver, status: evaluations.length === 0 ? 'unused' : isExpiring(waiver, asOf) ? 'expiring' : 'active', evaluations };
}

/** An end that cannot be read has passed. */
function isExpired(waiver: Waiver, asOf: string): boolean {
  return hasEnd(waiver) && !(isDate(waiver.expires) && daysBetween(asOf, waiver.expires) >= 0);
}

function isExpiring(waiver: Waiver, asOf: string): boolean {
  return hasEnd(waiver) && daysBetween(asOf, waiver.expires) <= EXPIRY_WARNING_DAYS;
}

function hasEnd(waiver: Waiver): boolean {
  return waiver.declaredBy === 'waiver';
}
