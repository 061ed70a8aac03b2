import { json } from './json';
import { junit } from './junit';
import { sarif } from './sarif';
import { text } from './text';
import type { Evaluation } from '../../evaluate/evaluation';
import type { Reading } from '../../evaluate/reading';
import type { Settings } from '../../evaluate/settings';
import type { ReadFailure, SkippedFiles } from '../../read/read-paths';

/** What `check` found. */
export interface CheckResult {
  readonly evaluations: readonly Evaluation[];
  readonly settings: Settings;
  /** What was not read of the files, as evaluations of a pseudo rule. */
  readonly unread: readonly Evaluation[];
  /** What needs itself to be there first, as evaluations of a pseudo rule. */
  readonly cycles: readonly Evaluation[];
  /** Files that could not be read at all. */
  readonly failures: readonly ReadFailure[];
  /** Files of folders that are no input. */
  readonly skipped: readonly SkippedFiles[];
  readonly reading: Reading;
  readonly resources: number;
  readonly failOnUnknown: boolean;
}

/** The output formats of `check`. */
export const checkOutputs: Readonly<Record<string, (result: CheckResult) => string>> = { text, json, sarif, junit };
