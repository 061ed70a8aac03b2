import * as path from 'node:path';
import { App, CfnResource, IPolicyValidationContext, PolicyValidationPluginReport, Stack, Stage } from 'aws-cdk-lib';
import { NagPack } from 'cdk-nag';
import type { IConstruct } from 'constructs';
import { appMode, isRunByCli } from './app-mode';
import { isUngatedCommand } from './cli-verb';
import { earlierChildren, registerDefaults, shadowedScopes } from './defaults/register';
import { repairL1, unrepairedStages } from './defaults/repair-l1';
import { costOfKeys } from './defaults/shared-resources';
import { clearFailure, failRun, forgetEarlierAssembly, isCliReporting, watchSynth } from './fail-run';
import { missingContext, type MissingContext } from './missing-context';
import { DefaultsProps, Soc2Props } from './props';
import { type CdkGateInput, type CdkGateResult, runCdkGate } from './run-gate';
import { stacksIn, stacksOf } from './stacks';
import { synthesised } from './synthesised';
import { fatal, noVerdict } from './violations';
import type { Settings } from '../evaluate/settings';
import { PLUGIN_NAME } from '../gate/finding';
import { findingSentences } from '../gate/finding-sentences';
import { shownPath } from '../gate/run-gate';
import { gateSettings, setupOf } from '../gate/setup';
import { discardMapping } from '../report/discard';
import { ruleId } from '../rules/rule';
import { packageVersion } from '../version';

const RAN = Symbol.for('cdk-soc2.gate');

/**
 * The gate, as a cdk-nag pack: judges the final templates of an app against the trust services criteria, fails the
 * synthesis on a violation, and writes the control mapping.
 *
 * Register it on the App: `Validations.of(app).addPlugins(new Soc2Checks(app))`, or let `Soc2.enable(app)` do it.
 */
export class Soc2Checks extends NagPack {
  /** The plugin's name, and the first half of acknowledgement ids: `SOC2::SOC2-<Rule>`. */
  public readonly name: string = PLUGIN_NAME;

  /** The version of this package. */
  public readonly version?: string = packageVersion();

  /** Ids of the rules that run. */
  public readonly ruleIds?: string[];

  private readonly settings: Settings;
  private readonly props: Soc2Props;
  private early: readonly string[] = [];

  /**
   * Prepares the gate. It takes what `Soc2.enable` takes; the app gets compliant defaults only where `defaults` is given, be
   * it empty.
   *
   * Throws at once for an unknown rule, parameter or default, a value out of range, an exclusion that nobody answers for,
   * for an app that has been synthesised already, and for defaults without the App.
   */
  constructor(scope?: IConstruct, props: Soc2Props = {}) {
    super(scope);
    if (scope !== undefined) { this.prepare(scope, props); }
    this.packName = PLUGIN_NAME;
    this.props = props;
    this.settings = gateSettings(props);
    this.ruleIds = this.settings.enabled.map((rule) => ruleId(rule.name));
    watchSynth();
    if (props.defaults !== undefined) { this.early = applyDefaults(scope, props.defaults); }
  }

  /** Called by the CDK once the templates are written. Never throws: a throw would let the synthesis pass. */
  public validate(context: IPolicyValidationContext): PolicyValidationPluginReport {
    try {
      return this.judge(context);
    } catch (error) {
      const problem = `The gate itself failed, so nothing was judged: ${error instanceof Error ? error.message : String(error)}`;
      this.fail(context.appConstruct, problem, `SOC 2: ${problem}\n`);
      return { success: false, violations: [fatal(problem)], pluginVersion: packageVersion() };
    }
  }

  /** Judges what lies below a construct, for tests. Synthesises the app it belongs to; writes nothing. */
  public validateScope(scope: IConstruct): PolicyValidationPluginReport {
    const result = this.judgeScope(scope);
    return { success: !result.failed, violations: [...result.violations] };
  }

