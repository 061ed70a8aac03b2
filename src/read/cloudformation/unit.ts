import { Conditions } from './conditions';
import type { Exported, Exports } from './exports';
import { Parameters } from './parameters';
import { isNever, pseudoParameter } from './pseudo-parameters';
import type { Origins } from './sam/origins';
import { intrinsicOf, subPieces } from './syntax';
import { brief, isArray, isObject, isScalar, type Json, type JsonObject, ownValue, pointerToken } from '../../model/json';
import { ABSENT, type ArrayItem, concatenate, expressionOf, NEVER_EMPTY, type Resolved, scalar, type Unknown, unknown } from '../../model/resolved';
import type { Resource, StaticReferences, Unit } from '../../model/resource';
import { exploreWorlds, World } from '../../model/world';

/** How deep expressions may nest before they count as unreadable. CloudFormation's own limit is far lower. */
const MAX_DEPTH = 100;
/** In how many worlds the names that an expression makes are looked at, before it may be any name. */
const MAX_MADE = 32;

export interface CloudFormationUnitProps {
  readonly id: string;
  readonly file: string;
  readonly document: JsonObject;
  readonly source?: JsonObject;
  readonly constructPath?: string;
  readonly stackName?: string;
  readonly account?: string;
  readonly region?: string;
  /** Where the template stands, if it stands inside another document: the pointer of its text, and `#`. */
  readonly root?: string;
  /** Where keys of an object stand in the source, if not under the object: loops are written out. */
  readonly places?: WeakMap<object, ReadonlyMap<string, string>>;
  /** Where resources stand in the source, before others were generated from them. */
  readonly entryPlaces?: ReadonlyMap<string, string>;
  /** What may rewrite the template as a whole. */
  readonly rewritten?: Unknown;
}

/** What was worked out in one world. */
class Memory {
  public readonly conditions = new Map<string, boolean>();
  public readonly values = new Map<object, Remembered>();
  /** Parameters are asked for in conditions, and taken as they stand elsewhere. */
  public readonly inConditions = new Map<object, Remembered>();

  constructor(public readonly epoch: number) {}
}
interface Remembered { readonly pointer: string; resolved?: Resolved }

/** A document that deploys a template, and evaluates what it passes to it. */
export interface ParentUnit extends Unit {
  resolve(raw: Json | undefined, world: World, pointer: string, depth?: number, inCondition?: boolean): Resolved;
}

/** One template, and how its expressions are evaluated. */
export class CloudFormationUnit implements Unit {
  public readonly platform = 'cloudformation';
  public readonly id: string;
  public readonly file: string;
  public readonly document: JsonObject;
  public readonly source?: JsonObject;
  public readonly constructPath?: string;
  public readonly stackName?: string;
  public readonly account?: string;
  public readonly region?: string;
  /** The resources by logical id. */
  public readonly resources = new Map<string, Resource>();
  /** Templates of nested stacks, by the logical id of their `AWS::CloudFormation::Stack`. */
  public readonly nested = new Map<string, CloudFormationUnit>();
  /** The stack this template is nested in, or the resource of Terraform that deploys it. */
  public parent?: { readonly unit: ParentUnit; readonly resource: Resource };

  /** Parameters and pseudo parameters are a template's own. */
  public readonly namespace = this;

  /** The pointer that all others begin with: empty for a file of its own. */
  public readonly root: string;
  private readonly places: CloudFormationUnitProps['places'];
  private readonly entryPlaces: CloudFormationUnitProps['entryPlaces'];
  /** Objects that an include, a macro or a loop which was not read may add to or rewrite. */
  private readonly unread = new Set<object>();
  private readonly pseudo = new Map<string, Unknown>();
  /** Objects that may hold more keys than are read. */
  private readonly open = new Map<object, Unknown>();
  private readonly rewritten: Unknown | undefined;
  private readonly memories = new WeakMap<World, Memory>();
  private latest: { readonly world: World; readonly memory: Memory } | undefined;
  private readonly parameters = new Parameters(this);
  private readonly conditions = new Conditions(this);

