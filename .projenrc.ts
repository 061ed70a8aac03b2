import { awscdk, javascript, JsonPatch } from 'projen';

/** Versions under test. Why each is pinned stands in the README, section "Versions". */
const CDK = '2.276.0';

const project = new awscdk.AwsCdkConstructLibrary({
  name: 'cdk-soc2',
  description: 'SOC 2 for infrastructure as code: rules, gate and control mapping for AWS CDK and Terraform',
  keywords: ['aws', 'cdk', 'cdk-nag', 'soc2', 'compliance', 'trust-services-criteria', 'policy-as-code', 'terraform', 'cdktf'],
  author: 'The cdk-soc2 contributors',
  authorAddress: 'cdk-soc2@example.com',
  repositoryUrl: 'https://example.com/cdk-soc2.git',
  license: 'Apache-2.0',
  copyrightOwner: 'The cdk-soc2 contributors',
  defaultReleaseBranch: 'main',
  packageManager: javascript.NodePackageManager.NPM,
  minNodeVersion: '20.19.0',
  jsiiVersion: '6.0.16',
  typescriptVersion: '~6.0.0',
  constructsVersion: '10.6.0',
  cdkVersion: '2.271.0',
  cdkVersionPinning: false,
  projenrcTs: true,
  github: false,
  buildWorkflow: false,
  release: false,
  depsUpgrade: false,
  pullRequestTemplate: false,
  sampleCode: false,
  docgen: true,
  eslint: true,
  jest: true,
  publishToPypi: { distName: 'cdk-soc2', module: 'cdk_soc2' },

  peerDeps: ['cdk-nag@^3.0.2'],
  // What the root entry needs at run time is bundled: jsii users of other languages get one package.
  bundledDeps: [
    'canonicalize@2.1.0',
    'commander@14.0.3',
    'csv-stringify@6.9.0',
    'picocolors@1.1.1',
    'preact@11.2.0',
    'preact-render-to-string@6.8.2',
    'yaml@2.9.1',
  ],
  devDeps: [
    `aws-cdk-lib@${CDK}`,
    'cdk-nag@3.0.2',
    'aws-cdk@2.1148.1',
    '@swc/core@1.16.22',
    '@swc/jest@0.2.39',
    'ajv@8.20.0',
    'ajv-formats@3.0.1',
    'fast-check@4.10.2',
    'playwright-core@1.65.1',
    'tsx',
  ],
  bin: { 'cdk-soc2': 'lib/cli/main.js' },
  gitignore: ['cdk.out/', '*.tgz', '.jsii', 'tsconfig.json', '/lib/', '.DS_Store'],
  npmignore: ['/examples', '/bench', '/scripts', '/.ci', '/projenrc', '/RULES.md'],
  jestOptions: {
    configFilePath: 'jest.config.json',
    jestConfig: {
      testTimeout: 120_000,
      collectCoverage: false,
      // swc strips types in milliseconds; types are checked once, by the compile step that runs before.
      transform: { '^.+\\.tsx?$': new javascript.Transform('@swc/jest', { jsc: { target: 'es2022' } }) },
      testMatch: ['<rootDir>/test/**/*.test.ts'],
    },
  },
});

project.package.addField('peerDependenciesMeta', { 'aws-cdk-lib': { optional: true }, 'cdk-nag': { optional: true } });
project.package.addField('exports', {
  '.': { types: './lib/index.d.ts', default: './lib/index.js' },
  './core': { types: './lib/core.d.ts', default: './lib/core.js' },
  './schema/control-mapping-v1.json': './schema/control-mapping-v1.json',
  './package.json': './package.json',
  './.jsii': './.jsii',
});
project.package.addField('typesVersions', { '*': { core: ['./lib/core.d.ts'] } });

project.synth();
void JsonPatch;
