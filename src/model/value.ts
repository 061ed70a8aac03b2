import { brief, type Json, type JsonObject, ownValue, pointerToken } from './json';
import { type Evidence, fail, type Outcome, pass, undecided } from './outcome';
import { ABSENT, expressionOf, hasFilledPart, identityText, isFilled, isRuledOut, mayCome, type Resolved, scalar, unknown } from './resolved';
import type { Resource, Unit } from './resource';
import { TextDocument } from './text-document';
import type { World } from './world';

type Known = string | number | boolean;

/**
 * A place in a document, as it stands in one world: present, absent, or known only at deploy time.
 *
 * The checks (`equals`, `isTrue`, `isPresent`, ...) give an outcome with its evidence. The questions (`is`, `present`,
 * `text`) are for control flow and answer `undefined` when undecided, which is never the same as "no".
 */
export class Value {
  private children: Map<string, Value> | undefined;
  private list: Value[] | undefined;

  constructor(
    protected readonly unit: Unit,
    protected readonly world: World,
    /** RFC 6901 pointer to this place as the unit resolves it, which for generated resources is not the document that was read. */
    protected readonly place: string,
    /** The property path as a user writes it, `VersioningConfiguration.Status`. */
    public readonly label: string,
    public readonly resolved: Resolved,
    private readonly defaulted = false,
  ) {}

  /** RFC 6901 pointer into the document. */
  public get pointer(): string {
    return this.unit.sourceOf?.(this.place) ?? this.place;
  }

  /** The value at a path below this one. Path segments are split at dots; numbers index into lists. */
  public at(path: string): Value {
    if (!path.includes('.')) { return this.child(path); }
    let value: Value = this;
    for (const segment of path.split('.')) { value = value.child(segment); }
    return value;
  }

  /** The value under one key, which may hold dots. */
  public child(key: string): Value {
    let value = this.children?.get(key);
    if (value === undefined) {
      value = this.makeChild(key);
      (this.children ??= new Map()).set(key, value);
    }
    return value;
  }

  private makeChild(key: string): Value {
    const node = this.resolved;
    const own = node.kind === 'object' ? this.unit.keyOf?.(node.value, key) ?? key : key;
    const written = node.kind === 'object' ? node.places?.get(key) : undefined;
    const pointer = `${node.kind === 'object' ? this.placeOf(node) : this.place}/${written ?? pointerToken(own)}`;
    const label = this.label === '' ? key : `${this.label}.${key}`;
    const make = (resolved: Resolved) => new Value(this.unit, this.world, pointer, label, resolved);
    switch (node.kind) {
      case 'absent': return make(ABSENT);
      case 'object': {
        // Terraform writes a block that may stand once as an object or as a list of one.
        if (key === '0' && this.unit.platform === 'terraform' && ownValue(node.value, '0') === undefined) { return new Value(this.unit, this.world, this.placeOf(node), label, node); }
        const raw = ownValue(node.value, own);
        if (raw === undefined && node.open !== undefined) { return make(node.open); }
        return make(this.unit.resolve(raw, this.world, pointer));
      }
      case 'array': {
        const item = /^\d+$/.test(key) ? node.items[Number(key)] : undefined;
        return item === undefined ? make(ABSENT)
          : new Value(this.unit, this.world, this.placeOf(item), label, this.unit.resolve(item.raw, this.world, this.placeOf(item)));
      }
      case 'scalar': return make(unknown(brief(node.value), `${this.label} should hold ${key}, but is ${brief(node.value)}`));
      default: return make(unknown(`${expressionOf(node)}.${key}`, reasonOf(node)));
    }
  }

  /** Where a part stands: what an expression makes has no place of its own, and stands where the expression does. */
  private placeOf({ pointer }: { readonly pointer: string }): string {
    return pointer === '' ? this.place : pointer;
  }

  /** AWS's own value for an absent property. Cite the source where you use it. */
  public orDefault(value: Known): Value {
    return this.written.resolved.kind === 'absent'
      ? new Value(this.unit, this.world, this.place, this.label, scalar(value), true) : this;
  }

  /** This place as its author wrote it: absent also where a plan knows that the value comes from AWS. */
  public get written(): Value {
    return this.resolved.kind === 'unknown' && this.resolved.unset === true ? new Value(this.unit, this.world, this.place, this.label, ABSENT) : this;
  }

  /** This place, holding a document that was written as a string. */
  public withDocument(document: JsonObject): Value {
    return new Value(this.unit, this.world, this.place, this.label, { kind: 'object', value: document, pointer: this.place });
  }

  /** This place, holding the JSON that is written in its text; itself where its text is none. */
  public parsedText(): Value {
    const node = this.resolved;
    if (node.kind !== 'scalar' && node.kind !== 'text') { return this; }
    const parsed = TextDocument.parse(this.unit, node.kind === 'text' ? node.parts : [String(node.value)]);
    return parsed === undefined ? this : new Value(parsed.unit, this.world, this.pointer, this.label, { kind: 'object', value: parsed.document, pointer: this.pointer });
  }