  constructor(props: CloudFormationUnitProps, private readonly exports: Exports, public readonly origins?: Origins) {
    this.id = props.id;
    this.file = props.file;
    this.document = props.document;
    this.source = props.source;
    this.constructPath = props.constructPath;
    this.stackName = props.stackName;
    this.account = props.account;
    this.region = props.region;
    this.root = props.root ?? '';
    this.places = props.places;
    this.entryPlaces = props.entryPlaces;
    this.rewritten = props.rewritten;
  }

  public sourceOf(pointer: string): string {
    const source = this.origins?.sourceOf(pointer) ?? pointer;
    return source === pointer ? pointer : this.sourceEntry(source);
  }

  /** Where in the source an entry stands that something was generated from, which a loop may have written out. */
  public sourceEntry(pointer: string): string {
    if (this.entryPlaces === undefined) { return `${this.root}${pointer}`; }
    const [, section, id, ...rest] = pointer.split('/');
    const written = section === 'Resources' && id !== undefined ? this.entryPlaces.get(id.replace(/~1/g, '/').replace(/~0/g, '~')) : undefined;
    return `${this.root}${written === undefined ? pointer : ['', section, written, ...rest].join('/')}`;
  }

  /** A top-level section of the template, or nothing where it is not an object. */
  public section(name: string): JsonObject {
    const section = ownValue(this.document, name);
    return isObject(section) ? section : {};
  }

  /** Where the keys of an object stand in the source, if not under their own names. */
  public placesOf(object: object): ReadonlyMap<string, string> | undefined {
    return this.places?.get(object);
  }

  /** An object that something rewrites at deploy time which is not read. */
  public leaveUnread(object: object): void {
    this.unread.add(object);
  }

  /** An object that may hold more than what is read. */
  public leaveOpen(object: object, reason: string): void {
    this.open.set(object, unknown('…', reason));
  }

  public exists(resource: Resource, world: World): boolean {
    const condition = ownValue(resource.entry, 'Condition');
    if (this.parent !== undefined && !this.parent.unit.exists(this.parent.resource, world)) { return false; }
    return typeof condition === 'string' ? this.conditions.holds(condition, world) : true;
  }

  public resolve(raw: Json | undefined, world: World, pointer: string, depth = 0, inCondition = false): Resolved {
    if (raw === undefined || raw === null) { return ABSENT; }
    if (typeof raw === 'string') { return withDynamicReferences(raw); }
    if (isScalar(raw)) { return scalar(raw); }
    if (depth > MAX_DEPTH) { return unknown('…', 'the expression is nested too deeply'); }
    if (isArray(raw)) {
      const items: ArrayItem[] = [];
      raw.forEach((item, index) => {
        const itemPointer = `${pointer}/${index}`;
        const dropped = isObject(item) && intrinsicOf(item) !== undefined && this.resolve(item, world, itemPointer, depth + 1, inCondition).kind === 'absent';
        if (!dropped && item !== null) { items.push({ pointer: itemPointer, raw: item }); }
      });
      return { kind: 'array', items };
    }
    if (this.unread.size > 0 && this.unread.has(raw)) { return unknown('…', 'an include, a macro or a loop that was not read may rewrite it at deploy time'); }
    const intrinsic = intrinsicOf(raw);
    if (intrinsic === undefined) { return this.object(raw as JsonObject, pointer); }
    const at = { world, pointer: `${pointer}/${pointerToken(intrinsic.name)}`, depth: depth + 1, inCondition };
    switch (intrinsic.name) {
      case 'Ref': return typeof intrinsic.argument === 'string' ? this.ref(intrinsic.argument, at) : unknown(show('Ref', intrinsic.argument), 'Ref needs a name');
      case 'Fn::GetAtt': return this.getAtt(intrinsic.argument, at);
      // Only what works parts out more than once can double the work.
      case 'Fn::Join': case 'Fn::Select': case 'Fn::Length': return this.remembered(raw, intrinsic.name, intrinsic.argument, at);
      case 'Fn::Sub': return isArray(intrinsic.argument) ? this.remembered(raw, intrinsic.name, intrinsic.argument, at) : this.sub(intrinsic.argument, at);
      default: return this.evaluate(intrinsic.name, intrinsic.argument, at);
    }
  }

