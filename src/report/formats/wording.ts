import type { Category, Coverage, EvaluationStatus, MappedCriterion, MappedWaiver, PropertyEvidence, SourceLocation } from '../mapping';

/** One vocabulary for every rendering. */
export const statusWords: Readonly<Record<EvaluationStatus, string>> = {
  'pass': 'pass', 'fail': 'fail', 'waived': 'waived', 'unknown': 'unknown', 'not-applicable': 'not applicable', 'error': 'error',
};

export const coverageWords: Readonly<Record<Coverage, string>> = {
  'covered': 'covered', 'partial': 'partial', 'gap': 'gap', 'no-resource': 'no resource', 'inherited': 'inherited', 'process-only': 'process only', 'not-relevant': 'not relevant',
};

export const setByWords: Readonly<Record<PropertyEvidence['setBy'], string>> = {
  'construct-default': 'compliant default', 'construct-enforced': 'construct, enforced', 'caller': 'caller', 'aspect': 'aspect', 'escape-hatch': 'escape hatch', 'unset': 'not set', 'template': 'template',
};

export const categoryWords: Readonly<Record<Category | 'common', string>> = {
  'common': 'common criteria', 'security': 'security', 'availability': 'availability', 'confidentiality': 'confidentiality', 'processing-integrity': 'processing integrity', 'privacy': 'privacy',
};

export const dutyWords: Readonly<Record<MappedCriterion['responsibility'], string>> = {
  entity: 'us', shared: 'shared', subservice: 'subservice organisation', process: 'process',
};

export const waiverWords: Readonly<Record<MappedWaiver['status'], string>> = {
  active: 'active', expiring: 'expiring', expired: 'expired', unused: 'unused', invalid: 'invalid',
};

/** When a waiver ends. Only an acknowledgement never does. */
export const endWords = ({ expiresAt, declaredBy }: MappedWaiver): string => expiresAt || (declaredBy === 'waiver' ? 'unreadable' : 'never');

const redactions: Readonly<Record<NonNullable<PropertyEvidence['redacted']>, string>> = {
  secret: 'withheld: secret', size: 'withheld: too long', token: 'known only at deploy time',
};

/** A value as it stands in the template: JSON, so that `"true"` and `true` differ. */
export const valueText = (value: unknown): string => (typeof value === 'string' ? JSON.stringify(value) : JSON.stringify(value) ?? '');

export function actualText(evidence: PropertyEvidence): string {
  if (evidence.redacted) return redactions[evidence.redacted];
  return evidence.actual === undefined ? 'absent' : valueText(evidence.actual);
}

export function expectedText(evidence: PropertyEvidence): string {
  return evidence.expected === undefined ? evidence.operator : `${evidence.operator} ${valueText(evidence.expected)}`;
}

export const sourceText = (location: SourceLocation | undefined): string => (location ? `${location.file}:${location.line}` : '');

export const plural = (count: number, one: string, many = `${one}s`): string => `${count.toLocaleString('en-US')} ${count === 1 ? one : many}`;
