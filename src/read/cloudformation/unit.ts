import { Conditions } from './conditions';
import type { Exports } from './exports';
import { Parameters } from './parameters';
import { intrinsicOf, subPieces } from './syntax';
import { isArray, isObject, isScalar, type Json, type JsonObject, ownValue, pointerToken } from '../../model/json';
import { ABSENT, type ArrayItem, concatenate, expressionOf, type Resolved, scalar, unknown } from '../../model/resolved';
import type { Resource, StaticReferences, Unit } from '../../model/resource';
import type { World } from '../../model/world';

/** How deep expressions may nest before they count as unreadable. CloudFormation's own limit is far lower. */
const MAX_DEPTH = 100;

export interface CloudFormationUnitProps {
  readonly id: string;
  readonly file: string;
  readonly document: JsonObject;
  readonly constructPath?: string;
  readonly stackName?: string;
  readonly account?: string;
  readonly region?: string;
}

/** One template, and how its expressions are evaluated. */
export class CloudFormationUnit implements Unit {
  public readonly platform = 'cloudformation';
  public readonly id: string;
  public readonly file: string;
  public readonly document: JsonObject;
  public readonly constructPath?: string;
  public readonly stackName?: string;
  public readonly account?: string;
  public readonly region?: string;
  /** The resources by logical id. */
  public readonly resources = new Map<string, Resource>();
  /** Templates of nested stacks, by the logical id of their `AWS::CloudFormation::Stack`. */
  public readonly nested = new Map<string, CloudFormationUnit>();
  /** The stack this template is nested in. */
  public parent?: { readonly unit: CloudFormationUnit; readonly resource: Resource };

  /** Parameters and pseudo parameters are a template's own. */
  public readonly namespace = this;

  private readonly parameters = new Parameters(this);
  private readonly conditions = new Conditions(this);

  constructor(props: CloudFormationUnitProps, private readonly exports: Exports) {
    this.id = props.id;
    this.file = props.file;
    this.document = props.document;
    this.constructPath = props.constructPath;
    this.stackName = props.stackName;
    this.account = props.account;
    this.region = props.region;
  }

