import { awscdk, javascript, JsonFile } from 'projen';

/** The library under test. The floor stands in `cdkVersion`, and in src/cdk/installed.ts: before 2.258 plugins got no construct tree. */
const CDK_UNDER_TEST = '2.276.0';

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
  cdkVersion: '2.258.0',
  projenrcTs: true,
  github: false,
  buildWorkflow: false,
  release: false,
  depsUpgrade: false,
  pullRequestTemplate: false,
  sampleCode: false,
  docgen: true,
  jest: true,
  publishToPypi: { distName: 'cdk-soc2', module: 'cdk_soc2' },
  publishToMaven: { javaPackage: 'com.example.cdksoc2', mavenGroupId: 'com.example', mavenArtifactId: 'cdk-soc2' },
  publishToNuget: { dotNetNamespace: 'CdkSoc2', packageId: 'CdkSoc2' },
  publishToGo: { moduleName: 'example.com/cdk-soc2-go', packageName: 'cdksoc2' },
  excludeTypescript: ['examples', 'bench', 'scripts', 'test'],

  peerDeps: ['cdk-nag@>=2.37.0 <4.0.0'],
  // We test against the versions that users have, not against the floor.
  peerDependencyOptions: { pinnedDevDependency: false },
  // What the root entry needs at run time is bundled: users of other languages get one package.
  bundledDeps: [
    'canonicalize@2.1.0',
    'commander@14.0.3',
    'csv-stringify@6.9.0',
    'picocolors@1.1.1',
    // 11 has no CommonJS build, and `require` of one is not everywhere yet.
    'preact@10.29.8',
    'preact-render-to-string@6.8.2',
    'yaml@2.9.1',
  ],
  devDeps: [
    `aws-cdk-lib@${CDK_UNDER_TEST}`,
    'constructs@10.7.2',
    'cdk-nag@3.0.2',
    // npm's `latest`, 3.0.0, is older and rejects every assembly that this library version writes.
    'aws-cdk@2.1148.1',
    '@swc/core@1.16.22',
    '@swc/jest@0.2.39',
    // The Terraform twins, on both cores; the bindings of the newer one ask for a newer Node, which comes as a package.
    'cdktf@0.21.0',
    '@cdktf/provider-aws@21.22.1',
    'cdktn@0.24.0',
    '@cdktn/provider-aws@25.7.0',
    'ajv@8.20.0',
    'ajv-formats@3.0.1',
    'fast-check@4.10.2',
    'playwright-core@1.65.1',
    'tsx@4.23.15',
    'typedoc@0.28.20',
    'typedoc-plugin-markdown@4.14.1',
  ],
  bin: { 'cdk-soc2': 'lib/cli/main.js' },
  gitignore: ['cdk.out/', '*.tgz', '/bench/results/'],
  eslintOptions: { dirs: ['src'], devdirs: ['test', 'scripts', 'bench', 'examples'], ignorePatterns: ['*.js', '*.d.ts', 'node_modules/', '*.generated.ts', 'coverage'] },
  jestOptions: { configFilePath: 'jest.config.json', junitReporting: false },
});

// --- package

// There are rules for the service `logs`.
project.gitignore.removePatterns('logs');
project.npmignore?.removePatterns('logs');

['/examples', '/bench', '/scripts', '/.ci', '/projenrc', '/.projenrc.ts', '/jest.config.json', '/test-reports', '/tsconfig.check.json', '/tsconfig.cdktn.json', '/typedoc.json'].forEach((pattern) => project.npmignore?.exclude(pattern));

// From here on names of rules, controls, defaults and constructs, the schema and the API are a contract: see CHANGELOG.md.
project.package.addVersion('1.0.0');
// HCL is read by the command line alone, so users of other languages and apps that only synthesise do without the parser.
project.package.addField('optionalDependencies', { '@cdktn/hcl2json': '0.24.0' });
project.package.addField('peerDependenciesMeta', { 'aws-cdk-lib': { optional: true }, 'cdk-nag': { optional: true } });
project.package.addField('exports', {
  '.': { types: './lib/index.d.ts', default: './lib/index.js' },
  './core': { types: './lib/core.d.ts', default: './lib/core.js' },
  './cdktf': { types: './lib/cdktf/index.d.ts', default: './lib/cdktf/index.js' },
  './cdktn': { types: './lib/cdktn/index.d.ts', default: './lib/cdktn/index.js' },
  './schema/control-mapping-v1.json': './schema/control-mapping-v1.json',
  './package.json': './package.json',
  './.jsii': './.jsii',
  './.warnings.jsii.js': './.warnings.jsii.js',
});
// For users whose TypeScript resolves modules the old way.
project.package.addField('typesVersions', { '*': { core: ['./lib/core.d.ts'], cdktf: ['./lib/cdktf/index.d.ts'], cdktn: ['./lib/cdktn/index.d.ts'] } });

