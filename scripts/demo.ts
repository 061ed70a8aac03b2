/** Runs the leaky example through the real CLI, then the mended one, and says where the mappings lie. */
import { spawnSync } from 'node:child_process';
import * as path from 'node:path';

const root = path.join(__dirname, '..');
const cli = path.join(root, 'node_modules/aws-cdk/bin/cdk');

function synth(example: string): number {
  const folder = path.join(root, 'examples', example);
  process.stdout.write(`\n--- examples/${example}: cdk synth\n\n`);
  const { status } = spawnSync(process.execPath, [cli, 'synth', '--quiet', '--no-notices', '--no-version-reporting'], { cwd: folder, stdio: 'inherit' });
  return status ?? 1;
}

const leaky = synth('leaky-app');
const fixed = synth('fixed-app');
process.stdout.write(`
The leaky app ${leaky === 0 ? 'passed, which it should not' : `failed, as it should (exit ${leaky})`}; the mended one ${fixed === 0 ? 'passed' : `failed, which it should not (exit ${fixed})`}.
Open the control mappings in a browser:
  examples/leaky-app/cdk.out/soc2/control-mapping.html
  examples/fixed-app/cdk.out/soc2/control-mapping.html
`);
process.exitCode = leaky !== 0 && fixed === 0 ? 0 : 1;
