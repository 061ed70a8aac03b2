import * as fs from 'node:fs';
import * as path from 'node:path';
import type { Built, Check, Wording } from './language';
import { ROOT, run } from './shell';

interface Row {
  readonly name: string;
  /** The app of `apps/`, by its CASE. */
  readonly app: string;
  readonly args?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** An app that was synthesised into the same folder before. */
  readonly after?: string;
  readonly exit: 0 | 1;
  readonly says?: string | RegExp;
}

const LEAK = 'error SOC2-S3BucketVersioningEnabled';

/** What the gate owes every language, through the real CLI. */
function rows({ fix, file }: Wording): Row[] {
  return [
    { name: 'a clean app', app: 'clean', exit: 0, says: '0 failing' },
    { name: 'a violation in a plain stack', app: 'violation', exit: 1, says: LEAK },
    { name: 'its fix, in the spelling of the language', app: 'violation', exit: 1, says: fix },
    { name: 'a violation in a Stage alone', app: 'stageOnly', exit: 1, says: LEAK },
    { name: 'a clean stack beside a Stage with a violation', app: 'stackAndLeakyStage', exit: 1, says: 'SOC 2: the gate is not passed' },
    { name: '--ignore-errors', app: 'stageOnly', args: ['--ignore-errors'], exit: 1, says: LEAK },
    { name: 'an app without stacks', app: 'empty', exit: 1, says: 'no stack, so nothing was judged' },
    { name: 'a crash inside the gate', app: 'crash', exit: 1, says: 'The gate itself failed' },
    { name: 'an app that is excluded as a whole', app: 'excluded', exit: 1, says: 'Every resource is declared out of audit scope' },
    { name: 'a violation that is waived', app: 'waived', exit: 0, says: '1 waived' },
    ...[['NODE_ENV', 'test'], ['CDK_APP_MODE', 'inmemory'], ['PYTEST_VERSION', '8.4.0']].map(([name, value]): Row => (
      { name: `a violation in a Stage alone, with ${name}=${value}`, app: 'stageOnly', env: { [name]: value }, exit: 1, says: LEAK })),
    { name: 'an app that is never synthesised, over the assembly of an earlier run', app: 'notSynthesised', after: 'clean', exit: 1 },
    ...file === undefined ? [] : [{ name: 'the place in the source, where the runtime sends its frames', app: 'violation', env: { JSII_HOST_STACK_TRACES: '1' }, exit: 1 as const, says: file }],
  ];
}

/** The rows as checks of an app. */
export function matrix(built: Built, wording: Wording, work: string): Check[] {
  return rows(wording).map((row, index) => ({
    name: row.name,
    run: async () => {
      const output = path.join(work, `cdk.out.${index}`);
      if (row.after !== undefined) {
        const earlier = await synth(built, { ...row, app: row.after }, output);
        if (earlier.exitCode !== 0) { return `the earlier run exited ${earlier.exitCode}:\n${earlier.output}`; }
      }
      const { exitCode, output: text } = await synth(built, row, output);
      if (exitCode !== row.exit) { return `exited ${exitCode} instead of ${row.exit}:\n${text}`; }
      if (row.says !== undefined && !(typeof row.says === 'string' ? text.includes(row.says) : row.says.test(text))) { return `does not say ${String(row.says)}:\n${text}`; }
      if (text.split(LEAK).length > 2) { return `says a finding more than once:\n${text}`; }
      const mapping = fs.existsSync(path.join(output, 'soc2/control-mapping.json'));
      return mapping === ['empty', 'crash', 'notSynthesised'].includes(row.app) ? `${mapping ? 'wrote a' : 'wrote no'} control mapping` : undefined;
    },
  }));
}

function synth({ command }: Built, { app, args = [], env = {} }: Row, output: string): ReturnType<typeof run> {
  return run('node', [path.join(ROOT, 'node_modules/aws-cdk/bin/cdk'), 'synth', '--quiet', '--no-notices', '--no-version-reporting', '--app', command, '--output', output, ...args], {
    cwd: ROOT,
    env: { ...process.env, NODE_ENV: '', CI: 'true', CDK_VALIDATION: 'false', JSII_SILENCE_WARNING_END_OF_LIFE_NODE_VERSION: '20', CASE: app, EXPIRES: inDays(60), ...env },
  });
}

function inDays(days: number): string {
  return new Date(Date.now() + days * 24 * 60 * 60 * 1000).toISOString().slice(0, 10);
}
