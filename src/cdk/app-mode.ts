import type { IConstruct } from 'constructs';

/**
 * How the app runs: in a process of its own, or inside somebody's test or tool (`inmemory`), where setting the exit
 * code would fail what is not ours. CDK tells it by context or environment, as its own validation reads it.
 */
export function appMode(root: IConstruct | undefined): 'process' | 'inmemory' | 'unknown' {
  const context: unknown = root?.node.tryGetContext('@aws-cdk/core:appMode');
  if (context === 'process' || context === 'inmemory') { return context; }
  const mode = process.env.CDK_APP_MODE;
  if (mode === 'process' || mode === 'inmemory') { return mode; }
  return process.env.NODE_ENV === 'test' || process.env.PYTEST_VERSION !== undefined || process.env.PYTEST_CURRENT_TEST !== undefined ? 'inmemory' : 'unknown';
}
