import { asOneOf } from './arms';
import { dataReference } from './data-source';
import { ask, Deferred, isDeferred } from './deferred';
import { echo } from './echo';
import { type Expression, type ForExpression, parseTemplate, type Step } from './expression';
import { evaluateCall } from './functions';
import { mentionedBy, mentionedIn } from './mentions';
import type { TerraformModule } from './module';
import { binary, compare, negate, truth } from './operators';
import type { Scope } from './scope';
import { convert } from './type-constraint';
import { asText, elementsOf, entriesOf, failure, force, isFailure, isLiteral, kindOf, later, LATER, type Listing, listOf, MAX_ITEMS, MAX_PARTS, MAX_TEXT, objectOf, type Open, put, rawOf, shownOf } from './values';
import { isArray, isObject, isScalar, type Json, type JsonObject, ownValue, pointerToken } from '../../model/json';
import { ABSENT, concatenate, expressionOf, readBackFrom, type Resolved, scalar, unknown } from '../../model/resolved';
import type { World } from '../../model/world';

/** What a piece of a configuration comes to: JSON whose strings hold expressions. Strings stay strings. */
export function evaluateRaw(raw: Json | undefined, scope: Scope, world: World, pointer: string): Resolved {
  if (raw === undefined || raw === null) { return ABSENT; }
  if (isDeferred(raw)) { return raw.evaluate(world); }
  if (typeof raw === 'string') { return isLiteral(raw) ? scalar(raw) : evaluate(parseTemplate(raw), scope, world); }
  if (isScalar(raw)) { return scalar(raw); }
  if (isArray(raw)) { return { kind: 'array', items: raw.map((item, index) => ({ pointer: `${pointer}/${index}`, raw: bind(item, scope, `${pointer}/${index}`) })) }; }
  if (isLiteral(raw)) { return { kind: 'object', value: raw as JsonObject, pointer }; }
  const value: Record<string, Json> = {};
  let rest: Open | undefined;
  for (const [key, item] of Object.entries(raw as JsonObject)) {
    const name = isLiteral(key) ? scalar(key) : evaluate(parseTemplate(key), scope, world);
    if (name.kind === 'scalar') { put(value, String(name.value), bind(item, scope, `${pointer}/${pointerToken(key)}`)); } else { rest = later(shownOf(name)); }
  }
  return { kind: 'object', value, pointer, ...(rest === undefined ? {} : { open: rest }) };
}

/** A part of a configuration with the names that its expressions may use. */
export function bind(raw: Json, scope: Scope, pointer: string): Json {
  if (isLiteral(raw) || isDeferred(raw)) { return raw; }
  return new Deferred(typeof raw === 'string' ? raw : JSON.stringify(raw), (world) => evaluateRaw(raw, scope, world, pointer), () => mentionedIn(raw, scope)).raw;
}

/** What an expression comes to in a world. */
export function evaluate(expression: Expression, scope: Scope, world: World): Resolved {
  const next = (each: Expression) => evaluate(each, scope, world);
  switch (expression.kind) {
    case 'literal': return expression.value === null ? ABSENT : scalar(expression.value);
    case 'template': return text(expression.parts.map((part) => asText(next(part), world)), expression.source);
    case 'variable': case 'traversal': return traverse(expression, scope, world);
    case 'list': return { kind: 'array', items: expression.items.map((item) => ({ pointer: '', raw: deferred(item, scope, world) })) };
    case 'object': return objectOfEntries(expression.entries.map(([key, value]) => [next(key), deferred(value, scope, world)] as const));
    case 'for': return forEach(expression, scope, world);
    case 'conditional': {
      const condition = next(expression.condition);
      // What fails, fails whatever is around it, up to a `try`.
      if (isFailure(condition)) { return condition; }
      const [taken, other] = holds(condition, world) ? [expression.yes, expression.no] : [expression.no, expression.yes];
      return asOneOf(next(taken), other, next);
    }
    case 'not': return negate(next(expression.operand));
    case 'negative': { const operand = next(expression.operand); return operand.kind === 'scalar' ? scalar(-Number(operand.value)) : later(`-${shownOf(operand)}`); }
    case 'binary': return binary(expression.operator, next(expression.left), next(expression.right), world);
    case 'call': return evaluateCall(expression, { scope, world, next });
    case 'opaque': return unknown(isLiteral(expression.source) ? `\${${expression.source}}` : expression.source, 'the expression is not evaluated here');
  }
}

