import type { IConstruct } from 'constructs';
import { WAIVER_METADATA } from './declared-waivers';
import { callOrigin } from './origin';
import { READABLE } from '../evaluate/reading';
import { acceptanceProblem, isDate } from '../evaluate/waiver';
import { findRule } from '../rules/find-rule';

/** An accepted deviation from a rule. */
export interface WaiverProps {
  /**
   * The rule, with or without the `SOC2-` prefix: `S3BucketLoggingEnabled`. `ResourceReadable` accepts that a part of the
   * system could not be read, and so was not judged: a nested template that stands elsewhere, a macro, a module.
   */
  readonly rule: string;

  /**
   * Which finding of a rule that reports several: the part in brackets of the finding's id.
   *
   * @default - all findings of the rule
   */
  readonly finding?: string;

  /** Why the deviation is acceptable. An auditor reads this. */
  readonly reason: string;

  /** Who answers for the deviation, for example an e-mail address or a team. */
  readonly owner: string;

  /** Who approved it. Must be somebody other than the owner. */
  readonly approvedBy: string;

  /**
   * The last day the waiver holds, `YYYY-MM-DD`, at most a year ahead (`maximumWaiverDays` of the gate). From the next
   * day on the finding fails again.
   */
  readonly expires: string;

  /**
   * The ticket in which it was approved.
   *
   * @default - none
   */
  readonly ticket?: string;

  /**
   * What keeps the risk low in the meantime.
   *
   * @default - none
   */
  readonly compensatingControl?: string;
}

/**
 * Accepts deviations, below a construct, in a way an auditor can follow.
 *
 * A waiver past its end fails the gate again; one that is about to end, or that covers nothing, warns.
 */
export class Waivers {
  /** The waivers of a construct and everything below it. */
  public static of(scope: IConstruct): Waivers {
    return new Waivers(scope);
  }

  private constructor(private readonly scope: IConstruct) {}

  /**
   * Adds a waiver.
   *
   * Throws for an unknown rule, an empty reason, owner or approver, an approver who is the owner, and an end that is
   * not a date.
   */
  public add(props: WaiverProps): void {
    const rule = props.rule.replace(/^SOC2-/, '') === READABLE.name ? READABLE : findRule(props.rule);
    if (rule === undefined) {
      throw new Error(`cdk-soc2: no rule is called "${props.rule}". Rule names are listed by \`npx cdk-soc2 rules\`, for example S3BucketVersioningEnabled`);
    }
    const where = `waiver of ${rule.name} on ${this.scope.node.path || 'the app'}`;
    const problem = acceptanceProblem(props);
    if (problem !== undefined) { throw new Error(`cdk-soc2: ${where}: ${problem}`); }
    if (!isDate(props.expires)) { throw new Error(`cdk-soc2: ${where}: expires is "${String(props.expires)}". It must be a date like 2027-03-31`); }
    const { finding, ...rest } = props;
    this.scope.node.addMetadata(WAIVER_METADATA, { ...rest, rule: rule.name, ...(finding === undefined ? {} : { findingKey: finding }), declaredAt: callOrigin() });
  }
}
