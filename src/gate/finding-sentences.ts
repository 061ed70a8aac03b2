import type { GateResult } from './run-gate';

/** What fails, a text for each finding and the summary last; nothing where the gate is passed. */
export function findingSentences(result: GateResult): string[] {
  return result.failed ? result.text(false).split(/\n(?=\S)/).map((block) => block.trimEnd()).concat(`${result.summary}.`) : [];
}
