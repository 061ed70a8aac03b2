import type { IConstruct } from 'constructs';
import { originOf } from './origin';
import { READABLE } from '../evaluate/reading';
import type { Waiver } from '../evaluate/waiver';
import { sha256 } from '../report/digest';
import { findRule } from '../rules/find-rule';

/** The metadata entry that holds a waiver, on the construct it was declared on. */
export const WAIVER_METADATA = 'cdk-soc2:waiver';

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

  /** The last day the waiver holds, `YYYY-MM-DD`. From the next day on the finding fails again. */
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
    for (const field of ['reason', 'owner', 'approvedBy'] as const) {
      if (typeof props[field] !== 'string' || props[field].trim() === '') { throw new Error(`cdk-soc2: ${where}: ${field} is empty. Say it in words an auditor can check`); }
    }
    if (props.approvedBy.trim().toLowerCase() === props.owner.trim().toLowerCase()) {
      throw new Error(`cdk-soc2: ${where}: approvedBy and owner are both "${props.owner}". A deviation is approved by somebody other than who answers for it`);
    }
    if (!isDate(props.expires)) { throw new Error(`cdk-soc2: ${where}: expires is "${props.expires}". It must be a date like 2027-03-31`); }
    const trace = new Error().stack?.split('\n').slice(1) ?? [];
    const waiver: Waiver = {
      id: `W-${sha256([rule.name, this.scope.node.path, props.finding ?? ''].join('|')).slice(0, 8)}`,
      rule: rule.name,
      scope: this.scope.node.path,
      ...(props.finding === undefined ? {} : { findingKey: props.finding }),
      reason: props.reason, owner: props.owner, approvedBy: props.approvedBy, expires: props.expires,
      ...(props.ticket === undefined ? {} : { ticket: props.ticket }),
      ...(props.compensatingControl === undefined ? {} : { compensatingControl: props.compensatingControl }),
      declaredBy: 'waiver',
      declaredAt: originOf(trace),
    };
    this.scope.node.addMetadata(WAIVER_METADATA, waiver);
  }
}

function isDate(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text)) && new Date(text).toISOString().startsWith(text);
}

/** Every waiver declared in a tree. */
export function declaredWaivers(root: IConstruct): Waiver[] {
  return root.node.findAll().flatMap((node) => node.node.metadata.filter((entry) => entry.type === WAIVER_METADATA).map((entry) => entry.data as Waiver));
}
