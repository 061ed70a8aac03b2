import * as fs from 'node:fs';
import * as path from 'node:path';
import { ROOT, run } from '../support/cdk-cli';

/** Rows of the table that bench/adopt.ts prints: resources, errors, warnings. */
function counts(table: string): number[][] {
  return table.split('\n').filter((line) => /\| \d+ \|/.test(line)).map((line) => line.split('|').slice(2, 5).map(Number));
}

test('one line takes away more than 70 % of the findings, the constructs all of them, and the README says how many', async () => {
  const { stdout, exitCode } = await run('node', ['--import', 'tsx', 'bench/adopt.ts'], { cwd: ROOT });
  expect(exitCode).toBe(0);
  const table = stdout.split('\n\n')[0];
  const [untouched, oneLine, constructs] = counts(table).map(([, errors, warnings]) => errors + warnings);
  expect(untouched).toBeGreaterThan(40);
  expect(oneLine / untouched).toBeLessThanOrEqual(0.3);
  expect(constructs).toBe(0);
  expect(fs.readFileSync(path.join(ROOT, 'README.md'), 'utf8')).toContain(table);
});
