/**
 * What one line does to apps that others wrote: `tsx bench/public-apps.ts FOLDER`, where FOLDER holds apps in TypeScript, each
 * beside a cdk.json, such as https://github.com/aws-samples/aws-cdk-examples/tree/main/typescript. Each is synthesised without
 * the line, with it, and with all that a new system may take; the difference of the templates is judged as in `test/fleet`.
 */
import { spawnSync } from 'node:child_process';
import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import { readAssembly } from '../test/fleet/assembly';
import { type Harm, judge, judgeAllowed } from '../test/fleet/judge';
import type { ControlMapping } from 'cdk-soc2/core';

const ROOT = path.join(__dirname, '..');
/** `again` shows what differs from one synthesis to the next by itself, as where an app writes down the time. */
const SETS = { plain: { enabled: false }, again: { enabled: false }, line: {}, allowed: { allow: ['new-system'] } };
type SetName = Exclude<keyof typeof SETS, 'again'>;

/** How long one app may take, in milliseconds. */
const LONGEST = 300_000;

interface Skipped { readonly name: string; readonly skipped: string }

interface Judged {
  readonly name: string;
  readonly skipped?: undefined;
  /** Why it cannot be synthesised with a set of defaults. */
  readonly broken: Partial<Record<SetName, string>>;
  readonly harms: Partial<Record<SetName, readonly Harm[]>>;
  readonly errors: Partial<Record<SetName, number | undefined>>;
  readonly resources: number;
}

function judgeApp(folder: string, name: string): Skipped | Judged {
  const { app, context = {} } = JSON.parse(fs.readFileSync(path.join(folder, 'cdk.json'), 'utf8')) as { app?: string; context?: object };
  const file = /(?:tsx|ts-node)\s+(?:--?\S+\s+)*(\S+\.ts)/.exec(app ?? '')?.[1];
  if (file === undefined) { return { name, skipped: 'is no app in TypeScript' }; }
  const out = fs.mkdtempSync(path.join(os.tmpdir(), 'cdk-soc2-public-'));
  try {
    const { stderr, status } = spawnSync(process.execPath, ['--import', 'tsx', path.join(ROOT, 'bench/public-app.ts'), file, out, JSON.stringify(SETS)], {
      cwd: folder, timeout: LONGEST, encoding: 'utf8', maxBuffer: 1e9,
      env: {
        ...process.env, CDK_CONTEXT_JSON: JSON.stringify({ ...context, 'aws:cdk:bundling-stacks': [], 'aws:cdk:disable-asset-staging': true }), CDK_DEFAULT_ACCOUNT: '111122223333', CDK_DEFAULT_REGION: 'us-east-1',
      },
    });
    const failure = (set: SetName) => (fs.existsSync(path.join(out, `${set}.error`)) ? fs.readFileSync(path.join(out, `${set}.error`), 'utf8') : undefined);
    const plain = failure('plain');
    if (plain !== undefined) { return { name, skipped: reasonOf(plain) }; }
    if (status !== 0) { return { name, skipped: `ends with ${status ?? 'a timeout'}: ${reasonOf(stderr)}` }; }
    const before = readAssembly(path.join(out, 'plain'));
    const byItself = new Set(judge(before, readAssembly(path.join(out, 'again'))).map(({ place, what }) => `${place} ${what}`));
    const broken: Partial<Record<SetName, string>> = {};
    const harms: Partial<Record<SetName, readonly Harm[]>> = {};
    const errors: Partial<Record<SetName, number | undefined>> = { plain: errorsIn(path.join(out, 'plain')) };
    for (const set of ['line', 'allowed'] as const) {
      const failed = failure(set);
      if (failed !== undefined) { broken[set] = reasonOf(failed); continue; }
      const after = readAssembly(path.join(out, set));
      harms[set] = (set === 'line' ? judge(before, after) : judgeAllowed(before, after)).filter(({ place, what }) => !byItself.has(`${place} ${what}`));
      errors[set] = errorsIn(path.join(out, set));
    }
    return { name, broken, harms, errors, resources: [...before.templates.values()].reduce((sum, { Resources = {} }) => sum + Object.keys(Resources).length, 0) };
  } finally {
    fs.rmSync(out, { recursive: true, force: true });
  }
}

/** Findings at error level, without those on what the CDK itself wrote. There is no verdict while the CLI has look-ups to make. */
function errorsIn(outdir: string): number | undefined {
  if (!fs.existsSync(path.join(outdir, 'soc2/control-mapping.json'))) { return undefined; }
  const { content } = JSON.parse(fs.readFileSync(path.join(outdir, 'soc2/control-mapping.json'), 'utf8')) as ControlMapping;
  const isError = new Set(content.rules.filter(({ severity }) => severity === 'error').map(({ id }) => id));
  return content.evaluations.filter(({ status, ruleId }) => status === 'fail' && isError.has(ruleId)).length;
}

function reasonOf(message: string): string {
  const needed = /Cannot find (?:module|package) '([^']+)'/.exec(message)?.[1];
  return needed === undefined ? message.split('\n').find((line) => line.trim() !== '')?.slice(0, 140) ?? 'fails' : `needs ${needed.startsWith('.') || needed.startsWith('/') ? path.basename(needed) : needed}`;
}

