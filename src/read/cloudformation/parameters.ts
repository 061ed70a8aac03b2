import { intrinsicOf } from './syntax';
import type { CloudFormationUnit } from './unit';
import { isArray, isObject, isScalar, type Json, ownValue, pointerToken } from '../../model/json';
import { type Resolved, scalar, unknown } from '../../model/resolved';
import type { World } from '../../model/world';

/**
 * Evaluates the `Parameters` section.
 *
 * A parameter of a nested stack has the value its parent passes. Else, where `AllowedValues` or a condition show
 * which values matter, each of them is the value in some world, the default first. Else the default stands, and a
 * parameter without one is known only at deploy time.
 */
export class Parameters {
  private compared: Map<string, Set<string>> | undefined;

  constructor(private readonly unit: CloudFormationUnit) {}

  public has(name: string): boolean {
    return isObject(ownValue(this.unit.section('Parameters'), name));
  }

  /** What the parent stack passes for the parameter. */
  public bound(name: string): { unit: CloudFormationUnit; raw: Json; pointer: string } | undefined {
    const parent = this.unit.parent;
    if (parent === undefined || !isObject(parent.resource.properties)) { return undefined; }
    const passed = ownValue(parent.resource.properties, 'Parameters');
    const raw = isObject(passed) ? ownValue(passed, name) : undefined;
    return raw === undefined ? undefined : { unit: parent.unit, raw, pointer: `${parent.resource.propertiesPointer}/Parameters/${pointerToken(name)}` };
  }

  /** Values the parameter is known to be able to take. */
  public knownValues(name: string): Json[] {
    const { fallback, allowed } = this.declaration(name);
    return [...(fallback === undefined ? [] : [fallback]), ...allowed];
  }

  public resolve(name: string, world: World, depth: number, inCondition: boolean): Resolved {
    const bound = this.bound(name);
    if (bound !== undefined) { return bound.unit.resolve(bound.raw, world, bound.pointer, depth, inCondition); }
    const { type, fallback, allowed, fetched, echoes } = this.declaration(name);
    const shown = `\${${name}}`;
    if (fetched) { return { ...unknown(shown, 'a parameter fetched at deploy time'), echoes }; }
    const question = `${this.unit.id}|parameter ${name}`;
    const options = this.options(name);
    const answered = world.answered(question);
    if (answered === undefined && !inCondition && allowed.length === 0) {
      return fallback === undefined ? { ...unknown(shown, 'a parameter without a default'), echoes } : this.typed(fallback, type, name);
    }
    const index = world.choose(question, options.length);
    const option = options[index];
    // Allowed values that the default excludes are a doubt, not a finding: the template as it stands deploys the default.
    if (answered === undefined && !inCondition && (fallback === undefined || index > 0)) { world.offDefault = true; }
    if (option === undefined) {
      return { ...unknown(shown, 'a parameter with another value than the template compares it with'), noneOf: options.filter(isScalar).map(String), echoes };
    }
    return this.typed(option, type, name);
  }

  /** The values that matter, the default first; `undefined` stands for any other. */
  private options(name: string): (Json | undefined)[] {
    const { fallback, allowed } = this.declaration(name);
    const first = fallback === undefined ? [] : [fallback];
    if (allowed.length > 0) { return [...first, ...allowed.filter((value) => value !== fallback)]; }
    const compared = [...this.comparedWith(name)].filter((text) => text !== String(fallback));
    return [...first, ...compared, undefined];
  }

  private typed(value: Json, type: string, name: string): Resolved {
    const isList = type.startsWith('List<') || type === 'CommaDelimitedList';
    const pointer = `/Parameters/${pointerToken(name)}/Default`;
    if (isList && typeof value === 'string') {
      return { kind: 'array', items: value.split(',').map((item) => ({ raw: item.trim(), pointer })) };
    }
    return isScalar(value) ? scalar(value) : isArray(value) ? { kind: 'array', items: value.map((raw) => ({ raw, pointer })) } : unknown(`\${${name}}`, 'the default is not a string');
  }

  private declaration(name: string): { type: string; fallback?: Json; allowed: readonly Json[]; fetched: boolean; echoes: boolean } {
    const declared = ownValue(this.unit.section('Parameters'), name);
    if (!isObject(declared)) { return { type: 'String', allowed: [], fetched: false, echoes: true }; }
    const type = typeof declared.Type === 'string' ? declared.Type : 'String';
    const allowed = ownValue(declared, 'AllowedValues');
    const fallback = ownValue(declared, 'Default');
    return {
      type,
      ...(fallback === undefined || fallback === null ? {} : { fallback }),
      allowed: isArray(allowed) ? allowed.filter(isScalar) : [],
      // The default of such a parameter is the name of an SSM parameter, not the value.
      fetched: type.startsWith('AWS::SSM::Parameter::Value'),
      echoes: String(ownValue(declared, 'NoEcho') ?? false).toLowerCase() !== 'true',
    };
  }

  /** Literals that the template's conditions compare the parameter with. */
  private comparedWith(name: string): ReadonlySet<string> {
    if (this.compared === undefined) {
      this.compared = new Map();
      this.collectComparisons(this.unit.section('Conditions'), 0);
    }
    return this.compared.get(name) ?? new Set();
  }

  private collectComparisons(node: Json | undefined, depth: number): void {
    if (depth > 50) { return; }
    if (isArray(node)) { node.forEach((item) => this.collectComparisons(item, depth + 1)); return; }
    if (!isObject(node)) { return; }
    const operands = ownValue(node, 'Fn::Equals');
    if (isArray(operands) && operands.length === 2) {
      for (const [reference, literal] of [[operands[0], operands[1]], [operands[1], operands[0]]]) {
        const intrinsic = isObject(reference) ? intrinsicOf(reference) : undefined;
        if (intrinsic?.name === 'Ref' && typeof intrinsic.argument === 'string' && isScalar(literal)) {
          const set = this.compared?.get(intrinsic.argument) ?? new Set<string>();
          set.add(String(literal));
          this.compared?.set(intrinsic.argument, set);
        }
      }
    }
    Object.values(node).forEach((value) => this.collectComparisons(value, depth + 1));
  }
}
