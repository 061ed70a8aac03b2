import { intrinsicOf } from './syntax';
import { isArray, isObject, isScalar, type Json, type JsonObject, ownValue } from '../../model/json';

/** How deep assertions may nest before they say nothing. */
const MAX_DEPTH = 20;

/**
 * The template's `Rules` section: assertions on parameters that CloudFormation checks before it creates anything.
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/rules-section-structure.html
 */
export class Assertions {
  private readonly onlyValues = new Map<string, Set<string>>();
  private readonly excludedValues = new Map<string, string[]>();
  private readonly conditional: { readonly condition: Json; readonly assertion: Json }[] = [];

  constructor(section: JsonObject) {
    for (const rule of Object.values(section)) {
      const assertions = isObject(rule) ? ownValue(rule, 'Assertions') : undefined;
      if (!isObject(rule) || !isArray(assertions)) { continue; }
      const condition = ownValue(rule, 'RuleCondition');
      for (const entry of assertions) {
        const assertion = isObject(entry) ? ownValue(entry, 'Assert') : undefined;
        if (assertion === undefined) { continue; }
        if (condition === undefined) { this.always(assertion, 0); } else { this.conditional.push({ condition, assertion }); }
      }
    }
  }

  /** The only values that are let through, where the rules list them. */
  public only(parameter: string): ReadonlySet<string> | undefined {
    return this.onlyValues.get(parameter);
  }

  /** Values that are never let through. */
  public excluded(parameter: string): readonly string[] {
    return this.excludedValues.get(parameter) ?? [];
  }

  /** Whether the values that are known break a rule that applies to them. */
  public refuses(valueOf: (parameter: string) => string | undefined): boolean {
    return this.conditional.some(({ condition, assertion }) => holds(condition, valueOf, 0) === true && holds(assertion, valueOf, 0) === false);
  }

  private always(assertion: Json, depth: number): void {
    const intrinsic = isObject(assertion) ? intrinsicOf(assertion) : undefined;
    const operands = intrinsic !== undefined && isArray(intrinsic.argument) ? intrinsic.argument : [];
    if (intrinsic === undefined || depth > MAX_DEPTH) { return; }
    if (intrinsic.name === 'Fn::And') { operands.forEach((operand) => this.always(operand, depth + 1)); return; }
    if (intrinsic.name === 'Fn::Not') {
      const values = comparison(operands[0]);
      if (values !== undefined) { this.excludedValues.set(values.parameter, [...this.excluded(values.parameter), ...values.values]); }
      return;
    }
    const values = comparison(assertion);
    if (values === undefined) { return; }
    const before = this.onlyValues.get(values.parameter);
    this.onlyValues.set(values.parameter, new Set(before === undefined ? values.values : values.values.filter((value) => before.has(value))));
  }
}

/** `Ref` equals a literal, or is contained in a list of literals. */
function comparison(node: Json | undefined): { readonly parameter: string; readonly values: string[] } | undefined {
  const intrinsic = isObject(node) ? intrinsicOf(node) : undefined;
  const operands = intrinsic !== undefined && isArray(intrinsic.argument) ? intrinsic.argument : [];
  if (intrinsic?.name === 'Fn::Equals') {
    for (const [reference, literal] of [[operands[0], operands[1]], [operands[1], operands[0]]]) {
      const parameter = parameterOf(reference);
      if (parameter !== undefined && isScalar(literal)) { return { parameter, values: [String(literal)] }; }
    }
  }
  if (intrinsic?.name === 'Fn::Contains' && isArray(operands[0]) && operands[0].every(isScalar)) {
    const parameter = parameterOf(operands[1]);
    if (parameter !== undefined) { return { parameter, values: operands[0].map(String) }; }
  }
  return undefined;
}

function parameterOf(node: Json | undefined): string | undefined {
  const intrinsic = isObject(node) ? intrinsicOf(node) : undefined;
  return intrinsic?.name === 'Ref' && typeof intrinsic.argument === 'string' ? intrinsic.argument : undefined;
}

function holds(node: Json | undefined, valueOf: (parameter: string) => string | undefined, depth: number): boolean | undefined {
  const intrinsic = isObject(node) ? intrinsicOf(node) : undefined;
  if (intrinsic === undefined || depth > MAX_DEPTH || !isArray(intrinsic.argument)) { return undefined; }
  const answers = () => (intrinsic.argument as readonly Json[]).map((operand) => holds(operand, valueOf, depth + 1));
  switch (intrinsic.name) {
    case 'Fn::Not': {
      const [answer] = answers();
      return answer === undefined ? undefined : !answer;
    }
    case 'Fn::And': {
      const all = answers();
      return all.includes(false) ? false : all.includes(undefined) ? undefined : true;
    }
    case 'Fn::Or': {
      const all = answers();
      return all.includes(true) ? true : all.includes(undefined) ? undefined : false;
    }
    default: {
      const compared = comparison(node);
      const value = compared === undefined ? undefined : valueOf(compared.parameter);
      return value === undefined ? undefined : compared?.values.includes(value);
    }
  }
}
