import { execFileSync } from 'node:child_process';
import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import type { JsonObject } from '../../../src/model/json';
import { ResourceView } from '../../../src/model/resource-view';
import type { Value } from '../../../src/model/value';
import { World } from '../../../src/model/world';
import { readTerraform } from '../../../src/read/terraform/read';

/** What Terraform itself makes of an expression, `terraform plan` of 1.11, and we must make of it, too. */
const EXPRESSIONS: readonly (readonly [expression: string, value: unknown])[] = [
  ['join("-", ["a", "b", 3])', 'a-b-3'],
  ['merge({ a = 1 }, { b = 2 }, { a = 3 })', { a: 3, b: 2 }],
  ['lookup({ a = 1 }, "b", 9)', 9],
  ['element(["a", "b", "c"], 4)', 'b'],
  ['flatten([["a"], [["b"], "c"], []])', ['a', 'b', 'c']],
  ['compact(["a", "", "b", null])', ['a', 'b']],
  ['coalesce("", null, "c")', 'c'],
  ['contains(["a", "b"], "b")', true],
  ['contains([1, 2], "1")', false],
  ['index(["a", "b"], "b")', 1],
  ['sort(["b", "a", "C"])', ['C', 'a', 'b']],
  ['zipmap(["a", "b"], [1, 2])', { a: 1, b: 2 }],
  ['title("hello world")', 'Hello World'],
  ['trim("?!hello?!", "!?")', 'hello'],
  ['replace("hello world", "/w.*d/", "everybody")', 'hello everybody'],
  ['replace("a.b.c", "/(\\\\w)\\\\.(\\\\w)/", "$2.$1")', 'b.a.c'],
  ['regex("(\\\\d\\\\d)-(\\\\d\\\\d)", "12-34")', ['12', '34']],
  ['regex("(?P<year>\\\\d{4})", "in 2020")', { year: '2020' }],
  ['split(",", "")', ['']],
  ['substr("hello", -3, -1)', 'llo'],
  ['format("Hello, %s! %d %05.2f %t %q", "x", 3, 3.14159, true, "q")', 'Hello, x! 3 03.14 true "q"'],
  ['formatlist("%s-%s", ["a", "b"], "c")', ['a-c', 'b-c']],
  ['parseint("ff", 16)', 255],
  ['sum([1, 2, 3.5])', 6.5],
  ['cidrsubnet("172.16.0.0/12", 4, 2)', '172.18.0.0/16'],
  ['cidrsubnet("10.0.0.7/8", 8, 255)', '10.255.0.0/16'],
  ['cidrsubnet("fd00:fd12:3456:7890::/56", 16, 162)', 'fd00:fd12:3456:7800:a200::/72'],
  ['cidrsubnet("::/0", 1, 0)', '::/1'],
  ['cidrsubnet("0.0.0.0/0", 1, 1)', '128.0.0.0/1'],
  ['cidrsubnets("10.1.0.0/16", 4, 4, 8, 4)', ['10.1.0.0/20', '10.1.16.0/20', '10.1.32.0/24', '10.1.48.0/20']],
  ['cidrhost("10.12.112.0/20", 16)', '10.12.112.16'],
  ['cidrhost("10.12.112.0/20", -1)', '10.12.127.255'],
  ['cidrhost("2001:db8:0:0:1::/64", 1)', '2001:db8::1'],
  ['cidrnetmask("172.16.0.0/12")', '255.240.0.0'],
  ['try(cidrsubnet("10.0.0.0/30", 4, 0), "no room")', 'no room'],
  ['try(cidrhost("10.0.0.0/30", 4), "no such host")', 'no such host'],
  ['yamldecode("a: 1\\nb: [x, \\"y\\"]\\nc: yes\\nd: off\\n")', { a: 1, b: ['x', 'y'], c: true, d: false }],
  ['jsondecode("{\\"a\\": [1, 2.50, \\"x\\"], \\"b\\": null}")', { a: [1, 2.5, 'x'], b: null }],
  ['urlencode("Hello World&ü")', 'Hello+World%26%C3%BC'],
  ['setproduct(["a", "b"], ["1"])', [['a', '1'], ['b', '1']]],
  ['range(4, 1)', [4, 3, 2]],
  ['try(tonumber("a"), "fallback")', 'fallback'],
  ['can(tobool("yes"))', false],
  ['{ for k, v in { a = 1, b = 2 } : v => k }', { 1: 'a', 2: 'b' }],
  ['{ for s in ["apple", "avocado", "banana"] : substr(s, 0, 1) => s... }', { a: ['apple', 'avocado'], b: ['banana'] }],
  ['[for i, v in ["x", "y"] : "${i}${v}" if v != "x"]', ['1y']],
  ['{ n = 1 }[*].n', [1]],
  ['null[*]', []],
  ['"%{ for x in ["a", "b"] ~} ${x} %{ endfor ~}"', 'a b '],
  ['"a$${b}%%{c}"', 'a${b}%{c}'],
  ['1 == "1"', false],
  ['[1] == ["1"]', false],
  ['toset(["a"]) == toset(["a"])', true],
  ['-7 % 3', -1],
  // Lists and maps are other types than what brackets and braces make.
  ['var.list == []', false],
  ['var.set == []', false],
  ['var.map == {}', false],
  ['var.anything == []', true],
  ['var.object == { a = "b" }', true],
  ['tolist(["a"]) == tolist(["a"])', true],
  ['tolist(["a"]) == ["a"]', false],
  ['tomap({ a = 1 }) == { a = 1 }', false],
  ['[var.list] == [[]]', false],
  ['(true ? ["a"] : []) == ["a"]', false],
  ['(true ? ["a"] : ["b"]) == ["a"]', true],
  ['(true ? { a = 1 } : {}) == { a = 1 }', false],
  ['(true ? { a = 1 } : { a = 2 }) == { a = 1 }', true],
  ['(true ? [] : var.list) == []', false],
  ['split(",", "a") == ["a"]', false],
  ['concat(["a"], []) == ["a"]', true],
  ['concat(tolist(["a"]), tolist([])) == ["a"]', false],
  ['merge(var.map, { a = "b" }) == { a = "b" }', true],
  ['merge(var.map, tomap({ a = "b" })) == { a = "b" }', false],
  ['keys({ a = 1 }) == ["a"]', true],
  ['keys(tomap({ a = 1 })) == ["a"]', false],
  ['reverse(["a"]) == ["a"]', true],
  ['reverse(tolist(["a"])) == ["a"]', false],
  ['[for x in tolist(["a"]) : x] == ["a"]', true],
  ['tolist(["a"])[*] == ["a"]', false],
  ['var.list == null', false],
  ['true && "false"', false],
];

