import * as fs from 'node:fs';
import * as path from 'node:path';
import { formats } from './formats';
import { MAPPING_NAME } from './write';

/**
 * Removes the mapping of an earlier run and its renderings, before a run that may end without one: a verdict on other
 * templates must not stand beside the new ones. Never throws: what cannot be removed cannot be written either, and that
 * is said then.
 */
export function discardMapping(directory: string): void {
  for (const extension of ['json', ...Object.values(formats).map((format) => format.extension)]) {
    try { fs.rmSync(path.join(directory, `${MAPPING_NAME}.${extension}`), { force: true }); } catch { return; }
  }
}
