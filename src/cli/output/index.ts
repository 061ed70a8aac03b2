import { json } from './json';
import { junit } from './junit';
import { sarif } from './sarif';
import { text } from './text';
import type { Evaluation } from '../../evaluate/evaluation';
import type { Settings } from '../../evaluate/settings';
import type { GraphProblem } from '../../model/graph';
import type { ReadFailure } from '../../read/read-file';

/** What `check` found. */
export interface CheckResult {
  readonly evaluations: readonly Evaluation[];
  readonly settings: Settings;
  readonly problems: readonly GraphProblem[];
  readonly failures: readonly ReadFailure[];
  readonly resources: number;
  readonly failOnUnknown: boolean;
}

/** The output formats of `check`. */
export const checkOutputs: Readonly<Record<string, (result: CheckResult) => string>> = { text, json, sarif, junit };
