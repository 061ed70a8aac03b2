import type { IConstruct } from 'constructs';

/**
 * How the app runs: in a process of its own, or inside somebody's test or tool (`inmemory`), where setting the exit
 * code would fail what is not ours.
 *
 * Where the CLI runs the app it is a process, whatever a shell, a CI or `cdk.json` says of tests: the CLI names its
 * output folder and the version of its protocol to every app that it starts. Elsewhere CDK tells by context or
 * environment, as its own validation reads it.
 */
export function appMode(root: IConstruct | undefined): 'process' | 'inmemory' | 'unknown' {
  if (isRunByCli()) { return 'process'; }
  const context: unknown = root?.node.tryGetContext('@aws-cdk/core:appMode');
  if (context === 'process' || context === 'inmemory') { return context; }
  const mode = process.env.CDK_APP_MODE;
  if (mode === 'process' || mode === 'inmemory') { return mode; }
  return process.env.NODE_ENV === 'test' || process.env.PYTEST_VERSION !== undefined || process.env.PYTEST_CURRENT_TEST !== undefined ? 'inmemory' : 'unknown';
}

/** Whether the CLI started this app: it names its output folder and the version of its protocol. */
export function isRunByCli(): boolean {
  return process.env.CDK_OUTDIR !== undefined && process.env.CDK_CLI_ASM_VERSION !== undefined;
}
