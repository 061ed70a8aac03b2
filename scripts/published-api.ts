/**
 * Compares the API with the one that was published last, as users of every language see it, by jsii-diff. Fails on what
 * breaks them: something removed, a parameter added, a type narrowed. Ids, which no type shows, stand in published-ids.json.
 *
 *   npm run api            compares what `npm run compile` has built
 *   npm run api -- --write after a release, and for what a new major version breaks on purpose
 */
import { spawnSync } from 'node:child_process';
import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';

const root = path.join(__dirname, '..');
const published = path.join(root, 'schema', 'published-api.json');

type Assembly = { readonly types: Readonly<Record<string, unknown>> } & Readonly<Record<string, unknown>>;

/** Texts and places change with every version, and are no API. */
const LEFT_OUT = new Set(['locationInModule', 'symbolId', 'readme', 'dependencyClosure', 'fingerprint']);

function essence(value: unknown): unknown {
  if (Array.isArray(value)) { return value.map(essence); }
  if (typeof value !== 'object' || value === null) { return value; }
  return Object.fromEntries(Object.entries(value).filter(([key]) => !LEFT_OUT.has(key)).map(([key, each]) => [key, key === 'docs' ? stability(each) : essence(each)]));
}

function stability(docs: unknown): unknown {
  const { stability: declared, deprecated } = docs as { stability?: string; deprecated?: string };
  return { ...(declared === undefined ? {} : { stability: declared }), ...(deprecated === undefined ? {} : { deprecated }) };
}

/** One type on a line, so that a change shows in a review. */
function text(assembly: Assembly): string {
  const { types, ...rest } = essence(assembly) as Assembly;
  const lines = Object.keys(types).sort().map((name) => `${JSON.stringify(name)}:${JSON.stringify(types[name])}`);
  return `${JSON.stringify(rest).slice(0, -1)},"types":{\n${lines.join(',\n')}\n}}\n`;
}

function compare(): void {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'cdk-soc2-api-'));
  try {
    const assembly = JSON.parse(fs.readFileSync(published, 'utf8')) as { name: string; version: string };
    fs.writeFileSync(path.join(folder, '.jsii'), JSON.stringify(assembly));
    fs.copyFileSync(path.join(root, 'package.json'), path.join(folder, 'package.json'));
    fs.symlinkSync(path.join(root, 'node_modules'), path.join(folder, 'node_modules'));
    const { status } = spawnSync(path.join(root, 'node_modules', '.bin', 'jsii-diff'), [folder, root], { stdio: ['ignore', 'inherit', 'pipe'] });
    if (status !== 0) {
      process.stderr.write('This breaks apps that use the API. Take it back, or, in a new major version, run `npm run api -- --write` and say it in CHANGELOG.md.\n');
      process.exitCode = 1;
    }
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

if (process.argv.includes('--write')) {
  fs.writeFileSync(published, text(JSON.parse(fs.readFileSync(path.join(root, '.jsii'), 'utf8')) as Assembly));
} else {
  compare();
}