/** Whether a condition holds. Where that is open, both answers are deployments, and each is judged in a world of its own. */
export function holds(condition: Resolved, world: World): boolean {
  const known = truth(condition);
  if (known !== undefined) { return known; }
  const { decide } = condition as Open;
  return decide === undefined ? ask(world, `if:${expressionOf(condition)}`) === 0 : decide(world);
}

/** Simple literals stand for themselves; everything else is computed where somebody asks. */
function deferred(expression: Expression, scope: Scope, world: World): Json {
  if (expression.kind === 'literal') { return rawOf(evaluate(expression, scope, world)); }
  const source = 'source' in expression ? expression.source : '';
  return new Deferred(source, (other) => evaluate(expression, scope, other), () => mentionedBy(expression, scope)).raw;
}

function text(pieces: readonly Resolved[], source: string): Resolved {
  const parts = pieces.flatMap((piece): readonly (string | Resolved)[] => (piece.kind === 'scalar' ? [String(piece.value)] : piece.kind === 'text' ? piece.parts : [piece]));
  const size = parts.reduce((sum, part) => sum + (typeof part === 'string' ? part.length : 100), 0);
  const failed = pieces.find(isFailure);
  if (failed !== undefined) { return failed; }
  return size > MAX_TEXT || parts.length > MAX_PARTS ? later(source.length > 100 ? 'a long text' : source, 'the text is too long to be put together') : concatenate(pieces);
}

function objectOfEntries(entries: readonly (readonly [Resolved, Json])[]): Resolved {
  const value: Record<string, Json> = {};
  let rest: Open | undefined;
  for (const [key, raw] of entries) {
    if (key.kind === 'scalar') { put(value, String(key.value), raw); } else { rest = later(shownOf(key)); }
  }
  return { kind: 'object', value, pointer: '', ...(rest === undefined ? {} : { open: rest }) };
}

/** `for` expressions, and the directive `%{ for }`. https://developer.hashicorp.com/terraform/language/expressions/for */
function forEach(expression: ForExpression, scope: Scope, world: World): Resolved {
  const over = evaluate(expression.over, scope, world);
  const shown = () => `${expression.makes === 'object' ? '{' : '['}for ${shownOf(over)} : ${expression.source}${expression.makes === 'object' ? '}' : ']'}`;
  const around = (key: Resolved, value: Resolved) => {
    const names: [string, Deferred][] = [[expression.valueName, Deferred.constant(value)]];
    return scope.with(expression.keyName === undefined ? names : [[expression.keyName, Deferred.constant(key)], ...names]);
  };
  let pairs: [Resolved, Resolved][];
  let open: Open | undefined;
  switch (over.kind) {
    case 'array': {
      if (over.items.length > MAX_ITEMS) { return later(shown()); }
      const { isSet, hasMore } = over as Listing;
      pairs = elementsOf(over, world).map((item, index) => [isSet === true ? item : hasMore === true ? later(`index in ${shownOf(over)}`) : scalar(index), item]);
      if (hasMore === true) { open = later(shown()); }
      break;
    }
    case 'object': {
      if (over.open !== undefined) { return later(shown()); }
      // Terraform visits keys in lexical order.
      pairs = entriesOf(over, world).sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, value]) => [scalar(key), value]);
      break;
    }
    case 'unknown': {
      open = over;
      // Of a map or list whose length nobody knows, the elements may be known.
      if (open.each === undefined) { return later(shown(), open.reason); }
      pairs = [[open.eachKey ?? later(`key in ${shownOf(over)}`), open.each]];
      break;
    }
    case 'absent': return failure(shown(), 'there is nothing to loop over');
    default: return later(shown());
  }
  const made: { key?: Resolved; value: Json; scope: Scope }[] = [];
  for (const [key, value] of pairs) {
    const inner = around(key, value);
    if (expression.condition !== undefined) {
      const condition = evaluate(expression.condition, inner, world);
      // Whether an element is taken may be known only later; the list is then one of several.
      if (isFailure(condition)) { return condition; }
      if (truth(condition) === undefined && open !== undefined) { return later(shown()); }
      if (!holds(condition, world)) { continue; }
    }
    made.push({ ...(expression.key === undefined ? {} : { key: evaluate(expression.key, inner, world) }), value: deferred(expression.value, inner, world), scope: inner });
  }
  if (open !== undefined && over.kind === 'unknown') {
    if (made.length === 0 || expression.makes === 'text' || expression.grouped) { return later(shown()); }
    const [only] = made;
    return later(shown(), LATER, {
      each: force(only.value, world), eachKey: only.key ?? open.eachKey, ...(expression.condition === undefined && open.atLeastOne === true ? { atLeastOne: true } : {}), by: expression.makes === 'object' ? 'for_each' : 'count',
    });
  }
  if (expression.makes === 'text') { return open === undefined ? text(made.map(({ value }) => asText(force(value, world), world)), expression.source) : later(shown()); }
  if (expression.makes === 'list') { return { kind: 'array', items: made.map(({ value }) => ({ pointer: '', raw: value })), ...(open === undefined ? {} : { hasMore: true }) }; }
  if (open !== undefined) { return later(shown()); }
  if (!expression.grouped) { return objectOfEntries(made.map(({ key, value }) => [key ?? ABSENT, value])); }
  const groups = new Map<string, Json[]>();
  for (const { key, value } of made) {
    if (key?.kind !== 'scalar') { return later(shown()); }
    const group = groups.get(String(key.value)) ?? [];
    group.push(value);
    groups.set(String(key.value), group);
  }
  return objectOf([...groups].map(([key, items]) => [key, { kind: 'array', items: items.map((raw) => ({ pointer: '', raw })) }] as const));
}

