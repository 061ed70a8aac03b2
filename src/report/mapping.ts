/**
 * The control mapping, schema version 1: criterion -> control -> resource, with evidence.
 *
 * Three blocks. `content` is deterministic: same commit, same lockfile, same `asOf` give the same bytes, and only it
 * is hashed. `run` holds who, when and where. `integrity` holds the digest. Renderings show this document and never
 * add to it. Every array is sorted by id and everything refers by id.
 *
 * The ids, names and meanings here are public API: readers accept any 1.x and ignore fields they do not know.
 */
export interface ControlMapping {
  readonly $schema: string;
  readonly schemaVersion: '1.0.0';
  readonly content: Content;
  readonly run: Run;
  readonly integrity: Integrity;
}

export type Category = 'security' | 'availability' | 'confidentiality' | 'processing-integrity' | 'privacy';
export type EvaluationStatus = 'pass' | 'fail' | 'waived' | 'unknown' | 'not-applicable' | 'error';
export type Coverage = 'covered' | 'partial' | 'gap' | 'inherited' | 'process-only' | 'not-relevant' | 'no-resource';

export interface Content {
  /** Rules that were switched off or made softer than they are, with who answers for it. First, here and in every rendering. */
  readonly relaxedRules?: readonly RelaxedRule[];
  readonly system: SystemInfo;
  readonly tool: Tool;
  readonly source: Source;
  /** The date waivers are judged at, `YYYY-MM-DD`. */
  readonly asOf: string;
  readonly scope: Scope;
  readonly completeness: Completeness;
  readonly criteria: readonly MappedCriterion[];
  readonly controls: readonly MappedControl[];
  readonly rules: readonly MappedRule[];
  readonly resources: readonly MappedResource[];
  readonly evaluations: readonly MappedEvaluation[];
  readonly waivers: readonly MappedWaiver[];
  readonly exceptions: readonly ExceptionRecord[];
  readonly responsibilities: Responsibilities;
  readonly description: SystemDescription;
  /** What compliant defaults were applied where, and what was left as the user had set it. */
  readonly defaults?: readonly AppliedDefaults[];
  /** What this document does not show. Printed first in every rendering. */
  readonly limitations: readonly string[];
}

export interface RelaxedRule {
  readonly ruleId: string;
  readonly change: 'excluded' | 'lowered to warning';
  readonly reason: string;
  readonly owner: string;
  readonly approvedBy: string;
}

export interface AppliedDefaults {
  readonly constructPath: string;
  /** The class: `s3.Bucket`. */
  readonly name: string;
  readonly by: 'construct' | 'injector' | 'repair';
  readonly applied: readonly string[];
  readonly kept: readonly string[];
}

export interface SystemInfo {
  readonly id: string;
  readonly name: string;
  /** Empty when the app did not declare one. */
  readonly owner: string;
  /** Empty when the app did not declare one. */
  readonly environment: string;
  readonly categories: readonly Category[];
  /** Where the service commitments (DC 2) are written down. */
  readonly commitmentsRef?: string;
}

export interface Tool {
  readonly name: string;
  readonly version: string;
  readonly framework: { readonly name: 'aws-cdk' | 'cdktf' | 'cdktn' | 'cloudformation' | 'terraform'; readonly version: string };
  readonly packs: readonly {
    readonly id: string;
    readonly version: string;
    /** sha256 over the rules' metadata and parameters. */
    readonly digest: string;
    readonly rules: number;
    readonly config: Readonly<Record<string, unknown>>;
  }[];
  readonly catalog: { readonly id: 'tsc-2017-pof-2022'; readonly version: string; readonly digest: string };
  readonly lockfile?: { readonly path: string; readonly sha256: string };
}

/** Where the code came from. Empty strings where no version control was found. */
export interface Source {
  readonly repository: string;
  readonly commit: string;
  readonly committedAt: string;
  readonly ref?: string;
  readonly dirty: boolean;
  readonly changeRequest?: { readonly id: string; readonly url?: string };
}

export interface Scope {
  readonly stacks: readonly {
    readonly id: string;
    readonly constructPath: string;
    readonly account: string | null;
    readonly region: string | null;
    readonly template: { readonly path: string; readonly sha256: string };
    readonly resources: number;
    readonly inScope: boolean;
    readonly reason?: string;
  }[];
  readonly exclusions: readonly { readonly constructPath: string; readonly reason: string; readonly approvedBy?: string }[];
}