  /** The items of a list; one bare item counts as a list of one. `undefined` when undecided. */
  public items(): Value[] | undefined {
    const node = this.resolved;
    switch (node.kind) {
      case 'absent': return [];
      case 'array': return [...this.list ??= node.items.map((item, index) => new Value(
        this.unit, this.world, this.placeOf(item), `${this.label}[${index}]`, this.unit.resolve(item.raw, this.world, this.placeOf(item))))];
      case 'unknown': return undefined;
      default: return [this];
    }
  }

  /** The keys of an object, or nothing. */
  public keys(): string[] {
    return this.resolved.kind === 'object' ? Object.keys(this.resolved.value) : [];
  }

  // --- questions: undefined means undecided

  /** A known string, number or boolean as text. */
  public text(): string | undefined {
    return this.resolved.kind === 'scalar' ? String(this.resolved.value) : undefined;
  }

  public number(): number | undefined {
    const text = this.text();
    return text === undefined || text.trim() === '' || Number.isNaN(Number(text)) ? undefined : Number(text);
  }

  /** The raw text of the expression, for identity: two equal expressions denote the same value. */
  public expression(): string {
    return expressionOf(this.resolved);
  }

  /** A text that two values share only if they denote the same string, wherever they stand. */
  public identity(): string {
    return identityText(this.resolved, this.unit.namespace);
  }

  /** Whether names in expressions mean the same here and there. */
  public sharesNames(other: Value): boolean {
    return this.unit.namespace === other.unit.namespace;
  }

  public get isUnknown(): boolean {
    return this.resolved.kind === 'unknown';
  }

  /** Whether anything stands here. */
  public present(): boolean | undefined {
    switch (this.resolved.kind) {
      case 'absent': return false;
      case 'unknown': return isFilled(this.resolved) ? true : undefined;
      // A plan shows a block that is not there as a list without items.
      case 'array': return this.unit.platform !== 'terraform' || this.resolved.items.length > 0;
      default: return true;
    }
  }

  public is(expected: Known): boolean | undefined {
    switch (this.resolved.kind) {
      case 'absent': return false;
      case 'scalar': return sameScalar(this.resolved.value, expected);
      case 'unknown': return isRuledOut(this.resolved, String(expected)) ? false : undefined;
      case 'reference': return undefined;
      case 'text': return mayCome(this.resolved, String(expected)) ? undefined : false;
      default: return false;
    }
  }

  public isAnyOf(expected: readonly Known[]): boolean | undefined {
    const answers = expected.map((value) => this.is(value));
    if (answers.includes(true)) { return true; }
    return answers.includes(undefined) ? undefined : false;
  }

  /** The resource this value refers to, when it is one of the graph's. */
  public target(): Resource | undefined {
    if (this.resolved.kind === 'reference') { return this.resolved.resource; }
    if (this.resolved.kind === 'text') {
      const references = this.resolved.parts.filter((part) => typeof part !== 'string' && part.kind === 'reference');
      if (references.length === 1 && references[0] !== undefined && typeof references[0] !== 'string' && references[0].kind === 'reference') {
        return references[0].resource;
      }
    }
    return undefined;
  }

  // --- checks: an outcome with evidence

  public equals(expected: Known): Outcome {
    return this.judge(this.is(expected), 'equals', expected);
  }

  public isOneOf(expected: readonly Known[]): Outcome {
    return this.judge(this.isAnyOf(expected), 'in', expected);
  }

  public isNot(unwanted: Known): Outcome {
    const is = this.is(unwanted);
    return this.judge(is === undefined ? undefined : !is, 'not-equals', unwanted);
  }

  public isNoneOf(unwanted: readonly Known[]): Outcome {
    const is = this.isAnyOf(unwanted);
    return this.judge(is === undefined ? undefined : !is, 'not-in', unwanted);
  }

  public isTrue(): Outcome { return this.equals(true); }
  public isFalse(): Outcome { return this.equals(false); }

  /** Something other than an empty string, list or object stands here. */
  public isPresent(): Outcome {
    const node = this.resolved;
    const empty = (node.kind === 'scalar' && node.value === '') || (node.kind === 'array' && node.items.length === 0)
      || (node.kind === 'object' && Object.keys(node.value).length === 0);
    const present = node.kind === 'text' && !hasFilledPart(node) ? undefined : this.present();
    return this.judge(present === undefined ? undefined : present && !empty, 'present');
  }

  public isAbsent(): Outcome {
    const present = this.present();
    return this.judge(present === undefined ? undefined : !present, 'absent');
  }

  public atLeast(minimum: number): Outcome {
    return this.compare('gte', minimum, (value) => value >= minimum);
  }

