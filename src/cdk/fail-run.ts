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

type Root = IConstruct & { [FAILURE]?: { readonly message: string; readonly mode: 'process' | 'inmemory' }; [SHOWN]?: true };

/**
 * Makes the run of an app end with an error, whatever the CLI and the CDK make of the report.
 *
 * A process of its own exits with 1. Below jsii this process is the kernel, whose exit code nobody reads, and in memory it
 * is somebody's test or tool: there `app.synth()` throws. See `watchSynth`.
 */
export function failRun(root: IConstruct, message: string, mode: 'process' | 'inmemory'): void {
  if (mode === 'process') { process.exitCode = 1; }
  (root as Root)[FAILURE] = { message, mode };
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
 * Acts once everything is written, where the gate has failed: what others found is printed, and below jsii and in memory
 * `synth` of the app throws. A plugin can do neither: the report is written after it ran, and the CDK takes a throw for a
 * crashed plugin and goes on. In memory the CDK throws itself, unless its acknowledgements, which before 2.271.0 silence a
 * rule for the whole app, leave out what they do not cover. The kernel calls the method of the prototype, so one put on the
 * app itself would not run.
 */
export function watchSynth(): void {
  const prototype = App.prototype as App & { [WATCHED]?: true };
  if (prototype[WATCHED] === true) { return; }
  prototype[WATCHED] = true;
  const synth = prototype.synth;
  prototype.synth = function (this: App, options) {
    const assembly = synth.call(this, options);
    const root = this as Root;
    const failed = root[FAILURE];
    if (failed === undefined) { return assembly; }
    if (failed.mode === 'inmemory') {
      // A test that looks at templates alone says so by the switch that the CLI uses.
      if (isCliReporting(this)) { return assembly; }
      throw failure(failed.message);
    }
    if (root[SHOWN] !== true && isCliReporting(this)) { otherFindings(this).forEach((block) => process.stderr.write(`${block}\n`)); }
    root[SHOWN] = true;
    if (isBelowJsii()) { throw failure(failed.message); }
    return assembly;
  };
}

/** The runtimes print the stack, which is ours and the CDK's, and would hide the message. */
function failure(message: string): Error {
  const error = new Error(message);
  error.stack = `${error.name}: ${message}`;
  return error;
}
