import * as path from 'node:path';
import { App, TerraformStack } from 'cdktf';
import { FRAMEWORK } from './installed';
import { appliedDefaults } from './ledger';
import { readStacks } from './read-app';
import { type GateResult, type GateSetup, runGate, shownPath } from '../gate/run-gate';
import { gateSettings, setupOf } from '../gate/setup';
import type { GateProps } from '../tree/gate-props';
import { declaredExclusions } from '../tree/scope';
import { declaredWaivers } from '../tree/waivers';

const ENABLED = Symbol.for('cdk-soc2.gate');

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
   * Throws at once for an unknown rule or parameter, a value out of range, an exclusion without a reason, and for an app
   * that skips its validations, since the gate is one of them.
   */
  public static enable(scope: App | TerraformStack, props: GateProps = {}): void {
    const settings = gateSettings(props);
    const app = App.of(scope);
    if (app.skipValidation) { throw new Error('cdk-soc2: the app has skipValidation set, so the gate would never run. Remove it: single validations, such as that of the backend, can be skipped by their own options'); }
    const marked = scope as (App | TerraformStack) & { [ENABLED]?: true };
    if (marked[ENABLED] === true) { throw new Error('cdk-soc2: Soc2.enable was called twice on the same scope. Call it once, with all categories'); }
    marked[ENABLED] = true;
    const whole = App.isApp(scope);
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
  process.stdout.write(`${result.summary}.${html === undefined ? '' : ` Control mapping: ${shownPath(html)}`}\n`);
  return errorsOf(result);
}

function gateOfStack(stack: TerraformStack, props: GateProps, settings: GateSetup['settings']): string[] {
  return errorsOf(judge(App.of(stack), [stack], props, settings, { written: false }));
}

function judge(app: App, stacks: readonly TerraformStack[], props: GateProps, settings: GateSetup['settings'], { outputDirectory, written }: { outputDirectory?: string; written: boolean }): GateResult {
  const { graph, facts, digests } = readStacks(stacks, app, written);
  const setup: GateSetup = {
    ...setupOf(props, settings, stacks[0]?.node.id ?? 'app', app.node.tryGetContext('cdk-soc2:asOf')),
    framework: { name: FRAMEWORK, version: String(app.node.tryGetContext('cdktfVersion') ?? '') }, command: `${FRAMEWORK} synth`, notes: [], outputDirectory,
  };
  return runGate(setup, { graph, facts, digests, exclusions: declaredExclusions(app), defaults: appliedDefaults(app), waivers: () => declaredWaivers(app) });
}

/** The framework prints each validation error on lines of its own. */
function errorsOf(result: GateResult): string[] {
  return result.failed ? result.text(false).split(/\n(?=\S)/).map((block) => block.trimEnd()).concat(`${result.summary}.`) : [];
}
