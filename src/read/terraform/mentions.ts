import { isDeferred } from './deferred';
import { type Expression, parseTemplate } from './expression';
import type { Scope } from './scope';
import { isLiteral } from './values';
import { isArray, isObject, type Json, type JsonObject, ownValue } from '../../model/json';
import type { Resource } from '../../model/resource';

/** The resources that a piece of a configuration may speak of, through locals, variables, data sources and modules, whatever the world. */
export function mentionedIn(raw: Json, scope: Scope): ReadonlySet<Resource> {
  const found = new Mentions();
  found.visit(raw, scope, 0);
  return found.resources;
}

/** The same of a parsed expression. */
export function mentionedBy(expression: Expression, scope: Scope): ReadonlySet<Resource> {
  const found = new Mentions();
  found.expression(expression, scope, 0);
  return found.resources;
}

class Mentions {
  public readonly resources = new Set<Resource>();
  private readonly seen = new Set<unknown>();

  public visit(what: Json, scope: Scope, depth: number): void {
    if (depth > 100) { return; }
    if (isDeferred(what)) { this.add(what.mentions()); return; }
    if (typeof what === 'string') { if (!isLiteral(what)) { this.expression(parseTemplate(what), scope, depth + 1); } return; }
    if (typeof what !== 'object' || what === null) { return; }
    if (isArray(what)) { if (!isLiteral(what)) { what.forEach((item) => this.visit(item, scope, depth + 1)); } return; }
    if (isLiteral(what as JsonObject)) { return; }
    for (const [key, value] of Object.entries(what as JsonObject)) { this.visit(key, scope, depth + 1); this.visit(value, scope, depth + 1); }
  }

  private add(resources: Iterable<Resource>): void {
    for (const resource of resources) { this.resources.add(resource); }
  }

  public expression(expression: Expression, scope: Scope, depth: number): void {
    if (depth > 100) { return; }
    const next = (each: Expression | undefined) => { if (each !== undefined) { this.expression(each, scope, depth + 1); } };
    switch (expression.kind) {
      case 'literal': case 'opaque': return;
      case 'template': expression.parts.forEach(next); return;
      case 'list': expression.items.forEach(next); return;
      case 'object': expression.entries.forEach(([key, value]) => { next(key); next(value); }); return;
      case 'for': next(expression.over); next(expression.key); next(expression.value); return;
      case 'conditional': next(expression.yes); next(expression.no); return;
      // A comparison speaks of a thing without holding it.
      case 'binary': case 'not': case 'negative': return;
      case 'call': expression.args.forEach(next); return;
      case 'variable': this.name(expression.name, [], scope, depth); return;
      case 'traversal': {
        if (expression.of.kind !== 'variable') { next(expression.of); return; }
        const names = expression.steps.flatMap((step) => (step.kind === 'attribute' ? [step.name] : []));
        this.name(expression.of.name, names, scope, depth);
      }
    }
  }

  private name(root: string, names: readonly string[], scope: Scope, depth: number): void {
    const own = scope.names.get(root);
    if (own !== undefined) { this.once(own, () => this.add(own.mentions())); return; }
    const { module } = scope;
    const [first, second] = names;
    switch (root) {
      case 'var': {
        const passed = module.call?.inputs.get(first) ?? module.given.get(first);
        const declared = module.variables.get(first);
        if (passed !== undefined) { this.once(passed, () => this.add(passed.mentions())); }
        if (declared !== undefined && isObject(declared.raw)) { this.once(declared, () => this.visit(ownValue(declared.raw as JsonObject, 'default') ?? null, declared.unit.scope, depth + 1)); }
        return;
      }
      case 'local': module.locals.get(first)?.forEach((declared) => this.once(declared, () => this.visit(declared.raw, declared.unit.scope, depth + 1))); return;
      case 'data':
        module.blocks.get(`data.${first}.${second}`)?.forEach((block) => this.once(block, () => this.visit(block.entry, block.scope, depth + 1)));
        if (first === 'terraform_remote_state') {
          const output = module.outputElsewhere(names[3] ?? '');
          if (output !== undefined) { this.once(output.raw, () => this.visit(output.raw, output.unit.scope, depth + 1)); }
        }
        return;
      case 'module':
        module.blocks.get(`module.${first}`)?.forEach((block) => block.children.forEach((child) => {
          const output = child.outputs.get(second);
          if (output !== undefined) { this.once(output.raw, () => this.visit(output.raw, output.unit.scope, depth + 1)); }
        }));
        return;
      default: module.blocks.get(`${root}.${first}`)?.forEach((block) => this.add(block.resources.values()));
    }
  }

  private once(thing: unknown, visit: () => void): void {
    if (this.seen.has(thing)) { return; }
    this.seen.add(thing);
    visit();
  }
}