type Traversal = Extract<Expression, { kind: 'variable' | 'traversal' }>;

function traverse(expression: Traversal, scope: Scope, world: World): Resolved {
  const [of, steps]: [Expression, readonly Step[]] = expression.kind === 'variable' ? [expression, []] : [expression.of, expression.steps];
  if (of.kind !== 'variable') { return follow(evaluate(of, scope, world), steps, scope, world); }
  const own = scope.names.get(of.name);
  if (own !== undefined) { return follow(own.evaluate(world), steps, scope, world); }
  const [first, second] = steps;
  const name = first?.kind === 'attribute' ? first.name : undefined;
  if (scope.sealed || name === undefined) { return later(expression.source, 'there is nothing of this name'); }
  const { module } = scope;
  switch (of.name) {
    case 'var': return follow(variable(module, name, world), steps.slice(1), scope, world);
    case 'local': return follow(local(module, name, world), steps.slice(1), scope, world);
    case 'path': return name === 'module' ? scalar(module.path) : name === 'root' || name === 'cwd' ? scalar('.') : later(expression.source);
    case 'data': {
      const block = second?.kind === 'attribute' ? blockOf(module, `data.${name}.${second.name}`, world) : undefined;
      return block === undefined ? follow(dataReference(expression.source), steps.slice(2), scope, world) : follow(block, steps.slice(2), scope, world);
    }
    case 'module': {
      const block = blockOf(module, `module.${name}`, world);
      return block === undefined ? later(module.prefix + expression.source) : follow(block, steps.slice(1), scope, world);
    }
    case 'each': case 'count': case 'self': case 'terraform': return later(module.prefix + expression.source);
    default: {
      const block = blockOf(module, `${of.name}.${name}`, world);
      if (block !== undefined) { return follow(block, steps.slice(1), scope, world); }
      const rest = steps.slice(1).flatMap((step) => (step.kind === 'attribute' ? [step.name] : []));
      return isAttributeElsewhere(of.name, rest) ? { ...unknown(`\${${expression.source}}`, 'the resource is declared elsewhere'), refersTo: of.name } : later(expression.source);
    }
  }
}

/** Attributes that every resource which has them fills, so that a reference to one is never null. */
const FILLED = new Set(['id', 'arn', 'name', 'key_id', 'url', 'bucket', 'function_name', 'invoke_arn', 'qualified_arn', 'dns_name', 'endpoint', 'domain_name', 'bucket_domain_name', 'bucket_regional_domain_name', 'zone_id']);

