import { type Expression, parseExpression, parseTemplate } from './expression';
import { evaluateCall } from './functions';
import type { TerraformModule } from './module';
import { policyFromData } from './policy-document';
import type { Classification } from '../../model/classification';
import { isArray, isObject, isScalar, type Json, type JsonObject, ownValue } from '../../model/json';
import { ABSENT, type ArrayItem, concatenate, type Resolved, scalar, unknown } from '../../model/resolved';
import type { Resource, StaticReferences, Unit } from '../../model/resource';
import type { World } from '../../model/world';

/** How deep expressions, locals and variables may refer to one another. */
const MAX_DEPTH = 60;

/** Stands in a plan where a value is known only after apply, with what the configuration says of it. */
export const AFTER_APPLY = '$known-after-apply';

/** Stands beside it where the configuration does not give the argument. */
export const LEFT_TO_PROVIDER = '$left-to-provider';

/** One Terraform document, and how its expressions are evaluated. */
export class TerraformUnit implements Unit {
  public readonly platform = 'terraform';
  public readonly constructPath?: string;
  public readonly account?: string;
  public readonly region?: string;
  /** By construct path, as declared in the framework. */
  public readonly classifications: ReadonlyMap<string, Classification>;

  /** The files of a module share locals and variables. */
  public get namespace(): object { return this.module; }

  constructor(
    public readonly id: string, public readonly file: string, public readonly document: JsonObject, public readonly module: TerraformModule,
    /** Whether strings may hold expressions. In a plan they have been evaluated. */
    private readonly hasExpressions: boolean,
    place: { readonly constructPath?: string; readonly account?: string; readonly region?: string; readonly classifications?: ReadonlyMap<string, Classification> } = {},
  ) {
    this.constructPath = place.constructPath;
    this.account = place.account;
    this.region = place.region;
    this.classifications = place.classifications ?? new Map();
  }

  /** Whether `count` or `for_each` makes any instance. */
  public exists(resource: Resource, world: World): boolean {
    const count = ownValue(resource.entry, 'count');
    const forEach = ownValue(resource.entry, 'for_each');
    if (count !== undefined) {
      const resolved = this.resolve(count, world, `${resource.entryPointer}/count`);
      if (resolved.kind === 'scalar' && Number(resolved.value) === 0) { return false; }
    }
    if (forEach !== undefined) {
      const resolved = this.resolve(forEach, world, `${resource.entryPointer}/for_each`);
      if ((resolved.kind === 'array' && resolved.items.length === 0) || (resolved.kind === 'object' && Object.keys(resolved.value).length === 0)) { return false; }
    }
    return true;
  }

  public resolve(raw: Json | undefined, world: World, pointer: string, depth = 0): Resolved {
    if (raw === undefined || raw === null) { return ABSENT; }
    if (depth > MAX_DEPTH) { return unknown('…', 'the expression refers to itself, or is nested too deeply'); }
    if (typeof raw === 'string') { return this.resolveString(raw, world, pointer, depth); }
    if (isScalar(raw)) { return scalar(raw); }
    if (isArray(raw)) {
      const items: ArrayItem[] = raw.flatMap((item, index) => (item === null ? [] : [{ pointer: `${pointer}/${index}`, raw: item }]));
      return { kind: 'array', items };
    }
    if (AFTER_APPLY in raw) { return this.afterApply(raw as JsonObject); }
    return { kind: 'object', value: raw as JsonObject, pointer };
  }

  public staticReferences(raw: Json | undefined): StaticReferences {
    const found = { resources: new Set<Resource>(), names: new Set<string>(), opaque: false };
    this.collect(raw, found, 0);
    return { resources: [...found.resources], names: [...found.names], opaque: found.opaque };
  }

