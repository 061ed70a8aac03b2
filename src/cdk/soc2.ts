import { App, Validations } from 'aws-cdk-lib';
import { Soc2Props } from './props';
import { Soc2Checks } from './soc2-checks';

/** SOC 2 for an app, in one line. */
export class Soc2 {
  /**
   * Switches on the gate and the control mapping for everything in an app, Stages included.
   *
   * From now on `cdk synth` fails on a violation and writes the mapping to `<outdir>/soc2/`, also when it fails.
   * Make it the first line after `new App()`: then the CDK also prints its own report of a failing run.
   *
   * Throws at once for an unknown rule or parameter, a value out of range, or an exclusion without a reason.
   */
  public static enable(app: App, props: Soc2Props = {}): Soc2Checks {
    const checks = new Soc2Checks(app, props);
    Validations.of(app).addPlugins(checks);
    return checks;
  }

  private constructor() {}
}