// --- tests: swc strips types in milliseconds; tsc checks them once for everything

if (project.jest !== undefined) {
  project.jest.config.transform = { '^.+\\.tsx?$': ['@swc/jest', { jsc: { target: 'es2022' } }] };
  project.jest.config.testTimeout = 120_000;
  // By default one core is left alone, which is half of a machine with two.
  project.jest.config.maxWorkers = '100%';
  project.jest.config.collectCoverage = false;
  const common = {
    testEnvironment: 'node', transform: project.jest.config.transform, clearMocks: true,
    watchPathIgnorePatterns: ['/node_modules/', '/lib/'], modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/lib/'],
  };
  project.jest.config.projects = [
    { ...common, displayName: 'cdk-soc2', testMatch: ['<rootDir>/test/**/*.test.ts'] },
    // The Terraform twins run on both cores: the same tests with other module names.
    {
      ...common, displayName: 'cdktn', testMatch: ['<rootDir>/test/cdktf/**/*.test.ts'],
      moduleNameMapper: { '^cdktf$': 'cdktn', '^@cdktf/provider-aws/(.*)$': '@cdktn/provider-aws/$1' },
    },
  ];
}
project.deps.removeDependency('ts-jest');

new javascript.TypescriptConfig(project, {
  fileName: 'tsconfig.check.json',
  extends: javascript.TypescriptConfigExtends.fromPaths(['./tsconfig.json']),
  compilerOptions: { noEmit: true, rootDir: '.', skipLibCheck: true },
  include: ['src/**/*.ts', 'test/**/*.ts', 'scripts/**/*.ts', 'bench/**/*.ts', 'examples/**/*.ts', '.projenrc.ts'],
});

// The Terraform twins once more, with the types of the other core.
new javascript.TypescriptConfig(project, {
  fileName: 'tsconfig.cdktn.json',
  extends: javascript.TypescriptConfigExtends.fromPaths(['./tsconfig.check.json']),
  compilerOptions: {
    noEmit: true, rootDir: '.', skipLibCheck: true,
    paths: { 'cdktf': ['./node_modules/cdktn'], '@cdktf/provider-aws/*': ['./node_modules/@cdktn/provider-aws/*'] },
  },
  include: ['src/cdktf/**/*.ts', 'test/cdktf/**/*.ts'],
});

const registries = project.addTask('registries', { description: 'Write the registries of rules and controls', exec: 'tsx scripts/generate-registries.ts' });
project.addTask('docs', {
  description: 'Write RULES.md, DEFAULTS.md, API-TERRAFORM.md and what is new of the published ids',
  steps: [{ spawn: registries.name }, { exec: 'tsx scripts/generate-docs.ts' }, { exec: 'tsx scripts/generate-terraform-api.ts' }, { exec: 'tsx scripts/publish-ids.ts' }],
});
new JsonFile(project, 'typedoc.json', {
  marker: false,
  obj: {
    entryPoints: ['src/cdktf/index.ts'], tsconfig: 'tsconfig.check.json', plugin: ['typedoc-plugin-markdown'], outputFileStrategy: 'modules', readme: 'none', name: 'cdk-soc2/cdktf',
    excludeExternals: true, excludePrivate: true, excludeProtected: true, disableSources: true, hideBreadcrumbs: true, hidePageHeader: true, sort: ['alphabetical'],
    parametersFormat: 'table', interfacePropertiesFormat: 'table', classPropertiesFormat: 'table', enumMembersFormat: 'table', skipErrorChecking: true, logLevel: 'Error',
  },
});
project.addTask('demo', { description: 'See the gate fail, and pass', steps: [{ spawn: 'compile' }, { exec: 'tsx scripts/demo.ts' }] });
project.addTask('adopt', { description: 'What one line and the constructs do to an app', steps: [{ spawn: 'compile' }, { exec: 'tsx bench/adopt.ts', receiveArgs: true }] });
project.addTask('bench', { description: 'Compare with cdk-nag', steps: [{ spawn: 'compile' }, { exec: 'node --expose-gc --import tsx bench/run.ts', receiveArgs: true }] });
project.addTask('languages', { description: 'Build and run the gate in Python, Java, Go and .NET', exec: 'tsx scripts/languages/run.ts', receiveArgs: true });
project.addTask('api', { description: 'Compare the API with the one that was published last', exec: 'tsx scripts/published-api.ts', receiveArgs: true });
project.addTask('check', { description: 'Check types everywhere', exec: 'tsc -p tsconfig.check.json' });