/** Whether a path names an attribute of a managed resource that no file at hand declares. Terraform would refuse a name that is declared nowhere. */
export function isAttributeElsewhere(type: string, attributes: readonly string[]): boolean {
  return /^[a-z0-9]+_[a-z0-9_]+$/.test(type) && attributes.length === 1 && FILLED.has(attributes[0]);
}

/** The value of a block. Terraform refuses a second one of the same name, so that either may be meant. */
function blockOf(module: TerraformModule, address: string, world: World): Resolved | undefined {
  const blocks = module.blocks.get(address);
  if (blocks === undefined) { return undefined; }
  return blocks[blocks.length === 1 ? 0 : ask(world, `declared:${module.instancePrefix}${address}`, blocks.length)].value(world);
}

/** What a variable holds: what the call of the module passes, what `*.tfvars` give, or the default. */
export function variable(module: TerraformModule, name: string, world: World): Resolved {
  return once(module, `var.${name}`, () => {
    const declared = module.variables.get(name);
    const body = isObject(declared?.raw) ? declared.raw : {};
    const fallback = ownValue(body, 'default');
    const passed = module.call === undefined ? module.given.get(name) : module.call.inputs.get(name);
    const shown = `${module.instancePrefix}var.${name}`;
    const byDefault = (at: World): Resolved => (fallback === undefined ? later(shown, 'the variable has no default') : byItsDefault(evaluateRaw(fallback, declaredScope(declared), at, `${declared?.pointer}/default`), module));
    return new Deferred(`\${${shown}}`, (at) => {
      if (declared === undefined) { return passed?.evaluate(at) ?? later(shown, 'the variable is not declared here'); }
      const value = passed?.evaluate(at) ?? byDefault(at);
      const used = value.kind === 'absent' && ownValue(body, 'nullable') === false ? byDefault(at) : value;
      return convert(used, ownValue(body, 'type'), at);
    }, () => (passed !== undefined ? passed.mentions() : []));
  }).evaluate(world);
}

/** A configuration runs with its defaults unless somebody says otherwise, so that they name the same thing in it alone. */
function byItsDefault(value: Resolved, module: TerraformModule): Resolved {
  return value.kind === 'scalar' ? { ...value, namespace: module.root } : value;
}

function local(module: TerraformModule, name: string, world: World): Resolved {
  const declared = module.locals.get(name);
  if (declared === undefined) { return later(`${module.instancePrefix}local.${name}`, 'the local value is not declared here'); }
  const chosen = declared.length === 1 ? 0 : ask(world, `declared:${module.instancePrefix}local.${name}`, declared.length);
  const { raw, pointer } = declared[chosen];
  return once(module, `local.${name}#${chosen}`, () => new Deferred(`\${local.${name}}`, (at) => evaluateRaw(raw, declaredScope(declared[chosen]), at, pointer), () => mentionedIn(raw, declaredScope(declared[chosen])))).evaluate(world);
}

/** What an output of a module comes to. */
export function output(module: TerraformModule, name: string, world: World): Resolved {
  const declared = module.outputs.get(name);
  const raw = isObject(declared?.raw) ? ownValue(declared.raw, 'value') : undefined;
  if (declared === undefined || raw === undefined) { return failure(`${module.prefix}${name}`, 'the module has no such output'); }
  return once(module, `output.${name}`, () => new Deferred(`\${${module.prefix}${name}}`, (at) => evaluateRaw(raw, declaredScope(declared), at, `${declared.pointer}/value`), () => mentionedIn(raw, declaredScope(declared)))).evaluate(world);
}

function declaredScope(declared: { readonly unit: { readonly scope: Scope } } | undefined): Scope {
  if (declared === undefined) { throw new Error('what is not declared has no scope'); }
  return declared.unit.scope;
}

function once(module: TerraformModule, key: string, make: () => Deferred): Deferred {
  let value = module.values.get(key);
  if (value === undefined) { value = make(); module.values.set(key, value); }
  return value;
}

