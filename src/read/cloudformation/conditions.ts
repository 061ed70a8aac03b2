import { intrinsicOf } from './syntax';
import type { CloudFormationUnit } from './unit';
import { isArray, isObject, type Json, ownValue } from '../../model/json';
import { expressionOf } from '../../model/resolved';
import type { World } from '../../model/world';

/** Evaluates the `Conditions` section. What hangs on a deploy-time value is a question that each world answers. */
export class Conditions {
  private readonly evaluating = new Set<string>();

  constructor(private readonly unit: CloudFormationUnit) {}

  public holds(name: string, world: World): boolean {
    const expression = ownValue(this.unit.section('Conditions'), name);
    // A condition that is missing, or that names itself, is a question like any other: both answers are judged.
    if (expression === undefined || this.evaluating.has(name)) { return this.ask(`condition ${name}`, world); }
    this.evaluating.add(name);
    try {
      return this.evaluate(expression, world, `/Conditions/${name}`);
    } finally {
      this.evaluating.delete(name);
    }
  }

  private evaluate(expression: Json, world: World, pointer: string): boolean {
    if (!isObject(expression)) { return this.ask(pointer, world); }
    const condition = ownValue(expression, 'Condition');
    if (typeof condition === 'string') { return this.holds(condition, world); }
    const intrinsic = intrinsicOf(expression);
    const operands = intrinsic !== undefined && isArray(intrinsic.argument) ? intrinsic.argument : undefined;
    if (intrinsic === undefined || operands === undefined) { return this.ask(`${pointer} ${JSON.stringify(expression)}`, world); }
    switch (intrinsic.name) {
      case 'Fn::Not': return !this.evaluate(operands[0], world, pointer);
      case 'Fn::And': return operands.every((operand) => this.evaluate(operand, world, pointer));
      case 'Fn::Or': return operands.some((operand) => this.evaluate(operand, world, pointer));
      case 'Fn::Equals': return this.equal(operands[0], operands[1], world, pointer);
      default: return this.ask(`${pointer} ${JSON.stringify(expression)}`, world);
    }
  }

  private equal(left: Json, right: Json, world: World, pointer: string): boolean {
    const [a, b] = [left, right].map((raw) => this.unit.resolve(raw, world, pointer, 0, true));
    if (a.kind === 'scalar' && b.kind === 'scalar') { return String(a.value) === String(b.value); }
    const [textA, textB] = [expressionOf(a), expressionOf(b)];
    if (textA === textB) { return true; }
    if ((a.kind === 'unknown' && a.noneOf?.includes(textB)) || (b.kind === 'unknown' && b.noneOf?.includes(textA))) { return false; }
    return this.ask(`${textA} == ${textB}`, world);
  }

  private ask(question: string, world: World): boolean {
    return world.choose(`${this.unit.id}|${question}`, 2) === 0;
  }
}