  private object(value: JsonObject, pointer: string): Resolved {
    const places = this.places?.get(value);
    const open = this.rewritten ?? (this.open.size === 0 ? undefined : this.open.get(value));
    return { kind: 'object', value, pointer, ...(places === undefined ? {} : { places }), ...(open === undefined ? {} : { open }) };
  }

  /** What was worked out in a world so far. It is forgotten when an answer contradicts what was assumed. */
  public memoryOf(world: World): Memory {
    if (this.latest?.world === world && this.latest.memory.epoch === world.epoch) { return this.latest.memory; }
    let memory = this.memories.get(world);
    if (memory?.epoch !== world.epoch) {
      memory = new Memory(world.epoch);
      this.memories.set(world, memory);
    }
    this.latest = { world, memory };
    return memory;
  }

  /** Evaluates an expression once in a world: expressions that are used twice at every step would double the work at every step. */
  private remembered(raw: object, name: string, argument: Json, at: EvaluationPlace): Resolved {
    const memory = this.memoryOf(at.world);
    const values = at.inCondition ? memory.inConditions : memory.values;
    const known = values.get(raw);
    if (known?.pointer === at.pointer) { return known.resolved ?? unknown(show(name, argument), 'the expression leads back to itself'); }
    const entry: Remembered = { pointer: at.pointer };
    values.set(raw, entry);
    const resolved = this.evaluate(name, argument, at);
    if (memory.epoch === at.world.epoch) { entry.resolved = resolved; } else { values.delete(raw); }
    return resolved;
  }

  /** Whether a named condition holds in a world. */
  public conditionHolds(name: string, world: World): boolean {
    return this.conditions.holds(name, world);
  }

  public staticReferences(raw: Json | undefined): StaticReferences {
    const found: Collected = { resources: new Set(), names: new Set(), opaque: false, visited: new Set() };
    this.collect(raw, found, 0);
    return { resources: [...found.resources], names: [...found.names], opaque: found.opaque };
  }