/** The document proves its own completeness, or says that it cannot. */
export interface Completeness {
  readonly resourcesInTemplates: number;
  readonly resourcesInReport: number;
  /** Resources with at least one pass, fail or waived evaluation. */
  readonly resourcesEvaluated: number;
  /** Resources that stand among the evidence of another, and for whose type alone there is no rule. */
  readonly resourcesEvidence: number;
  readonly resourcesWithoutRule: number;
  /** Resources in scopes that the app declared out of audit. */
  readonly resourcesOutOfScope: number;
  /** Resources whose every evaluation is unknown, not applicable or error. */
  readonly resourcesUndecided: number;
  /** Every part of the input that nobody read, and who answers for it where somebody does. */
  readonly notRead: readonly NotRead[];
  readonly unmappedTypes: readonly {
    readonly type: string;
    readonly count: number;
    readonly disposition: 'no-control-needed' | 'gap' | 'unreviewed';
    readonly note?: string;
  }[];
  readonly rulesLoaded: number;
  readonly rulesExecuted: number;
  readonly rulesErrored: number;
  readonly byStatus: Readonly<Record<EvaluationStatus, number>>;
  readonly balanced: boolean;
  /** One sentence for every total that does not reconcile. */
  readonly differences: readonly string[];
}

/** A part of the input that was not read: what stands there was not judged. */
export interface NotRead {
  readonly id: string;
  readonly stackId: string;
  readonly file: string;
  readonly pointer: string;
  readonly address: string;
  /** entry, macro, nested-template, module, plan or size. */
  readonly kind: string;
  readonly message: string;
  /** The waiver that answers for it. */
  readonly waiverId?: string;
}

export interface MappedCriterion {
  readonly id: string;
  readonly category: Category | 'common';
  readonly title: string;
  readonly inScope: boolean;
  readonly notRelevantReason?: string;
  readonly responsibility: 'entity' | 'shared' | 'subservice' | 'process';
  readonly coverage: Coverage;
  /** One sentence: why the coverage is what it is. */
  readonly note: string;
  readonly counts: {
    readonly controls: number;
    readonly resources: number;
    readonly pass: number;
    readonly fail: number;
    readonly waived: number;
    readonly unknown: number;
    readonly error: number;
  };
  readonly controlIds: readonly string[];
  readonly csocIds: readonly string[];
  readonly cuecIds: readonly string[];
}

export interface MappedControl {
  readonly id: string;
  readonly title: string;
  /** Management's wording, ready for Section III. */
  readonly statement: string;
  readonly kind: 'preventive' | 'detective' | 'corrective';
  readonly nature: 'automated' | 'manual' | 'it-dependent-manual';
  readonly frequency: string;
  /** Empty when the app did not declare one. */
  readonly owner: string;
  readonly externalIds?: Readonly<Record<string, string>>;
  readonly criteria: readonly { readonly id: string; readonly strength: 'primary' | 'supporting'; readonly rationale: string }[];
  readonly ruleIds: readonly string[];
  readonly constructs: readonly string[];
  readonly testProcedure: string;
}

export interface MappedRule {
  /** For example `SOC2-S3BucketVersioningEnabled`. */
  readonly id: string;
  readonly packId: string;
  readonly title: string;
  readonly severity: 'fatal' | 'error' | 'warning' | 'info';
  readonly waivable: boolean;
  readonly enabled: boolean;
  /** Why the app switched the rule off. */
  readonly disabledReason?: string;
  readonly resourceTypes: readonly string[];
  readonly controlIds: readonly string[];
  /** The rule's own criteria where they differ from the control's, else the control's. */
  readonly criteria: readonly string[];
  readonly check: string;
  readonly rationale: string;
  readonly remediation: string;
  readonly related: readonly { readonly framework: string; readonly id: string }[];
}

export interface MappedResource {
  /** `<stackId>#<constructPath or logical id>`, or `<file>#<Terraform address>`. */
  readonly id: string;
  readonly stackId: string;
  readonly type: string;
  readonly logicalId: string;
  readonly constructPath: string;
  readonly construct?: { readonly fqn: string; readonly version: string };
  /** The nearest construct of this library above the resource. */
  readonly compliantBy?: { readonly fqn: string; readonly version: string };
  readonly origin?: SourceLocation;
  readonly component: 'infrastructure' | 'software' | 'data' | 'identity' | 'glue';
  readonly dataStore: boolean;
  readonly classification?: 'public' | 'internal' | 'confidential' | 'restricted' | 'personal';
  readonly zone?: string;
  /** Present when the framework, not the application, wrote this resource. */
  readonly frameworkOwned?: { readonly by: string; readonly rationale: string };
  readonly inScope: boolean;
  readonly propertiesDigest: string;
  readonly controlIds: readonly string[];
}

export interface SourceLocation { readonly file: string; readonly line: number; readonly column?: number }

export interface MappedEvaluation {
  /** sha256 prefix over rule, resource and finding: stable across runs, so two mappings can be compared. */
  readonly id: string;
  readonly ruleId: string;
  readonly resourceId: string;
  readonly findingKey?: string;
  readonly status: EvaluationStatus;
  readonly message: string;
  readonly criteria: readonly string[];
  readonly evidence: readonly PropertyEvidence[];
  readonly waiverId?: string;
}

