import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import { App } from 'aws-cdk-lib';
import FLAGS from 'aws-cdk-lib/recommended-feature-flags.json';
import { type Assembly, readAssembly } from './assembly';
import { type DefaultsProps, Soc2 } from '../../src';

/** An app of the fleet: a file in `apps`. */
export interface FleetApp {
  readonly build: (app: App) => void;
  /** What the CLI would have looked up. */
  readonly context?: Record<string, unknown>;
}

/** The feature flags that `cdk init` writes for a new app; an old one has none. */
export const NEW_APP = FLAGS as Record<string, unknown>;

/** Synthesises an app in process, with the one line or without it. */
export function synthesise({ build, context }: FleetApp, flags: Record<string, unknown>, defaults?: DefaultsProps): Assembly {
  const outdir = fs.mkdtempSync(path.join(os.tmpdir(), 'cdk-soc2-fleet-'));
  try {
    const app = new App({ outdir, analyticsReporting: false, treeMetadata: false, builtinCloudFormationValidation: false, context: { 'aws:cdk:disable-asset-staging': true, ...flags, ...context } });
    // What the gate would say is not of interest here, and takes longer than all the rest.
    if (defaults !== undefined) { Object.assign(Soc2.enable(app, { defaults }), { validate: () => ({ success: true, violations: [] }) }); }
    build(app);
    app.synth();
    return readAssembly(outdir);
  } finally {
    fs.rmSync(outdir, { recursive: true, force: true });
  }
}
