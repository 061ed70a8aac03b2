import * as fs from 'node:fs';
import * as path from 'node:path';
import { Validations } from 'aws-cdk-lib';
import { AwsSolutionsChecks, NIST80053R5Checks } from 'cdk-nag';
import { Soc2Category, Soc2Checks } from '../../../src';
import type { ControlMapping } from '../../../src/report/mapping';
import { constructSamples, emptyStack } from '../../support/construct-samples';
import { deviations } from '../../support/nag-deviations';

const categories = [Soc2Category.AVAILABILITY, Soc2Category.CONFIDENTIALITY, Soc2Category.PROCESSING_INTEGRITY, Soc2Category.PRIVACY];
const seen = new Set<string>();

describe.each(Object.keys(constructSamples))('%s', (name) => {
  const { app, stack } = emptyStack({ '@aws-cdk/core:validateAgainstDefaultRules': true });
  constructSamples[name](stack);

  test('passes every rule as it comes, and CDK\'s own validation of CloudFormation', () => {
    const checks = new Soc2Checks(app, { categories, strict: true });
    Validations.of(app).addPlugins(checks);
    const assembly = app.synth();
    const mapping = JSON.parse(fs.readFileSync(path.join(assembly.directory, 'soc2', 'control-mapping.json'), 'utf8')) as ControlMapping;
    const failing = mapping.content.evaluations.filter(({ status }) => status === 'fail' || status === 'error').map(({ ruleId, resourceId, message }) => ({ ruleId, resourceId, message }));
    expect(failing).toEqual([]);
    expect(mapping.run.gate.problems).toEqual([]);
    expect(mapping.content.evaluations.filter(({ status }) => status === 'pass').length).toBeGreaterThan(0);
  });

  test('passes AwsSolutions and NIST 800-53, but for what we disagree with', () => {
    const found = [new AwsSolutionsChecks(app), new NIST80053R5Checks(app)].flatMap((pack) => pack.validateScope(app).violations.map(({ ruleName }) => ruleName.replace(/\[.*\]$/, '')));
    found.forEach((rule) => seen.add(rule));
    expect([...new Set(found)].filter((rule) => !(rule in deviations)).sort()).toEqual([]);
  });
});

test('the list of what we disagree with is no longer than it has to be', () => {
  expect(Object.keys(deviations).filter((rule) => !seen.has(rule))).toEqual([]);
  for (const reason of Object.values(deviations)) { expect(reason).toMatch(/\.$/); }
});