  /** What an expression comes to. Called back by the functions. */
  public evaluate(expression: Expression, world: World, pointer: string, depth: number): Resolved {
    const next = (each: Expression) => this.evaluate(each, world, pointer, depth + 1);
    if (depth > MAX_DEPTH) { return unknown('…', 'the expression refers to itself, or is nested too deeply'); }
    switch (expression.kind) {
      case 'literal': return expression.value === null ? ABSENT : scalar(expression.value);
      case 'template': return concatenate(expression.parts.map((part) => (typeof part === 'string' ? scalar(part) : next(part))));
      case 'reference': return this.reference(expression.path, expression.source, world, depth);
      case 'list': return { kind: 'array', items: expression.items.map((item) => ({ pointer, raw: `\${${item}}` })) };
      case 'object': return { kind: 'object', value: Object.fromEntries(expression.entries.map(([key, value]) => [key, `\${${value}}`])), pointer };
      case 'conditional': {
        const condition = truth(next(expression.condition));
        // Both arms are deployments: each is judged in a world of its own.
        const arm = condition ?? world.choose(`if:${expression.condition.kind === 'literal' ? '' : expression.source}`, 2) === 0;
        return next(arm ? expression.yes : expression.no);
      }
      case 'not': {
        const operand = truth(next(expression.operand));
        return operand === undefined ? unknown(`\${${expression.source}}`, 'known only when Terraform runs') : scalar(!operand);
      }
      case 'binary': return this.binary(expression, next);
      case 'call': return evaluateCall(expression, { next, resolve: (raw) => this.resolve(raw, world, pointer, depth + 1), pointer });
      case 'opaque': return unknown(expression.source.includes('${') ? expression.source : `\${${expression.source}}`, 'the expression is not evaluated here');
    }
  }