  /**
   * What fails below a construct, as texts.
   *
   * @internal
   */
  public _findings(scope: IConstruct): string[] {
    return findingSentences(this.judgeScope(scope));
  }

  /** Not used: the gate reads the final templates, so that overrides and raw resources count. */
  protected checkResource(_node: CfnResource): void {
    return;
  }

  private judgeScope(scope: IConstruct): CdkGateResult {
    const root = scope.node.root;
    if (!Stage.isStage(root)) { throw new Error(`cdk-soc2: ${scope.node.path || 'the construct'} is in no App or Stage, so it has no template to judge. Make it below new App()`); }
    const assembly = synthesised(root);
    return runCdkGate({ root, directory: assembly.directory, stacks: stacksIn(assembly), setup: { ...this.setup(root), below: scope.node.path } });
  }

  private judge(context: IPolicyValidationContext): PolicyValidationPluginReport {
    const root = context.appConstruct as IConstruct & { [RAN]?: Soc2Checks };
    if (root[RAN] !== undefined && root[RAN] !== this) {
      throw new Error('two SOC 2 packs are registered on this app. Register one, with all categories: new Soc2Checks(app, { categories: [...] })');
    }
    root[RAN] = this;
    clearFailure(root);
    const directory = (root as unknown as App).outdir;
    const outputDirectory = path.resolve(directory, this.props.outputDirectory ?? 'soc2');
    discardMapping(outputDirectory);
    const missing = missingContext(root, directory);
    if (missing !== undefined) { return this.postpone(root, missing); }
    const result = runCdkGate({ root, directory, stacks: stacksOf(context, directory), setup: { ...this.setup(root), outputDirectory } });
    const html = result.files.find((file) => file.endsWith('.html'));
    const notes = this.defaultsNotes(root).map((note) => `SOC 2: ${note}\n`).join('');
    const relaxed = result.relaxed === undefined ? '' : `${result.relaxed}.\n`;
    const summary = `${relaxed}${notes}${result.summary}.${html === undefined ? '' : ` Control mapping: ${shownPath(html)}`}\n`;
    if (result.failed) {
      const why = appMode(root) === 'inmemory' ? `\n\n${findingSentences(result).join('\n\n')}` : result.summary.replace(/^SOC 2: /, '');
      this.fail(root, why, `${isCliReporting(root) ? `${result.text(process.stderr.isTTY === true)}\n` : ''}${summary}`);
    } else if (appMode(root) !== 'inmemory' && !isUngatedCommand()) {
      process.stderr.write(summary);
    }
    return {
      success: !result.failed, violations: [...result.violations], pluginVersion: packageVersion(),
      metadata: { ...(result.relaxed === undefined ? {} : { relaxed: result.relaxed }), summary: result.summary },
    };
  }

  private setup(root: IConstruct): CdkGateInput['setup'] {
    return {
      ...setupOf(this.props, this.settings, root.node.id || 'app', root.node.tryGetContext('cdk-soc2:asOf')),
      framework: { name: 'aws-cdk', version: frameworkVersion(root) }, command: 'cdk synth', notes: this.defaultsNotes(root), acknowledges: this.props.allowAcknowledgements ?? true,
    };
  }

  /** Where the defaults did not get to, and what they cost, for the mapping and the terminal. */
  private defaultsNotes(root: IConstruct): string[] {
    const { enabled = true, repairL1: repair = false } = this.props.defaults ?? { enabled: false };
    return [
      ...(this.early.length === 0 ? [] : [`Made before Soc2.enable, so without compliant defaults: ${this.early.join(', ')}. Make Soc2.enable the first line after new App().`]),
      ...(enabled ? shadowedScopes(root) : []).map(({ constructPath, names }) => `Compliant defaults of ${names.join(', ')} are shadowed below ${constructPath} by other property injectors, which are nearer.`),
      ...(repair ? unrepairedStages(root).filter((stage) => stage !== '') : []).map((stage) => `L1 constructs below the Stage ${stage} were not repaired: no construct with defaults stands in it.`),
      ...costOfKeys(root),
    ];
  }

