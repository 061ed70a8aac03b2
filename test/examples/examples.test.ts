import * as fs from 'node:fs';
import * as path from 'node:path';
import { cdk, type CliRun, ROOT } from '../support/cdk-cli';

const synth = (example: string): Promise<CliRun> => cdk('node --import tsx app.ts', ['synth', '-q'], {}, path.join(ROOT, 'examples', example));
const failing = ({ mapping }: CliRun) => mapping?.content.evaluations.filter((evaluation) => evaluation.status === 'fail').map((evaluation) => evaluation.ruleId.replace('SOC2-', ''));

describe('the examples, through the real CLI', () => {
  test('the leaky app fails, and says where, why and how to mend it', async () => {
    const run = await synth('leaky-app');
    expect(run.exitCode).toBe(1);
    expect(run.output).toMatch(/app\.ts:30:5 error SOC2-S3BucketSslRequestsOnly\n +Bucket accepts clear-text requests: .*\n +resource +Orders\/Receipts\/Resource .*\n +criteria +CC6\.7, CC6\.1: .*\n +fix +enforceSSL: true/);
    expect(failing(run)).toEqual(expect.arrayContaining(['RestrictedSsh', 'RdsStorageEncrypted', 'IamPolicyNoStatementsWithAdminAccess', 'DynamodbPitrEnabled', 'VpcFlowLogsEnabled', 'S3BucketVersioningEnabled']));
  });

  test('mended, the same app passes, and the criteria it bears on are covered or partly so', async () => {
    const run = await synth('fixed-app');
    expect(run.output).toMatch(/SOC 2: 0 failing/);
    expect(run.exitCode).toBe(0);
    const coverage = Object.fromEntries(run.mapping?.content.criteria.map((criterion) => [criterion.id, criterion.coverage]) ?? []);
    for (const id of ['CC6.1', 'CC6.6', 'CC6.7', 'CC7.2', 'A1.2']) { expect(['covered', 'partial']).toContain(coverage[id]); }
    expect(coverage).toMatchObject({ 'CC1.1': 'process-only', 'CC6.4': 'inherited', 'C1.1': 'not-relevant' });
    expect(run.mapping?.content.completeness.balanced).toBe(true);
  });

  test('three tiers of secure constructs pass every rule, warnings included', async () => {
    const run = await synth('three-tier');
    expect(run.output).toMatch(/SOC 2: 0 failing, 0 warnings/);
    expect(run.exitCode).toBe(0);
    expect(failing(run)).toEqual([]);
    expect(run.mapping?.content.resources.find(({ constructPath }) => constructPath === 'Orders/Receipts/Resource')).toMatchObject({ compliantBy: { fqn: 'cdk-soc2.SecureBucket' }, classification: 'confidential' });
    expect(run.mapping?.content.evaluations.some(({ ruleId, status }) => ruleId === 'SOC2-ClassifiedDataEncryptedWithOwnKey' && status === 'pass')).toBe(true);
    expect(fs.readFileSync(path.join(ROOT, 'examples/three-tier/app.ts'), 'utf8').split('\n').length).toBeLessThan(80);
  });

  test('of two Stages, the sandbox is out of scope and counted', async () => {
    const run = await synth('staged-app');
    expect(run.exitCode).toBe(0);
    expect(run.mapping?.content.completeness.resourcesOutOfScope).toBeGreaterThan(0);
    expect(run.mapping?.content.scope.exclusions.map((exclusion) => exclusion.constructPath)).toEqual(['Sandbox']);
    expect(run.mapping?.content.evaluations.every((evaluation) => !evaluation.resourceId.startsWith('Sandbox/'))).toBe(true);
  });

  test('waivers let the app pass, and stand in the register with all that an auditor asks for', async () => {
    const run = await synth('waivers');
    expect(run.exitCode).toBe(0);
    expect(run.mapping?.content.waivers).toEqual(expect.arrayContaining([
      expect.objectContaining({ ruleId: 'SOC2-S3BucketVersioningEnabled', owner: 'platform@example.com', approvedBy: 'ciso@example.com', ticket: 'SEC-311', status: 'active' }),
      expect.objectContaining({ declaredBy: 'acknowledgement', owner: '' }),
    ]));
  });
});
