import { spawnSync } from 'node:child_process';
import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import { AwsProvider } from '@cdktf/provider-aws/lib/provider';
import { TerraformStack, Testing } from 'cdktf';
import { terraformSamples } from '../support/terraform-samples';

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'cdk-soc2-terraform-'));
fs.writeFileSync(path.join(folder, 'terraformrc'), '');
const terraform = (cwd: string, ...args: string[]) => spawnSync('terraform', args, { cwd, encoding: 'utf8', env: { ...process.env, TF_CLI_CONFIG_FILE: path.join(folder, 'terraformrc'), CHECKPOINT_DISABLE: '1' } });
const installed = terraform(folder, 'version').status === 0;

function stackOf(name: string): TerraformStack {
  const stack = new TerraformStack(Testing.app(), 'stack');
  new AwsProvider(stack, 'Aws', { region: 'eu-west-1' });
  terraformSamples[name].make(stack, { ...terraformSamples[name].given });
  return stack;
}

/** What Terraform finds wrong with a configuration before it needs the provider, which is not downloaded. */
function complaints(name: string, text: string): string[] {
  const directory = path.join(folder, name);
  fs.mkdirSync(directory, { recursive: true });
  fs.writeFileSync(path.join(directory, 'cdk.tf.json'), text);
  const { diagnostics } = JSON.parse(terraform(directory, 'validate', '-json').stdout) as { diagnostics: { summary: string; detail: string }[] };
  return diagnostics.map(({ summary, detail }) => `${summary}: ${detail}`);
}

const WITHOUT_PROVIDER = [expect.stringMatching(/^Missing required provider/)];

// The binary is not needed for anything else, so a machine without it is left alone.
(installed ? describe : describe.skip)('Terraform itself', () => {
  test.each(Object.keys(terraformSamples))('loads a configuration with %s', (name) => {
    expect(complaints(name, Testing.synth(stackOf(name)))).toEqual(WITHOUT_PROVIDER);
  });

  test('parses every expression of every construct', () => {
    const hcl = path.join(folder, 'hcl');
    fs.mkdirSync(hcl);
    for (const name of Object.keys(terraformSamples)) { fs.writeFileSync(path.join(hcl, `${name}.tf`), String(Testing.synthHcl(stackOf(name)))); }
    // It rewrites the layout, and fails on what it cannot parse.
    expect(terraform(hcl, 'fmt', '-list=false', '.')).toMatchObject({ status: 0, stderr: '' });
    expect(terraform(hcl, 'fmt', '-check', '.').status).toBe(0);
  });

  test('complains where there is reason to', () => {
    expect(complaints('broken', JSON.stringify({ resource: { aws_s3_bucket: { b: { depends_on: ['not a reference'] } } } }))).not.toEqual(WITHOUT_PROVIDER);
    fs.mkdirSync(path.join(folder, 'broken-hcl'));
    fs.writeFileSync(path.join(folder, 'broken-hcl', 'a.tf'), 'resource "aws_s3_bucket" "b" { bucket = "${cidrsubnet(" }');
    expect(terraform(path.join(folder, 'broken-hcl'), 'fmt', '.').status).not.toBe(0);
  });
});
