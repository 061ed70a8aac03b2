import type { Evidence } from '../model/outcome';
import type { Resource } from '../model/resource';
import type { Rule } from '../rules/rule';

export type EvaluationStatus = 'pass' | 'fail' | 'waived' | 'unknown' | 'not-applicable' | 'error';

/** What one rule says of one resource, over all worlds. */
export interface Evaluation {
  readonly rule: Rule;
  readonly resource: Resource;
  /** Which of several things the rule reports on this resource. */
  readonly findingKey?: string;
  readonly status: EvaluationStatus;
  /** The fact, the value found, and for an error what went wrong. */
  readonly message: string;
  readonly evidence: readonly Evidence[];
}
