import { App, type IPropertyInjector, Validations } from 'aws-cdk-lib';
import type { IConstruct } from 'constructs';
import { injectors } from './defaults/register';
import { DefaultsProps, Soc2Props } from './props';
import { Soc2Checks } from './soc2-checks';

const ENABLED = Symbol.for('cdk-soc2.enabled');

/** SOC 2 for an app, in one line. */
export class Soc2 {
  /**
   * Switches on compliant defaults, the gate and the control mapping for everything in an app, Stages included.
   *
   * From now on L2 constructs are made with compliant defaults where a property is not set: those that an app in use does
   * not notice, and others where `defaults.allow` asks for them. `cdk synth` fails on a violation and writes the mapping to
   * `<outdir>/soc2/`, also when it fails.
   *
   * Make it the first line after `new App()`: what was made before gets no defaults, and only then does the CDK print
   * its own report of a failing run.
   *
   * Throws at once for an unknown rule, parameter or default, a value out of range, an exclusion that nobody answers for,
   * and for an app that has been synthesised already or has the gate.
   */
  public static enable(app: App, props: Soc2Props = {}): Soc2Checks {
    if (!App.isApp(app)) { throw new Error('cdk-soc2: Soc2.enable takes the App, so that the gate sees every Stage and stack: Soc2.enable(app). Soc2Scope.of(scope).exclude leaves a part out'); }
    const marked: App & { [ENABLED]?: true } = app;
    if (marked[ENABLED] === true) { throw new Error('cdk-soc2: Soc2.enable was called twice on the same app. Call it once, with all categories'); }
    const checks = new Soc2Checks(app, { ...props, defaults: { ...props.defaults } });
    Validations.of(app).addPlugins(checks);
    marked[ENABLED] = true;
    return checks;
  }

  /**
   * Judges a construct and what lies below it as it is synthesised, for tests: what fails, as texts, and nothing where the
   * gate would pass. The app need not have the gate, and nothing is written.
   *
   * Nothing gets defaults by it: they are given when constructs are made.
   *
   * Values that are looked up are the CDK's dummies in a test, and are judged as they stand.
   *
   * Throws where the construct is in no App, and where the app cannot be synthesised.
   */
  public static findings(scope: IConstruct, props: Soc2Props = {}): string[] {
    return new Soc2Checks(undefined, { ...props, defaults: undefined })._findings(scope);
  }

  /**
   * The injectors that give L2 constructs their compliant defaults, without the gate:
   * `new App({ propertyInjectors: Soc2.propertyInjectors() })`.
   *
   * Throws where a name to allow or to skip is unknown.
   */
  public static propertyInjectors(props: DefaultsProps = {}): IPropertyInjector[] {
    return props.enabled === false ? [] : injectors(props);
  }

  private constructor() {}
}
