import { ask, isDeferred } from './deferred';
import { evaluateRaw } from './evaluator';
import { mentionedIn } from './mentions';
import type { TerraformModule } from './module';
import { AFTER_APPLY, LEFT_TO_PROVIDER } from './plan-mark';
import { SensitivePlaces } from './plan-sensitive';
import { Scope } from './scope';
import { documentOf, isLiteral, parseJson } from './values';
import type { Classification } from '../../model/classification';
import { isArray, isObject, isScalar, type Json, type JsonObject, ownValue } from '../../model/json';
import { ABSENT, type ArrayItem, concatenate, KNOWN_AFTER_APPLY, readBackFrom, type Resolved, scalar, unknown } from '../../model/resolved';
import type { Resource, StaticReferences, Unit } from '../../model/resource';
import { exploreWorlds, type World } from '../../model/world';

/** How many values are looked at for what one piece of a document may refer to. */
const MAX_LOOKED_AT = 2_000;

/** How deep a document may nest. */
const MAX_DEPTH = 60;

/** Where something stands in a file of HCL. */
export interface Position { readonly line: number; readonly column: number }

interface Place {
  readonly constructPath?: string;
  readonly account?: string;
  readonly region?: string;
  readonly classifications?: ReadonlyMap<string, Classification>;
  readonly positions?: ReadonlyMap<string, Position>;
}

/** One Terraform document, and how its expressions are evaluated. */
export class TerraformUnit implements Unit {
  public readonly platform = 'terraform';
  public readonly constructPath?: string;
  public readonly account?: string;
  public readonly region?: string;
  /** By construct path, as declared in the framework. */
  public readonly classifications: ReadonlyMap<string, Classification>;
  /** Places whose values Terraform marks as sensitive. */
  public readonly sensitive = new SensitivePlaces();
  /** The names that expressions of the file may use. */
  public readonly scope: Scope;
  private readonly positions: ReadonlyMap<string, Position> | undefined;

  /** The files of a configuration are deployed together, with the modules that it calls; what is open in these is called by its path. */
  public get namespace(): object { return this.module.root; }

  constructor(
    public readonly id: string, public readonly file: string, public readonly document: JsonObject, public readonly module: TerraformModule,
    /** Whether strings may hold expressions. In a plan they have been evaluated. */
    private readonly hasExpressions: boolean,
    place: Place = {},
  ) {
    this.constructPath = place.constructPath;
    this.account = place.account;
    this.region = place.region;
    this.classifications = place.classifications ?? new Map();
    this.positions = place.positions;
    this.scope = new Scope(module);
  }

  public isSensitive(pointer: string): boolean {
    return this.sensitive.has(pointer);
  }

  /** Where a piece of the document stands in its file, or the nearest that holds it. Known of HCL. */
  public position(pointer: string): Position | undefined {
    for (let at = pointer; this.positions !== undefined; at = at.slice(0, at.lastIndexOf('/'))) {
      const found = this.positions.get(at);
      if (found !== undefined || at === '') { return found; }
    }
    return undefined;
  }

  /** Whether the block makes this instance, and the calls of its module theirs. */
  public exists(resource: Resource, world: World): boolean {
    const origin = this.module.origins.get(resource);
    if (origin === undefined) { return true; }
    for (let { call } = this.module; call !== undefined; call = call.caller.call) {
      if (!call.block.makes(call.key, world)) { return false; }
    }
    const blocks = this.module.blocks.get(origin.block.address) ?? [];
    // Terraform refuses two blocks of one address, so that either may be meant.
    if (blocks.length > 1 && blocks[ask(world, `declared:${this.module.instancePrefix}${origin.block.address}`, blocks.length)] !== origin.block) { return false; }
    return origin.block.makes(origin.key, world);
  }

  public resolve(raw: Json | undefined, world: World, pointer: string): Resolved {
    if (raw === undefined || raw === null) { return ABSENT; }
    if (!this.hasExpressions) { return this.resolvePlanned(raw, pointer); }
    const value = evaluateRaw(raw, this.scope, world, pointer);
    // Policies and container definitions are written as JSON in a string.
    const document = value.kind === 'scalar' || value.kind === 'text' ? documentOf(value) : undefined;
    if (document !== undefined) { return evaluateRaw(document, this.scope, world, pointer); }
    return finished(value);
  }

  public staticReferences(raw: Json | undefined): StaticReferences {
    const found = new Collected();
    if (this.hasExpressions) { this.collect(raw, found, 0); } else { this.collectPlanned(raw, found, 0); }
    return { resources: [...found.resources], names: [...found.names], opaque: found.opaque };
  }

  /**
   * CDKTF writes what `iterator.dynamic({ fromPort })` and overrides pass to it as it stands, and Terraform refuses it: it is
   * judged as it is meant, not as if it were absent.
   */
  public keyOf(object: JsonObject, name: string): string | undefined {
    if (!name.includes('_') || ownValue(object, name) !== undefined) { return name; }
    const camel = name.replace(/_([a-z0-9])/g, (_all, letter: string) => letter.toUpperCase());
    return ownValue(object, camel) === undefined ? name : camel;
  }

