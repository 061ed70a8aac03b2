import * as fs from 'node:fs';
import * as path from 'node:path';
import type { Evaluation } from '../../src/evaluate/evaluation';
import { rules } from '../../src/rules';
import type { Rule } from '../../src/rules/rule';
import { JUSTIFIED_CASES, JUSTIFIED_DEFAULTS, JUSTIFIED_TYPES } from '../support/justified-differences';
import type { RuleCase, RuleCases, TemplateSketch, TerraformSketch } from '../support/rule-cases';
import { asArguments } from '../support/twin-arguments';
import { TWINS } from '../support/type-twins';

// The tables of all rules, which register themselves by `testRule`: here they are collected and not run.
const mockTables = new Map<string, RuleCases>();
jest.mock('../support/rule-cases', () => ({ ...jest.requireActual<object>('../support/rule-cases'), testRule: (name: string, cases: RuleCases) => { mockTables.set(name, cases); } }));
const { evaluateTemplates, evaluateTerraform } = jest.requireActual<{
  evaluateTemplates: (templates: readonly TemplateSketch[], names: readonly string[]) => Evaluation[];
  evaluateTerraform: (configs: readonly TerraformSketch[], names: readonly string[]) => Evaluation[];
}>('../support/rule-cases');

/** Loads the tables; other tests of their files are not ours. */
function loadTables(): void {
  const none = Object.assign(() => undefined, { each: () => () => undefined });
  const own = { test: globalThis.test, describe: globalThis.describe, it: globalThis.it };
  Object.assign(globalThis, { test: none, describe: none, it: none });
  for (const file of fs.readdirSync(__dirname, { recursive: true, encoding: 'utf8' })) {
    if (/[\\/][^\\/]+\.test\.ts$/.test(file)) { jest.requireActual(path.join(__dirname, file)); }
  }
  Object.assign(globalThis, own);
}
loadTables();

/** Their types come from one table, which another test holds against the properties that the platforms have. */
const BY_TABLE = new Set(['NoPlaintextSecrets', 'Ec2UserDataNoSecrets']);

const twoFaced = rules.filter((rule) => rule.cloudformation !== undefined && rule.terraform !== undefined);
const ofAws = (checks: Rule['cloudformation']) => Object.keys(checks ?? {}).filter((type) => /^(AWS::[^:]|aws_)/.test(type));
const statusOf = (evaluations: readonly Evaluation[], address: string) => [...new Set(evaluations.filter(({ resource }) => resource.address === address).map(({ status }) => status))].join();
const inCloudFormation = (rule: Rule, type: string, properties: object) => statusOf(evaluateTemplates([{ Resources: { Subject: { Type: type, Properties: properties } } }], [rule.name]), 'Subject');
const inTerraform = (rule: Rule, type: string, properties: Record<string, unknown>) => statusOf(evaluateTerraform([{ resource: { [type]: { subject: properties } } }], [rule.name]), `${type}.subject`);
const pairsOf = (rule: Rule) => ofAws(rule.cloudformation).flatMap((type) => (TWINS[type] ?? []).filter((twin) => twin in (rule.terraform ?? {})).map((twin) => ({ type, twin })));

/** What a case says of its subject alone, where it says it by properties. */
function propertiesOf(rule: Rule, type: string, { template, properties, subject, parameters }: RuleCase): Record<string, unknown> | undefined {
  if (subject !== undefined || parameters !== undefined || Array.isArray(template)) { return undefined; }
  if (properties !== undefined) { return ofAws(rule.cloudformation)[0] === type && !/"(Ref|Fn::)/.test(JSON.stringify(properties)) ? properties : undefined; }
  const sketch = template as TemplateSketch;
  const only = sketch.Resources.Subject as { Type: string; Properties?: Record<string, unknown>; DeletionPolicy?: string } | undefined;
  const alone = Object.keys(sketch).length === 1 && Object.keys(sketch.Resources).length === 1 && only?.Type === type && only.DeletionPolicy === undefined;
  return !alone || /"(Ref|Fn::)/.test(JSON.stringify(sketch)) ? undefined : only.Properties ?? {};
}

test('a rule that judges a type of CloudFormation judges its twin in Terraform, and the other way round', () => {
  const alone = twoFaced.filter(({ name }) => !BY_TABLE.has(name)).flatMap((rule) => {
    const [types, twins] = [ofAws(rule.cloudformation), ofAws(rule.terraform)];
    return [
      ...types.filter((type) => !(TWINS[type] ?? []).some((twin) => twins.includes(twin))),
      ...twins.filter((twin) => !types.some((type) => (TWINS[type] ?? []).includes(twin))),
    ].map((type) => `${rule.name} ${type}`);
  });
  expect(alone.filter((each) => !(each in JUSTIFIED_TYPES))).toEqual([]);
  expect(Object.keys(JUSTIFIED_TYPES).filter((each) => !alone.includes(each))).toEqual([]);
});

test('what is absent has the same verdict on both platforms', () => {
  const differing = twoFaced.flatMap((rule) => pairsOf(rule).flatMap(({ type, twin }) => {
    const [here, there] = [inCloudFormation(rule, type, {}), inTerraform(rule, twin, {})];
    return here === there ? [] : [`${rule.name} ${type} ${here}, ${twin} ${there}`];
  }));
  expect(differing.filter((each) => !(each in JUSTIFIED_DEFAULTS))).toEqual([]);
  expect(Object.keys(JUSTIFIED_DEFAULTS).filter((each) => !differing.includes(each))).toEqual([]);
});

test('a case of CloudFormation that can be written in Terraform by machine has the same verdict there', () => {
  let compared = 0;
  const differing = twoFaced.flatMap((rule) => pairsOf(rule).flatMap(({ type, twin }) => (mockTables.get(rule.name)?.cloudformation ?? []).flatMap((each) => {
    const properties = propertiesOf(rule, type, each);
    const translated = properties === undefined || Object.keys(properties).length === 0 ? undefined : asArguments(twin, properties);
    if (translated === undefined) { return []; }
    compared++;
    const there = inTerraform(rule, twin, translated);
    return there === each.expect ? [] : [`${rule.name} ${twin}: ${each.name}, ${each.expect}, ${there}`];
  })));
  expect(compared).toBeGreaterThan(400);
  expect(differing.filter((each) => !(each in JUSTIFIED_CASES))).toEqual([]);
  expect(Object.keys(JUSTIFIED_CASES).filter((each) => !differing.includes(each))).toEqual([]);
});

test('every difference has a reason', () => {
  for (const reason of Object.values({ ...JUSTIFIED_TYPES, ...JUSTIFIED_DEFAULTS, ...JUSTIFIED_CASES })) { expect(reason).toMatch(/\.$/); }
});
