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

/** Days from one date to another, both `YYYY-MM-DD`. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}

/** Whether a path lies at or below a scope. The empty scope is the whole app. */
export function isWithin(path: string, scope: string): boolean {
  return scope === '' || path === scope || path.startsWith(`${scope}/`);
}
