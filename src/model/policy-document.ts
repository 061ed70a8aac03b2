import { isWorldCidr } from './cidr';
import { Value } from './value';

/**
 * A policy document in one normal form, whatever shape it was written in: one statement or a list, strings or lists,
 * `NotAction`, `NotPrincipal`, `NotResource`, condition operators and keys in any case, `...IfExists` and set
 * operators. All answers are three-valued: `undefined` means that it depends on what is known only at deploy time.
 *
 * Grammar: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html
 */
export class PolicyDocument {
  /** Reads a document given as an object, or as a string that holds JSON. */
  public static of(value: Value): PolicyDocument {
    const document = value.parsedText();
    const statements = document.at('Statement').items();
    const unreadable = document.isUnknown || statements === undefined || (document.present() === true && document.resolved.kind !== 'object');
    return new PolicyDocument(
      document,
      (statements ?? []).filter((statement) => statement.resolved.kind === 'object').map((statement, index) => new Statement(statement, index)),
      !unreadable && (statements ?? []).every((statement) => statement.resolved.kind === 'object'),
    );
  }

  private constructor(
    public readonly value: Value,
    public readonly statements: readonly Statement[],
    /** False when a part of the document could not be read; then no answer "nothing is allowed" is safe. */
    public readonly complete: boolean,
  ) {}

  public get present(): boolean | undefined { return this.value.present(); }
  public get allows(): readonly Statement[] { return this.statements.filter((statement) => statement.effect !== 'Deny'); }
  public get denies(): readonly Statement[] { return this.statements.filter((statement) => statement.effect === 'Deny'); }
}

/** One condition of a statement: an operator, a key, and the values compared with. */
export interface PolicyCondition {
  /** Lower case, without set operator and `IfExists`: `bool`, `stringequals`. */
  readonly operator: string;
  /** `...IfExists`: holds also when the request lacks the key. */
  readonly ifExists: boolean;
  /** `foranyvalue`, `forallvalues`, or empty. */
  readonly qualifier: string;
  /** Lower case: `aws:securetransport`. */
  readonly key: string;
  readonly values: readonly Value[];
}

export class Statement {
  constructor(public readonly value: Value, public readonly index: number) {}

  /** For finding keys: the Sid, else the position. */
  public get key(): string {
    return this.value.at('Sid').text() || `Statement[${this.index}]`;
  }

  public get effect(): 'Allow' | 'Deny' | undefined {
    const effect = this.value.at('Effect').text();
    return effect === 'Allow' || effect === 'Deny' ? effect : undefined;
  }

  // --- principals

  /** Whether the statement speaks of every principal there is, before conditions. */
  public includesAnyone(): boolean | undefined {
    // NotPrincipal names those left out. An allow then lets strangers in; a deny does not reach everyone.
    if (this.value.at('NotPrincipal').present() !== false) { return this.effect !== 'Deny'; }
    const principal = this.value.at('Principal');
    if (principal.resolved.kind !== 'object') { return anyIs(principal.items(), '*'); }
    // { "AWS": "*" } is anyone; { "Service": "*" } is not a form that AWS accepts, { "Federated": "*" } neither.
    return anyIs(principal.at('AWS').items(), '*');
  }

  /** The principals of one kind (`AWS`, `Service`, `Federated`), or undefined when undecided. */
  public principals(kind: 'AWS' | 'Service' | 'Federated'): readonly Value[] | undefined {
    const principal = this.value.at('Principal');
    if (principal.resolved.kind !== 'object') { return kind === 'AWS' ? principal.items() : principal.isUnknown ? undefined : []; }
    return principal.at(kind).items();
  }

  // --- actions and resources

  public get usesNotAction(): boolean { return this.value.at('NotAction').present() !== false; }
  public get usesNotResource(): boolean { return this.value.at('NotResource').present() !== false; }
  public get actions(): readonly Value[] | undefined { return this.value.at('Action').items(); }
  public get resources(): readonly Value[] | undefined { return this.value.at('Resource').items(); }

  /** Whether the statement speaks of an action: `s3:GetObject`; or of all of a service: `s3:*`; or of all: `*`. */
  public coversAction(action: string): boolean | undefined {
    if (this.usesNotAction) {
      const excluded = this.value.at('NotAction').items();
      if (excluded === undefined) { return undefined; }
      const answers = excluded.map((pattern) => overlaps(pattern, action));
      return answers.includes(true) ? false : answers.includes(undefined) ? undefined : true;
    }
    return some(this.actions, (pattern) => covers(pattern, action));
  }

