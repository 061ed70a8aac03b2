import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import Ajv2020 from 'ajv/dist/2020';
import addFormats from 'ajv-formats';
import { runGate } from '../../src/gate/run-gate';
import { gateSettings, setupOf } from '../../src/gate/setup';
import type { JsonObject } from '../../src/model/json';
import { readTemplates } from '../../src/read/cloudformation/read';
import { readTerraform } from '../../src/read/terraform/read';
import type { ControlMapping, Run } from '../../src/report/mapping';
import { mergeMappings } from '../../src/report/merge';
import { ROOT, run as shell } from '../support/cdk-cli';

const template = { Resources: { Data: { Type: 'AWS::S3::Bucket', Properties: { VersioningConfiguration: { Status: 'Enabled' } } } } };
const config = { resource: { aws_s3_bucket: { data: {} } } };
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'cdk-soc2-merge-'));

/** A mapping as the gate of one part writes it. */
function part(platform: 'aws-cdk' | 'cdktf', stack: string, system = 'Shop', categories?: string[]): { file: string; mapping: ControlMapping } {
  const props = { system: { name: system }, asOf: '2026-11-23', ...(categories === undefined ? {} : { categories: categories as never }) };
  const graph = platform === 'aws-cdk' ? readTemplates([{ id: stack, file: `${stack}.json`, document: template as JsonObject, account: '111122223333', region: 'eu-west-1' }])
    : readTerraform([{ id: stack, file: `${stack}.tf.json`, document: config as JsonObject, account: '111122223333', region: 'eu-central-1' }]);
  const outputDirectory = path.join(folder, `${platform}-${stack}-${system}-${(categories ?? []).join('')}`);
  const setup = { ...setupOf(props, gateSettings(props), system, undefined), framework: { name: platform, version: '1.0.0' }, command: 'synth', notes: [], acknowledges: false, outputDirectory };
  runGate(setup, { graph, facts: new Map(), digests: new Map([[stack, 'a'.repeat(64)]]), exclusions: [], waivers: () => [] });
  const file = path.join(outputDirectory, 'control-mapping.json');
  return { file, mapping: JSON.parse(fs.readFileSync(file, 'utf8')) as ControlMapping };
}

const cdk = part('aws-cdk', 'Data');
const terraform = part('cdktf', 'network');
const { gate: _gate, ...run }: Run = cdk.mapping.run;
const merge = (...parts: { mapping: ControlMapping }[]) => mergeMappings(parts.map(({ mapping }, index) => ({ name: `part ${index + 1}`, mapping })), run);
const status = (mapping: ControlMapping, rule: string) => mapping.content.evaluations.filter(({ ruleId }) => ruleId === rule).map(({ resourceId, status: each }) => [resourceId, each]);

test('what the parts show stands side by side, and is counted anew', () => {
  const merged = merge(cdk, terraform);
  expect(status(merged, 'SOC2-S3BucketVersioningEnabled').sort()).toEqual([['Data#Data', 'pass'], ['network#aws_s3_bucket.data', 'fail']]);
  expect(merged.content.completeness).toMatchObject({ balanced: true, resourcesInTemplates: 2, resourcesInReport: 2 });
  const criterion = (mapping: ControlMapping) => mapping.content.criteria.find(({ id }) => id === 'CC7.5');
  expect(criterion(merged)?.counts.fail).toBe((criterion(cdk.mapping)?.counts.fail ?? 0) + (criterion(terraform.mapping)?.counts.fail ?? 0));
  expect(criterion(merged)).toMatchObject({ coverage: 'partial', counts: { resources: 2 } });
  expect(merged.content.description.accounts).toEqual([{ id: '111122223333', regions: ['eu-central-1', 'eu-west-1'], stackIds: ['Data', 'network'] }]);
  expect(merged.run.gate.outcome).toBe('fail');
  expect(merged.content.limitations.join(' ')).toContain(terraform.mapping.integrity.contentDigest);
});

test('it is a mapping like any other, by its schema, and the same whatever the order of resources', () => {
  const ajv = new Ajv2020({ strict: false });
  addFormats(ajv);
  const validate = ajv.compile(JSON.parse(fs.readFileSync(path.join(ROOT, 'schema/control-mapping-v1.json'), 'utf8')) as object);
  expect({ valid: validate(JSON.parse(JSON.stringify(merge(cdk, terraform)))), errors: validate.errors }).toEqual({ valid: true, errors: null });
  expect(merge(cdk, terraform).content.evaluations).toEqual(merge(terraform, cdk).content.evaluations);
});

test.each([
  ['the same stack twice', [cdk, cdk], /both describe the stack Data/],
  ['different systems', [cdk, part('cdktf', 'other', 'Warehouse')], /name of the system differs.*Shop.*Warehouse/],
  ['different categories', [cdk, part('cdktf', 'other', 'Shop', ['availability'])], /categories in scope differs/],
  ['a part that was changed', [cdk, { mapping: { ...terraform.mapping, content: { ...terraform.mapping.content, evaluations: [] } } }], /changed after it was written/],
  ['another version', [cdk, { mapping: { ...terraform.mapping, schemaVersion: '2.0.0' as never } }], /no control mapping of version 1/],
])('refuses %s', (_name, parts, message) => expect(() => merge(...parts)).toThrow(message));

test('the command writes the mapping with its renderings, and exits as the gate would', async () => {
  const soc2 = (...args: string[]) => shell('node', [path.join(ROOT, 'lib/cli/main.js'), 'merge', ...args], { cwd: folder, env: process.env });
  const { exitCode, stdout } = await soc2(cdk.file, terraform.file, '--output', 'whole', '--system', 'The shop');
  expect({ exitCode, first: stdout.split('\n')[0] }).toEqual({ exitCode: 1, first: expect.stringMatching(/^2 mappings, 2 resources, \d+ failing/) as string });
  const written = JSON.parse(fs.readFileSync(path.join(folder, 'whole/control-mapping.json'), 'utf8')) as ControlMapping;
  expect(written.content.system).toMatchObject({ name: 'The shop', id: 'the-shop' });
  expect(fs.readFileSync(path.join(folder, 'whole/control-mapping.html'), 'utf8')).toContain('The shop');
  expect((await soc2(cdk.file)).exitCode).toBe(2);
  // A folder stands for the mapping in it.
  fs.mkdirSync(path.join(folder, 'part'));
  fs.copyFileSync(terraform.file, path.join(folder, 'part/control-mapping.json'));
  const again = await soc2(cdk.file, 'part', '--output', 'again', '--system', 'The shop');
  expect(again.stdout.split('\n')[0]).toBe(stdout.split('\n')[0]);
  expect((await soc2(cdk.file, 'whole/nothing')).exitCode).toBe(2);
  expect((await soc2(cdk.file, 'nowhere.json')).exitCode).toBe(2);
});
