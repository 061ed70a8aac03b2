import { intrinsicOf, subPieces } from './syntax';
import type { CloudFormationUnit } from './unit';
import { isArray, isObject, type Json, ownValue, pointerToken } from '../../model/json';
import type { Resource } from '../../model/resource';
import type { World } from '../../model/world';

/** That something must be there before something else is made. */
export interface Dependency {
  /** The resource in which it is said; an output says it for the template as a whole. */
  readonly from?: Resource;
  /** Where in the template that was read. */
  readonly pointer: string;
  /** A resource of the template, the name of an export of another, or the output of a stack. */
  readonly on: { readonly resource: Resource } | { readonly export: Json } | { readonly output: Json };
  /** Whether it holds under conditions only. */
  readonly conditional: boolean;
}

/** How deep an entry may nest; deeper ones are named as not read. */
const MAX_DEPTH = 100;

/**
 * What an entry of a template needs to be there first: what it refers to anywhere, its metadata included, since
 * CloudFormation resolves that before it creates the resource, and what it names in `DependsOn`. With a world, what it
 * needs in that deployment; without one, what it needs in any.
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-attribute-dependson.html
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/intrinsic-function-reference.html
 */
export function dependenciesOf(unit: CloudFormationUnit, resource: Resource, world?: World): Dependency[] {
  const collector = new Collector(unit, resource, world);
  const conditional = ownValue(resource.entry, 'Condition') !== undefined;
  for (const [attribute, raw] of Object.entries(resource.entry)) {
    const pointer = attribute === 'Properties' ? resource.propertiesPointer : `${resource.entryPointer}/${pointerToken(attribute)}`;
    // A resource that is not created in this deployment is waited for by nobody.
    if (attribute === 'DependsOn') { [raw].flat().forEach((name) => collector.name(name as Json, pointer, conditional)); } else { collector.visit(raw, pointer, 0, conditional); }
  }
  return collector.found;
}

/** What the outputs of a template import. */
export function outputImports(unit: CloudFormationUnit, world?: World): Dependency[] {
  const collector = new Collector(unit, undefined, world);
  for (const [name, raw] of Object.entries(unit.section('Outputs'))) {
    const condition = isObject(raw) ? ownValue(raw, 'Condition') : undefined;
    if (world !== undefined && typeof condition === 'string' && !unit.conditionHolds(condition, world)) { continue; }
    collector.visit(raw, `${unit.root}/Outputs/${pointerToken(name)}`, 0, condition !== undefined);
  }
  return collector.found.filter(isImport);
}

/** Whether it is a need of what stands in another template. */
export function isImport({ on }: Dependency): boolean {
  return !('resource' in on);
}

class Collector {
  public readonly found: Dependency[] = [];

  constructor(private readonly unit: CloudFormationUnit, private readonly from: Resource | undefined, private readonly world: World | undefined) {}

  public visit(raw: Json, pointer: string, depth: number, conditional: boolean): void {
    if (typeof raw !== 'object' || raw === null || depth > MAX_DEPTH) { return; }
    if (isArray(raw)) { raw.forEach((item, index) => this.visit(item, `${pointer}/${index}`, depth + 1, conditional)); return; }
    if (!isObject(raw)) { return; }
    const intrinsic = intrinsicOf(raw);
    const at = intrinsic === undefined ? pointer : `${pointer}/${pointerToken(intrinsic.name)}`;
    switch (intrinsic?.name) {
      case 'Ref': this.name(intrinsic.argument, at, conditional); return;
      case 'Fn::GetAtt': this.attribute(intrinsic.argument, at, depth, conditional); return;
      case 'Fn::Sub': this.sub(intrinsic.argument, at, depth, conditional); return;
      case 'Fn::If': this.either(intrinsic.argument, at, depth); return;
      case 'Fn::ImportValue': this.found.push({ ...this.said(at, conditional), on: { export: intrinsic.argument } }); break;
      case 'Fn::GetStackOutput': this.found.push({ ...this.said(at, conditional), on: { output: intrinsic.argument } }); break;
      default:
    }
    const places = this.unit.placesOf(raw);
    for (const [key, value] of Object.entries(raw)) { this.visit(value, `${pointer}/${places?.get(key) ?? pointerToken(key)}`, depth + 1, conditional); }
  }

  private either(argument: Json, pointer: string, depth: number): void {
    if (!isArray(argument) || argument.length !== 3) { return; }
    const [condition] = argument;
    const arms = this.world === undefined || typeof condition !== 'string' ? [1, 2] : [this.unit.conditionHolds(condition, this.world) ? 1 : 2];
    for (const arm of arms) { this.visit(argument[arm], `${pointer}/${arm}`, depth + 1, true); }
  }

  private sub(argument: Json, pointer: string, depth: number, conditional: boolean): void {
    const [template, variables] = isArray(argument) ? argument : [argument];
    if (isObject(variables)) { this.visit(variables, `${pointer}/1`, depth + 1, conditional); }
    if (typeof template !== 'string') { return; }
    for (const { name } of subPieces(template)) {
      if (name === undefined || (isObject(variables) && ownValue(variables, name) !== undefined)) { continue; }
      this.name(name.split('.')[0], isArray(argument) ? `${pointer}/0` : pointer, conditional);
    }
  }

  private attribute(argument: Json, pointer: string, depth: number, conditional: boolean): void {
    if (typeof argument === 'string') { this.name(argument.split('.')[0], pointer, conditional); return; }
    if (!isArray(argument)) { return; }
    this.name(argument[0], pointer, conditional);
    argument.slice(1).forEach((part, index) => this.visit(part, `${pointer}/${index + 1}`, depth + 1, conditional));
  }

  public name(name: Json | undefined, pointer: string, conditional: boolean): void {
    const resource = typeof name === 'string' ? this.unit.resources.get(name) : undefined;
    if (resource === undefined || (this.world !== undefined && !this.unit.exists(resource, this.world))) { return; }
    this.found.push({ ...this.said(pointer, conditional || ownValue(resource.entry, 'Condition') !== undefined), on: { resource } });
  }

  private said(pointer: string, conditional: boolean): Omit<Dependency, 'on'> {
    return { pointer: this.unit.sourceOf(pointer), conditional, ...(this.from === undefined ? {} : { from: this.from }) };
  }
}