  public atMost(maximum: number): Outcome {
    return this.compare('lte', maximum, (value) => value <= maximum);
  }

  /** A check of one's own on a known scalar. `wanted` completes "expected ...". */
  public satisfies(wanted: string, test: (text: string) => boolean): Outcome {
    const text = this.text();
    if (text !== undefined) { return this.judge(test(text), 'matches', wanted); }
    return this.judge(this.resolved.kind === 'absent' || this.resolved.kind === 'object' || this.resolved.kind === 'array' ? false : undefined, 'matches', wanted);
  }

  /** Turns an answer to a question into an outcome with this value as evidence. */
  public judge(answer: boolean | undefined, operator: string, expected?: unknown): Outcome {
    const evidence = this.evidence(operator, expected);
    if (answer === true) { return pass(evidence); }
    const wanted = expected === undefined ? wantedOf(operator) : `expected ${operator.startsWith('not') ? 'anything but ' : ''}${operator === 'gte' ? 'at least ' : operator === 'lte' ? 'at most ' : ''}${list(expected)}`;
    if (answer === false) { return fail(`${this.name} is ${this.found()}, ${wanted}`, evidence); }
    const why = this.resolved.kind === 'unknown' ? this.resolved.reason : 'known only at deploy time';
    return undecided(`${this.name} is ${brief(expressionOf(this.resolved))} (${why}), ${wanted}`, evidence);
  }

  /** This value as a piece of evidence. */
  public evidence(operator: string, expected?: unknown): Evidence {
    const node = this.resolved;
    const token = node.kind === 'unknown' || node.kind === 'text' || node.kind === 'reference';
    const actual = this.defaulted ? `${this.text()} (AWS default, property absent)` : this.plain();
    return {
      pointer: this.pointer, document: this.unit.file, operator,
      ...(expected === undefined ? {} : { expected }),
      ...(actual === undefined ? {} : { actual }),
      ...(token ? { token } : {}),
      ...(this.isSensitive ? { secret: true } : {}),
    };
  }

  private compare(operator: 'gte' | 'lte', bound: number, test: (value: number) => boolean): Outcome {
    const number = this.number();
    if (number !== undefined) { return this.judge(test(number), operator, bound); }
    const undecidable = ['unknown', 'reference', 'text'].includes(this.resolved.kind);
    return this.judge(undecidable ? this.inRange(operator, bound) : false, operator, bound);
  }

  /** Whether the bounds of what is known later decide a comparison. */
  private inRange(operator: 'gte' | 'lte', bound: number): boolean | undefined {
    const { least, most } = (this.resolved.kind === 'unknown' ? this.resolved.range : undefined) ?? {};
    if (operator === 'gte') { return least !== undefined && least >= bound ? true : most !== undefined && most < bound ? false : undefined; }
    return most !== undefined && most <= bound ? true : least !== undefined && least > bound ? false : undefined;
  }

  private get name(): string {
    return this.label === '' ? 'the resource' : this.label;
  }

  /** Whether the document marks this value as one that must not be shown. */
  private get isSensitive(): boolean {
    return !this.defaulted && this.resolved.kind !== 'absent' && this.unit?.isSensitive?.(this.pointer) === true;
  }

  private found(): string {
    if (this.isSensitive) { return '(sensitive)'; }
    if (this.defaulted) { return `absent (AWS default ${this.text()})`; }
    switch (this.resolved.kind) {
      case 'absent': return 'absent';
      case 'scalar': return this.resolved.value === '' ? 'empty' : brief(this.resolved.value);
      default: return brief(expressionOf(this.resolved));
    }
  }

  private plain(): Json | undefined {
    const node = this.resolved;
    switch (node.kind) {
      case 'absent': return undefined;
      case 'scalar': return node.value;
      case 'object': return node.value;
      case 'array': return node.items.map((item) => item.raw);
      default: return expressionOf(node);
    }
  }
}

function sameScalar(actual: Known, expected: Known): boolean {
  if (actual === expected) { return true; }
  // CloudFormation and Terraform convert freely: "true" is true, "35" is 35.
  if (typeof expected === 'boolean') { return String(actual).toLowerCase() === String(expected); }
  if (typeof expected === 'number') { return String(actual).trim() !== '' && Number(actual) === expected; }
  return String(actual) === expected;
}

function reasonOf(node: Resolved): string {
  return node.kind === 'unknown' ? node.reason : 'known only at deploy time';
}

function wantedOf(operator: string): string {
  return operator === 'absent' ? 'expected nothing here' : operator === 'present' ? 'expected a value' : `expected ${operator.replace(/-/g, ' ')}`;
}

function list(expected: unknown): string {
  return Array.isArray(expected) ? (expected.length === 1 ? brief(expected[0]) : `one of ${expected.map((item) => brief(item)).join(', ')}`) : brief(expected);
}
