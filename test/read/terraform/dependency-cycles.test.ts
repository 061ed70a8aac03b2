import { cyclesOf } from '../../../src/evaluate/acyclic';
import { readTerraformFolder, type TerraformFiles } from '../../../src/read/terraform/folder';
import { readTerraform } from '../../../src/read/terraform/read';

/** A disk of the test: files by path. */
function disk(files: Readonly<Record<string, string>>): TerraformFiles {
  return {
    list: (folder) => Object.keys(files).filter((path) => path.slice(0, path.lastIndexOf('/')) === folder).map((path) => path.slice(path.lastIndexOf('/') + 1)),
    read: (path) => files[path],
  };
}

async function read(files: string | Readonly<Record<string, string>>) {
  const { inputs, failures } = await readTerraformFolder('app', disk(typeof files === 'string' ? { 'app/main.tf': files } : files));
  expect(failures).toEqual([]);
  return readTerraform(inputs);
}

async function chains(files: string | Readonly<Record<string, string>>): Promise<string[]> {
  return (await read(files)).cycles.map(({ chain }) => chain.join(' -> '));
}

const parameter = (name: string, value: string, more = '') => `resource "aws_ssm_parameter" "${name}" {\n  value = ${value}\n${more}\n}\n`;
const A = 'aws_ssm_parameter.a';
const B = 'aws_ssm_parameter.b';

describe('a cycle in a configuration', () => {
  test.each([
    ['references', parameter('a', `${B}.value`) + parameter('b', `${A}.value`), `${A} -> ${B} -> ${A}`],
    ['a text', parameter('a', `"x-\${${B}.arn}"`) + parameter('b', `"\${${A}.arn}/*"`), `${A} -> ${B} -> ${A}`],
    ['depends_on', parameter('a', '"x"', `depends_on = [${B}]`) + parameter('b', `${A}.value`), `${A} -> ${B} -> ${A}`],
    ['replace_triggered_by', parameter('a', '"x"', `lifecycle {\n replace_triggered_by = [${B}]\n}`) + parameter('b', `${A}.value`), `${A} -> ${B} -> ${A}`],
    ['a function, a condition and a loop', parameter('a', `jsonencode(true ? [for x in ["y"] : "\${x}\${${B}.value}"] : [])`) + parameter('b', `${A}.value`), `${A} -> ${B} -> ${A}`],
    ['count', parameter('a', '"x"', `count = length(${B}.value)`) + parameter('b', `${A}[0].value`), `${A} -> ${B} -> ${A}`],
    ['a data source', `data "aws_ssm_parameter" "d" {\n  name = ${A}.name\n}\n${parameter('a', 'data.aws_ssm_parameter.d.value')}`, `${A} -> data.aws_ssm_parameter.d -> ${A}`],
    ['a local', `locals {\n  l = ${A}.arn\n}\n${parameter('a', 'local.l')}`, `${A} -> local.l -> ${A}`],
    ['locals alone', 'locals {\n  a = local.b\n  b = "x${local.a}"\n}\n', 'local.a -> local.b -> local.a'],
    ['a resource that refers to itself', parameter('a', `${A}.arn`), `${A} -> ${A}`],
    ['a resource that refers to another instance of itself', parameter('a', `${A}[0].arn`, 'count = 2'), `${A} -> ${A}`],
    ['an arm that no value of the configuration takes', parameter('a', `false ? ${B}.value : "x"`) + parameter('b', `${A}.value`), `${A} -> ${B} -> ${A}`],
    ['a dynamic block', `resource "aws_security_group" "a" {\n  dynamic "ingress" {\n    for_each = [${B}.value]\n    content {\n      from_port = ingress.value\n    }\n  }\n}\n${parameter('b', 'aws_security_group.a.id')}`,
      `aws_security_group.a -> ${B} -> aws_security_group.a`],
  ])('through %s is named', async (_name, text, chain) => {
    expect(await chains(text)).toEqual([chain]);
  });

  test.each([
    ['a chain that ends', parameter('a', `${B}.value`) + parameter('b', '"x"')],
    ['an attribute that is left as it is', parameter('a', '"x"', 'lifecycle {\n ignore_changes = [value]\n}')],
    ['self in a condition', parameter('a', '"x"', 'lifecycle {\n postcondition {\n condition = self.arn != ""\n error_message = "none"\n }\n}')],
    ['a name that a loop gives a meaning of its own', `locals {\n  a = [for local in ["x"] : local.a]\n}\n${parameter('a', 'local.a[0]')}`],
    ['an escaped interpolation', parameter('a', `"$\${${A}.arn}"`)],
    ['a bare key of an object', `locals {\n  names = { names = 1 }\n}\n${parameter('a', 'local.names.names')}`],
    ['a provider of its own', `provider "aws" {\n  alias = "west"\n}\n${parameter('a', '"x"', 'provider = aws.west')}`],
  ])('%s is none', async (_name, text) => {
    const graph = await read(text);
    expect(graph.cycles).toEqual([]);
    expect(graph.resources).toHaveLength((text.match(/^resource /gm) ?? []).length);
  });

  test('groups of security rules are told to move the rule out', async () => {
    const group = (name: string, other: string) => `resource "aws_security_group" "${name}" {\n  ingress {\n    from_port = 1\n    security_groups = [aws_security_group.${other}.id]\n  }\n}\n`;
    const [cycle] = cyclesOf(await read(group('a', 'b') + group('b', 'a')));
    expect(cycle).toMatchObject({ status: 'error', rule: { name: 'DependenciesAcyclic' }, resource: { address: 'aws_security_group.a' }, evidence: [{ pointer: '/resource/aws_security_group/a/0/ingress/0/security_groups/0' }, expect.anything()] });
    expect(cycle.message).toContain('Error: Cycle');
    expect(cycle.message).toContain('aws_vpc_security_group_ingress_rule');
  });

  test('JSON and a file beside it are read as one', async () => {
    expect(await chains({ 'app/main.tf': parameter('a', `${B}.value`), 'app/b.tf.json': JSON.stringify({ resource: { aws_ssm_parameter: { b: { value: 'x', depends_on: [A] } } } }) })).toEqual([`${B} -> ${A} -> ${B}`]);
  });
});