  private evaluate(name: string, argument: Json, at: EvaluationPlace): Resolved {
    const later = (reason: string) => unknown(show(name, argument), reason);
    const resolve = (raw: Json | undefined, step: string | number) =>
      this.resolve(raw, at.world, `${at.pointer}/${pointerToken(step)}`, at.depth, at.inCondition);
    const list = isArray(argument) ? argument : undefined;
    switch (name) {
      case 'Fn::If': {
        if (list === undefined || list.length !== 3 || typeof list[0] !== 'string') { return later('Fn::If needs a condition and two values'); }
        const arm = this.conditions.holds(list[0], at.world, at.depth) ? 1 : 2;
        return resolve(list[arm], arm);
      }
      case 'Fn::Sub': return this.sub(argument, at);
      case 'Fn::Join': {
        const items = list === undefined ? ABSENT : resolve(list[1], 1);
        if (list === undefined || typeof list[0] !== 'string' || items.kind !== 'array') { return later('the list to join is not known'); }
        const separator = scalar(list[0]);
        return concatenate(items.items.flatMap((item, index) => {
          const value = this.resolve(item.raw, at.world, item.pointer, at.depth, at.inCondition);
          return index === 0 ? [value] : [separator, value];
        }));
      }
      case 'Fn::Select': {
        const index = list === undefined ? ABSENT : resolve(list[0], 0);
        const items = list === undefined ? ABSENT : resolve(list[1], 1);
        if (index.kind !== 'scalar' || items.kind !== 'array') {
          // Each item of a list of ids is an id.
          return { ...later('the list to select from is known only at deploy time'), ...(items.kind === 'unknown' && items.shape !== undefined ? { shape: items.shape } : {}) };
        }
        const item = items.items[Number(index.value)];
        return item === undefined ? later('the list has no such item') : this.resolve(item.raw, at.world, item.pointer, at.depth, at.inCondition);
      }
      case 'Fn::Split': {
        const text = list === undefined ? ABSENT : resolve(list[1], 1);
        if (list === undefined || typeof list[0] !== 'string' || text.kind !== 'scalar') { return later('the text to split is known only at deploy time'); }
        return { kind: 'array', items: String(text.value).split(list[0]).map((raw) => ({ raw, pointer: at.pointer })) };
      }
      case 'Fn::FindInMap': return this.findInMap(list, at, later);
      case 'Fn::GetStackOutput': {
        const output = this.stackOutput(argument, at.world, at.depth, at.inCondition);
        return output === undefined ? { ...unknown(show(name, argument), 'no template here is known to be that stack'), shape: NEVER_EMPTY } : output.unit.resolve(output.value, at.world, output.pointer, at.depth);
      }
      case 'Fn::ImportValue': {
        const exportName = this.resolve(argument, at.world, at.pointer, at.depth, at.inCondition);
        const exported = exportName.kind === 'scalar' ? this.exports.find(String(exportName.value), this) : undefined;
        return exported === undefined ? { ...unknown(`{"Fn::ImportValue": "${brief(expressionOf(exportName))}"}`, 'no template here exports it'), shape: NEVER_EMPTY }
          : exported.unit.resolve(exported.value, at.world, exported.pointer, at.depth);
      }
      case 'Fn::Length': {
        const items = this.resolve(argument, at.world, at.pointer, at.depth, at.inCondition);
        return items.kind === 'array' ? scalar(items.items.length) : { ...later('the list is known only at deploy time'), shape: /^\d+$/, range: { least: 0 } };
      }
      case 'Fn::GetAZs': case 'Fn::Cidr': return { ...later(`${name} is evaluated at deploy time`), shape: NEVER_EMPTY };
      // What user data says is readable text before it is encoded, and so is what becomes JSON.
      case 'Fn::Base64': case 'Fn::ToJsonString': return this.resolve(argument, at.world, at.pointer, at.depth, at.inCondition);
      default: return later(`${name} is evaluated at deploy time`);
    }
  }

  /** What `Fn::GetStackOutput` reads: it names stack, output and perhaps a region. */
  public stackOutput(argument: Json, world: World, depth = 0, inCondition = false): Exported | undefined {
    if (!isObject(argument)) { return undefined; }
    const [stack, output, region] = ['StackName', 'OutputName', 'Region'].map((name) => {
      const value = this.resolve(ownValue(argument, name), world, '', depth + 1, inCondition);
      return value.kind === 'scalar' ? String(value.value) : undefined;
    });
    return stack === undefined || output === undefined ? undefined : this.exports.output(stack, output, region, this);
  }

  private ref(name: string, at: EvaluationPlace): Resolved {
    if (name === 'AWS::NoValue') { return ABSENT; }
    if (name.startsWith('AWS::')) { return this.pseudoParameter(name); }
    if (this.parameters.has(name)) { return this.parameters.resolve(name, at.world, at.depth, at.inCondition); }
    const resource = this.resources.get(name);
    return resource === undefined ? unknown(`\${${name}}`, 'the template declares nothing of this name') : { kind: 'reference', resource, attribute: 'Ref' };
  }

  /** A pseudo parameter that is known at deploy time alone: policies are full of them. */
  private later(name: string): Unknown {
    let found = this.pseudo.get(name);
    if (found === undefined) {
      found = { ...pseudoParameter(name), namespace: this.namespace };
      this.pseudo.set(name, found);
    }
    return found;
  }

  private pseudoParameter(name: string): Resolved {
    const known = name === 'AWS::Region' ? this.region : name === 'AWS::AccountId' ? this.account : name === 'AWS::StackName' ? this.stackName : undefined;
    return known === undefined ? this.later(name) : scalar(known);
  }

