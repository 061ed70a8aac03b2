import * as fs from 'node:fs';
import * as path from 'node:path';
import { inArms, inTerraformArms, inTwoStacks, plainConfig, plainTemplate, withTerraformUnknowns, withUnknowns } from './arms';
import { evaluate, type EvaluateOptions } from '../../src/evaluate/evaluate';
import type { Evaluation } from '../../src/evaluate/evaluation';
import { ACCOUNT, withAccount } from '../../src/model/account';
import type { Json, JsonObject } from '../../src/model/json';
import { readTemplates } from '../../src/read/cloudformation/read';
import { readTerraform } from '../../src/read/terraform/read';
import type { Rule, RuleDefinition } from '../../src/rules/rule';

/** A template in short: resources by logical id, and whatever other sections the case needs. */
export interface TemplateSketch {
  readonly Resources: Record<string, unknown>;
  readonly Parameters?: Record<string, unknown>;
  readonly Conditions?: Record<string, unknown>;
  readonly Mappings?: Record<string, unknown>;
  readonly Outputs?: Record<string, unknown>;
}

export interface RuleCase {
  /** What is special about it, as a sentence. */
  readonly name: string;
  /** The template, or several that stand in one app. */
  readonly template?: TemplateSketch | readonly TemplateSketch[];
  /** Short for a template with one resource `Subject` of the rule's first type. */
  readonly properties?: Record<string, unknown>;
  /** Logical id of the resource to judge. Default: `Subject`; `account` for the account itself, which is there only then. */
  readonly subject?: string;
  readonly expect: 'pass' | 'fail' | 'unknown' | 'not-applicable';
  /** The finding keys reported, where the rule reports several. */
  readonly findings?: readonly string[];
  /** A pointer that must be among the evidence. */
  readonly pointer?: string;
  readonly parameters?: EvaluateOptions['parameters'];
}

/** A Terraform configuration in short: resources by type and name, and whatever other sections the case needs. */
export interface TerraformSketch {
  readonly resource: Record<string, Record<string, unknown>>;
  readonly data?: Record<string, Record<string, unknown>>;
  readonly variable?: Record<string, unknown>;
  readonly locals?: Record<string, unknown>;
  readonly provider?: Record<string, unknown>;
  readonly output?: Record<string, unknown>;
}

/** What a plan holds of a resource: values that are known before apply, what other arguments refer to, and arguments that are left out. */
export interface PlannedSketch {
  readonly values: Record<string, unknown>;
  /** By argument, the address with the attribute: `aws_sns_topic.t.arn`; several for a list, by key for a map. */
  readonly references?: Record<string, string | readonly string[] | Readonly<Record<string, string>>>;
  readonly unset?: readonly string[];
  /** By argument whose value is known, what the configuration takes it from: `var.token`. Variables have no default. */
  readonly from?: Record<string, string>;
}

export interface TerraformCase {
  readonly name: string;
  /** The output of `terraform show -json <plan>` in short: resources by type and name. */
  readonly plan?: Record<string, Record<string, PlannedSketch>>;
  /** The configuration, or several stacks of one run. */
  readonly config?: TerraformSketch | readonly TerraformSketch[];
  /** Short for a configuration with one resource `subject` of the rule's first type. */
  readonly properties?: Record<string, unknown>;
  /** Address of the resource to judge. Default: the rule's first type with the name `subject`; `account` for the account itself, which is there only then. */
  readonly subject?: string;
  readonly expect: RuleCase['expect'];
  readonly findings?: readonly string[];
  readonly pointer?: string;
  readonly parameters?: EvaluateOptions['parameters'];
}

export interface RuleCases {
  /** Properties that may be known at deploy time alone without changing a verdict, though another value would. Says why beside it. */
  readonly beyondDoubt?: readonly string[];
  readonly cloudformation?: readonly RuleCase[];
  readonly terraform?: readonly TerraformCase[];
}

const FOLDER = path.join(__dirname, '../../src/rules');
const load = (file: string): unknown => jest.requireActual(file);
let registry: string | undefined;

/** One rule from its own file, as the registry names it: to load all of them takes longer than most tables of cases take to run. */
function ruleNamed(name: string): Rule {
  registry ??= fs.readFileSync(path.join(FOLDER, 'index.ts'), 'utf8');
  const [, file] = new RegExp(`^import ${name[0].toLowerCase()}${name.slice(1)} from '\\./(.*)';$`, 'm').exec(registry) ?? [];
  if (file === undefined) { throw new Error(`no rule is called ${name}; run \`npm run registries\``); }
  return { name, ...(load(path.join(FOLDER, file)) as { default: RuleDefinition }).default };
}

function rulesNamed(names: readonly string[] | undefined): readonly Rule[] {
  return names === undefined ? (load(FOLDER) as { rules: Rule[] }).rules : names.map(ruleNamed);
}

