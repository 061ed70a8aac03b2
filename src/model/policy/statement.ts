import { conditionsOf, type PolicyCondition } from './conditions';
import { holdsForStrangers, narrowsToParties } from './narrowing';
import { LATER, PLAIN, patternOf, whatever } from './pattern';
import { includes, intersect } from './wildcards';
import type { Value } from '../value';

export class Statement {
  private read: { readonly conditions: readonly PolicyCondition[] | undefined } | undefined;

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
    if (principal.resolved.kind !== 'object') { return some(principal.items(), isAnyone); }
    // A service goes by its name; only a bare star is no name.
    return or(...['AWS', 'Federated', 'CanonicalUser'].map((kind) => some(principal.at(kind).items(), isAnyone)), some(principal.at('Service').items(), (service) => service.is('*')));
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
  public get notActions(): readonly Value[] | undefined { return this.value.at('NotAction').items(); }
  public get resources(): readonly Value[] | undefined { return this.value.at('Resource').items(); }

  /** Whether the statement speaks of an action: `s3:GetObject`; or of all of a service: `s3:*`; or of all: `*`. */
  public coversAction(action: string): boolean | undefined {
    return this.usesNotAction ? not(some(this.notActions, (pattern) => overlaps(pattern, action))) : some(this.actions, (pattern) => covers(pattern, action));
  }

  /** Whether the statement speaks of at least one action that the pattern includes. */
  public touchesAction(pattern: string): boolean | undefined {
    if (this.usesNotAction) { return this.coversAction(pattern) === true ? true : some(this.notActions, (item) => covers(item, pattern)) === true ? false : true; }
    return some(this.actions, (item) => overlaps(item, pattern));
  }

  /** Whether the statement speaks of every resource. */
  public coversAllResources(): boolean | undefined {
    if (this.usesNotResource) { return true; }
    return some(this.resources, (resource) => ofPattern(resource, isEveryArn));
  }

  /**
   * Whether the statement speaks of every resource of a type in some account: `iam:role/`, `lambda:function:`. A policy
   * gives nothing in other accounts, so that the account written out is as good as a star. `counts` leaves resources out.
   */
  public coversAllOf(type: string, counts: (resource: Value) => boolean = () => true): boolean | undefined {
    if (this.usesNotResource) { return true; }
    const [service, ...kind] = type.split(':');
    return some(this.resources?.filter(counts), (resource) => ofPattern(resource, (pattern) => {
      const fields = pattern.split(':');
      const own = (field: string | undefined, otherwise: string) => (field === undefined || /[*?]/.test(field) ? otherwise : field);
      return includes(pattern, `arn:${own(fields[1], 'aws')}:${service}:${own(fields[3], service === 'iam' ? '' : 'us-east-1')}:${own(fields[4], '000000000000')}:${kind.join(':')}*`);
    }));
  }

  // --- conditions

  /** The conditions, or undefined when undecided. */
  public get conditions(): readonly PolicyCondition[] | undefined {
    this.read ??= { conditions: conditionsOf(this.value.at('Condition')) };
    return this.read.conditions;
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
    return some(values, (value) => value.is(false));
  }

  /**
   * Whether a statement that allows anyone is narrowed to known parties by a condition that a stranger cannot meet.
   * `undefined` when a condition could narrow it but its value is known only at deploy time.
   */
  public isNarrowed(): boolean | undefined {
    return this.conditions === undefined ? undefined : narrowsToParties(this.conditions);
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

  /**
   * Whether the statement, taken as a deny, keeps all but known parties from an action on a resource of an allow.
   * `undefined` for the resource stands for policies that name none, since they stand on what they speak of.
   */
  public deniesStrangers(action: string, resource: string | undefined): boolean | undefined {
    const reaches = resource === undefined ? true
      : this.usesNotResource ? undefined : some(this.resources, (own) => includes(own.expression(), resource) || (own.isUnknown ? undefined : false));
    const everyone = and(this.includesAnyone(), this.coversAction(action), reaches);
    if (this.effect !== 'Deny' || everyone === false) { return false; }
    return this.conditions === undefined ? undefined : and(everyone, holdsForStrangers(this.conditions));
  }
}

/**
 * A principal that names nobody in particular: a star, or an ARN without an account of its own. IAM takes a star alone
 * and no wildcard inside an ARN: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html
 */
function isAnyone(principal: Value): boolean | undefined {
  const named = (pattern: string) => !/[*?]/.test(pattern) || /^(\d{12}|[^*?]*\uE000[^*?]*)$/.test(pattern.split(':')[4] ?? '');
  const pattern = patternOf(principal, true);
  if (pattern === undefined) { return false; }
  // A text names something, whatever is known later of it.
  return principal.resolved.kind === 'text' ? !named(pattern.replaceAll(LATER, PLAIN)) : not(whatever(pattern, named));
}

/** `*`, and ARNs in which every field is a star: `arn:aws:*`, `arn:*:*:*:*:*`. */
function isEveryArn(pattern: string): boolean {
  const [scheme, partition, ...fields] = pattern.split(':');
  const isStar = (field: string) => /^[*?]*\*[*?]*$/.test(field);
  if (partition === undefined) { return isStar(scheme); }
  return (scheme === 'arn' || isStar(scheme)) && (fields.length > 0 || isStar(partition)) && fields.every(isStar);
}

function ofPattern(value: Value, test: (pattern: string) => boolean): boolean | undefined {
  const pattern = patternOf(value, true);
  return pattern === undefined ? false : whatever(pattern, test);
}

/** Whether a pattern of the policy includes everything that `wanted` (itself perhaps a pattern) includes. */
function covers(pattern: Value, wanted: string): boolean | undefined {
  return ofPattern(pattern, (text) => includes(text, wanted) || /^[*?]*\*[*?]*(:[*?]*\*[*?]*)?$/.test(text));
}

/** Whether a pattern of the policy and a pattern of ours include a common action. */
function overlaps(pattern: Value, wanted: string): boolean | undefined {
  return ofPattern(pattern, (text) => intersect(text, wanted));
}

function some<T>(items: readonly T[] | undefined, question: (item: T) => boolean | undefined): boolean | undefined {
  return items === undefined ? undefined : or(...items.map(question));
}

function or(...answers: readonly (boolean | undefined)[]): boolean | undefined {
  return answers.includes(true) ? true : answers.includes(undefined) ? undefined : false;
}

function and(...answers: readonly (boolean | undefined)[]): boolean | undefined {
  return answers.includes(false) ? false : answers.includes(undefined) ? undefined : true;
}

function not(answer: boolean | undefined): boolean | undefined {
  return answer === undefined ? undefined : !answer;
}
