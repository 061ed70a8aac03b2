import { App } from 'aws-cdk-lib';
import type { IConstruct } from 'constructs';
import { isBelowJsii } from './host-language';

const FAILURE = Symbol.for('cdk-soc2.failure');
const THROWS = Symbol.for('cdk-soc2.synth-throws');

type Root = IConstruct & { [FAILURE]?: string };

/**
 * Makes the run of an app exit with an error, whatever the CLI makes of the report.
 *
 * The exit code is that of this process. Below jsii this process is the kernel, whose exit code nobody reads, so there
 * `app.synth()` throws as well: see `letSynthThrow`.
 */
export function failRun(root: IConstruct, message: string): void {
  process.exitCode = 1;
  (root as Root)[FAILURE] = message;
}

/** Forgets the failure of an earlier synthesis of the same app. */
export function clearFailure(root: IConstruct): void {
  delete (root as Root)[FAILURE];
}

/**
 * Below jsii, lets `synth` of an app throw once everything is written, where the gate has failed. A plugin cannot throw:
 * the CDK takes that for a crashed plugin and goes on. The kernel calls the method of the prototype, so one put on the
 * app itself would not run.
 */
export function letSynthThrow(): void {
  const prototype = App.prototype as App & { [THROWS]?: true };
  if (!isBelowJsii() || prototype[THROWS] === true) { return; }
  prototype[THROWS] = true;
  const synth = prototype.synth;
  prototype.synth = function (this: App, options) {
    const assembly = synth.call(this, options);
    const message = (this as Root)[FAILURE];
    if (message !== undefined) { throw failure(message); }
    return assembly;
  };
}

/** The runtimes print the stack, which is ours and the CDK's, and would hide the message. */
function failure(message: string): Error {
  const error = new Error(message);
  error.stack = `${error.name}: ${message}`;
  return error;
}
