/** A fact that a verdict rests on. */
export interface Evidence {
  /** RFC 6901 pointer into the document. */
  readonly pointer: string;
  /** The document the pointer leads into. Absent: that of the resource judged. */
  readonly document?: string;
  readonly operator: string;
  readonly expected?: unknown;
  readonly actual?: unknown;
  /** The value is known only at deploy time; `actual` is its expression. */
  readonly token?: boolean;
  /** The value must not be shown. */
  readonly secret?: boolean;
}

export type OutcomeStatus = 'pass' | 'fail' | 'unknown' | 'not-applicable';

/** What a check says of one resource in one world. A pass without evidence is a defect, and a test looks for it. */
export interface Outcome {
  readonly status: OutcomeStatus;
  readonly evidence: readonly Evidence[];
  /** The fact behind a fail, an unknown or a not-applicable, as half a sentence. */
  readonly fact?: string;
  /** Where one rule reports several things, which one: `Ingress[0]`, `Statement[2]/s3:*`. */
  readonly key?: string;
  /** The several things. Empty unless made by `each`. */
  readonly findings?: readonly Outcome[];
}

export function pass(...evidence: readonly Evidence[]): Outcome {
  return { status: 'pass', evidence };
}

export function fail(fact: string, ...evidence: readonly Evidence[]): Outcome {
  return { status: 'fail', fact, evidence };
}

export function undecided(fact: string, ...evidence: readonly Evidence[]): Outcome {
  return { status: 'unknown', fact, evidence };
}

export function notApplicable(reason: string, ...evidence: readonly Evidence[]): Outcome {
  return { status: 'not-applicable', fact: reason, evidence };
}

function withStatus(outcomes: readonly Outcome[], status: OutcomeStatus): Outcome[] {
  return outcomes.filter((outcome) => outcome.status === status);
}

function join(status: OutcomeStatus, outcomes: readonly Outcome[]): Outcome {
  if (outcomes.length === 1 && outcomes[0].key === undefined) { return outcomes[0]; }
  // Every verdict passes here, some of them thousands of times: one walk, and no list that nobody reads.
  const evidence: Evidence[] = [];
  const findings: Outcome[] = [];
  const facts = new Set<string>();
  for (const outcome of outcomes) {
    for (const item of outcome.evidence) { evidence.push(item); }
    if (outcome.fact !== undefined) { facts.add(outcome.fact); }
    if (outcome.findings !== undefined) { for (const finding of outcome.findings) { findings.push(finding); } } else if (outcome.key !== undefined) { findings.push(outcome); }
  }
  return {
    status, evidence,
    ...(facts.size === 0 ? {} : { fact: [...facts].join('; ') }),
    ...(findings.length === 0 ? {} : { findings }),
  };
}

/** Every requirement must hold. What does not apply is left out of the judgement. */
export function all(...outcomes: readonly Outcome[]): Outcome {
  for (const status of ['fail', 'unknown', 'pass'] as const) {
    const matching = withStatus(outcomes, status);
    if (matching.length > 0) { return join(status, matching); }
  }
  return outcomes.length === 0 ? notApplicable('nothing to judge') : join('not-applicable', outcomes);
}

/** One way to meet the requirement is enough. */
export function any(...outcomes: readonly Outcome[]): Outcome {
  for (const status of ['pass', 'unknown', 'fail'] as const) {
    const matching = withStatus(outcomes, status);
    if (matching.length > 0) { return join(status, matching); }
  }
  return outcomes.length === 0 ? notApplicable('nothing to judge') : join('not-applicable', outcomes);
}

/** Judges each item under a key of its own, so that one finding can be waived and the others still fail. */
export function each<T>(items: readonly T[], key: (item: T, index: number) => string, check: (item: T, index: number) => Outcome): Outcome {
  return all(...items.map((item, index) => ({ ...check(item, index), key: key(item, index), findings: undefined })));
}

/** Follows a three-valued question. Where it is undecided, both answers are judged, and only agreement counts. */
export function decide(question: boolean | undefined, yes: () => Outcome, no: () => Outcome): Outcome {
  if (question === true) { return yes(); }
  if (question === false) { return no(); }
  const both = [yes(), no()];
  if (both[0].status === both[1].status) { return join(both[0].status, both); }
  const facts = both.filter((outcome) => outcome.status !== 'pass').map((outcome) => outcome.fact).filter((fact) => fact !== undefined);
  return undecided(facts.join('; ') || 'depends on a value known only at deploy time', ...both.flatMap((outcome) => outcome.evidence));
}
