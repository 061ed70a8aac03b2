import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import { ROOT, run } from '../support/cdk-cli';

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'cdk-soc2-cli-'));
const write = (name: string, text: string) => {
  const file = path.join(folder, name);
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(file, text);
  return name;
};
const soc2 = (...args: string[]) => run('node', [path.join(ROOT, 'lib/cli/main.js'), ...args], { cwd: folder, env: { ...process.env, NO_COLOR: '1' } });
interface Row { file: string; rule: string; resource: string; status: string; criteria: string[]; message: string; evidence: unknown[] }
const rows = (stdout: string) => (JSON.parse(stdout) as { evaluations: Row[] }).evaluations;

const tightTopic = { Type: 'AWS::SNS::Subscription', Properties: { Protocol: 'https', TopicArn: 'arn:aws:sns:eu-west-1:111122223333:t', Endpoint: 'https://example.com' } };
write('clean.json', JSON.stringify({ Resources: { Sub: { ...tightTopic, Properties: { ...tightTopic.Properties, RedrivePolicy: { deadLetterTargetArn: 'arn:aws:sqs:eu-west-1:111122223333:failed' } } } } }));
write('leaky.yaml', 'Resources:\n  Data:\n    Type: AWS::S3::Bucket\n    Properties:\n      VersioningConfiguration: !If [C, {Status: Enabled}, !Ref "AWS::NoValue"]\n');
write('broken.json', '{ "Resources": ');
write('empty.yaml', '');
write('list.json', '[]');
write('other.json', '{"name": "no template"}');
write('main.tf.json', '{"resource": {}}');
write('odd.json', JSON.stringify({ Resources: { Sub: tightTopic, Odd: 'x' } }));
write('unjudged.json', JSON.stringify({ Resources: { P: { Type: 'Example::Site::Page' } } }));

