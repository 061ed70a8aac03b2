/**
 * Synthesises the app in a file once for each set of defaults, in one process: `public-app.ts FILE FOLDER DEFAULTS`, where
 * DEFAULTS is an object of names and properties as `Soc2.enable` takes them. Nothing of the app is changed, but that its `App`
 * is enabled as soon as it is made.
 */
import * as fs from 'node:fs';
import { createRequire } from 'node:module';
import * as path from 'node:path';
import * as cdk from 'aws-cdk-lib';
import { Soc2, Soc2Category, type DefaultsProps } from 'cdk-soc2';

const load = createRequire(__filename);

/** How long an app that builds its stacks later is waited for, in milliseconds. */
const SETTLE = 300;

let defaults: DefaultsProps = {};
let made: cdk.App[] = [];

const enabled = new Proxy(cdk.App, {
  construct(target, args: unknown[], newTarget) {
    const app = Reflect.construct(target, args, newTarget) as cdk.App;
    Soc2.enable(app, { categories: Object.values(Soc2Category), defaults });
    made.push(app);
    return app;
  },
});
for (const name of ['aws-cdk-lib', 'aws-cdk-lib/core']) { Object.defineProperty(load(name) as object, 'App', { configurable: true, enumerable: true, get: () => enabled }); }

async function main([file, folder, sets]: readonly string[]): Promise<void> {
  for (const [name, props] of Object.entries(JSON.parse(sets) as Record<string, DefaultsProps>)) {
    const outdir = path.join(folder, name);
    fs.mkdirSync(outdir, { recursive: true });
    process.env.CDK_OUTDIR = outdir;
    [defaults, made] = [props, []];
    try {
      // What the app holds is read anew; libraries are not.
      for (const loaded of Object.keys(load.cache)) { if (loaded.startsWith(`${process.cwd()}${path.sep}`) && !loaded.includes('node_modules')) { Reflect.deleteProperty(load.cache, loaded); } }
      withoutGate(() => load(path.resolve(file)) as unknown);
      await new Promise((resolve) => { setTimeout(resolve, SETTLE); });
      if (made.length === 0) { throw new Error('it makes no App'); }
      made.forEach((app) => withoutGate(() => app.synth()));
    } catch (error) {
      fs.writeFileSync(path.join(folder, `${name}.error`), error instanceof Error ? error.message : String(error));
    }
  }
  // An app would synthesise itself once more at the end.
  process.exit(0);
}

/** A failing gate throws, and writes the mapping all the same. */
function withoutGate(run: () => unknown): void {
  try { run(); } catch (error) { if (!/ValidationFailed|Validation failed|SOC2/.test(String(error))) { throw error; } }
}

void main(process.argv.slice(2));