  private getAtt(argument: Json, at: EvaluationPlace): Resolved {
    const [name, attribute] = attributeOf(argument);
    const resource = name === undefined ? undefined : this.resources.get(name);
    if (resource === undefined || attribute === undefined) { return unknown(show('Fn::GetAtt', argument), 'the template declares nothing of this name'); }
    const child = this.nested.get(resource.address);
    if (child !== undefined && attribute.startsWith('Outputs.')) {
      const output = attribute.slice('Outputs.'.length);
      const value = ownValue(child.section('Outputs'), output);
      if (isObject(value)) { return child.resolve(ownValue(value, 'Value'), at.world, `${child.root}/Outputs/${pointerToken(output)}/Value`, at.depth); }
    }
    return { kind: 'reference', resource, attribute };
  }

  private sub(argument: Json, at: EvaluationPlace): Resolved {
    const [template, variables] = isArray(argument) ? [argument[0], argument[1]] : [argument, undefined];
    if (typeof template !== 'string') { return unknown(show('Fn::Sub', argument), 'Fn::Sub needs a string'); }
    return concatenate(subPieces(template).map((piece) => {
      if (piece.literal !== undefined) { return withDynamicReferences(piece.literal); }
      const own = isObject(variables) ? ownValue(variables, piece.name) : undefined;
      if (own !== undefined) { return this.resolve(own, at.world, `${at.pointer}/1/${pointerToken(piece.name)}`, at.depth, at.inCondition); }
      return piece.name.includes('.') && !piece.name.startsWith('AWS::') ? this.getAtt(piece.name, at) : this.ref(piece.name, at);
    }));
  }

  private findInMap(list: readonly Json[] | undefined, at: EvaluationPlace, later: (reason: string) => Unknown): Resolved {
    const [map, first, second] = (list ?? []).slice(0, 3).map((raw, index) => this.resolve(raw, at.world, `${at.pointer}/${index}`, at.depth, at.inCondition));
    if (map?.kind !== 'scalar' || first === undefined || second === undefined) { return later('the map is not known'); }
    const table = ownValue(this.section('Mappings'), String(map.value));
    const fallback = list?.[3];
    const declared = isObject(fallback) && 'DefaultValue' in fallback;
    if (!isObject(table)) { return later('the template declares no such map'); }
    const row = this.pick(table, first, declared, `${this.id}|map ${String(map.value)}`, at.world);
    const value = isObject(row) ? this.pick(row, second, declared, `${this.id}|map ${String(map.value)} column`, at.world) : undefined;
    if (value !== undefined) { return this.resolve(value, at.world, at.pointer, at.depth, at.inCondition); }
    return declared ? this.resolve(fallback.DefaultValue, at.world, `${at.pointer}/3/DefaultValue`, at.depth, at.inCondition) : later('the map has no such key');
  }

  /**
   * The entry under a key. Where the key is known only at deploy time, each entry that it may name is the answer in some
   * world; with a default, that there is none is an answer, too.
   */
  private pick(table: JsonObject, key: Resolved, hasDefault: boolean, question: string, world: World): Json | undefined {
    if (key.kind === 'scalar') { return ownValue(table, String(key.value)); }
    const keys: (string | undefined)[] = Object.keys(table).filter((name) => key.kind !== 'unknown' || !isNever(key, name));
    if (hasDefault) { keys.push(undefined); }
    if (keys.length === 0) { return undefined; }
    const expression = expressionOf(key);
    const taken = keys[world.choose(`${question} ${expression}`, keys.length, (index) => [expression, keys[index] ?? 'a key that the map does not have'])];
    return taken === undefined ? undefined : table[taken];
  }

