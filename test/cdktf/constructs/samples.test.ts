import * as fs from 'node:fs';
import * as path from 'node:path';
import { AwsProvider } from '@cdktf/provider-aws/lib/provider';
import { TerraformStack, Testing } from 'cdktf';
import { Construct } from 'constructs';
import * as soc2 from '../../../src/cdktf';
import type { ControlMapping } from '../../../src/report/mapping';
import { terraformSamples } from '../../support/terraform-samples';

const { AVAILABILITY, CONFIDENTIALITY, PROCESSING_INTEGRITY, PRIVACY } = soc2.Soc2Category;

beforeEach(() => { jest.spyOn(process.stdout, 'write').mockImplementation(() => true); });
afterEach(() => jest.restoreAllMocks());

/** Synthesises one construct with the strictest gate, and reads the mapping. */
function synth(name: string, props: Record<string, unknown>): ControlMapping {
  const app = Testing.app();
  soc2.Soc2.enable(app, { categories: [AVAILABILITY, CONFIDENTIALITY, PROCESSING_INTEGRITY, PRIVACY], strict: true, asOf: '2026-11-23' });
  const stack = new TerraformStack(app, 'stack');
  new AwsProvider(stack, 'Aws', { region: 'eu-west-1' });
  terraformSamples[name].make(stack, { ...terraformSamples[name].given, ...props });
  try { app.synth(); } catch { /* The mapping says why. */ }
  return JSON.parse(fs.readFileSync(path.join(app.outdir, 'soc2', 'control-mapping.json'), 'utf8')) as ControlMapping;
}

const failing = (mapping: ControlMapping) => mapping.content.evaluations.filter(({ status }) => status === 'fail' || status === 'error');

describe.each(Object.keys(terraformSamples))('%s', (name) => {
  test('passes every rule as it comes', () => {
    const mapping = synth(name, {});
    expect(failing(mapping).map(({ ruleId, resourceId, message }) => ({ ruleId, resourceId, message }))).toEqual([]);
    expect(mapping.run.gate.problems).toEqual([]);
    expect(mapping.content.evaluations.filter(({ status }) => status === 'pass').length).toBeGreaterThan(0);
  });

  for (const { props, rules } of terraformSamples[name].weakened) {
    test(`weakened by ${JSON.stringify(props).slice(0, 80)} fails exactly ${rules.join(', ')}`, () => {
      expect([...new Set(failing(synth(name, props)).map(({ ruleId }) => ruleId.replace('SOC2-', '')))].sort()).toEqual([...rules].sort());
    });
  }
});

test('every construct of the entry is among the samples', () => {
  const constructs = Object.entries(soc2).filter(([, value]) => typeof value === 'function' && value.prototype instanceof Construct).map(([name]) => name);
  expect(constructs.filter((name) => !(name in terraformSamples))).toEqual([]);
  expect(constructs.length).toBeGreaterThan(0);
});