project.preCompileTask.spawn(registries);
// We develop against newer versions than the floor, on purpose.
project.compileTask.reset('jsii --silence-warnings=reserved-word --silence-warnings=metadata/missing-dev-dependency');
project.compileTask.exec('tsx scripts/lazify-index.ts');
// The compiler writes no executables. Runtimes of other languages start the command line by its file, as a tarball has it.
project.compileTask.exec('chmod +x lib/cli/main.js');
project.compileTask.exec('tsx scripts/build-cdktn.ts');
project.testTask.reset();
project.testTask.spawn(project.compileTask);
project.testTask.exec('tsc -p tsconfig.check.json');
project.testTask.exec('tsc -p tsconfig.cdktn.json');
project.testTask.exec('eslint --ext .ts --max-warnings 0 --no-error-on-unmatched-pattern src test scripts bench examples .projenrc.ts', { env: { ESLINT_USE_FLAT_CONFIG: 'false', NODE_NO_WARNINGS: '1' } });
project.testTask.exec('jest', { receiveArgs: true });

// --- lint: the layers may only import what stands below them

const FRAMEWORKS = ['aws-cdk-lib', 'aws-cdk-lib/*', 'cdk-nag', 'cdktf', 'cdktf/*', 'cdktn', 'cdktn/*', '@cdktf/*', '@cdktn/*'];
const CORE = ['criteria', 'controls', 'defaults', 'model', 'parts', 'rules', 'evaluate', 'read', 'report', 'gate', 'cli'];
const forbid = (files: string[], group: string[], message: string) => project.eslint?.addOverride({
  files, rules: { 'no-restricted-imports': ['error', { patterns: [{ group, message }] }] },
});
forbid(CORE.map((folder) => `src/${folder}/**/*.ts`), [...FRAMEWORKS, 'constructs'], 'The core knows no framework: framework code stands in src/cdk and src/cdktf.');
forbid(['src/rules/*/*.ts'], [...FRAMEWORKS, 'constructs', '**/evaluate/**', '**/report/**', '**/read/**', '**/cdk/**', '**/cli/**', '**/criteria/**', '**/controls/**'], 'A rule imports the model and the rule helpers only.');
forbid(['src/tree/**/*.ts'], [...FRAMEWORKS, '**/cdk/**', '**/cdktf/**'], 'What both frameworks keep on the construct tree imports constructs alone.');
forbid(['src/cdk/**/*.ts'], ['cdktf', 'cdktf/*', '@cdktf/*', 'cdktn', 'cdktn/*', '@cdktn/*', '**/cdktf/**'], 'Only src/cdktf imports cdktf.');
project.eslint?.addOverride({
  files: ['src/cdktf/**/*.ts'],
  rules: {
    'no-restricted-imports': ['error', {
      paths: [{ name: '@cdktf/provider-aws', message: 'Import @cdktf/provider-aws/lib/<resource>: the root of the package takes seconds to load.' }],
      patterns: [
        { group: ['aws-cdk-lib', 'aws-cdk-lib/*', 'cdk-nag', '**/cdk/**'], message: 'Only src/cdk imports aws-cdk-lib.' },
        { group: ['cdktn', 'cdktn/*', '@cdktn/*'], message: 'Written for cdktf; the build rewrites the names for cdktn.' },
      ],
    }],
    // The rewrite finds names of modules that stand in a plain string, and no others.
    'no-restricted-syntax': ['error',
      { selector: 'ImportExpression', message: 'Import the framework statically: the rewrite for cdktn finds no other imports.' },
      { selector: "CallExpression[callee.name='require']", message: 'Import the framework statically: the rewrite for cdktn finds no other imports.' },
      { selector: 'TemplateElement[value.raw=/@cdktf/]', message: 'Write names of modules as plain strings: the rewrite for cdktn finds no others.' }],
    'import/no-extraneous-dependencies': 'off',
  },
});
const eslintrc = project.tryFindObjectFile('.eslintrc.json');
eslintrc?.addDeletionOverride('parserOptions.projectService');
eslintrc?.addOverride('parserOptions.project', './tsconfig.check.json');
project.eslint?.addRules({
  '@stylistic/max-len': ['error', { code: 200, ignoreUrls: true, ignoreStrings: true, ignoreTemplateLiterals: true, ignoreComments: true, ignoreRegExpLiterals: true }],
  '@stylistic/max-statements-per-line': 'off',
  '@stylistic/quote-props': ['error', 'consistent-as-needed', { unnecessary: false }],
  '@stylistic/brace-style': 'off',
  '@stylistic/object-property-newline': 'off',
  '@stylistic/object-curly-newline': 'off',
  '@typescript-eslint/member-ordering': 'off',
  'import/no-extraneous-dependencies': ['error', { devDependencies: ['test/**', 'scripts/**', 'bench/**', 'examples/**', '.projenrc.ts'], optionalDependencies: false, peerDependencies: true }],
  'no-restricted-syntax': ['error', { selector: "CallExpression[callee.object.name=/^(it|test|describe)$/][callee.property.name='only']", message: 'A narrowed test hides the others.' }],
});

project.synth();