  /**
   * What the templates hold in place of a looked-up value is a dummy, which nobody deploys: no verdict, and no mapping. The
   * CLI looks the values up and runs the app again, and that run is judged. Where it is the last run, because the CLI could
   * not look them up or because no CLI is there, what was not judged does not pass; a test is only told.
   */
  private postpone(root: IConstruct, { keys, errors }: MissingContext): PolicyValidationPluginReport {
    const values = `${keys.length} ${keys.length === 1 ? 'value is' : 'values are'} missing from the context`;
    const ours = appMode(root) !== 'inmemory';
    if (errors === undefined && (isRunByCli() || !ours)) {
      const text = `No verdict: ${values}. The app is judged when they have been looked up.`;
      if (ours && !isUngatedCommand()) { process.stderr.write(`SOC 2: ${text}\n`); }
      return { success: true, violations: [noVerdict(text)], pluginVersion: packageVersion() };
    }
    const why = errors === undefined ? '' : ` The lookup failed: ${[...new Set(errors)].join('; ')}.`;
    const problem = `No verdict: ${values}, so the templates hold dummies and were not judged: ${keys.join(', ')}.${why} Run cdk synth where the account can be read, and commit cdk.context.json.`;
    this.fail(root, problem, `SOC 2: ${problem}\n`);
    return { success: false, violations: [fatal(problem)], pluginVersion: packageVersion() };
  }

  /** Before the first synthesis of an app. */
  private prepare(scope: IConstruct, props: Soc2Props): void {
    const root = scope.node.root as IConstruct & { readonly assembly?: unknown; readonly outdir?: string };
    if (root.assembly !== undefined) { throw new Error('cdk-soc2: the app has been synthesised already, so the gate would never run. Make Soc2.enable(app) the first line after new App()'); }
    if (root.outdir !== undefined) { discardMapping(path.resolve(root.outdir, props.outputDirectory ?? 'soc2')); }
    // Not for `Soc2.findings`, which may follow the synthesis of the same run.
    forgetEarlierAssembly();
    scope.node.addValidation({ validate: () => noStacks(scope) });
  }

  /**
   * The CDK CLI judges the report by the stacks it selected, so an app whose stacks all sit in Stages, a crashed
   * plugin, and `--ignore-errors` would exit 0. How the app's own process ends they cannot overrule. Nobody is kept from
   * listing and destroying stacks.
   */
  private fail(root: IConstruct, why: string, text: string): void {
    const message = `SOC 2: the gate is not passed: ${why}`;
    if (appMode(root) === 'inmemory') { failRun(root, message, 'inmemory'); return; }
    if (isUngatedCommand()) { return; }
    process.stderr.write(text);
    failRun(root, message, 'process');
  }
}

function noStacks(scope: IConstruct): string[] {
  const some = scope.node.findAll().some((node) => Stack.isStack(node));
  return some ? [] : ['cdk-soc2: the app has no stack, so nothing was judged. Check that the stacks are created before the app is synthesised.'];
}

function frameworkVersion(root: IConstruct): string {
  const rtti = (App as unknown as Record<symbol, { version?: string } | undefined>)[Symbol.for('jsii.rtti')];
  return root === undefined ? '' : rtti?.version ?? '';
}

/** Registers the defaults, and tells what stood in the app before: it does not get them. */
function applyDefaults(scope: IConstruct | undefined, { enabled = true, repairL1: repair = false, allow, skip }: DefaultsProps): string[] {
  if (!enabled && !repair) { return []; }
  if (scope === undefined || !App.isApp(scope)) { throw new Error('cdk-soc2: compliant defaults are for a whole app: new Soc2Checks(app, { defaults: ... }). On a part of it, leave `defaults` out'); }
  if (enabled) { registerDefaults(scope, { allow, skip }); }
  if (repair) { repairL1(scope, { allow, skip }); }
  return enabled ? earlierChildren(scope) : [];
}
