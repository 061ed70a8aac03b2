/** A Trust Services Category. Security, with the common criteria, is always in scope. */
export enum Soc2Category {
  /** The common criteria CC1 to CC9. */
  SECURITY = 'security',
  /** A1. */
  AVAILABILITY = 'availability',
  /** C1. */
  CONFIDENTIALITY = 'confidentiality',
  /** PI1. */
  PROCESSING_INTEGRITY = 'processing-integrity',
  /** P1 to P8. */
  PRIVACY = 'privacy',
}

/** How hard a rule is. */
export enum Soc2Severity {
  /** Fails the synthesis. */
  ERROR = 'error',
  /** Is reported, and fails only in strict mode. */
  WARNING = 'warning',
}

/** A rule that does not bear on the system. The mapping and the summary name it first. */
export interface RuleExclusion {
  /** The rule, with or without the `SOC2-` prefix. */
  readonly rule: string;
  /** Why it does not bear on the system. An auditor reads this. */
  readonly reason: string;
  /** Who answers for it, for example an e-mail address or a team. */
  readonly owner: string;
  /** Who approved it. Must be somebody other than the owner. */
  readonly approvedBy: string;
}

/**
 * A severity that differs from the rule's own. Raising one needs nothing else; lowering one takes reason, owner and
 * approver, and the mapping and the summary name it first.
 */
export interface RuleSeverity {
  /** The rule, with or without the `SOC2-` prefix. */
  readonly rule: string;

  /** How hard it is from now on. */
  readonly severity: Soc2Severity;

  /**
   * Why it is softer than the rule itself.
   *
   * @default - none, which is an error where the severity is lowered
   */
  readonly reason?: string;

  /**
   * Who answers for it.
   *
   * @default - none, which is an error where the severity is lowered
   */
  readonly owner?: string;

  /**
   * Who approved it. Must be somebody other than the owner.
   *
   * @default - none, which is an error where the severity is lowered
   */
  readonly approvedBy?: string;
}

/** The system that the report describes. */
export interface SystemProps {
  /**
   * Name of the system as its users know it.
   *
   * @default - the app's id, or `app`
   */
  readonly name?: string;

  /**
   * Who answers for the system.
   *
   * @default - not declared
   */
  readonly owner?: string;

  /**
   * `production`, `staging`, `development` or any name of your own.
   *
   * @default - not declared
   */
  readonly environment?: string;

  /**
   * Where the service commitments and system requirements are written down.
   *
   * @default - not declared
   */
  readonly commitmentsRef?: string;
}

/** What is judged, and how. */
export interface GateProps {
  /**
   * The Trust Services Categories of the report. Their criteria count, and rules that bear on nothing else run, only
   * when the category stands here. Security always does.
   *
   * @default - security alone
   */
  readonly categories?: Soc2Category[];

  /**
   * Warnings fail as errors do.
   *
   * @default false
   */
  readonly strict?: boolean;

  /**
   * Fail also on what is known only at deploy time.
   *
   * @default false
   */
  readonly failOnUnknown?: boolean;

  /**
   * Parameters of rules, by rule name and parameter name, for example
   * `{ CwLoggroupRetentionPeriodCheck: { minimumDays: 400 } }`.
   *
   * @default - each rule's own default
   */
  readonly parameters?: { [rule: string]: { [parameter: string]: number } };

  /**
   * Severities that differ from the rule's own. Where one is lowered, with reason, owner and approver.
   *
   * @default - each rule's own severity
   */
  readonly severities?: RuleSeverity[];

  /**
   * Rules that run only when asked for: practices that are a decision of each system, such as signed functions. RULES.md
   * marks them.
   *
   * @default - none
   */
  readonly include?: string[];

  /**
   * Rules that do not bear on the system, each with reason, owner and approver.
   *
   * @default - none
   */
  readonly exclude?: RuleExclusion[];

  /**
   * The system that the report describes.
   *
   * @default - named after the app
   */
  readonly system?: SystemProps;

  /**
   * Whether this app owns the account's baseline: trail, configuration recorder, threat detection and the like. Only
   * then is their absence a finding here.
   *
   * @default false
   */
  readonly ownsAccountBaseline?: boolean;

  /**
   * Who owns the account's baseline where this app does not: a team, an account, a repository.
   *
   * @default - not declared
   */
  readonly accountBaselineOwner?: string;

  /**
   * Where the control mapping is written. A relative path starts at the folder that the synthesis writes to.
   *
   * @default "soc2"
   */
  readonly outputDirectory?: string;

  /**
   * The day at which the mapping judges waivers, `YYYY-MM-DD`. Set it to write the mapping of an earlier run again, or to
   * see what a later day brings. The context key `cdk-soc2:asOf` does the same from the command line.
   *
   * The gate itself judges them today: a day in the past opens nothing. A day to come fails also where a waiver has ended
   * by then.
   *
   * @default - today (UTC)
   */
  readonly asOf?: string;

  /**
   * The longest time that a waiver may run, in days from the day it is judged. A longer one counts as nothing, so that
   * somebody looks at each deviation again.
   *
   * @default 366, the same day of the next year
   */
  readonly maximumWaiverDays?: number;
}
