import * as path from 'node:path';
import type { SourceLocation } from '../report/mapping';

/** Frames like `new Data (/app/lib/data.ts:9:5)`, `at file:///app/x.js:1:2`. */
const FRAME = /(?:^|[\s(])(?:file:\/\/)?((?:[A-Za-z]:)?[^\s():]+):(\d+):(\d+)\)?\s*$/;

/** The first frame of a stack trace that lies in the user's own code, relative to the working directory. */
export function originOf(trace: readonly string[]): SourceLocation | undefined {
  for (const line of trace.flatMap((entry) => entry.split('\n'))) {
    const match = FRAME.exec(line);
    if (match === null) { continue; }
    const [, file, row, column] = match;
    if (file.startsWith('node:') || file.includes('/node_modules/') || file.includes('\\node_modules\\') || isOwn(file)) { continue; }
    const relative = path.isAbsolute(file) ? path.relative(process.cwd(), file) : file;
    // Nothing absolute leaves this machine: code outside the project is named by its file alone.
    const shown = relative.startsWith('..') ? path.basename(file) : relative;
    return { file: shown.split(path.sep).join('/'), line: Number(row), column: Number(column) };
  }
  return undefined;
}

/** Whether a file belongs to this library itself. */
function isOwn(file: string): boolean {
  const absolute = path.resolve(file);
  // With source maps, frames of the compiled library point to its sources.
  return ['lib', 'src'].some((folder) => absolute.startsWith(path.resolve(__dirname, '..', '..', folder) + path.sep));
}
