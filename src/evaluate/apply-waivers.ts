import type { Evaluation } from './evaluation';
import { READABLE } from './reading';
import { daysBetween, EXPIRY_WARNING_DAYS, isWithin, type Waiver } from './waiver';

export type WaiverStatus = 'active' | 'expiring' | 'expired' | 'unused';

export interface JudgedWaiver { readonly waiver: Waiver; readonly status: WaiverStatus; readonly evaluations: readonly Evaluation[] }
export interface WaivedEvaluation extends Evaluation { readonly waiver?: Waiver }

/** Where a resource stands, for matching scopes: its construct path, else document and address. */
export function placeOf(evaluation: Evaluation): string {
  const { resource } = evaluation;
  return resource.constructPath ?? `${resource.unit.id}/${resource.address}`;
}

/**
 * Marks failing evaluations that a waiver covers. The nearest waiver decides, as CDK's acknowledgements do. An expired
 * waiver covers nothing, and the message says so. A rule that crashed is never waived: it did not judge. What could not be
 * read may be, by somebody who answers for it; an acknowledgement without owner and approver is no such answer.
 */
export function applyWaivers(evaluations: readonly Evaluation[], waivers: readonly Waiver[], asOf: string): { evaluations: WaivedEvaluation[]; waivers: JudgedWaiver[] } {
  const byRule = new Map<string, Waiver[]>();
  for (const waiver of waivers) { byRule.set(waiver.rule, [...byRule.get(waiver.rule) ?? [], waiver]); }
  const used = new Map<Waiver, Evaluation[]>();
  const result = evaluations.map((evaluation): WaivedEvaluation => {
    const candidates = byRule.get(evaluation.rule.name);
    if (!isWaivable(evaluation) || candidates === undefined) { return evaluation; }
    const matching = candidates
      .filter((waiver) => evaluation.rule !== READABLE || waiver.declaredBy === 'waiver')
      .filter((waiver) => isWithin(placeOf(evaluation), waiver.scope) && (waiver.findingKey === undefined || waiver.findingKey === evaluation.findingKey))
      .sort((a, b) => b.scope.length - a.scope.length || Number(b.findingKey !== undefined) - Number(a.findingKey !== undefined));
    if (matching.length === 0) { return evaluation; }
    matching.forEach((waiver) => used.set(waiver, [...used.get(waiver) ?? [], evaluation]));
    const live = matching.find((waiver) => !isExpired(waiver, asOf));
    if (live === undefined) {
      const [expired] = matching;
      return { ...evaluation, message: `${evaluation.message} The waiver ${expired.id} ended on ${expired.expires}; renew it with ${expired.approvedBy} or mend the resource.` };
    }
    return { ...evaluation, status: 'waived', waiver: live };
  });
  return { evaluations: result, waivers: waivers.map((waiver) => judged(waiver, used.get(waiver) ?? [], asOf)) };
}

function isWaivable({ status, rule }: Evaluation): boolean {
  return status === 'fail' || (status === 'error' && rule === READABLE);
}

function judged(waiver: Waiver, evaluations: readonly Evaluation[], asOf: string): JudgedWaiver {
  const status = isExpired(waiver, asOf) ? 'expired' : evaluations.length === 0 ? 'unused' : isExpiring(waiver, asOf) ? 'expiring' : 'active';
  return { waiver, status, evaluations };
}

function isExpired(waiver: Waiver, asOf: string): boolean {
  return waiver.expires !== '' && daysBetween(asOf, waiver.expires) < 0;
}

function isExpiring(waiver: Waiver, asOf: string): boolean {
  return waiver.expires !== '' && daysBetween(asOf, waiver.expires) <= EXPIRY_WARNING_DAYS;
}
