import { evaluate } from '../../../src/evaluate/evaluate';
import { readTerraformFolder, type TerraformFiles } from '../../../src/read/terraform/folder';
import { readTerraform } from '../../../src/read/terraform/read';
import { rules } from '../../../src/rules';

const ruleOf = (name: string) => { const rule = rules.find((each) => each.name === name); if (rule === undefined) { throw new Error(name); } return rule; };
const s3Versioning = ruleOf('S3BucketVersioningEnabled');
const sqsEncrypted = ruleOf('SqsQueueEncrypted');

/** A disk of the test: files by path. */
function disk(files: Readonly<Record<string, string>>): TerraformFiles {
  return {
    list: (folder) => Object.keys(files).filter((path) => (path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '.') === folder).map((path) => path.slice(path.lastIndexOf('/') + 1)),
    read: (path) => files[path],
  };
}

/** What a folder holds, judged: address and verdict of each. */
async function judged(files: Readonly<Record<string, string>>, folder = 'app', rule = sqsEncrypted) {
  const read = await readTerraformFolder(folder, disk(files));
  const graph = readTerraform(read.inputs);
  const verdicts = evaluate(graph, [rule]).map(({ resource, status }) => `${resource.instance ?? resource.address} ${status}`);
  return { ...read, graph, verdicts, problems: graph.problems.map(({ address, kind, fact }) => `${kind} ${address}: ${fact}`) };
}

const queue = (encrypted: string, name = 'q') => `resource "aws_sqs_queue" "${name}" {\n  sqs_managed_sse_enabled = ${encrypted}\n}\n`;

describe('files of a folder', () => {
  test('HCL and JSON are one module', async () => {
    const { verdicts, failures } = await judged({ 'app/main.tf': queue('var.on'), 'app/variables.tf.json': '{"variable":{"on":{"default":false}}}', 'app/README.md': '{' });
    expect([verdicts, failures]).toEqual([['aws_sqs_queue.q fail'], []]);
  });

  test('a file that is not valid costs that file alone, by line', async () => {
    const { verdicts, failures } = await judged({ 'app/bad.tf': 'locals {\n  a = \n}\n', 'app/main.tf': queue('true'), 'app/worse.tf.json': '{' });
    expect(verdicts).toEqual(['aws_sqs_queue.q pass']);
    expect(failures).toEqual([{ file: 'app/bad.tf', reason: expect.stringMatching(/^not valid HCL: line 2, column 7: Invalid expression/) }, { file: 'app/worse.tf.json', reason: expect.stringContaining('not valid JSON') }]);
  });

  test.each([
    ['the default', {}, 'fail'],
    ['terraform.tfvars', { 'app/terraform.tfvars': 'on = true\n' }, 'pass'],
    ['a later file wins', { 'app/terraform.tfvars': 'on = false\n', 'app/z.auto.tfvars.json': '{"on": true}', 'app/a.auto.tfvars': 'on = false\n' }, 'pass'],
    ['a file that Terraform does not take by itself', { 'app/prod.tfvars': 'on = true\n' }, 'fail'],
  ] as [string, Record<string, string>, string][])('values of variables: %s', async (_name, files, expected) => {
    const { verdicts } = await judged({ 'app/main.tf': `variable "on" {\n  type    = bool\n  default = false\n}\n${queue('var.on')}`, ...files });
    expect(verdicts).toEqual([`aws_sqs_queue.q ${expected}`]);
  });

  test('lines and columns', async () => {
    const text = '# a comment\nresource "aws_sqs_queue" "q" { # one\n  name = <<-EOT\n    a = {\n  EOT\n  tags = {\n    b = "}"\n  }\n\n  redrive { x = "${"}"}" }\n  redrive {\n    y = 1\n  }\n}\n';
    const { graph: { units: [unit] } } = await judged({ 'app/main.tf': text });
    const at = (pointer: string) => { const found = unit.position?.(`/resource/aws_sqs_queue/q/0${pointer}`); return found === undefined ? undefined : `${found.line}:${found.column}`; };
    expect([at(''), at('/name'), at('/tags'), at('/tags/b'), at('/redrive/0/x'), at('/redrive/1/y'), at('/redrive/1'), at('/none')]).toEqual(['2:1', '3:3', '6:3', '6:3', '10:13', '12:5', '11:3', '2:1']);
  });
});

