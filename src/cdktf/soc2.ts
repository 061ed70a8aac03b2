import * as path from 'node:path';
import { App, TerraformStack } from 'cdktf';
import { FRAMEWORK } from './installed';
import { appliedDefaults } from './ledger';
import { readStacks } from './read-app';
import { synthState } from './synth-state';
import { findingSentences } from '../gate/finding-sentences';
import { type GateResult, type GateSetup, runGate, shownPath } from '../gate/run-gate';
import { gateSettings, setupOf } from '../gate/setup';
import { discardMapping } from '../report/discard';
import { declaredExclusions } from '../tree/declared-exclusions';
import { declaredWaivers } from '../tree/declared-waivers';
import type { GateProps } from '../tree/gate-props';

const ENABLED = Symbol.for('cdk-soc2.gate');

type Marked = (App | TerraformStack) & { [ENABLED]?: true };

/** SOC 2 for an app that is synthesised to Terraform, in one line. */
export class Soc2 {
  /**
   * Switches on the gate and the control mapping for an app, or for one stack in a test.
   *
   * On an App it runs when every stack has been written: `app.synth()` throws on a violation, so that the process and
   * `synth` of the command line exit non-zero, and the mapping is written to `<outdir>/soc2/`, also when it fails.
   *
   * On a stack it runs with the stack's own validations: `Testing.synth(stack, true)` and `Testing.fullSynth(stack)` throw
   * on a violation. Nothing is written.
   *
   * Throws at once for an unknown rule or parameter, a value out of range, an exclusion that nobody answers for, for an app
   * that skips its validations, since the gate is one of them, and for one that has been synthesised already. A stack that
   * is judged alone fails `app.synth()` where the app writes others.
   */
  public static enable(scope: App | TerraformStack, props: GateProps = {}): void {
    const app = App.of(scope);
    const whole = App.isApp(scope);
    if (whole) { discardMapping(path.resolve(app.outdir, props.outputDirectory ?? 'soc2')); }
    const settings = gateSettings(props);
    if (app.skipValidation) { throw new Error('cdk-soc2: the app has skipValidation set, so the gate would never run. Remove it: single validations, such as that of the backend, can be skipped by their own options'); }
    if (synthState(app) === 'done') { throw new Error('cdk-soc2: the app has been synthesised already, so the gate would never run. Call Soc2.enable(app) before app.synth()'); }
    const marked: Marked = scope;
    if (marked[ENABLED] === true) { throw new Error('cdk-soc2: Soc2.enable was called twice on the same scope. Call it once, with all categories'); }
    marked[ENABLED] = true;
    scope.node.addValidation({ validate: () => (whole ? gateOfApp(app, props, settings) : gateOfStack(scope as TerraformStack, props, settings)) });
  }

  /**
   * Judges a stack as it would be written, for tests: what fails, as sentences, and nothing where the gate would pass.
   * `Testing.synth(stack)` without validations runs no gate; this does.
   */
  public static findings(stack: TerraformStack, props: GateProps = {}): string[] {
    return gateOfStack(stack, props, gateSettings(props));
  }

  private constructor() {}
}

function gateOfApp(app: App, props: GateProps, settings: GateSetup['settings']): string[] {
  const stacks = app.node.findAll().filter(TerraformStack.isStack);
  const outputDirectory = path.resolve(app.outdir, props.outputDirectory ?? 'soc2');
  const result = judge(app, stacks, props, settings, { outputDirectory, written: true });
  const html = result.files.find((file) => file.endsWith('.html'));
  // The CLI shows what an app writes to stderr as an error.
  process.stdout.write(`${result.relaxed === undefined ? '' : `${result.relaxed}.\n`}${result.summary}.${html === undefined ? '' : ` Control mapping: ${shownPath(html)}`}\n`);
  return findingSentences(result);
}

function gateOfStack(stack: TerraformStack, props: GateProps, settings: GateSetup['settings']): string[] {
  const app: Marked & App = App.of(stack);
  const unjudged = synthState(app) !== 'running' || app[ENABLED] === true ? [] : app.node.findAll().filter((node) => TerraformStack.isStack(node) && (node as Marked)[ENABLED] !== true);
  if (unjudged.length > 0) {
    return [`cdk-soc2: Soc2.enable was called on the stack ${stack.node.path} alone, and nobody judges the others that the app writes: ${unjudged.map(({ node }) => node.path).join(', ')}. Call Soc2.enable(app) on the App`];
  }
  return findingSentences(judge(App.of(stack), [stack], props, settings, { written: false }));
}

function judge(app: App, stacks: readonly TerraformStack[], props: GateProps, settings: GateSetup['settings'], { outputDirectory, written }: { outputDirectory?: string; written: boolean }): GateResult {
  const { graph, facts, digests } = readStacks(stacks, app, written);
  const setup: GateSetup = {
    ...setupOf(props, settings, stacks[0]?.node.id ?? 'app', app.node.tryGetContext('cdk-soc2:asOf')),
    framework: { name: FRAMEWORK, version: String(app.node.tryGetContext('cdktfVersion') ?? '') }, command: `${FRAMEWORK} synth`, notes: [], acknowledges: false, outputDirectory,
  };
  return runGate(setup, { graph, facts, digests, exclusions: declaredExclusions(app), defaults: appliedDefaults(app), waivers: () => declaredWaivers(app) });
}
