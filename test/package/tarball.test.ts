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

  beforeAll(() => {
    const packed = execFileSync('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], { cwd: ROOT, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
    const listed = JSON.parse(packed) as { filename: string; files: { path: string }[] }[] | Record<string, { filename: string; files: { path: string }[] }>;
    const [result] = Object.values(listed);
    files = result.files.map((file) => file.path);
    fs.mkdirSync(own, { recursive: true });
    execFileSync('tar', ['-xzf', path.join(folder, path.basename(result.filename)), '-C', own, '--strip-components=1']);
    write('package.json', '{ "name": "somebody-elses-app", "private": true }');
  });

  const link = (...names: string[]) => names.forEach((name) => {
    if (!fs.existsSync(path.join(modules, name))) { fs.symlinkSync(path.join(ROOT, 'node_modules', name), path.join(modules, name)); }
  });

  test('holds the library, its jsii assembly, its schema and what it bundles, and nothing of the workshop', () => {
    for (const file of ['.jsii', 'lib/index.js', 'lib/index.d.ts', 'lib/core.js', 'lib/cli/main.js', 'schema/control-mapping-v1.json', 'API.md', 'LICENSE', 'README.md', 'node_modules/yaml/package.json', 'node_modules/preact/package.json']) { expect(files).toContain(file); }
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

  test('one line gates an app', async () => {
    link('aws-cdk-lib', 'constructs', 'cdk-nag', '@aws-cdk');
    write('app.js', "const { App, Stack } = require('aws-cdk-lib');\nconst { Bucket } = require('aws-cdk-lib/aws-s3');\nconst app = new App();\nrequire('cdk-soc2').Soc2.enable(app);\nnew Bucket(new Stack(app, 'Data'), 'Bucket', { versioned: false });\nnew (require('cdk-soc2').SecureBucket)(app.node.findChild('Data'), 'Secure');\napp.synth();\n");
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
});
