import { execFileSync } from 'node:child_process';
import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import type { ControlMapping } from '../../src/report/mapping';
import { ROOT, run } from '../support/cdk-cli';

/** What ships is what is tested: the packed tarball, unpacked as an install would, in an app of somebody else's. */
describe('the packed tarball', () => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'cdk-soc2-pack-'));
  const modules = path.join(folder, 'node_modules');
  const own = path.join(modules, 'cdk-soc2');
  const write = (name: string, text: string) => fs.writeFileSync(path.join(folder, name), text);
  let files: string[] = [];
  let tarball = '';

  /** Unpacks it as an install would. */
  const unpack = (into: string) => {
    fs.mkdirSync(into, { recursive: true });
    execFileSync('tar', ['-xzf', tarball, '-C', into, '--strip-components=1']);
  };

  beforeAll(() => {
    const packed = execFileSync('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], { cwd: ROOT, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
    const listed = JSON.parse(packed) as { filename: string; files: { path: string }[] }[] | Record<string, { filename: string; files: { path: string }[] }>;
    const [result] = Object.values(listed);
    files = result.files.map((file) => file.path);
    tarball = path.join(folder, path.basename(result.filename));
    unpack(own);
    write('package.json', '{ "name": "somebody-elses-app", "private": true }');
  });

  const link = (...names: string[]) => names.forEach((name) => {
    if (!fs.existsSync(path.join(modules, name))) { fs.symlinkSync(path.join(ROOT, 'node_modules', name), path.join(modules, name)); }
  });

  test('holds the library, its jsii assembly, its schema and what it bundles, and nothing of the workshop', () => {
    for (const file of ['.jsii', 'lib/index.js', 'lib/index.d.ts', 'lib/core.js', 'lib/cdktf/index.js', 'lib/cdktf/index.d.ts', 'lib/cdktn/index.js', 'lib/cdktn/index.d.ts', 'lib/cli/main.js', 'schema/control-mapping-v1.json', 'API.md', 'LICENSE', 'README.md', 'node_modules/yaml/package.json', 'node_modules/preact/package.json']) { expect(files).toContain(file); }
    expect(files.filter((file) => /^(src|test|scripts|bench|examples|projenrc|\.ci|\.projen|coverage|test-reports)\//.test(file))).toEqual([]);
  });

  test('names no path of the machine it was built on', () => {
    const guilty = files.filter((file) => /^(lib|schema|\.jsii)/.test(file) && fs.readFileSync(path.join(own, file), 'utf8').includes(ROOT));
    expect(guilty).toEqual([]);
  });

  test('the core and the command line work without aws-cdk-lib on the disk', async () => {
    write('core.js', "const { rules, evaluate, readTemplates } = require('cdk-soc2/core');\nconst graph = readTemplates([{ id: 'S', file: 's.json', document: { Resources: { B: { Type: 'AWS::S3::Bucket' } } } }]);\nconsole.log(rules.length, evaluate(graph, rules).filter((e) => e.status === 'fail').length > 3);");
    expect(await run('node', ['core.js'], { cwd: folder })).toMatchObject({ exitCode: 0, stdout: expect.stringMatching(/^\d+ true\n$/) });
    write('template.json', JSON.stringify({ Resources: { B: { Type: 'AWS::S3::Bucket' } } }));
    expect(await run('node', [path.join(own, 'lib/cli/main.js'), 'check', 'template.json'], { cwd: folder })).toMatchObject({ exitCode: 1, output: expect.stringContaining('SOC2-S3BucketVersioningEnabled') });
  });

  test('the command line starts by its file, as the shims of other languages start it', async () => {
    write('template.json', JSON.stringify({ Resources: { B: { Type: 'AWS::S3::Bucket' } } }));
    expect(await run(path.join(own, 'lib/cli/main.js'), ['check', 'template.json'], { cwd: folder })).toMatchObject({ exitCode: 1, output: expect.stringContaining('SOC2-S3BucketVersioningEnabled') });
  });

  test('one line gates an app', async () => {
    link('aws-cdk-lib', 'constructs', 'cdk-nag', '@aws-cdk');
    write('app.js', "const { App, Stack } = require('aws-cdk-lib');\nconst { Bucket } = require('aws-cdk-lib/aws-s3');\nconst app = new App();\nrequire('cdk-soc2').Soc2.enable(app, { defaults: { allow: ['new-system'] } });\nnew Bucket(new Stack(app, 'Data'), 'Bucket', { versioned: false });\nnew (require('cdk-soc2').SecureBucket)(app.node.findChild('Data'), 'Secure');\napp.synth();\n");
    const { exitCode, output } = await run('node', [path.join(ROOT, 'node_modules/aws-cdk/bin/cdk'), 'synth', '-q', '--app', 'node app.js'], { cwd: folder, env: { ...process.env, NODE_ENV: '', CDK_VALIDATION: 'false', CI: 'true' } });
    expect(output).toContain('app.js:5:1 error SOC2-S3BucketVersioningEnabled');
    expect(exitCode).toBe(1);
    // What the user left open took its default.
    expect(output).not.toContain('S3BucketSslRequestsOnly');
    const mapping = JSON.parse(fs.readFileSync(path.join(folder, 'cdk.out/soc2/control-mapping.json'), 'utf8')) as ControlMapping;
    expect(mapping.content.resources.find(({ constructPath }) => constructPath === 'Data/Secure/Resource')?.compliantBy?.fqn).toBe('cdk-soc2.SecureBucket');
    expect(fs.existsSync(path.join(folder, 'cdk.out/soc2/control-mapping.html'))).toBe(true);
  });

  test('TypeScript finds the types of both entries', async () => {
    write('types.ts', "import { Soc2, Soc2Category } from 'cdk-soc2';\nimport { rules } from 'cdk-soc2/core';\nimport { App } from 'aws-cdk-lib';\nSoc2.enable(new App(), { categories: [Soc2Category.PRIVACY] });\nconst name: string = rules[0].name;\nvoid name;\n");
    const tsc = (...options: string[]) => run('node', [path.join(ROOT, 'node_modules/typescript/bin/tsc'), '--noEmit', '--strict', '--skipLibCheck', '--preserveSymlinks', '--types', 'node', '--typeRoots', path.join(ROOT, 'node_modules/@types'), '--target', 'es2022', ...options, 'types.ts'], { cwd: folder });
    expect(await tsc('--module', 'node16')).toMatchObject({ output: '', exitCode: 0 });
    expect(await tsc('--module', 'commonjs', '--moduleResolution', 'node10', '--ignoreDeprecations', '6.0')).toMatchObject({ output: '', exitCode: 0 });
  });

  describe.each(['cdktf', 'cdktn'])('in a %s project', (core) => {
    const project = fs.mkdtempSync(path.join(os.tmpdir(), 'cdk-soc2-pack-'));
    const inProject = (name: string) => path.join(project, 'node_modules', name);
    const app = (props: string) => fs.writeFileSync(path.join(project, 'app.js'), `const { App, TerraformStack } = require('${core}');
      const { AwsProvider } = require('@${core}/provider-aws/lib/provider');
      const { SecureBucket, Soc2 } = require('cdk-soc2/${core}');
      const app = new App();
      Soc2.enable(app);
      const stack = new TerraformStack(app, 'data');
      new AwsProvider(stack, 'Aws', { region: 'eu-west-1' });
      new SecureBucket(stack, 'Receipts', ${props});
      app.synth();`);
    const synth = () => run('node', ['app.js'], { cwd: project, env: { ...process.env, NODE_ENV: '' } });

    beforeAll(() => { unpack(inProject('cdk-soc2')); });

    test('a missing framework gives a sentence that says what to install', async () => {
      expect(await run('node', ['-e', `require('cdk-soc2/${core}')`], { cwd: project })).toMatchObject({ exitCode: 1, output: expect.stringContaining(`npm install ${core} @${core}/provider-aws`) });
    });

    test('the gate and the constructs work without aws-cdk-lib on the disk', async () => {
      for (const name of [core, `@${core}`, 'constructs']) { fs.symlinkSync(path.join(ROOT, 'node_modules', name), inProject(name)); }
      app('{}');
      expect(await synth()).toMatchObject({ output: expect.stringMatching(/SOC 2: 0 failing/), exitCode: 0 });
      app('{ enforceSsl: false }');
      expect(await synth()).toMatchObject({ output: expect.stringContaining('SOC2-S3BucketSslRequestsOnly'), exitCode: 1 });
      const mapping = JSON.parse(fs.readFileSync(path.join(project, 'cdktf.out/soc2/control-mapping.json'), 'utf8')) as ControlMapping;
      expect(mapping.content.resources.find(({ constructPath }) => constructPath === 'data/Receipts/Resource')?.compliantBy?.fqn).toBe(`cdk-soc2/${core}.SecureBucket`);
      expect(fs.existsSync(inProject('aws-cdk-lib'))).toBe(false);
    });

    test('TypeScript finds its types', async () => {
      fs.writeFileSync(path.join(project, 'types.ts'), `import { SecureQueue, type SecureQueueProps } from 'cdk-soc2/${core}';\nimport { App, TerraformStack } from '${core}';\nconst props: SecureQueueProps = { fifoQueue: true };\nnew SecureQueue(new TerraformStack(new App(), 'a'), 'b', props).queue.arn.toUpperCase();\n`);
      const tsc = (...options: string[]) => run('node', [path.join(ROOT, 'node_modules/typescript/bin/tsc'), '--noEmit', '--strict', '--skipLibCheck', '--preserveSymlinks', '--types', 'node', '--typeRoots', path.join(ROOT, 'node_modules/@types'), '--target', 'es2022', ...options, 'types.ts'], { cwd: project });
      expect(await tsc('--module', 'node16')).toMatchObject({ output: '', exitCode: 0 });
      expect(await tsc('--module', 'commonjs', '--moduleResolution', 'node10', '--ignoreDeprecations', '6.0')).toMatchObject({ output: '', exitCode: 0 });
    });
  });

  test('a user of the CDK gets no Terraform bindings, and one of Terraform no aws-cdk-lib', () => {
    const { dependencies = {}, peerDependencies = {}, peerDependenciesMeta = {}, bundledDependencies = [] } = JSON.parse(fs.readFileSync(path.join(own, 'package.json'), 'utf8')) as {
      dependencies?: Record<string, string>; peerDependencies?: Record<string, string>; peerDependenciesMeta?: Record<string, { optional?: boolean }>; bundledDependencies?: string[];
    };
    const all = [...Object.keys(dependencies), ...Object.keys(peerDependencies), ...bundledDependencies];
    expect(all.filter((name) => /cdktf|cdktn/.test(name))).toEqual([]);
    expect(Object.keys(peerDependencies).filter((name) => peerDependenciesMeta[name]?.optional !== true)).toEqual(['constructs']);
    expect(files.filter((file) => /node_modules\/(@?cdktf|@?cdktn|aws-cdk-lib)\//.test(file))).toEqual([]);
  });
});
