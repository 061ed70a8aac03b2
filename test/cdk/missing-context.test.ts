import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import { App, Stack } from 'aws-cdk-lib';
import * as s3 from 'aws-cdk-lib/aws-s3';
import * as ssm from 'aws-cdk-lib/aws-ssm';
import { Soc2 } from '../../src';

const KEY = 'ssm:account=111122223333:parameterName=/buckets/versions:region=eu-west-1';

/** A bucket that keeps versions only where a looked-up parameter says so; a mapping of an earlier run lies about. */
function synth(context: Record<string, unknown>) {
  const directory = fs.mkdtempSync(path.join(os.tmpdir(), 'cdk-soc2-'));
  const mapping = path.join(directory, 'soc2', 'control-mapping.json');
  fs.mkdirSync(path.dirname(mapping));
  fs.writeFileSync(mapping, '{}');
  const app = new App({ outdir: directory, analyticsReporting: false, builtinCloudFormationValidation: false, context: { '@aws-cdk/core:appMode': 'inmemory', ...context } });
  Soc2.enable(app, { defaults: { enabled: false } });
  const before = fs.existsSync(mapping);
  const stack = new Stack(app, 'Data', { env: { account: '111122223333', region: 'eu-west-1' } });
  const status = ssm.StringParameter.valueFromLookup(stack, '/buckets/versions');
  new s3.CfnBucket(stack, 'Bucket', { versioningConfiguration: { status } });
  let message = '';
  try { app.synth(); } catch (error) { message = String(error); }
  const report = fs.readFileSync(path.join(directory, 'validation-report.json'), 'utf8');
  return { message, before, report, mapping: fs.existsSync(mapping) ? fs.readFileSync(mapping, 'utf8') : undefined };
}

test('while a value is missing no verdict is given, no mapping is left, and the report says so', () => {
  const result = synth({});
  expect(result.message).toBe('');
  expect(result.mapping).toBeUndefined();
  expect(result.report).toContain('No verdict: 1 value is missing from the context. The app is judged when they have been looked up.');
});

test('once it is there the app is judged', () => {
  const off = synth({ [KEY]: 'Suspended' });
  expect(off.message).toMatch(/keeps no object versions/);
  expect(off.mapping).toContain('Suspended');
  expect(synth({ [KEY]: 'Enabled' }).message).not.toMatch(/keeps no object versions/);
});

test('a value that could not be looked up is no verdict either, and fails', () => {
  const result = synth({ [KEY]: { $providerError: 'no such parameter' } });
  expect(result.message).toMatch(/No verdict: 1 value is missing.*\/buckets\/versions.*The lookup failed: no such parameter/);
  expect(result.mapping).toBeUndefined();
});

test('the mapping of an earlier run goes when the gate is switched on, so that it does not outlive a run that fails early', () => {
  expect(synth({}).before).toBe(false);
});