const VARIABLES = {
  list: { type: 'list(string)', default: [] }, set: { type: 'set(string)', default: [] }, map: { type: 'map(string)', default: {} },
  object: { type: 'object({ a = string })', default: { a: 'b' } }, anything: { default: [] },
};

test.each(EXPRESSIONS)('%s', (expression, value) => { expect(ours(expression)).toEqual(value); });

const terraform = installed();

(terraform ? test : test.skip)('Terraform itself says the same', () => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'cdk-soc2-terraform-'));
  try {
    fs.writeFileSync(path.join(folder, 'variables.tf.json'), JSON.stringify({ variable: VARIABLES }));
    fs.writeFileSync(path.join(folder, 'main.tf'), EXPRESSIONS.map(([expression], index) => `output "o${index}" {\n  value = ${expression}\n}\n`).join(''));
    const run = (...args: string[]) => execFileSync('terraform', args, { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, CHECKPOINT_DISABLE: '1' } });
    run('init', '-input=false', '-no-color');
    run('plan', '-input=false', '-no-color', '-refresh=false', '-out=plan');
    const plan = JSON.parse(run('show', '-json', 'plan')) as { planned_values: { outputs: Record<string, { value?: unknown }> } };
    const said = EXPRESSIONS.map(([expression], index) => [expression, plan.planned_values.outputs[`o${index}`].value]);
    expect(said).toEqual(EXPRESSIONS);
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}, 60_000);

function installed(): boolean {
  try { execFileSync('terraform', ['version'], { stdio: 'ignore' }); return true; } catch { return false; }
}

function ours(expression: string): unknown {
  const document = JSON.parse(JSON.stringify({ variable: VARIABLES, resource: { aws_sqs_queue: { q: { tags: { x: `\${${expression}}` } } } } })) as JsonObject;
  // Where a whole text is meant, it stands for itself.
  if (expression.startsWith('"')) { (document as { resource: { aws_sqs_queue: { q: { tags: { x: string } } } } }).resource.aws_sqs_queue.q.tags.x = expression.slice(1, -1); }
  const graph = readTerraform([{ id: 'f', file: 'f.tf.json', document }]);
  return plain(new ResourceView(graph.resources[0], graph, new World([])).at('tags').child('x'));
}

function plain(value: Value): unknown {
  const { resolved } = value;
  switch (resolved.kind) {
    case 'absent': return null;
    case 'scalar': return resolved.value;
    case 'array': return value.items()?.map(plain);
    case 'object': return Object.fromEntries((value.keys() ?? []).map((key) => [key, plain(value.child(key))]));
    default: return `known later: ${value.expression()}`;
  }
}
