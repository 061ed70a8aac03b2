/**
 * Builds the library for every language that jsii makes, and runs the gate's matrix in each with the real CLI.
 * `npm run languages -- Python Go` takes some of them. Prints `N passed, N failed, N skipped` last.
 */
import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import { ownSources } from './bindings';
import { dotnetChecks } from './dotnet';
import { go } from './go';
import { java } from './java';
import type { Check, Language } from './language';
import { matrix } from './matrix';
import { python } from './python';
import { isThere } from './shell';

const LANGUAGES: readonly Language[] = [python, java, go];

const counts = { passed: 0, failed: 0, skipped: 0 };

function say(kind: keyof typeof counts, language: string, name: string, detail = ''): void {
  counts[kind]++;
  process.stdout.write(`${kind.padEnd(8)} ${language}: ${name}${detail === '' ? '' : `\n${detail.replace(/^/gm, '    ')}`}\n`);
}

/** Runs checks two at a time: the machines have two cores. */
async function runChecks(language: string, checks: readonly Check[]): Promise<void> {
  const queue = [...checks];
  const worker = async (): Promise<void> => {
    for (let check = queue.shift(); check !== undefined; check = queue.shift()) {
      const problem = await check.run();
      say(problem === undefined ? 'passed' : 'failed', language, check.name, problem);
    }
  };
  await Promise.all([worker(), worker()]);
}

async function main(chosen: readonly string[]): Promise<void> {
  const unknown = chosen.filter((name) => !['.NET', ...LANGUAGES.map((language) => language.name)].includes(name));
  if (unknown.length > 0) { throw new Error(`there is no language ${unknown.join(', ')}: choose from ${LANGUAGES.map(({ name }) => name).join(', ')} and .NET`); }
  const wanted = (name: string): boolean => chosen.length === 0 || chosen.includes(name);
  const work = fs.mkdtempSync(path.join(os.tmpdir(), 'cdk-soc2-languages-'));
  try {
    const languages = LANGUAGES.filter(({ name }) => wanted(name));
    const ready = languages.filter(({ name, tools }) => {
      const missing = tools.filter((tool) => !isThere(tool));
      if (missing.length > 0) { say('skipped', name, `${missing.join(', ')} not on this machine`); }
      return missing.length === 0;
    });
    await ownSources([...ready.map(({ target }) => target), ...wanted('.NET') ? ['dotnet' as const] : []], work);
    for (const { name, target, wording, build } of ready) {
      const folder = path.join(work, `${target}.build`);
      fs.mkdirSync(folder);
      const built = await build(path.join(work, target), folder).catch((error: Error) => { say('failed', name, 'the build', error.message); });
      if (built === undefined) { continue; }
      await runChecks(name, [...matrix(built, wording, folder), ...built.checks ?? []]);
    }
    if (wanted('.NET')) {
      const { checks, skipped } = dotnetChecks(path.join(work, 'dotnet'));
      skipped.forEach((why) => say('skipped', '.NET', why));
      await runChecks('.NET', checks);
    }
  } finally {
    fs.rmSync(work, { recursive: true, force: true });
  }
  process.stdout.write(`${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped\n`);
  // Nothing passed is no success either.
  process.exitCode = counts.failed === 0 && counts.passed > 0 ? 0 : 1;
}

main(process.argv.slice(2)).catch((error: Error) => {
  process.stderr.write(`languages: ${error.message}\n`);
  process.exitCode = 1;
});
