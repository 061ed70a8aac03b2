import { type Expression, parseExpression, parseTemplate } from './expression';
import { isArray, isObject, type Json, ownValue, pointerToken } from '../../model/json';

/** A name that an expression uses: `aws_s3_bucket`, and `data`, `id` behind it. */
export interface Reference { readonly root: string; readonly steps: readonly string[]; readonly pointer: string }

/** How deep expressions and blocks may nest. */
const MAX_DEPTH = 100;

/**
 * Every name that a piece of a configuration uses, whichever way its conditions go: Terraform builds its graph before it
 * knows any value. https://developer.hashicorp.com/terraform/internals/graph
 */
export function referencesIn(raw: Json | undefined, pointer: string): Reference[] {
  const found = new Collector();
  found.visit(raw, pointer, new Set(), 0);
  return found.references;
}

/** The names in a list such as `depends_on`, which JSON writes as plain texts. */
export function referencesNamed(raw: Json | undefined, pointer: string): Reference[] {
  const found = new Collector();
  [raw ?? []].flat().forEach((each, index) => {
    if (typeof each !== 'string') { return; }
    found.expression(each.includes('${') ? parseTemplate(each) : parseExpression(each), `${pointer}/${index}`, new Set(), 0);
  });
  return found.references;
}

class Collector {
  public readonly references: Reference[] = [];

  /** `bound`: names that a loop around it gives a meaning of their own. */
  public visit(raw: Json | undefined, pointer: string, bound: ReadonlySet<string>, depth: number): void {
    if (typeof raw === 'string') {
      if (raw.includes('${') || raw.includes('%{')) { this.expression(parseTemplate(raw), pointer, bound, depth + 1); }
      return;
    }
    if (typeof raw !== 'object' || raw === null || depth > MAX_DEPTH) { return; }
    if (isArray(raw)) { raw.forEach((item, index) => this.visit(item, `${pointer}/${index}`, bound, depth + 1)); return; }
    if (!isObject(raw)) { return; }
    const inside = new Set([...bound, ...iterators(raw)]);
    for (const [key, value] of Object.entries(raw)) {
      this.visit(key, pointer, bound, depth + 1);
      this.visit(value, `${pointer}/${pointerToken(key)}`, inside, depth + 1);
    }
  }

  public expression(expression: Expression, pointer: string, bound: ReadonlySet<string>, depth: number): void {
    if (depth > MAX_DEPTH) { return; }
    const next = (each: Expression | undefined, names = bound) => { if (each !== undefined) { this.expression(each, pointer, names, depth + 1); } };
    switch (expression.kind) {
      case 'literal': case 'opaque': return;
      case 'template': expression.parts.forEach((part) => next(part)); return;
      case 'list': expression.items.forEach((item) => next(item)); return;
      case 'object': expression.entries.forEach(([key, value]) => {
        // A bare word is a key, not a name.
        if (key.kind !== 'variable') { next(key); }
        next(value);
      }); return;
      case 'for': {
        next(expression.over);
        const inside = new Set([...bound, expression.valueName, ...expression.keyName === undefined ? [] : [expression.keyName]]);
        [expression.key, expression.value, expression.condition].forEach((each) => next(each, inside));
        return;
      }
      case 'conditional': [expression.condition, expression.yes, expression.no].forEach((each) => next(each)); return;
      case 'binary': next(expression.left); next(expression.right); return;
      case 'not': case 'negative': next(expression.operand); return;
      case 'call': expression.args.forEach((arg) => next(arg)); return;
      case 'variable': return;
      case 'traversal': {
        for (const step of expression.steps) { if (step.kind === 'index') { next(step.key); } }
        if (expression.of.kind !== 'variable') { next(expression.of); return; }
        const { name: root } = expression.of;
        if (!bound.has(root)) { this.references.push({ root, pointer, steps: expression.steps.flatMap((step) => (step.kind === 'attribute' ? [step.name] : [])) }); }
      }
    }
  }
}

/** The names that `dynamic` blocks give to what they loop over. */
function iterators(block: Json): string[] {
  const dynamic = isObject(block) ? ownValue(block, 'dynamic') : undefined;
  return [dynamic ?? []].flat().flatMap((labels) => (isObject(labels) ? Object.entries(labels) : [])).flatMap(([label, each]) => [
    label, ...[each].flat().flatMap((body) => { const name = isObject(body) ? ownValue(body, 'iterator') : undefined; return typeof name === 'string' ? [name.replace(/^\$\{|\}$/g, '')] : []; }),
  ]);
}