export interface PropertyEvidence {
  /** RFC 6901 pointer into the template. */
  readonly pointer: string;
  /** The template the pointer leads into, where it is not the resource's own: a neighbour in another stack. */
  readonly document?: string;
  readonly operator: string;
  readonly expected?: unknown;
  readonly actual?: unknown;
  /** `token`: known only at deploy time. */
  readonly redacted?: 'secret' | 'size' | 'token';
  readonly setBy: 'construct-default' | 'construct-enforced' | 'caller' | 'aspect' | 'escape-hatch' | 'unset' | 'template';
}

export interface MappedWaiver {
  readonly id: string;
  readonly ruleId: string;
  readonly constructPath: string;
  readonly findingKey?: string;
  readonly reason: string;
  /** Empty for a plain CDK acknowledgement, which names none. */
  readonly owner: string;
  readonly approvedBy: string;
  readonly ticket?: string;
  /** `YYYY-MM-DD`; empty for a plain CDK acknowledgement, which never expires, and where it cannot be read, which has expired. */
  readonly expiresAt: string;
  readonly compensatingControl?: string;
  readonly declaredBy: 'waiver' | 'acknowledgement' | 'framework';
  readonly declaredAt?: SourceLocation;
  readonly evaluationIds: readonly string[];
  /** `invalid`: it is not as a waiver must be, and counts as nothing. */
  readonly status: 'active' | 'expiring' | 'expired' | 'unused' | 'invalid';
  /** Why it counts as nothing, where it does. */
  readonly problem?: string;
}

/** Deviation register: a failure that reached deployment, with management's response. Survives remediation. */
export interface ExceptionRecord {
  readonly id: string;
  readonly evaluationIds: readonly string[];
  readonly criteria: readonly string[];
  readonly detectedAt: string;
  readonly detectedCommit: string;
  readonly reachedDeployment: boolean;
  readonly rootCause?: string;
  readonly managementResponse?: string;
  readonly owner?: string;
  readonly targetDate?: string;
  readonly resolvedAt?: string;
  readonly resolvedCommit?: string;
}

export interface Responsibilities {
  readonly subserviceOrganizations: readonly {
    readonly id: string;
    readonly name: string;
    readonly method: 'carve-out' | 'inclusive';
    readonly services: readonly string[];
    /** What we assume the organisation does (CSOC). */
    readonly csocs: readonly { readonly id: string; readonly description: string; readonly criteria: readonly string[] }[];
    /** What it assumes that we do, and which of our controls shows it. */
    readonly theirUserEntityControls: readonly { readonly id: string; readonly description: string; readonly satisfiedBy: readonly string[] }[];
  }[];
  readonly userEntityControls: readonly { readonly id: string; readonly description: string; readonly criteria: readonly string[]; readonly relatedControlIds: readonly string[] }[];
  /** Who owns the account baseline (trail, Config, GuardDuty, ...) where this app does not. */
  readonly accountBaseline: { readonly ownedByThisApp: boolean; readonly owner: string };
}

export interface SystemDescription {
  readonly accounts: readonly { readonly id: string | null; readonly regions: readonly string[]; readonly stackIds: readonly string[] }[];
  readonly services: readonly { readonly service: string; readonly resourceTypes: Readonly<Record<string, number>> }[];
  readonly dataStores: readonly { readonly resourceId: string; readonly classification?: string; readonly encryptedAtRest: string; readonly backup: string; readonly retention: string }[];
  readonly zones: readonly { readonly id: string; readonly kind: string; readonly resourceIds: readonly string[] }[];
  readonly flows: readonly { readonly from: string; readonly to: string; readonly basis: string }[];
}

export interface Run {
  readonly runId: string;
  readonly startedAt: string;
  readonly finishedAt: string;
  readonly actor: string;
  readonly trigger: 'local' | 'pull-request' | 'merge' | 'deploy' | 'scheduled';
  readonly ci?: { readonly name: string; readonly runUrl: string };
  readonly command: string;
  readonly host: { readonly os: string; readonly node: string };
  readonly gate: {
    readonly failOn: readonly ('fatal' | 'error' | 'warning')[];
    readonly outcome: 'pass' | 'fail';
    /** Evaluations that fail the gate, plus the gate's own failures. */
    readonly failing: number;
    readonly warnings: number;
    /** Why the gate failed for its own sake: crash, wrong configuration, nothing evaluated. */
    readonly problems: readonly string[];
  };
}

export interface Integrity {
  readonly canonicalization: 'RFC8785';
  /** `sha256:<hex>` over the RFC 8785 form of `content`. */
  readonly contentDigest: string;
}