  /** Whether the statement speaks of at least one action that the pattern includes. */
  public touchesAction(pattern: string): boolean | undefined {
    if (this.usesNotAction) { return this.coversAction(pattern) === true ? true : some(this.value.at('NotAction').items(), (item) => covers(item, pattern)) === true ? false : true; }
    return some(this.actions, (item) => overlaps(item, pattern));
  }

  /** Whether the statement speaks of every resource. */
  public coversAllResources(): boolean | undefined {
    if (this.usesNotResource) { return true; }
    return some(this.resources, (resource) => resource.is('*') ?? (resource.resolved.kind === 'unknown' ? undefined : isStarArn(resource.expression())));
  }

  // --- conditions

  /** The conditions, or undefined when undecided. */
  public get conditions(): readonly PolicyCondition[] | undefined {
    const block = this.value.at('Condition');
    if (block.present() === false) { return []; }
    if (block.resolved.kind !== 'object') { return undefined; }
    const conditions: PolicyCondition[] = [];
    for (const name of block.keys()) {
      const operands = block.child(name);
      if (operands.resolved.kind !== 'object') { return undefined; }
      const [qualifier, operator] = name.includes(':') ? name.toLowerCase().split(':') : ['', name.toLowerCase()];
      for (const key of operands.keys()) {
        const values = operands.child(key).items();
        if (values === undefined) { return undefined; }
        conditions.push({
          qualifier, key: key.toLowerCase(), values,
          operator: operator.replace(/ifexists$/, ''),
          ifExists: operator.endsWith('ifexists'),
        });
      }
    }
    return conditions;
  }

  /**
   * Whether the statement, taken as a deny, refuses every request that is not sent over TLS. A second condition would
   * let other clear-text requests through, since all conditions of a statement must hold together.
   */
  public deniesClearText(): boolean | undefined {
    if (this.effect !== 'Deny') { return false; }
    const conditions = this.conditions;
    if (conditions === undefined) { return undefined; }
    if (conditions.length !== 1) { return false; }
    const [{ operator, key, values }] = conditions;
    if (operator !== 'bool' || key !== 'aws:securetransport') { return false; }
    return anyIs(values, false);
  }

  /**
   * Whether a statement that allows anyone is narrowed to known parties by a condition that a stranger cannot meet.
   * `undefined` when a condition could narrow it but its value is known only at deploy time.
   */
  public isNarrowed(): boolean | undefined {
    const conditions = this.conditions;
    if (conditions === undefined) { return undefined; }
    const answers = conditions.map(narrows);
    return answers.includes(true) ? true : answers.includes(undefined) ? undefined : false;
  }

  /** Whether the statement allows strangers to do something. */
  public allowsStrangers(): boolean | undefined {
    if (this.effect === 'Deny') { return false; }
    const anyone = this.includesAnyone();
    if (anyone === false) { return false; }
    const narrowed = this.isNarrowed();
    if (narrowed === true) { return false; }
    return anyone === true && narrowed === false ? (this.effect === undefined ? undefined : true) : undefined;
  }
}

/**
 * Keys whose value a caller cannot choose, so that comparing them with a fixed value names the party.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html ("the meaning of public")
 */
const PARTY_KEYS = new Set([
  'aws:sourcearn', 'aws:sourceaccount', 'aws:sourceorgid', 'aws:sourceorgpaths', 'aws:sourceowner', 'aws:sourcevpc', 'aws:sourcevpce',
  'aws:vpcsourceip', 'aws:sourceip', 'aws:principalorgid', 'aws:principalorgpaths', 'aws:principalaccount', 'aws:principalarn', 'aws:principalisawsservice',
  'aws:principalservicename', 'aws:userid', 'kms:calleraccount', 's3:dataaccesspointaccount', 's3:dataaccesspointarn', 'sns:endpoint',
  'elasticfilesystem:accesspointarn', 'lambda:eventsourcetoken', 'lambda:functionurlauthtype',
]);
const POSITIVE = new Set(['stringequals', 'stringequalsignorecase', 'stringlike', 'arnequals', 'arnlike', 'ipaddress', 'bool']);

