import * as path from 'node:path';
import { isBelowJsii } from '../gate/host-language';
import type { SourceLocation } from '../report/mapping';

/** Frames like `new Data (/app/lib/data.ts:9:5)`, `at file:///app/x.js:1:2`, and those of other languages, which have no column. */
const FRAME = /(?:^|[\s(])(?:file:\/\/)?((?:[A-Za-z]:)?[^\s():]+):(\d+)(?::(\d+))?\)?\s*$/;

/** Code of others: what npm and pip install, Node itself, and the bindings that jsii makes for Java. */
const FOREIGN = /^node:|[/\\](?:node_modules|site-packages|dist-packages)[/\\]/;
const BINDING = /^(?:software\.amazon\.(?:awscdk|jsii)|software\.constructs|com\.example\.cdksoc2)\./;

/** Where jsii keeps the frames that the app's runtime sent with a call: file, line, column, function. */
const HOST_STACK_TRACE = Symbol.for('jsii.context.hostStackTrace');

/**
 * Where in the user's code the present call comes from. Below jsii the frames of this process are the kernel's, and those
 * of the app are there only where its runtime is told to send them, by JSII_HOST_STACK_TRACES.
 */
export function callOrigin(): SourceLocation | undefined {
  if (!isBelowJsii()) { return originOf(new Error().stack?.split('\n').slice(1) ?? []); }
  const sent = (globalThis as Record<symbol, unknown>)[HOST_STACK_TRACE];
  return originOf(Array.isArray(sent) ? sent.map(([file, line, , name]: readonly unknown[]) => `${String(name)} (${String(file)}:${String(line)})`) : []);
}

/** The first frame of a stack trace that lies in the user's own code, relative to the working directory. */
export function originOf(trace: readonly string[]): SourceLocation | undefined {
  for (const line of trace.flatMap((entry) => entry.split('\n'))) {
    const match = FRAME.exec(line);
    if (match === null) { continue; }
    const [, file, row, column] = match;
    if (FOREIGN.test(file) || BINDING.test(line) || isOwn(file)) { continue; }
    const relative = path.isAbsolute(file) ? path.relative(process.cwd(), file) : file;
    // Nothing absolute leaves this machine: code outside the project is named by its file alone.
    const shown = relative.startsWith('..') ? path.basename(file) : relative;
    return { file: shown.split(path.sep).join('/'), line: Number(row), ...(column === undefined ? {} : { column: Number(column) }) };
  }
  return undefined;
}

/** Whether a file belongs to this library itself. */
function isOwn(file: string): boolean {
  const absolute = path.resolve(file);
  // With source maps, frames of the compiled library point to its sources.
  return ['lib', 'src'].some((folder) => absolute.startsWith(path.resolve(__dirname, '..', '..', folder) + path.sep));
}