/** Steps into a value. */
function follow(value: Resolved, steps: readonly Step[], scope: Scope, world: World): Resolved {
  let at = value;
  const through = value.kind === 'reference' && value.attribute === '' && steps.length > 0 ? value.resource : undefined;
  for (let index = 0; index < steps.length; index++) {
    const step = steps[index];
    switch (step.kind) {
      case 'attribute': at = member(at, scalar(step.name), world); break;
      case 'index': at = member(at, evaluate(step.key, scope, world), world); break;
      case 'splat': {
        const rest = steps.slice(index + 1);
        // The older form takes attributes along and leaves an index to the list that comes out.
        const end = step.full ? rest.length : Math.max(0, rest.findIndex((each) => each.kind !== 'attribute') < 0 ? rest.length : rest.findIndex((each) => each.kind !== 'attribute'));
        at = splat(at, (each) => follow(each, rest.slice(0, end), scope, world), world);
        index += end;
      }
    }
  }
  // What is read back from a resource speaks of it, too: a policy may name a scaling target by the id that both were given.
  return through === undefined || at.kind === 'array' || at.kind === 'object' || at.kind === 'absent' || (at.kind === 'reference' && at.resource === through)
    ? at : { ...at, via: [through, ...readBackFrom(at)] };
}

function splat(value: Resolved, take: (each: Resolved) => Resolved, world: World): Resolved {
  switch (value.kind) {
    case 'absent': return listOf([]);
    case 'array': return listOf(elementsOf(value, world).map(take), { ...(kindOf(value) === 'tuple' ? {} : { isList: true }), ...((value as Listing).hasMore === true ? { hasMore: true } : {}) });
    case 'unknown': {
      const { each, by, atLeastOne, attribute } = value as Open;
      if (each !== undefined && by !== 'for_each') { const taken = take(each); return later(`${shownOf(value)}[*]${taken.kind === 'reference' ? `.${taken.attribute}` : ''}`, value.reason, { each: taken, by: 'count', eachKey: (value as Open).eachKey, ...(atLeastOne === true ? { atLeastOne } : {}) }); }
      return attribute === undefined ? later(`${shownOf(take(value))}[*]`, value.reason) : listOf([take(value)]);
    }
    default: return listOf([take(value)]);
  }
}

/** The value under a key. What a known value does not hold is an error to Terraform. */
export function member(value: Resolved, key: Resolved, world: World): Resolved {
  const isName = key.kind === 'scalar' && typeof key.value === 'string' && /^[A-Za-z_][\w-]*$/.test(key.value) && (value as Open).each === undefined;
  const shown = () => `${shownOf(value)}${isName ? `.${key.value}` : `[${shownOf(key)}]`}`;
  switch (value.kind) {
    case 'object': {
      if (key.kind !== 'scalar') { return later(shown()); }
      const raw = ownValue(value.value, String(key.value));
      if (raw === undefined && Number(key.value) === 0 && 'isBlock' in value) { return value; }
      return raw !== undefined ? force(raw, world) : value.open !== undefined ? later(shown()) : failure(shown(), 'there is no such key');
    }
    case 'array': {
      if (key.kind !== 'scalar') { return later(shown()); }
      const index = Number(key.value);
      if ((value as Listing).hasMore === true) { return later(shown()); }
      return Number.isInteger(index) && index >= 0 && index < value.items.length ? force(value.items[index].raw, world) : failure(shown(), 'there is no such element');
    }
    case 'reference': {
      if (key.kind !== 'scalar') { return value; }
      if (value.attribute !== '') { return typeof key.value === 'number' || /^\d+$/.test(String(key.value)) ? value : { ...value, attribute: `${value.attribute}.${key.value}` }; }
      // `x[0]` of a resource without `count` is an error, but one that names the resource.
      return typeof key.value === 'number' ? value : echo(value.resource, String(key.value), world);
    }
    case 'unknown': {
      const { each, eachKey, by, attribute } = value as Open;
      if (attribute !== undefined && key.kind === 'scalar') { return typeof key.value === 'number' ? value : attribute(String(key.value), world); }
      if (each !== undefined && ((by === 'count' && key.kind === 'scalar' && /^\d+$/.test(String(key.value))) || (key.kind !== 'scalar' && eachKey !== undefined && compare(key, eachKey, world) === true))) { return each; }
      return later(shown(), value.reason, (value as Open).failed === true ? { failed: true } : {});
    }
    case 'absent': return failure(shown(), 'there is nothing here');
    default: return failure(shown(), LATER);
  }
}
