import { execFile } from 'node:child_process';
import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import type { ControlMapping } from '../../src/report/mapping';

export const ROOT = path.join(__dirname, '..', '..');

export interface CliRun {
  readonly exitCode: number;
  readonly output: string;
  readonly directory: string;
  /** The mapping that was written, if any. */
  readonly mapping?: ControlMapping;
}

/** Runs the real `cdk` CLI on an app. CDK's own template validation is left out: it costs seconds and is not ours. */
export async function cdk(app: string, args: readonly string[], env: Readonly<Record<string, string>> = {}, cwd = ROOT): Promise<CliRun> {
  if (!fs.existsSync(path.join(ROOT, 'lib/index.js'))) { throw new Error('the library is not compiled; `npm test` does it, or run `npx projen compile`'); }
  const directory = fs.mkdtempSync(path.join(os.tmpdir(), 'cdk-soc2-'));
  const { exitCode, output } = await run('node', [path.join(ROOT, 'node_modules/aws-cdk/bin/cdk'), ...args, '--app', app, '--output', directory, '--no-notices', '--no-version-reporting'], {
    cwd, env: { ...process.env, NODE_ENV: '', CI: 'true', CDK_VALIDATION: 'false', ...env },
  });
  const file = path.join(directory, 'soc2', 'control-mapping.json');
  return { exitCode, output, directory, ...(fs.existsSync(file) ? { mapping: JSON.parse(fs.readFileSync(file, 'utf8')) as ControlMapping } : {}) };
}

/** Runs a program and gives what it printed, on either stream. */
export function run(program: string, args: readonly string[], options: { cwd?: string; env?: NodeJS.ProcessEnv } = {}): Promise<{ exitCode: number; output: string; stdout: string }> {
  return new Promise((resolve) => {
    execFile(program, args, { ...options, maxBuffer: 64 * 1024 * 1024 }, (error, stdout, stderr) => {
      resolve({ exitCode: error === null ? 0 : typeof error.code === 'number' ? error.code : 1, output: `${stdout}${stderr}`, stdout });
    });
  });
}