describe('modules', () => {
  const echo = { 'echo/main.tf': `variable "in" {}\n${parameter('p', 'var.in')}output "out" {\n  value = aws_ssm_parameter.p.arn\n}\noutput "fixed" {\n  value = "x"\n}\n` };
  const call = (name: string, given: string, more = '') => `module "${name}" {\n  source = "../echo"\n  in = ${given}\n${more}\n}\n`;

  test('that wait for what the other makes are a cycle', async () => {
    const [chain] = await chains({ ...echo, 'app/main.tf': call('a', 'module.b.out') + call('b', 'module.a.out') });
    expect(chain).toBe('module.a.aws_ssm_parameter.p -> module.a.var.in -> module.b.output.out -> module.b.aws_ssm_parameter.p -> module.b.var.in -> module.a.output.out -> module.a.aws_ssm_parameter.p');
  });

  test.each([
    ['that take from each other what hangs on nothing', call('a', 'module.b.out') + call('b', 'module.a.fixed')],
    ['that are called one after the other', call('a', '"x"') + call('b', 'module.a.out', 'depends_on = [module.a]')],
  ])('%s are none', async (_name, main) => {
    expect(await chains({ ...echo, 'app/main.tf': main })).toEqual([]);
  });

  test('of which one waits for the other as a whole are a cycle', async () => {
    expect(await chains({ ...echo, 'app/main.tf': call('a', 'module.b.fixed', 'depends_on = [module.b]') + call('b', 'module.a.fixed', 'depends_on = [module.a]') })).toHaveLength(1);
  });

  test('an instance that takes from another instance of its call is a cycle, as Terraform orders blocks', async () => {
    expect(await chains({ ...echo, 'app/main.tf': call('a', 'module.a["x"].out', 'for_each = toset(["x", "y"])') })).toHaveLength(1);
  });
});