/** Evaluates templates, given as plain objects, with every rule or with the named ones. */
export function evaluateTemplates(templates: readonly TemplateSketch[], names?: readonly string[], options?: EvaluateOptions & { readonly account?: boolean }): Evaluation[] {
  const graph = readTemplates(templates.map((document, index) => ({
    id: `Stack${index}`, file: `stack-${index}.template.json`, document: JSON.parse(JSON.stringify(document)) as JsonObject,
  })));
  return evaluate(options?.account === true ? withAccount(graph) : graph, rulesNamed(names), options);
}

/** Evaluates Terraform configurations, given as plain objects: each is a stack of its own. */
export function evaluateTerraform(configs: readonly TerraformSketch[], names?: readonly string[], options?: EvaluateOptions & { readonly account?: boolean }): Evaluation[] {
  const graph = readTerraform(configs.map((document, index) => ({ id: `stack${index}`, file: `stack${index}/cdk.tf.json`, document: JSON.parse(JSON.stringify(document)) as JsonObject })));
  return evaluate(options?.account === true ? withAccount(graph) : graph, rulesNamed(names), options);
}

/** What holds of every table: two arms of a condition, another stack, and values that are known later. */
function testArms(rule: Rule, cases: RuleCases): void {
  const typeOf = (checks: Rule['cloudformation']) => Object.keys(checks ?? {}).filter((type) => type !== ACCOUNT)[0];
  const statusesOf = (evaluations: readonly Evaluation[], address: string) => [...new Set(evaluations.filter(({ resource }) => resource.address === address).map(({ status }) => status))].join();
  /** Verdicts that changed to anything but unknown. */
  const guessed = <T extends { readonly property: string }>(wanted: string, variants: readonly T[], judge: (variant: T) => string) => variants
    .map((variant) => ({ property: variant.property, wanted, status: judge(variant) }))
    .filter(({ property, status }) => status !== wanted && status !== 'unknown' && cases.beyondDoubt?.includes(property) !== true);

  const templates = (expected: string) => (cases.cloudformation ?? []).filter(({ expect: wanted, subject }) => wanted === expected && subject === undefined)
    .map((each) => plainTemplate(each, typeOf(rule.cloudformation))).filter((each) => each !== undefined);
  const judged = (...stacks: readonly TemplateSketch[]) => statusesOf(evaluateTemplates(stacks, [rule.name]), 'Subject');
  const [right, wrong] = [templates('pass'), templates('fail')];
  const typeIn = (template: TemplateSketch) => (template.Resources.Subject as { Type?: string } | undefined)?.Type;
  const pair = right.flatMap((strong) => wrong.filter((weak) => typeIn(weak) === typeIn(strong)).map((weak) => ({ strong, mixed: inArms(strong, weak) }))).find(({ mixed }) => mixed !== undefined);
  if (pair?.mixed !== undefined) {
    const { strong, mixed } = pair;
    test('CloudFormation: right in one arm of a condition and wrong in the other -> fail', () => { expect(judged(mixed)).toBe('fail'); });
    test('CloudFormation: right in both arms of a condition -> pass', () => { expect(judged(inArms(strong, strong) ?? strong)).toBe('pass'); });
  }
  if (wrong.length > 0) {
    test('CloudFormation: what is known at deploy time alone is no guess', () => {
      const judge = ({ template }: { readonly template: TemplateSketch }) => judged(template);
      expect([...guessed('pass', right.flatMap(withUnknowns), judge), ...guessed('fail', wrong.flatMap(withUnknowns), judge)]).toEqual([]);
    });
  }
  const apart = [...right.map((template) => ({ template, wanted: 'pass' })), ...wrong.map((template) => ({ template, wanted: 'fail' }))]
    .flatMap(({ template, wanted }) => { const stacks = inTwoStacks(template); return stacks === undefined ? [] : [{ wanted, stacks }]; });
  if (apart.length > 0) {
    test('CloudFormation: what is related stands in another stack -> the same', () => { expect(apart.map(({ stacks }) => judged(...stacks))).toEqual(apart.map(({ wanted }) => wanted)); });
  }

  const subject = `${typeOf(rule.terraform)}.subject`;
  const configs = (expected: string) => (cases.terraform ?? []).filter((each) => each.expect === expected && (each.subject ?? subject) === subject)
    .map((each) => plainConfig(each, typeOf(rule.terraform))).filter((each) => each !== undefined);
  const judgedIn = (config: TerraformSketch) => statusesOf(evaluateTerraform([config], [rule.name]), subject);
  const [rightIn, wrongIn] = [configs('pass'), configs('fail')];
  if (wrongIn.length > 0) {
    test('Terraform: what is known when Terraform runs is no guess', () => {
      const judge = ({ config }: { readonly config: TerraformSketch }) => judgedIn(config);
      const later = (config: TerraformSketch) => withTerraformUnknowns(config, subject);
      expect([...guessed('pass', rightIn.flatMap(later), judge), ...guessed('fail', wrongIn.flatMap(later), judge)]).toEqual([]);
    });
  }
  const mixed = rightIn.flatMap((strong) => wrongIn.map((weak) => inTerraformArms(strong, weak, subject))).find((each) => each !== undefined);
  if (mixed !== undefined) {
    test('Terraform: right in one arm of a condition and wrong in the other -> fail', () => { expect(judgedIn(mixed)).toBe('fail'); });
  }
}

