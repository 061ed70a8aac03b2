import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import type { Language } from './language';
import { must, ROOT } from './shell';

/** Sources for what a registry does not serve in the version under test; they are the same until the version changes. */
const CACHE = path.join(process.env.XDG_CACHE_HOME ?? path.join(os.homedir(), '.cache'), 'cdk-soc2', 'bindings');

/** The sources that jsii-pacmak makes of the library, one folder for each target. */
export async function ownSources(targets: readonly Language['target'][], into: string): Promise<void> {
  if (!fs.existsSync(path.join(ROOT, '.jsii')) || !fs.existsSync(path.join(ROOT, 'lib/index.js'))) {
    throw new Error('the library is not compiled: run `npx projen compile` first');
  }
  await pacmak(ROOT, targets, into);
}

/** The same of a module that the library stands on. */
export async function sourcesOf(module: string, target: Language['target']): Promise<string> {
  const manifest = require.resolve(`${module}/package.json`, { paths: [ROOT, path.join(ROOT, 'node_modules/aws-cdk-lib')] });
  const { version } = JSON.parse(fs.readFileSync(manifest, 'utf8')) as { version: string };
  const folder = path.join(CACHE, `${module.replace('/', '+')}@${version}`);
  if (!fs.existsSync(path.join(folder, target))) {
    const fresh = `${folder}.${process.pid}`;
    await pacmak(path.dirname(manifest), [target], fresh);
    fs.mkdirSync(folder, { recursive: true });
    fs.renameSync(path.join(fresh, target), path.join(folder, target));
    fs.rmSync(fresh, { recursive: true });
  }
  return path.join(folder, target);
}

/** The modules that the library stands on, and those beneath them. */
export function dependencies(): string[] {
  const { dependencyClosure } = JSON.parse(fs.readFileSync(path.join(ROOT, '.jsii'), 'utf8')) as { dependencyClosure: Record<string, unknown> };
  return Object.keys(dependencyClosure);
}

async function pacmak(module: string, targets: readonly string[], into: string): Promise<void> {
  await must('node', [path.join(ROOT, 'node_modules/jsii-pacmak/bin/jsii-pacmak'), ...targets.flatMap((target) => ['--target', target]), '--code-only', '--outdir', into, module]);
}