function appsIn(folder: string): string[] {
  return fs.readdirSync(folder, { withFileTypes: true, recursive: true }).filter((entry) => entry.name === 'cdk.json' && !entry.parentPath.includes('node_modules'))
    .map((entry) => path.relative(folder, entry.parentPath)).sort();
}

function table(results: readonly (Skipped | Judged)[]): string {
  const judged = results.filter((result) => result.skipped === undefined);
  const found = judged.filter(({ errors }) => Object.values(errors).filter((each) => each !== undefined).length === 3);
  const sum = (of: (result: Judged) => number | undefined) => judged.reduce((total, result) => total + (of(result) ?? 0), 0);
  const kinds = (set: SetName, ...wanted: string[]) => String(sum(({ harms }) => harms[set]?.filter(({ kind }) => wanted.includes(kind)).length));
  const row = (what: string, of: (set: SetName) => string) => `| ${what} | ${(['plain', 'line', 'allowed'] as const).map(of).join(' | ')} |`;
  const compared = (of: (set: SetName) => string) => (set: SetName) => (set === 'plain' ? '' : of(set));
  const findings = (set: SetName) => found.reduce((total, { errors }) => total + (errors[set] ?? 0), 0);
  return [
    `${judged.length} apps of ${results.length}, ${sum(({ resources }) => resources)} resources`, '',
    '| | without | with the line | with all that a new system may take |', '|---|---|---|---|',
    row('syntheses that break', compared((set) => String(judged.filter(({ broken }) => broken[set] !== undefined).length))),
    row('logical ids changed', compared((set) => kinds(set, 'identity'))),
    row('cycles closed', compared((set) => kinds(set, 'cycle'))),
    row('replacements and interruptions', compared((set) => (set === 'line' ? kinds(set, 'replacement', 'interruption') : 'as asked for'))),
    row('callers refused, costs added, stacks that wait', compared((set) => (set === 'line' ? kinds(set, 'callers', 'billed', 'waiting') : 'as asked for'))),
    row(`findings at error level (${found.length} apps without look-ups)`, (set) => `${findings(set)}${set === 'plain' ? '' : ` (${Math.round((findings(set) / findings('plain') - 1) * 100)} %)`}`),
  ].join('\n');
}

const START = '<!-- public apps: written by `tsx bench/public-apps.ts FOLDER --write` -->';
const END = '<!-- /public apps -->';

/** The README with the table in it. */
function withTable(readme: string, text: string): string {
  const [from, to] = [readme.indexOf(START), readme.indexOf(END)];
  if (from < 0 || to < from) { throw new Error('README.md has no place for the table'); }
  return `${readme.slice(0, from + START.length)}\n${text}\n${readme.slice(to)}`;
}

/** What was found before, by app: a run that was broken off goes on where it ended. */
const KEPT = path.join(ROOT, 'bench/results/public-apps.jsonl');

function main(args: readonly string[]): void {
  const [folder, ...only] = args.filter((arg) => arg !== '--write');
  if (folder === undefined) { throw new Error('give the folder that holds the apps: tsx bench/public-apps.ts FOLDER [--write] [APP...]'); }
  const root = path.resolve(folder);
  // The apps find the libraries of this project, where they have none of their own.
  for (const name of ['node_modules', 'package-lock.json']) { if (!fs.existsSync(path.join(root, name))) { fs.symlinkSync(path.join(ROOT, name), path.join(root, name)); } }
  fs.mkdirSync(path.dirname(KEPT), { recursive: true });
  const kept = new Map((fs.existsSync(KEPT) ? fs.readFileSync(KEPT, 'utf8').split('\n').filter((line) => line !== '') : []).map((line) => { const result = JSON.parse(line) as Skipped | Judged; return [result.name, result]; }));
  const results = appsIn(root).filter((name) => only.length === 0 || only.includes(name)).map((name) => {
    const known = kept.get(name);
    if (known !== undefined) { return known; }
    const result = judgeApp(path.join(root, name), name);
    fs.appendFileSync(KEPT, `${JSON.stringify(result)}\n`);
    return result;
  });
  const text = table(results);
  const harms = results.flatMap((result) => (result.skipped === undefined ? Object.entries(result.harms).flatMap(([set, each]) => each.map(({ what }) => `- ${result.name} ${set}: ${what}`)) : []));
  const broken = results.flatMap((result) => (result.skipped === undefined ? Object.entries(result.broken).map(([set, why]) => `- ${result.name} ${set}: ${why}`) : []));
  const skipped = results.flatMap(({ name, skipped: why }) => (why === undefined ? [] : [`- ${name} ${why}`]));
  process.stdout.write(`${text}\n\nBroken:\n${broken.join('\n')}\n\nHarmed:\n${harms.join('\n')}\n\nSkipped:\n${skipped.join('\n')}\n`);
  if (args.includes('--write')) { fs.writeFileSync(path.join(ROOT, 'README.md'), withTable(fs.readFileSync(path.join(ROOT, 'README.md'), 'utf8'), text)); }
}

main(process.argv.slice(2));
