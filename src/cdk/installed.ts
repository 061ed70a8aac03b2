import * as fs from 'node:fs';

/**
 * Fails with a sentence where a peer is missing or too old. It is the first import of the entry, so that it runs before
 * any import of the CDK itself, which would fail with less.
 */
const NEEDED: readonly { readonly name: string; readonly oldest: string; readonly why: string }[] = [
  { name: 'aws-cdk-lib', oldest: '2.258.0', why: 'plugins get the construct tree from then on' },
  { name: 'cdk-nag', oldest: '2.37.0', why: 'the gate is one of its packs' },
];

/** What is wrong with the version of a peer that was found, undefined where it is not installed. */
export function peerProblem({ name, oldest, why }: typeof NEEDED[number], found: string | undefined): string | undefined {
  if (found === undefined) { return `cdk-soc2: ${name} is not installed, and needed in version ${oldest} or newer (${why}). Run \`npm install ${name}\``; }
  return isOlder(found, oldest) ? `cdk-soc2 needs ${name} >= ${oldest} (${why}), found ${found}. Run \`npm install ${name}@latest\`` : undefined;
}

function isOlder(found: string, oldest: string): boolean {
  const [a, b] = [found, oldest].map((version) => version.split('-')[0].split('.').map(Number));
  const at = b.findIndex((part, index) => part !== a[index]);
  return at >= 0 && !(a[at] > b[at]);
}

function versionOf(name: string): string | undefined {
  let manifest: string;
  try { manifest = require.resolve(`${name}/package.json`); } catch { return undefined; }
  return String((JSON.parse(fs.readFileSync(manifest, 'utf8')) as { readonly version?: unknown }).version);
}

for (const peer of NEEDED) {
  const problem = peerProblem(peer, versionOf(peer.name));
  if (problem !== undefined) { throw new Error(problem); }
}
