import * as fs from 'node:fs';
import * as path from 'node:path';
import type { IConstruct } from 'constructs';

/** How the CLI writes that it could not look a value up: `cxapi.PROVIDER_ERROR_KEY`. */
const PROVIDER_ERROR = '$providerError';

/** Context that the app asked for and did not get, so that its templates hold the CDK's dummy values. */
export interface MissingContext {
  readonly keys: readonly string[];
  /** Why the lookup of all of them failed. The CLI has tried, and tries no more. */
  readonly errors?: readonly string[];
}

/** What is missing, by the manifest: `missing` there makes the CLI look the values up and run the app again. */
export function missingContext(root: IConstruct, directory: string): MissingContext | undefined {
  const manifest = JSON.parse(fs.readFileSync(path.join(directory, 'manifest.json'), 'utf8')) as { readonly missing?: readonly { readonly key: string }[] };
  const keys = (manifest.missing ?? []).map(({ key }) => key);
  if (keys.length === 0) { return undefined; }
  const errors = keys.map((key) => errorOf(root.node.tryGetContext(key)));
  return { keys, ...(errors.every((error) => error !== undefined) ? { errors: errors.map((error) => String(error)) } : {}) };
}

function errorOf(value: unknown): unknown {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[PROVIDER_ERROR] : undefined;
}
