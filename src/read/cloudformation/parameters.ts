import { type Form, formOf } from './parameter-form';
import { Assertions } from './rule-assertions';
import { intrinsicOf } from './syntax';
import type { CloudFormationUnit, ParentUnit } from './unit';
import { isArray, isObject, isScalar, type Json, type JsonObject, ownValue, pointerToken } from '../../model/json';
import { isRuledOut, type Resolved, scalar, type Unknown, unknown } from '../../model/resolved';
import type { World } from '../../model/world';

interface Declaration {
  readonly type: string;
  readonly fallback?: Json;
  readonly allowed: readonly Json[];
  readonly fetched: boolean;
  /** The console, the API and the stack's events show its value. */
  readonly echoes: boolean;
  readonly form: Form;
  /** The values it can take are listed, by the declaration or by the rules. */
  readonly enumerated: boolean;
  /** The values that matter, the default first; `undefined` stands for any other. */
  readonly options: readonly (Json | undefined)[];
}

/**
 * Evaluates the `Parameters` section.
 *
 * A parameter of a nested stack has the value its parent passes. Else, where `AllowedValues` or a condition show
 * which values matter, each of them is the value in some world, the default first. Else the default stands, and a
 * parameter without one is known only at deploy time, within what its declaration and the template's `Rules` allow.
 */
export class Parameters {
  private compared: Map<string, Set<string>> | undefined;
  private assertions: Assertions | undefined;
  private readonly declarations = new Map<string, Declaration>();

  constructor(private readonly unit: CloudFormationUnit) {}

  public has(name: string): boolean {
    return isObject(ownValue(this.unit.section('Parameters'), name));
  }

  /** What the parent stack passes for the parameter. */
  public bound(name: string): { unit: ParentUnit; raw: Json; pointer: string } | undefined {
    const parent = this.unit.parent;
    if (parent === undefined || !isObject(parent.resource.properties)) { return undefined; }
    const passed = ownValue(parent.resource.properties, 'Parameters');
    const pointer = `${parent.resource.propertiesPointer}/Parameters`;
    if (isArray(passed)) { return boundInList(passed, name, parent.unit, pointer); }
    const raw = isObject(passed) ? ownValue(passed, name) : undefined;
    return raw === undefined ? undefined : { unit: parent.unit, raw, pointer: `${pointer}/${pointerToken(name)}` };
  }

  /** Values the parameter is known to be able to take. */
  public knownValues(name: string): Json[] {
    const { fallback, allowed } = this.declaration(name);
    return [...(fallback === undefined ? [] : [fallback]), ...allowed];
  }

  public resolve(name: string, world: World, depth: number, inCondition: boolean): Resolved {
    const { type, fallback, enumerated, fetched, form, options } = this.declaration(name);
    const bound = this.bound(name);
    if (bound !== undefined) {
      const passed = bound.unit.resolve(bound.raw, world, bound.pointer, depth, inCondition);
      if (passed.kind !== 'absent') { return passed.kind === 'scalar' && isList(type) ? split(String(passed.value), bound.pointer) : narrowed(passed, form); }
    }
    if (fetched) { return { ...this.later(name, 'a parameter fetched at deploy time'), ...form }; }
    const question = `${this.unit.id}|parameter ${name}`;
    const answered = world.answered(question);
    if (answered === undefined && !inCondition && !enumerated) {
      world.assume(question);
      return fallback === undefined || this.rulesOut(name, fallback) ? this.later(name, 'a parameter without a default') : this.typed(fallback, type, name);
    }
    const index = world.choose(question, options.length, (taken) => [`parameter ${name}`, options[taken] === undefined ? 'another value' : String(options[taken])]);
    const option = options[index];
    if (answered === undefined) { this.checkRules(world); }
    // Allowed values that the default excludes are a doubt, not a finding: the template as it stands deploys the default.
    if (answered === undefined && !inCondition && (fallback === undefined || option !== fallback)) { world.offDefault = true; }
    if (option === undefined) {
      const others = options.filter(isScalar).map(String);
      const later = this.later(name, others.length === 0 ? 'a parameter without a default' : 'a parameter with another value than the template compares it with');
      return { ...later, noneOf: [...later.noneOf ?? [], ...others] };
    }
    return this.typed(option, type, name);
  }

  private later(name: string, reason: string): Unknown {
    const { form, echoes } = this.declaration(name);
    const excluded = this.rules().excluded(name);
    return { ...unknown(`\${${name}}`, reason), ...form, echoes, namespace: this.unit.namespace, ...(excluded.length === 0 ? {} : { noneOf: excluded }) };
  }

  /** The `Rules` section refuses some combinations of parameters before anything is deployed. */
  private checkRules(world: World): void {
    const valueOf = (name: string): string | undefined => {
      const answered = world.answered(`${this.unit.id}|parameter ${name}`);
      const option = answered === undefined ? undefined : this.declaration(name).options[answered];
      return isScalar(option) ? String(option) : undefined;
    };
    if (this.unit.parent === undefined && this.rules().refuses(valueOf)) { world.impossible = true; }
  }