describe('override files', () => {
  const base = 'resource "aws_sqs_queue" "q" {\n  name = "q"\n  sqs_managed_sse_enabled = true\n}\n';
  test.each([
    ['an argument takes the place of one', 'override.tf', 'resource "aws_sqs_queue" "q" {\n  sqs_managed_sse_enabled = false\n}\n', 'fail'],
    ['in JSON', 'a_override.tf.json', '{"resource":{"aws_sqs_queue":{"q":{"sqs_managed_sse_enabled":false}}}}', 'fail'],
    ['another argument is left alone', 'a_override.tf', 'resource "aws_sqs_queue" "q" {\n  name = "r"\n}\n', 'pass'],
    ['not one by its name', 'notanoverride.tf', 'locals {\n  x = 1\n}\n', 'pass'],
  ])('%s', async (_name, file, text, expected) => {
    const { verdicts } = await judged({ 'app/main.tf': base, [`app/${file}`]: text });
    expect(verdicts).toEqual([`aws_sqs_queue.q ${expected}`]);
  });

  test('blocks take the place of all blocks of their kind, those that dynamic makes too', async () => {
    const bucket = 'resource "aws_s3_bucket" "b" {}\nresource "aws_s3_bucket_versioning" "v" {\n  bucket = aws_s3_bucket.b.id\n  dynamic "versioning_configuration" {\n    for_each = [1]\n    content {\n      status = "Suspended"\n    }\n  }\n}\n';
    const over = 'resource "aws_s3_bucket_versioning" "v" {\n  versioning_configuration {\n    status = "Enabled"\n  }\n}\n';
    const { verdicts } = await judged({ 'app/main.tf': bucket, 'app/override.tf': over }, 'app', s3Versioning);
    expect(verdicts).toEqual(['aws_s3_bucket.b pass']);
  });

  test('what another file declares is no resource of the override file', async () => {
    const { graph } = await judged({ 'app/main.tf': base, 'app/override.tf': 'resource "aws_sqs_queue" "q" {\n  name = "r"\n}\nresource "aws_sqs_queue" "new" {}\n' });
    expect(graph.units.map(({ document }) => document.resource)).toEqual([expect.objectContaining({ aws_sqs_queue: { q: expect.anything() } }), { aws_sqs_queue: { new: expect.anything() } }]);
  });

  test('two that are no override files: either may be meant', async () => {
    const { verdicts } = await judged({ 'app/a.tf': queue('true'), 'app/b.tf': queue('false') });
    expect(verdicts).toContain('aws_sqs_queue.q fail');
  });
});

describe('modules', () => {
  const child = { 'app/queue/main.tf': 'variable "on" {}\nvariable "names" {\n  default = ["q"]\n}\nresource "aws_sqs_queue" "q" {\n  name = "${var.names[0]}"\n  sqs_managed_sse_enabled = var.on\n}\noutput "arn" {\n  value = aws_sqs_queue.q.arn\n}\n' };

  test('each call is an instance of its own, with its inputs', async () => {
    const { verdicts, problems, modulesUsed } = await judged({ ...child, 'app/main.tf': 'module "good" {\n  source = "./queue"\n  on = true\n}\nmodule "bad" {\n  source = "./queue"\n  on = false\n}\n' });
    expect([verdicts, problems, modulesUsed]).toEqual([['module.bad.aws_sqs_queue.q fail', 'module.good.aws_sqs_queue.q pass'], [], ['app/queue']]);
  });

  test('calls in a loop', async () => {
    const { verdicts } = await judged({ ...child, 'app/main.tf': 'module "q" {\n  source = "./queue"\n  for_each = { a = true, b = false }\n  on = each.value\n}\nmodule "none" {\n  source = "./queue"\n  count = 0\n  on = false\n}\n' });
    expect(verdicts).toEqual(['module.none.aws_sqs_queue.q not-applicable', 'module.q["a"].aws_sqs_queue.q pass', 'module.q["b"].aws_sqs_queue.q fail']);
  });

  test('outputs lead to what they hold, through modules in modules', async () => {
    const files = {
      'app/main.tf': 'module "outer" {\n  source = "./outer"\n}\nresource "aws_s3_bucket_versioning" "v" {\n  bucket = module.outer.bucket\n  versioning_configuration {\n    status = "Enabled"\n  }\n}\n',
      'app/outer/main.tf': 'module "inner" {\n  source = "../inner"\n}\noutput "bucket" {\n  value = module.inner.this.id\n}\n',
      'app/inner/main.tf': 'resource "aws_s3_bucket" "b" {}\noutput "this" {\n  value = aws_s3_bucket.b\n}\n',
    };
    const { verdicts, problems } = await judged(files, 'app', s3Versioning);
    expect([verdicts, problems]).toEqual([['module.outer.module.inner.aws_s3_bucket.b pass'], []]);
  });

  test('what terraform init has fetched is followed, and what is not there is named', async () => {
    const main = 'module "fetched" {\n  source = "acme/queue/aws"\n  on = false\n}\nmodule "away" {\n  source = "git::https://example.com/queue.git"\n}\n';
    const { verdicts, problems } = await judged({
      'app/main.tf': main, 'app/.terraform/modules/modules.json': '{"Modules":[{"Key":"","Dir":"."},{"Key":"fetched","Dir":".terraform/modules/fetched"}]}',
      'app/.terraform/modules/fetched/main.tf': child['app/queue/main.tf'],
    });
    expect(verdicts).toEqual(['module.fetched.aws_sqs_queue.q fail']);
    expect(problems).toEqual(['module module.away: the module from git::https://example.com/queue.git is not on disk, so that its resources are not read']);
  });

  test('a module that calls itself ends', async () => {
    const { problems } = await judged({ 'app/main.tf': 'module "m" {\n  source = "./m"\n}\n', 'app/m/main.tf': `module "m" {\n  source = "../m"\n}\n${queue('true')}` });
    expect(problems).toEqual([expect.stringMatching(/^size .*without end/)]);
  });

  test('default tags of the provider reach into modules, and files are read beside the module', async () => {
    const { graph } = await judged({
      'app/main.tf': 'provider "aws" {\n  default_tags {\n    tags = { owner = "team" }\n  }\n}\nmodule "q" {\n  source = "./q"\n}\n',
      'app/q/main.tf': 'resource "aws_sqs_queue" "q" {\n  name = file("${path.module}/name.txt")\n}\n', 'app/q/name.txt': 'orders',
    });
    const [resource] = graph.resources;
    expect(resource.defaultTags).toEqual({ owner: 'team' });
    expect(resource.unit.staticReferences(resource.properties).names).toEqual(['orders']);
  });
});
