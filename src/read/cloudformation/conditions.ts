import { isNever } from './pseudo-parameters';
import { intrinsicOf } from './syntax';
import type { CloudFormationUnit } from './unit';
import { isArray, isObject, type Json, ownValue } from '../../model/json';
import { expressionOf, type Resolved } from '../../model/resolved';
import type { World } from '../../model/world';

/** How deep conditions may nest before they count as a question. */
const MAX_DEPTH = 100;

/** Evaluates the `Conditions` section. What hangs on a deploy-time value is a question that each world answers. */
export class Conditions {
  private readonly evaluating = new Set<string>();

  constructor(private readonly unit: CloudFormationUnit) {}

  public holds(name: string, world: World, depth = 0): boolean {
    const settled = this.unit.memoryOf(world).conditions;
    const known = settled.get(name);
    if (known !== undefined) { return known; }
    const expression = ownValue(this.unit.section('Conditions'), name);
    // A condition that is missing, or that names itself, is a question like any other: both answers are judged.
    if (expression === undefined || this.evaluating.has(name) || depth > MAX_DEPTH) { return this.ask(`condition ${name}`, world); }
    const { consulted, epoch } = world;
    this.evaluating.add(name);
    try {
      const holds = this.evaluate(expression, world, `/Conditions/${name}`, depth);
      if (world.consulted > consulted) { world.tell(`condition ${name}`, String(holds)); }
      if (world.epoch === epoch) { settled.set(name, holds); }
      return holds;
    } finally {
      this.evaluating.delete(name);
    }
  }

  private evaluate(expression: Json | undefined, world: World, pointer: string, depth: number): boolean {
    if (!isObject(expression) || depth > MAX_DEPTH) { return this.ask(pointer, world); }
    const condition = ownValue(expression, 'Condition');
    if (typeof condition === 'string') { return this.holds(condition, world, depth + 1); }
    const intrinsic = intrinsicOf(expression);
    const operands = intrinsic !== undefined && isArray(intrinsic.argument) ? intrinsic.argument : undefined;
    const inner = (operand: Json | undefined, index: number) => this.evaluate(operand, world, `${pointer}/${index}`, depth + 1);
    switch (operands === undefined ? undefined : intrinsic?.name) {
      case 'Fn::Not': return !inner(operands?.[0], 0);
      case 'Fn::And': return operands?.every(inner) ?? false;
      case 'Fn::Or': return operands?.some(inner) ?? false;
      case 'Fn::Equals': return this.equal(operands?.[0], operands?.[1], world, pointer);
      default: return this.ask(pointer, world);
    }
  }

  private equal(left: Json | undefined, right: Json | undefined, world: World, pointer: string): boolean {
    const [a, b] = [left, right].map((raw) => this.unit.resolve(raw, world, pointer, 0, true));
    if (a.kind === 'scalar' && b.kind === 'scalar') { return String(a.value) === String(b.value); }
    const [textA, textB] = [expressionOf(a), expressionOf(b)];
    if (textA === textB) { return true; }
    if (excludes(a, b, textB) || excludes(b, a, textA)) { return false; }
    return this.ask(`${textA} == ${textB}`, world);
  }

  private ask(question: string, world: World): boolean {
    return world.choose(`${this.unit.id}|${question}`, 2, (taken) => [question, String(taken === 0)]) === 0;
  }
}

/** Whether what is known later is known not to be the other value. */
function excludes(node: Resolved, other: Resolved, text: string): boolean {
  return node.kind === 'unknown' && (other.kind === 'scalar' ? isNever(node, text) : node.noneOf?.includes(text) === true);
}