function narrows(condition: PolicyCondition): boolean | undefined {
  if (condition.ifExists || condition.qualifier === 'forallvalues' || !POSITIVE.has(condition.operator) || !PARTY_KEYS.has(condition.key)) { return false; }
  const weak = condition.values.map((value) => {
    const text = value.text();
    if (text === undefined) { return value.resolved.kind === 'unknown' ? undefined : isOpenPattern(value.expression(), condition); }
    return isOpenPattern(text, condition);
  });
  if (condition.values.length === 0 || weak.includes(true)) { return false; }
  return weak.includes(undefined) ? undefined : true;
}

/** A pattern that everybody matches: `*`, `arn:aws:*`, `0.0.0.0/0`; or one that holds for anonymous callers. */
function isOpenPattern(text: string, { key, operator }: PolicyCondition): boolean {
  if (key === 'aws:sourceip' || key === 'aws:vpcsourceip') { return text === '*' || isWorldCidr(text); }
  if (key === 'lambda:functionurlauthtype') { return text !== 'AWS_IAM'; }
  if (operator === 'bool') { return text.toLowerCase() !== 'true'; }
  if (operator === 'stringequals' || operator === 'stringequalsignorecase') { return false; }
  if (key === 'aws:sourcearn' || key === 'aws:principalarn') {
    // An ARN pattern names a party by its account (fifth field), or, for S3, by the bucket's name (sixth).
    const fields = text.split(':');
    return fields.length < 6 ? /^[*?:]*$/.test(text.replace(/^arn:[^:]*/, '')) || text === '*' : isWild(fields[4]) && isWild(fields.slice(5).join(':'));
  }
  return isWild(text);
}

function isWild(text: string): boolean {
  return /^[*?/]*$/.test(text);
}

/** `*`, and ARNs in which every field is a star. */
function isStarArn(text: string): boolean {
  return text === '*' || /^arn:(\*|\$\{AWS::Partition\}|aws[a-z-]*)(:\*)+$/.test(text);
}

function some<T>(items: readonly T[] | undefined, question: (item: T) => boolean | undefined): boolean | undefined {
  if (items === undefined) { return undefined; }
  const answers = items.map(question);
  return answers.includes(true) ? true : answers.includes(undefined) ? undefined : false;
}

function anyIs(items: readonly Value[] | undefined, wanted: string | boolean): boolean | undefined {
  return some(items, (item) => {
    // A reference or a text with unknown parts names something; it is not a bare star.
    if (wanted === '*' && (item.resolved.kind === 'reference' || item.resolved.kind === 'text')) { return false; }
    return item.is(wanted);
  });
}

/** IAM's wildcards, in any case. Most patterns hold none, and comparing texts is far cheaper than building an expression. */
function matches(pattern: string, text: string): boolean {
  if (!pattern.includes('*') && !pattern.includes('?')) { return pattern.toLowerCase() === text.toLowerCase(); }
  return new RegExp(`^${pattern.replace(/[.+^${}()|[\]\\]/g, '\\$&').replace(/\*/g, '.*').replace(/\?/g, '.')}$`, 'i').test(text);
}

/** Whether a pattern of the policy includes everything that `wanted` (itself perhaps a pattern) includes. */
function covers(pattern: Value, wanted: string): boolean | undefined {
  const text = pattern.text();
  return text === undefined ? undefined : /^\*(:\*)?$/.test(text) || matches(text, wanted.replace(/\*/g, '￿'))
    || (text.endsWith('*') && wanted.toLowerCase().startsWith(text.slice(0, -1).toLowerCase()) && !/[*?]/.test(text.slice(0, -1)));
}

/** Whether a pattern of the policy and a pattern of ours include a common action. */
function overlaps(pattern: Value, wanted: string): boolean | undefined {
  const text = pattern.text();
  return text === undefined ? undefined : intersect(text.toLowerCase(), wanted.toLowerCase());
}

/** Whether some text matches two patterns at once. Walks both; a star stands for nothing or takes one character more. */
function intersect(a: string, b: string): boolean {
  const seen = new Set<number>();
  const walk = (i: number, j: number): boolean => {
    const state = i * (b.length + 1) + j;
    if (seen.has(state)) { return false; }
    seen.add(state);
    if (i === a.length && j === b.length) { return true; }
    if (a[i] === '*' && (walk(i + 1, j) || (j < b.length && walk(i, j + 1)))) { return true; }
    if (b[j] === '*' && (walk(i, j + 1) || (i < a.length && walk(i + 1, j)))) { return true; }
    return i < a.length && j < b.length && a[i] !== '*' && b[j] !== '*' && (a[i] === b[j] || a[i] === '?' || b[j] === '?') && walk(i + 1, j + 1);
  };
  return walk(0, 0);
}