  private rules(): Assertions {
    return this.assertions ??= new Assertions(this.unit.section('Rules'));
  }

  private rulesOut(name: string, value: Json): boolean {
    if (!isScalar(value)) { return false; }
    const only = this.rules().only(name);
    return this.rules().excluded(name).includes(String(value)) || (only !== undefined && !only.has(String(value)));
  }

  private optionsOf(name: string, fallback: Json | undefined, allowed: readonly Json[], form: Form): (Json | undefined)[] {
    const first = fallback === undefined ? [] : [fallback];
    const only = [...this.rules().only(name) ?? []];
    const enumerated = allowed.length > 0 ? allowed : only;
    const possible = (value: Json) => !this.rulesOut(name, value);
    if (enumerated.length > 0) {
      const all = [...first, ...enumerated.filter((value) => value !== fallback)];
      const left = all.filter(possible);
      return left.length > 0 ? left : all;
    }
    const compared = [...this.comparedWith(name)].filter((text) => text !== String(fallback) && !isRuledOut({ ...unknown('', ''), ...form }, text));
    return [...first, ...compared].filter(possible).concat([undefined] as never[]);
  }

  private typed(value: Json, type: string, name: string): Resolved {
    const pointer = `${this.unit.root}/Parameters/${pointerToken(name)}/Default`;
    if (isList(type) && typeof value === 'string') { return split(value, pointer); }
    // A template deploys its default unless somebody says otherwise, so it names the same thing in this template alone.
    return isScalar(value) ? { ...scalar(value), namespace: this.unit.namespace } : isArray(value) ? { kind: 'array', items: value.map((raw) => ({ raw, pointer })) } : unknown(`\${${name}}`, 'the default is not a string');
  }

  private declaration(name: string): Declaration {
    let known = this.declarations.get(name);
    if (known === undefined) {
      known = this.declare(name);
      this.declarations.set(name, known);
    }
    return known;
  }

  private declare(name: string): Declaration {
    const declared = ownValue(this.unit.section('Parameters'), name);
    if (!isObject(declared)) { return { type: 'String', allowed: [], fetched: false, echoes: true, form: {}, enumerated: false, options: [undefined] }; }
    const type = typeof declared.Type === 'string' ? declared.Type : 'String';
    const listed = ownValue(declared, 'AllowedValues');
    const allowed = isArray(listed) ? listed.filter(isScalar) : [];
    const fallback = defaultOf(declared);
    const form = formOf(type, declared);
    return {
      type, allowed, form, enumerated: allowed.length > 0 || this.rules().only(name) !== undefined,
      ...(fallback === undefined ? {} : { fallback }),
      // The default of such a parameter is the name of an SSM parameter, not the value.
      fetched: type.startsWith('AWS::SSM::Parameter::Value'),
      options: this.optionsOf(name, fallback, allowed, form),
      echoes: String(ownValue(declared, 'NoEcho') ?? false).toLowerCase() !== 'true',
    };
  }

  /** Literals that the template's conditions and rules compare the parameter with. */
  private comparedWith(name: string): ReadonlySet<string> {
    if (this.compared === undefined) {
      this.compared = new Map();
      this.collectComparisons(this.unit.section('Conditions'), 0);
    }
    return this.compared.get(name) ?? new Set();
  }

  private collectComparisons(node: Json | undefined, depth: number): void {
    if (depth > 100) { return; }
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

/** The default of a declared parameter: what is deployed when nobody says otherwise. */
export function defaultOf(declared: JsonObject): Json | undefined {
  const fallback = ownValue(declared, 'Default');
  return fallback === undefined || fallback === null ? undefined : fallback;
}

export function isList(type: string): boolean {
  return type.startsWith('List<') || type === 'CommaDelimitedList';
}

function split(text: string, pointer: string): Resolved {
  return { kind: 'array', items: text.split(',').map((item) => ({ raw: item.trim(), pointer })) };
}

/** What the parent passes is checked against the child's declaration, too. */
function narrowed(passed: Resolved, form: Form): Resolved {
  return passed.kind === 'unknown' ? { ...form, ...passed } : passed;
}

/** Stack sets take their parameters as a list of keys and values. */
function boundInList(passed: readonly Json[], name: string, unit: ParentUnit, pointer: string): ReturnType<Parameters['bound']> {
  const index = passed.findIndex((item) => isObject(item) && ownValue(item, 'ParameterKey') === name);
  const item = index < 0 ? undefined : passed[index];
  const raw = isObject(item) ? ownValue(item, 'ParameterValue') : undefined;
  return raw === undefined ? undefined : { unit, raw, pointer: `${pointer}/${index}/ParameterValue` };
}
