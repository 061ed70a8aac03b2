/**
 * Fails with a sentence where the framework is missing. It is the first import of the entry, so that it runs before any
 * import of the framework itself. The build rewrites the names below for the other core.
 */
const NEEDED = ['cdktf', '@cdktf/provider-aws'] as const;

for (const name of NEEDED) {
  try {
    require.resolve(`${name}/package.json`);
  } catch {
    throw new Error(`cdk-soc2: ${name} is not installed. Run \`npm install ${NEEDED.join(' ')}\`, or import the entry for the framework that you use: cdk-soc2/cdktf or cdk-soc2/cdktn`);
  }
}

/** The framework this entry is built for. */
export const FRAMEWORK: 'cdktf' | 'cdktn' = NEEDED[0];
