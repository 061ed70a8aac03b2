import { spawnSync } from 'node:child_process';
import { ROOT, run } from '../../test/support/cdk-cli';

export { ROOT, run };

/** Whether a program is on the machine. */
export function isThere(tool: string): boolean {
  return [['--version'], ['version']].some((args) => spawnSync(tool, args, { stdio: 'ignore' }).status === 0);
}

/** Runs a program that has to succeed, and gives what it printed. */
export async function must(program: string, args: readonly string[], options: { cwd?: string; env?: NodeJS.ProcessEnv } = {}): Promise<string> {
  const { exitCode, output, stdout } = await run(program, args, { ...options, env: { ...process.env, JSII_SILENCE_WARNING_END_OF_LIFE_NODE_VERSION: '20', ...options.env } });
  if (exitCode !== 0) { throw new Error(`${program} ${args.join(' ').slice(0, 200)} exited ${exitCode}:\n${output.slice(-4000)}`); }
  return stdout;
}
