import { App, type IPropertyInjector, Validations } from 'aws-cdk-lib';
import { earlierChildren, injectors, registerDefaults } from './defaults/register';
import { repairL1 } from './defaults/repair-l1';
import { DefaultsProps, Soc2Props } from './props';
import { Soc2Checks } from './soc2-checks';

/** SOC 2 for an app, in one line. */
export class Soc2 {
  /**
   * Switches on compliant defaults, the gate and the control mapping for everything in an app, Stages included.
   *
   * From now on L2 constructs are made with compliant defaults where a property is not set; `cdk synth` fails on a
   * violation and writes the mapping to `<outdir>/soc2/`, also when it fails.
   *
   * Make it the first line after `new App()`: what was made before gets no defaults, and only then does the CDK print
   * its own report of a failing run.
   *
   * Throws at once for an unknown rule, parameter or default, a value out of range, or an exclusion without a reason.
   */
  public static enable(app: App, props: Soc2Props = {}): Soc2Checks {
    const { enabled = true, repairL1: repair = false, ...choice } = props.defaults ?? {};
    if (enabled) { registerDefaults(app, choice); }
    if (repair) { repairL1(app, choice); }
    const checks = new Soc2Checks(app, { ...props, defaults: { ...props.defaults, enabled } });
    checks._madeBefore(enabled ? earlierChildren(app) : []);
    Validations.of(app).addPlugins(checks);
    return checks;
  }

  /**
   * The injectors that give L2 constructs their compliant defaults, without the gate:
   * `new App({ propertyInjectors: Soc2.propertyInjectors() })`.
   *
   * Throws where a name to skip is unknown.
   */
  public static propertyInjectors(props: DefaultsProps = {}): IPropertyInjector[] {
    return props.enabled === false ? [] : injectors(props);
  }

  private constructor() {}
}
