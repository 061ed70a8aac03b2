import { isBlank, isSamePerson } from './same-person';

/** An accepted deviation, as it was declared. */
export interface Waiver {
  readonly id: string;
  /** Rule name without the `SOC2-` prefix. */
  readonly rule: string;
  /** Construct path (or document id and address) below which it holds. */
  readonly scope: string;
  readonly findingKey?: string;
  readonly reason: string;
  readonly owner: string;
  readonly approvedBy: string;
  /** `YYYY-MM-DD`, the last day it holds. Empty: never ends (a plain acknowledgement). */
  readonly expires: string;
  readonly ticket?: string;
  readonly compensatingControl?: string;
  readonly declaredBy: 'waiver' | 'acknowledgement' | 'framework';
  readonly declaredAt?: { readonly file: string; readonly line: number; readonly column?: number };
}

/** Days before its end at which a waiver starts to warn. */
export const EXPIRY_WARNING_DAYS = 30;

/** The longest time that a waiver may run from the day it is judged: to the same day of the next year. */
export const MAXIMUM_WAIVER_DAYS = 366;

/** Days from one date to another, both `YYYY-MM-DD`. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}

/** Whether a text is a day of the calendar, `YYYY-MM-DD`. */
export function isDate(text: unknown): text is string {
  return typeof text === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text)) && new Date(text).toISOString().startsWith(text);
}

/** Whether a path lies at or below a scope. The empty scope is the whole app. */
export function isWithin(path: string, scope: string): boolean {
  return scope === '' || path === scope || path.startsWith(`${scope}/`);
}

/** Who accepts a deviation, and why. */
export interface Acceptance { readonly reason: string; readonly owner: string; readonly approvedBy: string }

/** Why a deviation is not accepted: nobody answers for it, or who does has approved it alone. */
export function acceptanceProblem(accepted: Partial<Acceptance>): string | undefined {
  for (const field of ['reason', 'owner', 'approvedBy'] as const) {
    if (isBlank(accepted[field])) { return `${field} is empty. Say it in words an auditor can check`; }
  }
  const { owner = '', approvedBy = '' } = accepted;
  return isSamePerson(owner, approvedBy) ? `approvedBy and owner are both "${owner}". A deviation is approved by somebody other than who answers for it` : undefined;
}
