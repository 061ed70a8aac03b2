import type { Outcome } from '../model/outcome';
import type { ResourceView } from '../model/resource-view';

/** What a check is given besides the resource. */
export interface RuleContext {
  /** The value of one of the rule's parameters: the user's, else the default. */
  parameter(name: string): number;
}

/** Judges one resource in one world. It need not guard against odd templates: the engine catches and reports. */
export type Check = (resource: ResourceView, context: RuleContext) => Outcome;

export interface RuleParameter {
  /** What the number means, with its unit. */
  readonly description: string;
  readonly default: number;
  readonly minimum?: number;
  readonly maximum?: number;
}

/** Ids of checks elsewhere that check the same thing, for an auditor who lines up design and operation. */
export interface Equivalents {
  readonly awsConfig?: readonly string[];
  readonly securityHub?: readonly string[];
  readonly checkov?: readonly string[];
  readonly trivy?: readonly string[];
  /** Of AWS's registry of rules for CloudFormation Guard. */
  readonly cfnGuard?: readonly string[];
  readonly cdkNag?: readonly string[];
  readonly prowler?: readonly string[];
}

/** One check of one kind of resource, evidencing a control. Its name is its file's name in PascalCase. */
export interface RuleDefinition {
  /** What holds when the rule passes: `S3 bucket keeps object versions`. */
  readonly title: string;
  /** What is wrong when it fails: `Bucket keeps no object versions`. */
  readonly failure: string;
  /** Id of the control it evidences. */
  readonly control: string;
  /** The rule's criteria, where the control's are not all true of it. The first is the primary one. */
  readonly criteria?: readonly string[];
  /**
   * `error` fails the gate: independent sources agree on it, or an auditor would write it up as an exception.
   * `warning` is supporting practice and fails only in strict mode.
   */
  readonly severity: 'error' | 'warning';
  /**
   * Why the gate does not ask for it unless told to (`include`): a practice that some sources list, and that is a decision
   * of each system, not a default for all. `cdk-soc2 check` runs it always.
   */
  readonly optIn?: string;
  /** Why it matters, in one sentence. */
  readonly rationale: string;
  readonly fix: { readonly cdk: string; readonly cloudformation: string; readonly terraform: string };
  readonly equivalents: Equivalents;
  /** Rows of the rule catalogue that the rule serves. */
  readonly catalogue?: readonly string[];
  readonly parameters?: Readonly<Record<string, RuleParameter>>;
  /** The AWS documents behind defaults and semantics. */
  readonly references: readonly string[];
  /** Names the rule had before. Waivers by an old name go on working. */
  readonly aliases?: readonly string[];
  /** The rule leaves with the next major version. It goes on judging until then, unless another took its place. */
  readonly deprecated?: { readonly since: string; readonly reason: string };
  /**
   * The rule that took its place and judges instead. Settings and waivers that name this one are taken for that; the name is
   * never given to another rule.
   */
  readonly replacedBy?: string;
  readonly cloudformation?: Readonly<Record<string, Check>>;
  readonly terraform?: Readonly<Record<string, Check>>;
}

export interface Rule extends RuleDefinition {
  /** For example `S3BucketVersioningEnabled`. */
  readonly name: string;
}

/** Declares a rule. The registry adds the name, which is the file's. */
export function defineRule(definition: RuleDefinition): RuleDefinition {
  return definition;
}

/** The id of a rule in findings. */
export function ruleId(name: string): string {
  return `SOC2-${name}`;
}
