import type { Stage } from 'aws-cdk-lib';
import { CloudAssembly } from 'aws-cdk-lib/cx-api';
import { hasFailed } from './fail-run';

/**
 * The assembly of an app, synthesised where it was not yet. A gate that fails on the way, ours or another, changes nothing
 * of it: the templates are written before any plugin judges them.
 */
export function synthesised(root: Stage): CloudAssembly {
  try {
    return root.synth({ skipValidation: true }) as unknown as CloudAssembly;
  } catch (error) {
    const judged = hasFailed(root) || (error instanceof Error && error.name === 'ValidationFailed');
    if (!judged) { throw error; }
    return new CloudAssembly(root.outdir);
  }
}
