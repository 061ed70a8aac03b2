import * as fs from 'node:fs';
import * as path from 'node:path';
import { ROOT, run } from '../support/cdk-cli';

/** Rows of the table that bench/adopt.ts prints: resources, errors, warnings. */
function counts(table: string): number[][] {
  return table.split('\n').filter((line) => /\| \d+ \|/.test(line)).map((line) => line.split('|').slice(2, 5).map((cell) => parseInt(cell, 10)));
}

test('one line adds nothing to a live system and takes away some errors, 70 % of them where a new system is declared, the constructs all, and the README says how many', async () => {
  const { stdout, exitCode } = await run('node', ['--import', 'tsx', 'bench/adopt.ts'], { cwd: ROOT });
  expect(exitCode).toBe(0);
  const table = stdout.split('\n\n')[0];
  const [untouched, oneLine, newSystem, constructs] = counts(table);
  expect(untouched[1]).toBeGreaterThan(20);
  expect(oneLine[0]).toBe(untouched[0]);
  expect(oneLine[1]).toBeLessThan(untouched[1]);
  expect(newSystem[1] / untouched[1]).toBeLessThanOrEqual(0.3);
  expect(constructs.slice(1)).toEqual([0, 0]);
  expect(fs.readFileSync(path.join(ROOT, 'README.md'), 'utf8')).toContain(table);
});