  private resolvePlanned(raw: Json, pointer: string): Resolved {
    if (typeof raw === 'string') {
      const document = /^\s*[{[]/.test(raw) ? parseJson(raw) : undefined;
      return document === undefined ? scalar(raw) : this.resolvePlanned(document, pointer);
    }
    if (isScalar(raw)) { return scalar(raw); }
    if (isArray(raw)) {
      const items: ArrayItem[] = raw.flatMap((item, index) => (item === null ? [] : [{ pointer: `${pointer}/${index}`, raw: item }]));
      return { kind: 'array', items };
    }
    if (AFTER_APPLY in (raw as JsonObject)) { return this.afterApply(raw as JsonObject); }
    return { kind: 'object', value: raw as JsonObject, pointer };
  }

  private afterApply(raw: JsonObject): Resolved {
    if (raw.$hidden === true) { return unknown('(not shown)', 'a plan does not show it'); }
    // A policy document that is written during apply.
    if (isObject(raw.$policy)) { return { kind: 'object', value: raw.$policy, pointer: String(raw.$pointer) }; }
    const references = (raw[AFTER_APPLY] as readonly string[] | undefined) ?? [];
    const resources = [...new Set(references.flatMap((address) => this.module.resources.get(address) ?? []))];
    // One resource and nothing beside it: the value is one of its attributes.
    if (resources.length === 1 && raw.$direct === true) {
      const reference: Resolved = { kind: 'reference', resource: resources[0], attribute: String(raw.$attribute ?? 'id') };
      if (raw.$suffix === undefined) { return reference; }
      return concatenate([reference, typeof raw.$suffix === 'string' ? scalar(raw.$suffix) : unknown(KNOWN_AFTER_APPLY, 'known only after apply')]);
    }
    return { ...unknown(KNOWN_AFTER_APPLY, 'known only after apply'), ...(raw[LEFT_TO_PROVIDER] === true ? { unset: true } : {}) };
  }

  private collectPlanned(raw: Json | undefined, found: Collected, depth: number): void {
    if (raw === undefined || raw === null || depth > MAX_DEPTH) { return; }
    if (typeof raw === 'string') {
      const parsed = /^\s*[{[]/.test(raw) ? parseJson(raw) : undefined;
      if (parsed !== undefined) { this.collectPlanned(parsed, found, depth + 1); } else { found.names.add(raw); }
      return;
    }
    if (isScalar(raw)) { found.names.add(String(raw)); return; }
    if (isArray(raw)) { raw.forEach((item) => this.collectPlanned(item, found, depth + 1)); return; }
    if (AFTER_APPLY in raw) { this.collectAfterApply(raw as JsonObject, found, depth); return; }
    Object.values(raw).forEach((value) => this.collectPlanned(value as Json, found, depth + 1));
  }

  private collectAfterApply(raw: JsonObject, found: Collected, depth: number): void {
    if (raw[LEFT_TO_PROVIDER] === true) { return; }
    if (raw.$policy !== undefined) { this.collectPlanned(raw.$policy, found, depth + 1); return; }
    const resources = (raw[AFTER_APPLY] as readonly string[]).flatMap((address) => this.module.resources.get(address) ?? []);
    resources.forEach((resource) => found.resources.add(resource));
    if (resources.length === 0 || raw.$open === true) { found.opaque = true; }
  }

  /** What is open may be anything, and speaks at least of the resources that it names. */
  private collect(raw: Json | undefined, found: Collected, depth: number): void {
    if (raw === undefined || raw === null || depth > MAX_DEPTH) { return; }
    if (isArray(raw)) { raw.forEach((item) => this.collect(item, found, depth + 1)); return; }
    if (isObject(raw) && !isDeferred(raw)) {
      for (const [key, value] of Object.entries(raw)) { if (!isLiteral(key)) { this.collect(key, found, depth + 1); } this.collect(value, found, depth + 1); }
      return;
    }
    if (isScalar(raw) && isLiteral(raw)) {
      const parsed = typeof raw === 'string' && /^\s*[{[]/.test(raw) ? parseJson(raw) : undefined;
      if (parsed === undefined) { found.names.add(String(raw)); } else { this.collect(parsed, found, depth + 1); }
      return;
    }
    if (found.lookedAt++ > MAX_LOOKED_AT) { found.mention(mentionedIn(raw, this.scope)); return; }
    const complete = exploreWorlds((world) => {
      this.collectResolved(this.resolve(raw, world, ''), raw, found, depth);
      return found.lookedAt++ > MAX_LOOKED_AT ? 'stop' : 'go on';
    });
    if (!complete || found.lookedAt > MAX_LOOKED_AT) { found.mention(mentionedIn(raw, this.scope)); }
  }

  private collectResolved(value: Resolved, raw: Json, found: Collected, depth: number): void {
    readBackFrom(value).forEach((resource) => found.resources.add(resource));
    switch (value.kind) {
      case 'absent': return;
      case 'scalar': found.names.add(String(value.value)); return;
      case 'reference': found.resources.add(value.resource); return;
      case 'text': value.parts.forEach((part) => { if (typeof part !== 'string') { this.collectResolved(part, raw, found, depth); } }); return;
      case 'unknown': if (value.refersTo === undefined && value.unset !== true) { found.mention(mentionedIn(raw, this.scope)); } return;
      case 'array': value.items.forEach((item) => this.collect(item.raw, found, depth + 1)); return;
      case 'object': Object.values(value.value).forEach((each) => this.collect(each, found, depth + 1)); if (value.open !== undefined) { found.mention(mentionedIn(raw, this.scope)); }
    }
  }
}

class Collected {
  public readonly resources = new Set<Resource>();
  public readonly names = new Set<string>();
  public opaque = false;
  public lookedAt = 0;

  public mention(resources: Iterable<Resource>): void {
    this.opaque = true;
    for (const resource of resources) { this.resources.add(resource); }
  }
}

/** A resource that stands for itself is known by its id. */
function finished(value: Resolved): Resolved {
  return value.kind === 'reference' && value.attribute === '' ? { ...value, attribute: 'id' } : value;
}