  /** A top-level section of the template, or nothing where it is not an object. */
  public section(name: string): JsonObject {
    const section = ownValue(this.document, name);
    return isObject(section) ? section : {};
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
        const dropped = isObject(item) && this.resolve(item, world, itemPointer, depth + 1, inCondition).kind === 'absent';
        if (!dropped && item !== null) { items.push({ pointer: itemPointer, raw: item }); }
      });
      return { kind: 'array', items };
    }
    const intrinsic = intrinsicOf(raw);
    if (intrinsic === undefined) { return { kind: 'object', value: raw as JsonObject, pointer }; }
    return this.evaluate(intrinsic.name, intrinsic.argument, { world, pointer: `${pointer}/${pointerToken(intrinsic.name)}`, depth: depth + 1, inCondition });
  }

  /** Whether a named condition holds in a world. */
  public conditionHolds(name: string, world: World): boolean {
    return this.conditions.holds(name, world);
  }

  public staticReferences(raw: Json | undefined): StaticReferences {
    const found = { resources: new Set<Resource>(), names: new Set<string>(), opaque: false };
    this.collect(raw, found, 0);
    return { resources: [...found.resources], names: [...found.names], opaque: found.opaque };
  }

  private evaluate(name: string, argument: Json, at: EvaluationPlace): Resolved {
    const show = () => `{"${name}": ${JSON.stringify(argument)}}`;
    const resolve = (raw: Json | undefined, step: string | number) =>
      this.resolve(raw, at.world, `${at.pointer}/${pointerToken(step)}`, at.depth, at.inCondition);
    const list = isArray(argument) ? argument : undefined;
    switch (name) {
      case 'Ref': return typeof argument === 'string' ? this.ref(argument, at) : unknown(show(), 'Ref needs a name');
      case 'Fn::GetAtt': return this.getAtt(argument, at);
      case 'Fn::If': {
        if (list === undefined || list.length !== 3 || typeof list[0] !== 'string') { return unknown(show(), 'Fn::If needs a condition and two values'); }
        const arm = this.conditions.holds(list[0], at.world) ? 1 : 2;
        return resolve(list[arm], arm);
      }
      case 'Fn::Sub': return this.sub(argument, at);
      case 'Fn::Join': {
        const items = list === undefined ? ABSENT : resolve(list[1], 1);
        if (list === undefined || typeof list[0] !== 'string' || items.kind !== 'array') { return unknown(show(), 'the list to join is not known'); }
        const separator = scalar(list[0]);
        return concatenate(items.items.flatMap((item, index) => {
          const value = this.resolve(item.raw, at.world, item.pointer, at.depth, at.inCondition);
          return index === 0 ? [value] : [separator, value];
        }));
      }
      case 'Fn::Select': {
        const index = list === undefined ? ABSENT : resolve(list[0], 0);
        const items = list === undefined ? ABSENT : resolve(list[1], 1);
        if (index.kind !== 'scalar' || items.kind !== 'array') { return unknown(show(), 'the list to select from is known only at deploy time'); }
        const item = items.items[Number(index.value)];
        return item === undefined ? unknown(show(), 'the list has no such item') : this.resolve(item.raw, at.world, item.pointer, at.depth, at.inCondition);
      }
      case 'Fn::Split': {
        const text = list === undefined ? ABSENT : resolve(list[1], 1);
        if (list === undefined || typeof list[0] !== 'string' || text.kind !== 'scalar') { return unknown(show(), 'the text to split is known only at deploy time'); }
        return { kind: 'array', items: String(text.value).split(list[0]).map((raw) => ({ raw, pointer: at.pointer })) };
      }
      case 'Fn::FindInMap': return this.findInMap(list, at, show());
      case 'Fn::ImportValue': {
        const exportName = expressionOf(this.resolve(argument, at.world, at.pointer, at.depth, at.inCondition));
        const exported = this.exports.find(exportName, this);
        return exported === undefined ? unknown(`{"Fn::ImportValue": "${exportName}"}`, 'no template here exports it')
          : exported.unit.resolve(exported.value, at.world, exported.pointer, at.depth);
      }
      // What user data says is readable text before it is encoded.
      case 'Fn::Base64': return this.resolve(argument, at.world, at.pointer, at.depth, at.inCondition);
      default: return unknown(show(), `${name} is evaluated at deploy time`);
    }
  }

  private ref(name: string, at: EvaluationPlace): Resolved {
    if (name === 'AWS::NoValue') { return ABSENT; }
    if (name.startsWith('AWS::')) { return this.pseudoParameter(name); }
    if (this.parameters.has(name)) { return this.parameters.resolve(name, at.world, at.depth, at.inCondition); }
    const resource = this.resources.get(name);
    return resource === undefined ? unknown(`\${${name}}`, 'the template declares nothing of this name') : { kind: 'reference', resource, attribute: 'Ref' };
  }

  private pseudoParameter(name: string): Resolved {
    const known = name === 'AWS::Region' ? this.region : name === 'AWS::AccountId' ? this.account : name === 'AWS::StackName' ? this.stackName : undefined;
    return known === undefined ? unknown(`\${${name}}`, 'known only at deploy time') : scalar(known);
  }

  private getAtt(argument: Json, at: EvaluationPlace): Resolved {
    const [name, attribute] = attributeOf(argument);
    const resource = name === undefined ? undefined : this.resources.get(name);
    if (resource === undefined || attribute === undefined) { return unknown(`{"Fn::GetAtt": ${JSON.stringify(argument)}}`, 'the template declares nothing of this name'); }
    const child = this.nested.get(resource.address);
    if (child !== undefined && attribute.startsWith('Outputs.')) {
      const output = attribute.slice('Outputs.'.length);
      const value = ownValue(child.section('Outputs'), output);
      if (isObject(value)) { return child.resolve(ownValue(value, 'Value'), at.world, `/Outputs/${pointerToken(output)}/Value`, at.depth); }
    }
    return { kind: 'reference', resource, attribute };
  }

  private sub(argument: Json, at: EvaluationPlace): Resolved {
    const [template, variables] = isArray(argument) ? [argument[0], argument[1]] : [argument, undefined];
    if (typeof template !== 'string') { return unknown(JSON.stringify({ 'Fn::Sub': argument }), 'Fn::Sub needs a string'); }
    return concatenate(subPieces(template).map((piece) => {
      if (piece.literal !== undefined) { return withDynamicReferences(piece.literal); }
      const own = isObject(variables) ? ownValue(variables, piece.name) : undefined;
      if (own !== undefined) { return this.resolve(own, at.world, `${at.pointer}/1/${pointerToken(piece.name)}`, at.depth, at.inCondition); }
      return piece.name.includes('.') && !piece.name.startsWith('AWS::') ? this.getAtt(piece.name, at) : this.ref(piece.name, at);
    }));
  }

  private findInMap(list: readonly Json[] | undefined, at: EvaluationPlace, shown: string): Resolved {
    const [map, first, second] = (list ?? []).slice(0, 3).map((raw, index) => this.resolve(raw, at.world, `${at.pointer}/${index}`, at.depth, at.inCondition));
    if (map?.kind !== 'scalar' || first === undefined || second === undefined) { return unknown(shown, 'the map is not known'); }
    const table = ownValue(this.section('Mappings'), String(map.value));
    if (!isObject(table)) { return unknown(shown, 'the template declares no such map'); }
    const row = this.pick(table, first, `${this.id}|map ${String(map.value)}`, at.world);
    const value = isObject(row) ? this.pick(row, second, `${this.id}|map ${String(map.value)} column`, at.world) : undefined;
    if (value !== undefined) { return this.resolve(value, at.world, at.pointer, at.depth, at.inCondition); }
    const fallback = list?.[3];
    return isObject(fallback) && 'DefaultValue' in fallback ? this.resolve(fallback.DefaultValue, at.world, at.pointer, at.depth) : unknown(shown, 'the map has no such key');
  }

  /** The entry under a key; where the key is known only at deploy time, each entry is the answer in some world. */
  private pick(table: JsonObject, key: Resolved, question: string, world: World): Json | undefined {
    if (key.kind === 'scalar') { return ownValue(table, String(key.value)); }
    const keys = Object.keys(table);
    return keys.length === 0 ? undefined : table[keys[world.choose(`${question} ${expressionOf(key)}`, keys.length)]];
  }

  private collect(raw: Json | undefined, found: Collected, depth: number): void {
    if (raw === undefined || raw === null || depth > MAX_DEPTH) { return; }
    if (typeof raw === 'string') {
      found.names.add(raw);
      found.names.add(raw.slice(raw.lastIndexOf(':') + 1));
      found.names.add(raw.slice(raw.lastIndexOf('/') + 1));
      return;
    }
    if (isArray(raw)) { raw.forEach((item) => this.collect(item, found, depth + 1)); return; }
    if (!isObject(raw)) { return; }
    const intrinsic = intrinsicOf(raw);
    switch (intrinsic?.name) {
      case 'Ref': if (typeof intrinsic.argument === 'string') { this.collectName(intrinsic.argument, found, depth); } return;
      case 'Fn::GetAtt': this.collectAttribute(intrinsic.argument, found, depth); return;
      case 'Fn::Sub': {
        const [template, variables] = isArray(intrinsic.argument) ? intrinsic.argument : [intrinsic.argument];
        this.collect(variables, found, depth + 1);
        if (typeof template !== 'string') { return; }
        for (const piece of subPieces(template)) {
          if (piece.literal !== undefined) { this.collect(piece.literal, found, depth + 1); } else if (isObject(variables) && piece.name in variables) { continue; } else if (piece.name.includes('.')) { this.collectAttribute(piece.name, found, depth); } else { this.collectName(piece.name, found, depth); }
        }
        return;
      }
      case 'Fn::ImportValue': {
        const name = intrinsic.argument;
        const exported = typeof name === 'string' ? this.exports.find(name, this) : undefined;
        if (exported !== undefined) { this.merge(exported.unit.staticReferences(exported.value), found); } else { found.opaque = true; }
        return;
      }
      case 'Fn::FindInMap': found.opaque = true; return;
      default: Object.values(raw).forEach((value) => this.collect(value, found, depth + 1));
    }
  }

  private collectName(name: string, found: Collected, depth: number): void {
    const resource = this.resources.get(name);
    if (resource !== undefined) { found.resources.add(resource); return; }
    if (!this.parameters.has(name)) { return; }
    const bound = this.parameters.bound(name);
    if (bound !== undefined) { this.merge(bound.unit.staticReferences(bound.raw), found); return; }
    const values = this.parameters.knownValues(name);
    if (values.length === 0) { found.opaque = true; }
    values.forEach((value) => this.collect(value, found, depth + 1));
  }

  private collectAttribute(argument: Json, found: Collected, depth: number): void {
    const [name, attribute] = attributeOf(argument);
    const resource = name === undefined ? undefined : this.resources.get(name);
    if (resource === undefined) { return; }
    const child = this.nested.get(resource.address);
    const output = child !== undefined && attribute?.startsWith('Outputs.') ? ownValue(child.section('Outputs'), attribute.slice('Outputs.'.length)) : undefined;
    if (child !== undefined && isObject(output) && depth < MAX_DEPTH) { this.merge(child.staticReferences(ownValue(output, 'Value')), found); } else { found.resources.add(resource); }
  }

  private merge(references: StaticReferences, found: Collected): void {
    references.resources.forEach((resource) => found.resources.add(resource));
    references.names.forEach((name) => found.names.add(name));
    found.opaque ||= references.opaque;
  }
}

interface EvaluationPlace { readonly world: World; readonly pointer: string; readonly depth: number; readonly inCondition: boolean }
interface Collected { readonly resources: Set<Resource>; readonly names: Set<string>; opaque: boolean }

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
  return concatenate(pieces.filter((piece) => piece !== '').map((piece) => (piece.startsWith('{{resolve:') ? unknown(piece, 'fetched at deploy time') : scalar(piece))));
}
