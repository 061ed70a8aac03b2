import { GateProps } from '../tree/gate-props';

/** What the compliant defaults leave out. */
export interface DefaultsProps {
  /**
   * Whether the L2 constructs of the app get compliant defaults where a property is not set.
   *
   * @default true
   */
  readonly enabled?: boolean;

  /**
   * Classes and properties to leave alone: `s3.Bucket`, `rds.DatabaseInstance.multiAz`. `cdk-soc2 explain s3.Bucket`
   * shows what a class gets.
   *
   * @default - none
   */
  readonly skip?: string[];

  /**
   * Leave out every default that would replace a resource which is already deployed, such as encryption of a database.
   * The gate then names what is missing, and you decide when to move the data.
   *
   * @default false
   */
  readonly liveSystem?: boolean;

  /**
   * Write defaults also into L1 constructs and raw `CfnResource`s that leave a property out. It edits what somebody
   * wrote out by hand, so look at `cdk diff` after switching it on.
   *
   * @default false
   */
  readonly repairL1?: boolean;
}

/** What is judged, and how, and what gets compliant defaults. */
export interface Soc2Props extends GateProps {
  /**
   * Compliant defaults for the L2 constructs of the app, with what to leave out.
   *
   * @default - all of them
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