/** Runs a table of cases for one rule: what it says of the subject, with what evidence. */
export function testRule(name: string, cases: RuleCases): void {
  const rule = ruleNamed(name);
  describe(name, () => {
    for (const testCase of cases.cloudformation ?? []) {
      test(`CloudFormation: ${testCase.name} -> ${testCase.expect}`, () => {
        const [firstType] = Object.keys(rule.cloudformation ?? {}).filter((type) => type !== ACCOUNT);
        const sketch = testCase.template ?? { Resources: { Subject: { Type: firstType, Properties: testCase.properties ?? {} } } };
        const templates = Array.isArray(sketch) ? sketch as readonly TemplateSketch[] : [sketch as TemplateSketch];
        const evaluations = evaluateTemplates(templates, [name], { parameters: testCase.parameters, account: testCase.subject === 'account' })
          .filter((evaluation) => evaluation.resource.address === (testCase.subject ?? 'Subject'));
        expectVerdict(evaluations, testCase);
      });
    }
    testArms(rule, cases);
    for (const testCase of cases.terraform ?? []) {
      test(`Terraform: ${testCase.name} -> ${testCase.expect}`, () => {
        const [firstType] = Object.keys(rule.terraform ?? {}).filter((type) => type !== ACCOUNT);
        const sketch = (testCase.plan === undefined ? testCase.config : planOf(testCase.plan)) ?? { resource: { [firstType]: { subject: testCase.properties ?? {} } } };
        const configs = Array.isArray(sketch) ? sketch as readonly TerraformSketch[] : [sketch as TerraformSketch];
        const evaluations = evaluateTerraform(configs, [name], { parameters: testCase.parameters, account: testCase.subject === 'account' })
          .filter((evaluation) => evaluation.resource.address === (testCase.subject ?? `${firstType}.subject`));
        expectVerdict(evaluations, testCase);
      });
    }
  });
}

function planOf(resources: Record<string, Record<string, PlannedSketch>>): TerraformSketch {
  const made = Object.entries(resources).flatMap(([type, named]) => Object.entries(named).map(([name, sketch]) => ({ type, name, address: `${type}.${name}`, references: {}, unset: [], from: {}, ...sketch })));
  const entries = <T>(sketch: Required<PlannedSketch>, of: (reference: Required<PlannedSketch>['references'][string]) => T) =>
    Object.entries(sketch.references).map(([key, reference]) => [key, of(reference)] as const);
  // Terraform lists an attribute and the resource that it belongs to.
  const listed = (reference: string) => [reference, reference.split('.').slice(0, 2).join('.')];
  const plan = {
    planned_values: { root_module: { resources: made.map((sketch) => ({
      address: sketch.address, mode: 'managed', type: sketch.type, name: sketch.name,
      values: { ...sketch.values, ...Object.fromEntries(entries(sketch, (reference) => (Array.isArray(reference) ? reference.map(() => null) : undefined))) },
    })) } },
    resource_changes: made.map((sketch) => ({
      address: sketch.address,
      change: { after_unknown: Object.fromEntries([
        ...entries(sketch, (reference) => (typeof reference === 'string' ? true : Array.isArray(reference) ? reference.map(() => true) : Object.fromEntries(Object.keys(reference).map((key) => [key, true])))),
        ...sketch.unset.map((key) => [key, true] as const),
      ]) },
    })),
    configuration: { root_module: { resources: made.map((sketch) => ({
      address: sketch.address,
      expressions: Object.fromEntries([
        ...Object.keys(sketch.values).filter((key) => JSON.stringify(sketch.values[key]) !== '[]').map((key) => [key, sketch.from[key] === undefined ? {} : { references: [sketch.from[key]] }] as const),
        ...entries(sketch, (reference) => ({ references: (typeof reference === 'string' ? [reference] : Object.values(reference)).flatMap(listed) })),
      ]),
    })) } },
  };
  return plan as unknown as TerraformSketch;
}

function expectVerdict(evaluations: readonly Evaluation[], testCase: RuleCase | TerraformCase): void {
  // Nothing evaluated is never a pass, nor a fail.
  expect(evaluations.length).toBeGreaterThan(0);
  expect({ status: evaluations[0].status, message: evaluations[0].message }).toEqual({ status: testCase.expect, message: expect.any(String) as Json });
  if (testCase.findings !== undefined) { expect(evaluations.map((evaluation) => evaluation.findingKey)).toEqual(testCase.findings); }
  for (const evaluation of evaluations) {
    if (evaluation.status === 'pass' || evaluation.status === 'fail') { expect(evaluation.evidence.length).toBeGreaterThan(0); }
  }
  if (testCase.pointer !== undefined) {
    expect(evaluations.flatMap((evaluation) => evaluation.evidence.map((item) => item.pointer))).toContain(testCase.pointer);
  }
}
