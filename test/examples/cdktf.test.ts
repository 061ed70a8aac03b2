import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import type { ControlMapping } from '../../src/report/mapping';
import { ROOT, run } from '../support/cdk-cli';

/** Runs a file of an example as its `cdktf.json` does, on the compiled library. */
async function synth(example: string, file: string) {
  const directory = fs.mkdtempSync(path.join(os.tmpdir(), 'cdk-soc2-'));
  const result = await run('node', ['--import', 'tsx', file], { cwd: path.join(ROOT, 'examples', example), env: { ...process.env, NODE_ENV: '', CI: 'true', CDKTF_OUTDIR: directory } });
  const mapping = JSON.parse(fs.readFileSync(path.join(directory, 'soc2', 'control-mapping.json'), 'utf8')) as ControlMapping;
  return { ...result, mapping, failing: mapping.content.evaluations.filter(({ status }) => status === 'fail').map(({ ruleId }) => ruleId.replace('SOC2-', '')) };
}

describe.each(['cdktf', 'cdktn'])('the examples on %s', (core) => {
  test('the leaky app fails, and says where, why and how to mend it', async () => {
    const { exitCode, output, failing } = await synth(`${core}-quickstart`, 'leaky.ts');
    expect(exitCode).not.toBe(0);
    expect(output).toMatch(/orders\/Ledger \(aws_db_instance\)/);
    expect(output).toMatch(/SOC2-RdsStorageEncrypted/);
    expect(output).toMatch(/fix +.*storage_encrypted = true/);
    expect(failing).toEqual(expect.arrayContaining(['RestrictedSsh', 'RdsStorageEncrypted', 'RdsMasterPasswordManaged', 'S3BucketSslRequestsOnly']));
  });

  test('mended, the same app passes, with one finding that was waived', async () => {
    const { exitCode, output, failing, mapping } = await synth(`${core}-quickstart`, 'main.ts');
    expect(output).toMatch(/SOC 2: 0 failing, .*1 waived/);
    expect(exitCode).toBe(0);
    expect(failing).toEqual([]);
    expect(mapping.content.waivers).toEqual([expect.objectContaining({ ruleId: 'SOC2-RdsMultiAzSupport', owner: 'platform@example.com', status: 'active' })]);
  });

  test('three tiers of secure constructs pass every rule, warnings included', async () => {
    const { exitCode, output, failing, mapping } = await synth(`${core}-three-tier`, 'main.ts');
    expect(output).toMatch(/SOC 2: 0 failing, 0 warnings/);
    expect(exitCode).toBe(0);
    expect(failing).toEqual([]);
    expect(mapping.content.resources.find(({ constructPath }) => constructPath === 'orders/Receipts/Resource')).toMatchObject({ compliantBy: { fqn: `cdk-soc2/${core}.SecureBucket` }, classification: 'confidential' });
    expect(new Set(mapping.content.scope.stacks.map(({ id }) => id))).toEqual(new Set(['orders', 'baseline']));
  });

  test('of two cores, only the imports differ', () => {
    for (const example of ['quickstart', 'three-tier']) {
      const read = (name: string) => Object.fromEntries(fs.readdirSync(path.join(ROOT, 'examples', `${name}-${example}`)).filter((file) => /\.(ts|json)$/.test(file))
        .map((file) => [file, fs.readFileSync(path.join(ROOT, 'examples', `${name}-${example}`, file), 'utf8')]));
      const swapped = Object.entries(read('cdktf')).map(([file, text]) => [file, text.replace(/'(@|cdk-soc2\/)?cdktf(?=['/])/g, (_match, before: string | undefined) => `'${before ?? ''}${core}`)]);
      expect(read(core)).toEqual(Object.fromEntries(swapped));
    }
  });
});
