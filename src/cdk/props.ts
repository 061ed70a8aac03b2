import { GateProps } from '../tree/gate-props';

/** Which compliant defaults are given. */
export interface DefaultsProps {
  /**
   * Whether the L2 constructs of the app get compliant defaults where a property is not set.
   *
   * @default true
   */
  readonly enabled?: boolean;

  /**
   * What to give beyond the defaults that an app in use does not notice. Each name is one of
   *
   * - `new-system`: every default that can be given. Nothing is deployed yet that could be harmed.
   * - an effect on what is deployed: `billed` (something is added that is charged), `callers` (requests are refused,
   *   redirected or changed, or permissions are missing), `interruption`, `replacement` (a new, empty resource takes the
   *   place of the old), `deletion` (data is deleted), `account` (a setting of the whole account). A default that has several
   *   is given where all of them are allowed.
   * - a class or one of its defaults: `s3.Bucket`, `rds.DatabaseInstance.multiAz`.
   *
   * `cdk-soc2 explain s3.Bucket` shows what a class can get, with the effects. Throws for a name that is none of these.
   *
   * @default - only defaults that change nothing, or update a resource without interruption
   */
  readonly allow?: string[];

  /**
   * Classes and properties to leave alone in any case: `s3.Bucket`, `rds.DatabaseInstance.multiAz`.
   *
   * @default - none
   */
  readonly skip?: string[];

  /**
   * Leave out every default that would replace a resource which is already deployed.
   *
   * @default true
   * @deprecated It has no effect: nothing is replaced unless `allow` asks for it.
   */
  readonly liveSystem?: boolean;

  /**
   * Write the same defaults also into L1 constructs and raw `CfnResource`s that leave a property out. It edits what
   * somebody wrote out by hand, so look at `cdk diff` after switching it on.
   *
   * @default false
   */
  readonly repairL1?: boolean;
}

/** What is judged, and how, and what gets compliant defaults. */
export interface Soc2Props extends GateProps {
  /**
   * Compliant defaults for the L2 constructs of the app.
   *
   * @default - those that an app in use does not notice
   */
  readonly defaults?: DefaultsProps;

  /**
   * Whether a plain CDK acknowledgement (`Validations.of(scope).acknowledge`) accepts a finding. It has a reason, and
   * neither owner nor approver nor end. Where it is refused, one that covers a finding fails the gate, and only
   * `Waivers.of(scope).add` accepts a deviation.
   *
   * @default true
   */
  readonly allowAcknowledgements?: boolean;
}