  private resolveString(raw: string, world: World, pointer: string, depth: number): Resolved {
    // Policies and container definitions are written as JSON in a string; their expressions stand in its strings.
    if (/^\s*[{[]/.test(raw)) {
      const parsed = parseJson(raw);
      if (parsed !== undefined) { return this.resolve(parsed, world, pointer, depth + 1); }
    }
    if (!this.hasExpressions || !/[$%]\{/.test(raw)) { return scalar(raw); }
    return this.evaluate(parseTemplate(raw), world, pointer, depth + 1);
  }

  private binary(expression: Extract<Expression, { kind: 'binary' }>, next: (each: Expression) => Resolved): Resolved {
    const [left, right] = [next(expression.left), next(expression.right)];
    const open = unknown(`\${${expression.source}}`, 'known only when Terraform runs');
    switch (expression.operator) {
      case '&&': case '||': {
        const deciding = expression.operator === '||';
        const [a, b] = [truth(left), truth(right)];
        if (a === deciding || b === deciding) { return scalar(deciding); }
        return a === undefined || b === undefined ? open : scalar(!deciding);
      }
      default: {
        if (left.kind !== 'scalar' || right.kind !== 'scalar') { return open; }
        const [a, b] = [left.value, right.value];
        switch (expression.operator) {
          case '==': return scalar(String(a) === String(b));
          case '!=': return scalar(String(a) !== String(b));
          case '>=': return scalar(Number(a) >= Number(b));
          case '<=': return scalar(Number(a) <= Number(b));
          case '>': return scalar(Number(a) > Number(b));
          case '<': return scalar(Number(a) < Number(b));
          case '+': return scalar(Number(a) + Number(b));
          case '-': return scalar(Number(a) - Number(b));
          case '*': return scalar(Number(a) * Number(b));
          case '/': return scalar(Number(a) / Number(b));
          default: return scalar(Number(a) % Number(b));
        }
      }
    }
  }

  private reference(path: readonly string[], source: string, world: World, depth: number): Resolved {
    const shown = `\${${source}}`;
    const [root, name, ...rest] = path;
    if (root === 'var' || root === 'local') {
      const declared = root === 'var' ? this.module.variables.get(name) : this.module.locals.get(name);
      const raw = root === 'var' ? isObject(declared?.raw) ? ownValue(declared.raw, 'default') : undefined : declared?.raw;
      if (declared === undefined || raw === undefined) { return unknown(shown, root === 'var' ? 'the variable has no default' : 'the local value is not declared here'); }
      return this.member(declared.unit.resolve(raw, world, root === 'var' ? `${declared.pointer}/default` : declared.pointer, depth + 1), rest, declared.unit, shown, world, depth);
    }
    if (root === 'data') { return this.dataReference(path, shown, world, depth); }
    const resource = name === undefined ? undefined : this.module.resources.get(`${root}.${name}`);
    if (resource !== undefined) { return { kind: 'reference', resource, attribute: rest.filter((step) => !step.startsWith('[')).join('.') || 'id' }; }
    return undeclared(root, rest) ? { ...unknown(shown, 'the resource is declared elsewhere'), refersTo: root } : unknown(shown, 'known only when Terraform runs');
  }

  private dataReference(path: readonly string[], shown: string, world: World, depth: number): Resolved {
    const [, type, name, ...rest] = path;
    const declared = this.module.data.get(`${type}.${name}`);
    if (type === 'aws_iam_policy_document' && declared !== undefined && rest.includes('json')) {
      const policy = policyFromData(declared.raw);
      return policy === undefined ? unknown(shown, 'the policy is put together from other documents') : declared.unit.resolve(policy, world, declared.pointer, depth + 1);
    }
    if (type === 'terraform_remote_state' && rest[0] === 'outputs' && rest[1] !== undefined) {
      const output = this.module.outputElsewhere(rest[1]);
      const raw = isObject(output?.raw) ? ownValue(output.raw, 'value') : undefined;
      if (output !== undefined && raw !== undefined) { return output.unit.resolve(raw, world, `${output.pointer}/value`, depth + 1); }
    }
    return unknown(shown, 'read from AWS when Terraform runs');
  }

  /** Steps into a known value. */
  private member(value: Resolved, path: readonly string[], unit: TerraformUnit, shown: string, world: World, depth: number): Resolved {
    let at = value;
    for (const step of path) {
      const key = step.replace(/^\[(.*)\]$/, '$1');
      if (at.kind === 'object' && ownValue(at.value, key) !== undefined) {
        at = unit.resolve(ownValue(at.value, key), world, `${at.pointer}/${key}`, depth + 1);
      } else if (at.kind === 'array' && /^\d+$/.test(key) && at.items[Number(key)] !== undefined) {
        at = unit.resolve(at.items[Number(key)].raw, world, at.items[Number(key)].pointer, depth + 1);
      } else { return unknown(shown, 'known only when Terraform runs'); }
    }
    return at;
  }

  private afterApply(raw: JsonObject): Resolved {
    const references = (raw[AFTER_APPLY] as readonly string[] | undefined) ?? [];
    const resources = [...new Set(references.flatMap((address) => this.module.resources.get(address) ?? []))];
    // One resource and nothing beside it: the value is one of its attributes.
    if (resources.length === 1 && raw.$direct === true) { return { kind: 'reference', resource: resources[0], attribute: String(raw.$attribute ?? 'id') }; }
    return { ...unknown('(known after apply)', 'known only after apply'), ...(raw[LEFT_TO_PROVIDER] === true ? { unset: true } : {}) };
  }

  private collect(raw: Json | undefined, found: { readonly resources: Set<Resource>; readonly names: Set<string>; opaque: boolean }, depth: number): void {
    if (raw === undefined || raw === null || depth > MAX_DEPTH) { return; }
    if (typeof raw === 'string') {
      const parsed = /^\s*[{[]/.test(raw) ? parseJson(raw) : undefined;
      if (parsed !== undefined) { this.collect(parsed, found, depth + 1); } else if (this.hasExpressions && /[$%]\{/.test(raw)) { this.collectFrom(parseTemplate(raw), found, depth + 1); } else { found.names.add(raw); }
      return;
    }
    if (isScalar(raw)) { found.names.add(String(raw)); return; }
    if (isArray(raw)) { raw.forEach((item) => this.collect(item, found, depth + 1)); return; }
    if (AFTER_APPLY in raw) {
      if ((raw as JsonObject)[LEFT_TO_PROVIDER] === true) { return; }
      const resources = ((raw as JsonObject)[AFTER_APPLY] as readonly string[]).flatMap((address) => this.module.resources.get(address) ?? []);
      resources.forEach((resource) => found.resources.add(resource));
      if (resources.length === 0) { found.opaque = true; }
      return;
    }
    Object.values(raw).forEach((value) => this.collect(value as Json, found, depth + 1));
  }

  private collectFrom(expression: Expression, found: { readonly resources: Set<Resource>; readonly names: Set<string>; opaque: boolean }, depth: number): void {
    if (depth > MAX_DEPTH) { return; }
    const next = (each: Expression) => this.collectFrom(each, found, depth + 1);
    const source = (text: string) => next(parseExpression(text));
    switch (expression.kind) {
      case 'literal': if (expression.value !== null) { found.names.add(String(expression.value)); } return;
      case 'template': expression.parts.forEach((part) => { if (typeof part !== 'string') { next(part); } }); return;
      case 'list': expression.items.forEach(source); return;
      case 'object': expression.entries.forEach(([, value]) => source(value)); return;
      case 'conditional': next(expression.yes); next(expression.no); return;
      case 'not': return;
      case 'binary': return;
      case 'call': expression.args.forEach(next); return;
      case 'opaque': found.opaque = true; return;
      case 'reference': this.collectReference(expression.path, found, depth);
    }
  }

  private collectReference(path: readonly string[], found: { readonly resources: Set<Resource>; readonly names: Set<string>; opaque: boolean }, depth: number): void {
    const [root, name, third, ...rest] = path;
    const declared = root === 'local' ? this.module.locals.get(name) : root === 'var' ? this.module.variables.get(name) : root === 'data' ? this.module.data.get(`${name}.${third}`) : undefined;
    if (declared !== undefined) {
      declared.unit.collect(root === 'var' && isObject(declared.raw) ? ownValue(declared.raw, 'default') : declared.raw, found, depth + 1);
      if (root === 'var' && (!isObject(declared.raw) || ownValue(declared.raw, 'default') === undefined)) { found.opaque = true; }
      if (root === 'data' && name === 'terraform_remote_state') {
        const output = rest[0] === 'outputs' && rest[1] !== undefined ? this.module.outputElsewhere(rest[1]) : undefined;
        if (output === undefined) { found.opaque = true; } else { output.unit.collect(output.raw, found, depth + 1); }
      }
      return;
    }
    const resource = this.module.resources.get(`${root}.${name}`);
    if (resource !== undefined) { found.resources.add(resource); } else if (!undeclared(root, third === undefined ? [] : [third])) { found.opaque = true; }
  }
}

/** Attributes that every resource which has them fills, so that a reference to one is never null. */
const FILLED = new Set(['id', 'arn', 'name', 'key_id', 'url', 'bucket', 'function_name', 'invoke_arn', 'qualified_arn', 'dns_name', 'endpoint', 'domain_name', 'bucket_domain_name', 'bucket_regional_domain_name', 'zone_id']);

/** Whether a path names an attribute of a managed resource that no file at hand declares. Terraform would refuse a name that is declared nowhere. */
function undeclared(root: string, attributes: readonly string[]): boolean {
  return /^[a-z0-9]+_[a-z0-9_]+$/.test(root) && attributes.filter((step) => !step.startsWith('[')).length === 1 && FILLED.has(attributes.filter((step) => !step.startsWith('['))[0]);
}

function truth(value: Resolved): boolean | undefined {
  return value.kind === 'scalar' ? String(value.value).toLowerCase() === 'true' : undefined;
}

function parseJson(text: string): Json | undefined {
  try {
    const parsed = JSON.parse(text) as Json;
    return typeof parsed === 'object' ? parsed : undefined;
  } catch {
    return undefined;
  }
}