  private collect(raw: Json | undefined, found: Collected, depth: number): void {
    if (raw === undefined || raw === null) { return; }
    if (depth > MAX_DEPTH) { found.opaque = true; return; }
    if (typeof raw === 'string') {
      found.names.add(raw);
      found.names.add(raw.slice(raw.lastIndexOf(':') + 1));
      found.names.add(raw.slice(raw.lastIndexOf('/') + 1));
      return;
    }
    if (isArray(raw)) { raw.forEach((item) => this.collect(item, found, depth + 1)); return; }
    if (!isObject(raw)) { return; }
    if (this.unread.size > 0 && this.unread.has(raw)) { found.opaque = true; }
    const intrinsic = intrinsicOf(raw);
    switch (intrinsic?.name) {
      case 'Ref': if (typeof intrinsic.argument === 'string') { this.collectName(intrinsic.argument, found, depth); } return;
      case 'Fn::GetAtt': this.collectAttribute(intrinsic.argument, found, depth); return;
      case 'Fn::Sub': {
        const [template, variables] = isArray(intrinsic.argument) ? intrinsic.argument : [intrinsic.argument];
        this.collect(variables, found, depth + 1);
        if (typeof template !== 'string') { return; }
        this.collectMade(raw, found, depth);
        for (const piece of subPieces(template)) {
          if (piece.literal !== undefined) { this.collect(piece.literal, found, depth + 1); } else if (isObject(variables) && piece.name in variables) { continue; } else if (piece.name.includes('.')) { this.collectAttribute(piece.name, found, depth); } else { this.collectName(piece.name, found, depth); }
        }
        return;
      }
      case 'Fn::ImportValue': {
        const name = intrinsic.argument;
        const exported = typeof name === 'string' ? this.exports.find(name, this) : undefined;
        if (exported !== undefined) { exported.unit.visit(exported.value, found, depth + 1); } else { found.opaque = true; }
        return;
      }
      case 'Fn::GetStackOutput': {
        const output = this.stackOutput(intrinsic.argument, new World([]));
        if (output !== undefined) { output.unit.visit(output.value, found, depth + 1); } else { found.opaque = true; }
        return;
      }
      case 'Fn::FindInMap': found.opaque = true; return;
      case 'Fn::Join': case 'Fn::Select': case 'Fn::Split': this.collectMade(raw, found, depth); this.collect(intrinsic.argument, found, depth + 1); return;
      default: Object.values(raw).forEach((value) => this.collect(value, found, depth + 1));
    }
  }

  /** The names that an expression makes of its pieces: `${AWS::StackName}-data` is `shop-data` where the stack has a name. */
  private collectMade(raw: JsonObject, found: Collected, depth: number): void {
    if (this.isOfParts(raw)) { return; }
    let left = MAX_MADE;
    const complete = exploreWorlds((world) => {
      const value = this.resolve(raw, world, '');
      const texts = value.kind === 'scalar' ? [String(value.value)] : value.kind === 'text' ? value.parts.filter((part) => typeof part === 'string') : [];
      for (const text of texts) { this.collect(text, found, depth + 1); }
      if (value.kind === 'array') { this.collect(value.items.map((item) => item.raw), found, depth + 1); }
      return left-- > 0 ? 'go on' : 'stop';
    });
    if (!complete || left < 0) { found.opaque = true; }
  }

  /** Whether an expression makes no name that its parts do not show: between its literals stand only what deployment tells. */
  private isOfParts(raw: JsonObject): boolean {
    const intrinsic = intrinsicOf(raw);
    if (intrinsic?.name === 'Fn::Sub') {
      return typeof intrinsic.argument === 'string'
        && subPieces(intrinsic.argument).every(({ name }) => name === undefined || (name.includes('.') ? this.isToldLater('Fn::GetAtt', name) : this.isToldLater('Ref', name)));
    }
    const [separator, items] = intrinsic?.name === 'Fn::Join' && isArray(intrinsic.argument) ? intrinsic.argument : [];
    return separator === '' && isArray(items) && items.every((item, index) => {
      if (typeof item === 'string') { return typeof items[index + 1] !== 'string'; }
      const part = isObject(item) ? intrinsicOf(item) : undefined;
      return part !== undefined && this.isToldLater(part.name, part.argument);
    });
  }

