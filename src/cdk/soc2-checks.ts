import * as path from 'node:path';
import { App, CfnResource, IPolicyValidationContext, PolicyValidationPluginReport, Stack, Stage } from 'aws-cdk-lib';
import { NagPack } from 'cdk-nag';
import type { IConstruct } from 'constructs';
import { appMode } from './app-mode';
import { shadowedScopes } from './defaults/register';
import { unrepairedStages } from './defaults/repair-l1';
import { clearFailure, failRun, letSynthThrow } from './fail-run';
import { Soc2Props } from './props';
import { type CdkGateInput, runCdkGate } from './run-gate';
import { fatal } from './violations';
import type { Settings } from '../evaluate/settings';
import { PLUGIN_NAME } from '../gate/finding';
import { shownPath } from '../gate/run-gate';
import { gateSettings, setupOf } from '../gate/setup';
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
   * Prepares the gate.
   *
   * Throws at once for an unknown rule or parameter, a value out of range, or an exclusion without a reason.
   */
  constructor(scope?: IConstruct, props: Soc2Props = {}) {
    super(scope);
    this.packName = PLUGIN_NAME;
    this.props = props;
    this.settings = gateSettings(props);
    this.ruleIds = this.settings.enabled.map((rule) => ruleId(rule.name));
    letSynthThrow();
    if (scope !== undefined) { scope.node.addValidation({ validate: () => noStacks(scope) }); }
  }

  /**
   * Records what stood in the app before its defaults were registered.
   *
   * @internal
   */
  public _madeBefore(paths: readonly string[]): void {
    this.early = paths;
  }

  /** Called by the CDK once the templates are written. Never throws: a throw would let the synthesis pass. */
  public validate(context: IPolicyValidationContext): PolicyValidationPluginReport {
    try {
      return this.judge(context);
    } catch (error) {
      const problem = `The gate itself failed, so nothing was judged: ${error instanceof Error ? error.message : String(error)}`;
      if (appMode(context.appConstruct) !== 'inmemory') { process.stderr.write(`SOC 2: ${problem}\n`); }
      this.fail(context.appConstruct, problem);
      return { success: false, violations: [fatal(problem)], pluginVersion: packageVersion() };
    }
  }

  /** Judges what lies below a construct, for tests. Synthesises the app it belongs to; writes nothing. */
  public validateScope(scope: IConstruct): PolicyValidationPluginReport {
    const root = scope.node.root;
    if (!Stage.isStage(root)) { return { success: false, violations: [fatal('The construct is in no App or Stage, so nothing was judged.')] }; }
    const assembly = root.synth({ skipValidation: true });
    const stacks = assembly.stacksRecursively.map((stack) => ({
      stackConstructPath: stack.hierarchicalId, templatePath: stack.templateFullPath, accountId: undefined, region: undefined,
    }));
    const result = runCdkGate({ root, directory: assembly.directory, stacks, allowAcknowledgements: this.props.allowAcknowledgements, setup: { ...this.setup(root), below: scope.node.path } });
    return { success: !result.failed, violations: [...result.violations] };
  }

  /** Not used: the gate reads the final templates, so that overrides and raw resources count. */
  protected checkResource(_node: CfnResource): void {
    return;
  }

  private judge(context: IPolicyValidationContext): PolicyValidationPluginReport {
    const root = context.appConstruct as IConstruct & { [RAN]?: Soc2Checks };
    if (root[RAN] !== undefined && root[RAN] !== this) {
      throw new Error('two SOC 2 packs are registered on this app. Register one, with all categories: new Soc2Checks(app, { categories: [...] })');
    }
    root[RAN] = this;
    clearFailure(root);
    const directory = (root as unknown as App).outdir;
    const result = runCdkGate({ root, directory, stacks: context.stackTemplates, allowAcknowledgements: this.props.allowAcknowledgements, setup: { ...this.setup(root), outputDirectory: path.resolve(directory, this.props.outputDirectory ?? 'soc2') } });
    if (appMode(root) !== 'inmemory') {
      const html = result.files.find((file) => file.endsWith('.html'));
      const summary = `${result.summary}.${html === undefined ? '' : ` Control mapping: ${shownPath(html)}`}\n`;
      // Where the CLI has taken over reporting, it prints nothing of an app that exits with an error.
      const silent = root.node.tryGetContext('@aws-cdk/core:failSynthOnValidationErrors') === false;
      this.defaultsNotes(root).forEach((note) => process.stderr.write(`SOC 2: ${note}\n`));
      process.stderr.write(`${result.failed && silent ? `${result.text(process.stderr.isTTY === true)}\n` : ''}${summary}`);
    }
    if (result.failed) { this.fail(root, result.summary.replace(/^SOC 2: /, '')); }
    return { success: !result.failed, violations: [...result.violations], pluginVersion: packageVersion(), metadata: { summary: result.summary } };
  }

  private setup(root: IConstruct): CdkGateInput['setup'] {
    return {
      ...setupOf(this.props, this.settings, root.node.id || 'app', root.node.tryGetContext('cdk-soc2:asOf')),
      framework: { name: 'aws-cdk', version: frameworkVersion(root) }, command: 'cdk synth', notes: this.defaultsNotes(root),
    };
  }

  /** Where the defaults did not get to, for the mapping and the terminal. */
  private defaultsNotes(root: IConstruct): string[] {
    const { enabled = false, repairL1 = false } = this.props.defaults ?? {};
    return [
      ...(this.early.length === 0 ? [] : [`Made before Soc2.enable, so without compliant defaults: ${this.early.join(', ')}. Make Soc2.enable the first line after new App().`]),
      ...(enabled ? shadowedScopes(root) : []).map(({ constructPath, names }) => `Compliant defaults of ${names.join(', ')} are shadowed below ${constructPath} by other property injectors, which are nearer.`),
      ...(repairL1 ? unrepairedStages(root).filter((stage) => stage !== '') : []).map((stage) => `L1 constructs below the Stage ${stage} were not repaired: no construct with defaults stands in it.`),
    ];
  }

  /**
   * The CDK CLI judges the report by the stacks it selected, so an app whose stacks all sit in Stages, a crashed
   * plugin, and `--ignore-errors` would exit 0. How the app's own process ends they cannot overrule.
   */
  private fail(root: IConstruct, why: string): void {
    if (appMode(root) !== 'inmemory') { failRun(root, `SOC 2: the gate is not passed: ${why}`); }
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
