import * as fs from 'node:fs';
import * as path from 'node:path';
import { App } from 'aws-cdk-lib';
import type { IConstruct } from 'constructs';
import { isRunByCli } from './app-mode';
import { otherFindings } from './other-findings';
import { isBelowJsii } from '../gate/host-language';

const FAILURE = Symbol.for('cdk-soc2.failure');
const SHOWN = Symbol.for('cdk-soc2.others-shown');
const WATCHED = Symbol.for('cdk-soc2.synth-watched');

type Root = IConstruct & { [FAILURE]?: string; [SHOWN]?: true };

/**
 * Makes the run of an app exit with an error, whatever the CLI makes of the report.
 *
 * The exit code is that of this process. Below jsii this process is the kernel, whose exit code nobody reads, so there
 * `app.synth()` throws as well: see `watchSynth`.
 */
export function failRun(root: IConstruct, message: string): void {
  process.exitCode = 1;
  (root as Root)[FAILURE] = message;
}

/** Forgets the failure of an earlier synthesis of the same app. */
export function clearFailure(root: IConstruct): void {
  delete (root as Root)[FAILURE];
  delete (root as Root)[SHOWN];
}

/** Whether the gate failed at the last synthesis of an app. */
export function hasFailed(root: IConstruct): boolean {
  return (root as Root)[FAILURE] !== undefined;
}

/** Whether the CLI has taken over reporting. Then it prints nothing of an app that exits with an error. */
export function isCliReporting(root: IConstruct): boolean {
  const context: unknown = root.node.tryGetContext('@aws-cdk/core:failSynthOnValidationErrors');
  return context === false || context === 'false';
}

/**
 * Takes back the assembly of an earlier run. An app that ends without `synth`, which other languages never call by
 * themselves, would else pass with it: the CLI reads what it finds.
 */
export function forgetEarlierAssembly(): void {
  const directory = process.env.CDK_OUTDIR;
  if (directory !== undefined && isRunByCli()) { fs.rmSync(path.join(directory, 'manifest.json'), { force: true }); }
}

/**
 * Acts once everything is written, where the gate has failed: what others found is printed, and below jsii `synth` of the
 * app throws. A plugin can do neither: the report is written after it ran, and the CDK takes a throw for a crashed plugin
 * and goes on. The kernel calls the method of the prototype, so one put on the app itself would not run.
 */
export function watchSynth(): void {
  const prototype = App.prototype as App & { [WATCHED]?: true };
  if (prototype[WATCHED] === true) { return; }
  prototype[WATCHED] = true;
  const synth = prototype.synth;
  prototype.synth = function (this: App, options) {
    const assembly = synth.call(this, options);
    const root = this as Root;
    const message = root[FAILURE];
    if (message === undefined) { return assembly; }
    if (root[SHOWN] !== true && isCliReporting(this)) { otherFindings(this).forEach((block) => process.stderr.write(`${block}\n`)); }
    root[SHOWN] = true;
    if (isBelowJsii()) { throw failure(message); }
    return assembly;
  };
}

/** The runtimes print the stack, which is ours and the CDK's, and would hide the message. */
function failure(message: string): Error {
  const error = new Error(message);
  error.stack = `${error.name}: ${message}`;
  return error;
}