  /** Whether a reference leads to a resource, or to what only the stack knows. */
  private isToldLater(name: string, argument: Json): boolean {
    if (name === 'Fn::GetAtt') {
      const [target] = attributeOf(argument);
      return target !== undefined && this.resources.has(target) && !this.nested.has(target);
    }
    if (name !== 'Ref' || typeof argument !== 'string') { return false; }
    return argument.startsWith('AWS::') && argument !== 'AWS::NoValue' ? this.pseudoParameter(argument).kind === 'unknown' : this.resources.has(argument);
  }

  /** Follows what leads elsewhere, once: outputs that are used twice at every step would double the work at every step. */
  private visit(raw: Json | undefined, found: Collected, depth: number): void {
    if (typeof raw === 'object' && raw !== null) {
      if (found.visited.has(raw)) { return; }
      found.visited.add(raw);
    }
    this.collect(raw, found, depth);
  }

  private collectName(name: string, found: Collected, depth: number): void {
    const resource = this.resources.get(name);
    if (resource !== undefined) { found.resources.add(resource); return; }
    if (name.startsWith('AWS::')) {
      const value = this.pseudoParameter(name);
      // What is named after the stack alone may refer to what is named so: among names that are known later, it is one.
      found.names.add(value.kind === 'scalar' ? String(value.value) : `\${${name}}`);
      return;
    }
    if (!this.parameters.has(name)) { return; }
    const bound = this.parameters.bound(name);
    if (bound !== undefined) { this.collectPassed(bound.unit, bound.raw, found, depth); return; }
    const values = this.parameters.knownValues(name);
    if (values.length === 0) { found.opaque = true; }
    values.forEach((value) => this.collect(value, found, depth + 1));
  }

  private collectPassed(unit: ParentUnit, raw: Json, found: Collected, depth: number): void {
    if (unit instanceof CloudFormationUnit) { unit.visit(raw, found, depth + 1); return; }
    const { resources, names, opaque } = unit.staticReferences(raw);
    resources.forEach((resource) => found.resources.add(resource));
    names.forEach((name) => found.names.add(name));
    found.opaque ||= opaque;
  }

  private collectAttribute(argument: Json, found: Collected, depth: number): void {
    const [name, attribute] = attributeOf(argument);
    const resource = name === undefined ? undefined : this.resources.get(name);
    if (resource === undefined) { return; }
    const child = this.nested.get(resource.address);
    const output = child !== undefined && attribute?.startsWith('Outputs.') ? ownValue(child.section('Outputs'), attribute.slice('Outputs.'.length)) : undefined;
    if (child !== undefined && isObject(output)) { child.visit(ownValue(output, 'Value'), found, depth + 1); } else { found.resources.add(resource); }
  }
}

interface EvaluationPlace { readonly world: World; readonly pointer: string; readonly depth: number; readonly inCondition: boolean }
interface Collected { readonly resources: Set<Resource>; readonly names: Set<string>; opaque: boolean; readonly visited: Set<object> }

/** An expression as it is written, in short. */
function show(name: string, argument: Json): string {
  return `{"${name}": ${JSON.stringify(argument)}}`;
}

function attributeOf(argument: Json): [string | undefined, string | undefined] {
  if (typeof argument === 'string') {
    const dot = argument.indexOf('.');
    return dot < 0 ? [argument, undefined] : [argument.slice(0, dot), argument.slice(dot + 1)];
  }
  if (isArray(argument) && typeof argument[0] === 'string') {
    return [argument[0], argument.slice(1).every((part) => typeof part === 'string') ? argument.slice(1).join('.') : undefined];
  }
  return [undefined, undefined];
}

/** `{{resolve:secretsmanager:...}}` is fetched at deploy time. */
function withDynamicReferences(text: string): Resolved {
  if (!text.includes('{{resolve:')) { return scalar(text); }
  const pieces = text.split(/(\{\{resolve:[^}]*\}\})/);
  return concatenate(pieces.filter((piece) => piece !== '').map((piece) => (piece.startsWith('{{resolve:') ? { ...unknown(piece, 'fetched at deploy time'), shape: NEVER_EMPTY } : scalar(piece))));
}