describe('check', () => {
  test('a clean template exits 0', async () => {
    const { exitCode, stdout } = await soc2('check', 'clean.json');
    expect(stdout).toMatch(/^0 errors, 0 warnings, .*over 1 resource\n$/);
    expect(exitCode).toBe(0);
  });

  test('Terraform is judged beside templates: configurations by folder, and plans', async () => {
    write('infra/bucket.tf.json', JSON.stringify({ resource: { aws_s3_bucket: { data: {} } } }));
    write('infra/versions.tf.json', JSON.stringify({ resource: { aws_s3_bucket_versioning: { v: { bucket: '${aws_s3_bucket.data.id}', versioning_configuration: { status: 'Enabled' } } } } }));
    write('plan.json', JSON.stringify({ planned_values: { root_module: { resources: [{ address: 'aws_db_instance.d', mode: 'managed', type: 'aws_db_instance', name: 'd', values: { storage_encrypted: false } }] } }, resource_changes: [] }));
    const { exitCode, stdout } = await soc2('check', 'infra', 'plan.json', 'clean.json', '--format', 'json');
    expect(exitCode).toBe(1);
    const status = (rule: string, resource: string) => rows(stdout).find((row) => row.rule === rule && row.resource === resource)?.status;
    expect(status('S3BucketVersioningEnabled', 'aws_s3_bucket.data')).toBe('pass');
    expect(status('S3BucketSslRequestsOnly', 'aws_s3_bucket.data')).toBe('fail');
    expect(status('RdsStorageEncrypted', 'aws_db_instance.d')).toBe('fail');
    expect(rows(stdout).some((row) => row.file === 'clean.json')).toBe(true);
    const shown = await soc2('check', 'plan.json');
    expect(shown.stdout).toMatch(/error SOC2-RdsStorageEncrypted: aws_db_instance aws_db_instance\.d\n.*\n.*\n +fix storage_encrypted = true/);
  });

  test('a configuration without resources is no pass', async () => {
    expect(await soc2('check', 'main.tf.json')).toMatchObject({ exitCode: 1 });
  });

  test('violations exit 1, with place, fact, criterion and fix', async () => {
    const { exitCode, stdout } = await soc2('check', 'leaky.yaml');
    expect(exitCode).toBe(1);
    expect(stdout).toContain('leaky.yaml/Resources/Data/Properties/VersioningConfiguration/Status');
    expect(stdout).toContain('SOC2-S3BucketVersioningEnabled: AWS::S3::Bucket Data');
    expect(stdout).toContain('VersioningConfiguration.Status is absent, expected Enabled');
    expect(stdout).toMatch(/criteria A1\.2, CC7\.5/);
    expect(stdout).toContain('in CDK versioned: true');
  });

  test('JSON holds every evaluation, passes too', async () => {
    const { stdout } = await soc2('check', 'leaky.yaml', 'clean.json', '--format', 'json');
    const evaluations = rows(stdout);
    expect(evaluations.find((row) => row.rule === 'S3BucketVersioningEnabled')).toMatchObject({ file: 'leaky.yaml', resource: 'Data', status: 'fail', criteria: ['A1.2', 'CC7.5', 'PI1.5', 'C1.1'], message: expect.any(String), evidence: [expect.objectContaining({ operator: 'equals' })] });
    expect(evaluations.filter((row) => row.file === 'clean.json').map((row) => row.status)).toContain('pass');
  });

  test.each([
    ['JSON that breaks off', 'broken.json', /not valid JSON/], ['an empty file', 'empty.yaml', /empty/], ['a list', 'list.json', /no object/],
    ['another JSON file', 'other.json', /no Resources section/], ['a missing file', 'missing.json', /no such file/],
  ])('%s exits 2 and is named, and the good input beside it is still judged', async (_name, file, reason) => {
    const { exitCode, output, stdout } = await soc2('check', file, 'leaky.yaml', '--format', 'json');
    expect(exitCode).toBe(2);
    expect(output).toMatch(reason);
    expect(output).toContain(file);
    expect(rows(stdout).some((row) => row.file === 'leaky.yaml' && row.status === 'fail')).toBe(true);
  });

  test('what is no resource is an error, not a pass', async () => {
    const { exitCode, stdout } = await soc2('check', 'odd.json', '--format', 'json');
    expect(exitCode).toBe(1);
    expect(rows(stdout)).toContainEqual(expect.objectContaining({ resource: 'Odd', status: 'error' }));
  });

  test('types that no rule knows are named, and do not fail', async () => {
    const { exitCode, stdout } = await soc2('check', 'unjudged.json');
    expect(exitCode).toBe(0);
    expect(stdout).toMatch(/^Nothing was judged: no rule knows a type that stands here\.\nNo rule for Example::Site::Page\.\n/);
    expect(JSON.parse((await soc2('check', 'unjudged.json', '--format', 'json')).stdout)).toMatchObject({ evaluations: [], reading: { judged: 0, withoutRule: { 'Example::Site::Page': 1 }, notRead: 0 } });
  });

  test('a template without resources is no pass', async () => {
    write('hollow.json', '{"Resources": {}}');
    expect((await soc2('check', 'hollow.json')).exitCode).toBe(1);
  });

  test('a folder: bad files and broken links cost themselves alone, and what is no input is counted', async () => {
    for (let index = 0; index < 3; index++) { write(`many/good${index}.yaml`, 'Resources: { B: { Type: "AWS::S3::Bucket" } }'); }
    write('many/broken.template.json', '{"Resources": {"B": {"Type": "AWS::S3::Bucket"}');
    write('many/deep.json', `{"Resources":{"B":{"Type":"AWS::S3::Bucket","Properties":${'{"a":'.repeat(5000)}1${'}'.repeat(5000)}}}}`);
    write('many/node_modules/x/template.json', '{"Resources": {"B": {"Type": "AWS::S3::Bucket"}}}');
    write('many/my.terraform-stack/cdk.tf.json', '{"resource": {"aws_s3_bucket": {"b": {}}}}');
    write('many/settings.json', '{"name": "x"}');
    write('many/README.md', 'Resources:');
    fs.symlinkSync('nowhere.json', path.join(folder, 'many/link.json'));
    fs.symlinkSync('..', path.join(folder, 'many/circle'));
    const { exitCode, stdout, output } = await soc2('check', 'many', '--format', 'json');
    expect(exitCode).toBe(2);
    expect([...new Set(rows(stdout).map((row) => row.file))].sort()).toEqual(['many/good0.yaml', 'many/good1.yaml', 'many/good2.yaml', 'many/my.terraform-stack/cdk.tf.json']);
    const { unreadable, skipped } = JSON.parse(stdout) as { unreadable: { file: string; reason: string }[]; skipped: { reason: string; files: string[] }[] };
    expect(unreadable.map(({ file }) => file).sort()).toEqual(['many/broken.template.json', 'many/deep.json', 'many/link.json']);
    expect(skipped.map(({ files }) => files)).toEqual([['many/settings.json'], ['many/README.md'], ['many/node_modules']]);
    expect(output).toContain('many/deep.json: the file is nested deeper than 400 levels');
  });

  test('HCL is read with its modules and variables; findings name the line, a broken file costs itself alone, and a module that is not there is named', async () => {
    write('live/main.tf', [
      'variable "open" { default = false }',
      'module "files" {', '  source = "./files"', '  name   = "shop-${terraform.workspace}"', '}',
      'module "network" { source = "example/network/aws" }',
      'resource "aws_security_group" "door" {', '  ingress {', '    from_port   = 22', '    to_port     = 22', '    protocol    = "tcp"',
      '    cidr_blocks = var.open ? ["0.0.0.0/0"] : ["10.0.0.0/8"]', '  }', '}', '',
    ].join('\n'));
    write('live/broken.tf', 'resource "aws_s3_bucket" {');
    write('live/files/main.tf', 'variable "name" {}\nresource "aws_s3_bucket" "all" { bucket = var.name }\nresource "aws_s3_bucket_versioning" "all" {\n  bucket = aws_s3_bucket.all.id\n  versioning_configuration { status = "Enabled" }\n}\n');
    const { exitCode, stdout, output } = await soc2('check', 'live', '--format', 'json');
    expect(exitCode).toBe(2);
    expect(output).toMatch(/live\/broken\.tf: not valid HCL: line 1, column \d+/);
    const of = (rule: string) => rows(stdout).filter((row) => row.rule === rule);
    expect(of('S3BucketVersioningEnabled')).toEqual([expect.objectContaining({ file: 'live/files/main.tf', resource: 'module.files.aws_s3_bucket.all', status: 'pass' })]);
    expect(of('RestrictedSsh')).toEqual([expect.objectContaining({ resource: 'aws_security_group.door', status: 'pass' })]);
    expect(of('ResourceReadable')).toEqual([expect.objectContaining({ resource: 'module.network', finding: 'module', status: 'error' })]);
    write('live/terraform.tfvars', 'open = true\n');
    const opened = rows((await soc2('check', 'live/main.tf', '--format', 'json')).stdout).filter((row) => row.rule === 'RestrictedSsh');
    expect(opened).toEqual([expect.objectContaining({ status: 'fail', line: 12, column: 5 })]);
    expect((await soc2('check', 'live/main.tf')).stdout).toMatch(/^live\/main\.tf:12:5\n {2}error SOC2-RestrictedSsh/m);
    expect((await soc2('check', 'live/main.tf')).stdout).toMatch(/^not read 1 module: module\.network in live\/main\.tf$/m);
  });

  test('the output folder of CDKTF, and a plan in a folder', async () => {
    write('tf.out/manifest.json', JSON.stringify({ version: '0.21.0', stacks: { app: { name: 'app', synthesizedStackPath: 'stacks/app/cdk.tf.json' } } }));
    write('tf.out/stacks/app/cdk.tf.json', JSON.stringify({ resource: { aws_s3_bucket: { b: {} } } }));
    write('plans/prod.json', JSON.stringify({ format_version: '1.2', planned_values: { root_module: { resources: [{ address: 'aws_s3_bucket.p', mode: 'managed', type: 'aws_s3_bucket', name: 'p', values: {} }] } } }));
    const { stdout } = await soc2('check', 'tf.out', 'plans', '--format', 'json');
    expect([...new Set(rows(stdout).map((row) => `${row.file} ${row.resource}`))]).toEqual(['plans/prod.json aws_s3_bucket.p', 'tf.out/stacks/app/cdk.tf.json aws_s3_bucket.b']);
  });

  test.each([['no path', ['check']], ['an unknown format', ['check', 'clean.json', '--format', 'xml']], ['an unknown command', ['chek', 'clean.json']], ['an unknown option', ['check', 'clean.json', '--nope']], ['an unknown category', ['check', 'clean.json', '-c', 'safety']]])('%s is wrong usage: exit 2', async (_name, args) => {
    expect((await soc2(...args)).exitCode).toBe(2);
  });

  test('SARIF declares all rules and locates the failures', async () => {
    const { runs } = JSON.parse((await soc2('check', 'leaky.yaml', '--format', 'sarif')).stdout) as { runs: { tool: { driver: { rules: { id: string }[] } }; results: { ruleId: string; locations: { physicalLocation: { artifactLocation: { uri: string } } }[] }[] }[] };
    const ids = runs[0].tool.driver.rules.map((rule) => rule.id);
    expect(runs[0].results.map((result) => result.ruleId)).toContain('SOC2-S3BucketVersioningEnabled');
    expect(runs[0].results.every((result) => ids.includes(result.ruleId) && result.locations[0].physicalLocation.artifactLocation.uri === 'leaky.yaml')).toBe(true);
  });

  test('JUnit counts cases and escapes what it prints', async () => {
    write('hostile.json', JSON.stringify({ Resources: { 'A<&"B': { Type: 'AWS::S3::Bucket' } } }));
    const { stdout } = await soc2('check', 'hostile.json', '--format', 'junit');
    expect(stdout).toContain('S3BucketVersioningEnabled A&lt;&amp;&quot;B');
    expect(stdout).toMatch(/<testsuite name="A1\.2" tests="\d+" failures="[1-9]/);
    expect(stdout).not.toContain('A<&"B');
  });

  test('a folder and a cloud assembly are read, Stages and nested stacks too', async () => {
    const template = { Resources: { Leaky: { Type: 'AWS::S3::Bucket' } } };
    write('asm/manifest.json', JSON.stringify({ artifacts: { 'assembly-Prod': { type: 'cdk:cloud-assembly', displayName: 'Prod', properties: { directoryName: 'assembly-Prod' } } } }));
    write('asm/assembly-Prod/manifest.json', JSON.stringify({ artifacts: { ProdData: { type: 'aws:cloudformation:stack', environment: 'aws://unknown-account/unknown-region', displayName: 'Prod/Data', properties: { templateFile: 'data.template.json' } } } }));
    write('asm/assembly-Prod/data.template.json', JSON.stringify({ Resources: { Inner: { Type: 'AWS::CloudFormation::Stack', Metadata: { 'aws:asset:path': 'inner.nested.template.json' } } } }));
    write('asm/assembly-Prod/inner.nested.template.json', JSON.stringify(template));
    const evaluations = rows((await soc2('check', 'asm', '--format', 'json')).stdout);
    expect(evaluations.some((row) => row.file === 'asm/assembly-Prod/inner.nested.template.json' && row.resource === 'Leaky' && row.status === 'fail')).toBe(true);
  });
});

describe('rules, criteria, explain', () => {
  test('rules --format json follows its contract', async () => {
    const listed = JSON.parse((await soc2('rules', '--format', 'json')).stdout) as Record<string, unknown>[];
    expect(listed.length).toBeGreaterThanOrEqual(70);
    expect(listed.find((rule) => rule.name === 'S3BucketVersioningEnabled')).toEqual({
      name: 'S3BucketVersioningEnabled', title: expect.any(String), control: 'BCK-02', criteria: ['A1.2', 'CC7.5', 'PI1.5', 'C1.1'], severity: 'error',
      platforms: ['cloudformation', 'terraform'], resourceTypes: expect.arrayContaining(['AWS::S3::Bucket']), equivalents: expect.objectContaining({ checkov: ['CKV_AWS_21'] }),
    });
  });

  test('criteria lists all 61', async () => {
    expect((await soc2('criteria')).stdout.trim().split('\n')).toHaveLength(63);
    expect(JSON.parse((await soc2('criteria', '--format', 'json')).stdout)).toHaveLength(61);
  });

  test('explain takes a finding id, and helps with a wrong one', async () => {
    const explained = await soc2('explain', 'SOC2::SOC2-S3BucketVersioningEnabled');
    expect(explained.stdout).toMatch(/Control BCK-02[\s\S]*A1\.2[\s\S]*Waivers\.of/);
    const wrong = await soc2('explain', 'versioning');
    expect(wrong).toMatchObject({ exitCode: 2, output: expect.stringContaining('Did you mean S3BucketVersioningEnabled') });
  });
});
