import type { JsonObject } from '../../../src/model/json';
import { ResourceView } from '../../../src/model/resource-view';
import { World } from '../../../src/model/world';
import { readTerraform } from '../../../src/read/terraform/read';

const FILES: Readonly<Record<string, string>> = {
  'policy.json': '{"Statement":[{"Effect":"Allow","Action":"*","Resource":"${not.read}"}]}',
  'greeting.tftpl': 'hello %{ for name in names ~}\n${name}!%{ endfor }%{ if loud } LOUD%{ else } quiet%{ endif }',
};

const json = (value: object) => JSON.parse(JSON.stringify(value)) as JsonObject;

/** What an expression comes to where it is the name of a queue. */
function worth(expression: string, more: object = {}): string {
  const document = json({
    variable: { open: {}, list: { default: ['b', 'a', 'b'] }, map: { default: { x: 1, y: 2 } }, on: { type: 'bool', default: 'true' } },
    locals: { users: [{ name: 'ann', admin: true }, { name: 'bob', admin: false }] },
    resource: { aws_s3_bucket: { b: { bucket: 'data' } }, aws_subnet: { some: { count: '${var.open}' } }, aws_sqs_queue: { q: { name: `\${${expression}}` } } },
    ...more,
  });
  const graph = readTerraform([{ id: 'f', file: 'f.tf.json', folder: 'app', document, readFile: (path) => FILES[path] }]);
  const queue = graph.resources.find(({ address }) => address === 'aws_sqs_queue.q');
  if (queue === undefined) { throw new Error('no queue'); }
  const value = new ResourceView(queue, graph, new World([])).at('name');
  const items = value.resolved.kind === 'array' ? value.items()?.map((item) => item.expression()) : undefined;
  return items === undefined ? value.resolved.kind === 'scalar' ? `${typeof value.resolved.value} ${value.expression()}` : `${value.resolved.kind} ${value.expression()}` : `[${items.join(', ')}]`;
}

describe('collections', () => {
  test.each([
    ['length(toset([1, 1, 2]))', 'number 2'],
    ['length(toset([1, "1"]))', 'number 1'],
    ['length(distinct(var.list))', 'number 2'],
    ['length([null, 1])', 'number 2'],
    ['length(compact(["a", "", null]))', 'number 1'],
    ['length(compact(["a", var.open]))', 'unknown ${length(["a","${var.open}"])}'],
    ['length("héllo")', 'number 5'],
    ['length({})', 'number 0'],
    ['toset(var.list)', '[a, b]'],
    ['sort(["b", "a"])', '[a, b]'],
    ['reverse([1, 2])', '[2, 1]'],
    ['flatten([["a"], [["b"], []]])', '[a, b]'],
    ['concat(["a"], var.open)', '[a, ${var.open[*]}]'],
    ['keys({ b = 1, a = 2 })', '[a, b]'],
    ['values({ b = 1, a = 2 })', '[2, 1]'],
    ['zipmap(["a", "b"], [1, 2]).b', 'number 2'],
    ['element(["a", "b"], 3)', 'string b'],
    ['slice(["a", "b", "c"], 1, 3)', '[b, c]'],
    ['slice(data.aws_availability_zones.z.names, 0, 2)', '[${data.aws_availability_zones.z.names[0]}, ${data.aws_availability_zones.z.names[1]}]'],
    ['index(["a", "b"], "b")', 'number 1'],
    ['range(1, 4)', '[1, 2, 3]'],
    ['length(setproduct(["a", "b"], [1, 2, 3]))', 'number 6'],
    ['lookup({ a = "x" }, "b", "y")', 'string y'],
    ['contains(["a", "b"], "a")', 'boolean true'],
    ['contains([var.open], "a")', 'unknown ${contains(["var.open"], "a")}'],
    ['merge({ a = 1 }, { a = 2, b = 3 }).a', 'number 2'],
    ['merge({ a = 1 }, var.open).a', 'unknown ${merge(var.open).a}'],
    ['merge(var.open, { a = 1 }).a', 'number 1'],
    ['merge([{ a = 1 }, { b = 2 }]...).b', 'number 2'],
    ['coalesce("", null, "x")', 'string x'],
    ['coalesce(null, false, true)', 'boolean false'],
    ['coalesce(var.open, "x")', 'unknown ${coalesce(var.open, "x")}'],
    ['coalescelist([], ["a"])', '[a]'],
    ['one([])', 'absent (absent)'],
    ['one(["a"])', 'string a'],
    ['anytrue([false, true])', 'boolean true'],
    ['alltrue([])', 'boolean true'],
    ['setsubtract(["a", "b"], ["a"])', '[b]'],
  ])('%s', (expression, expected) => { expect(worth(expression)).toBe(expected); });
});

describe('strings and numbers', () => {
  test.each([
    ['join("-", ["a", "b"])', 'string a-b'],
    ['join("-", ["a", var.open])', 'text a-${var.open}'],
    ['split(",", "a,b")', '[a, b]'],
    ['replace("a.b.c", ".", "-")', 'string a-b-c'],
    ['replace("a1b22", "/[0-9]+/", "#")', 'string a#b#'],
    ['replace("a:_B_:c", "_B_", aws_s3_bucket.b.id)', 'text a:${aws_s3_bucket.b.id}:c'],
    ['jsondecode(replace(jsonencode({ a = "_B_" }), "_B_", "x")).a', 'string x'],
    ['replace(var.open, "a", "b")', 'unknown ${replace(var.open, "a", "b")}'],
    ['trimprefix("prod-x", "prod-")', 'string x'],
    ['trim("??x??", "?")', 'string x'],
    ['substr("hello", 1, 3)', 'string ell'],
    ['substr("hello", -3, -1)', 'string llo'],
    ['title("hello world")', 'string Hello World'],
    ['format("%s/%d", "0.0.0.0", 0)', 'string 0.0.0.0/0'],
    ['format("%q-%v-%%-%03d", "a", true, 7)', 'string "a"-true-%-007'],
    ['format("%s", var.open)', 'unknown ${var.open}'],
    ['format("%z", 1)', 'unknown ${format("%z", 1)}'],
    ['formatlist("%s/32", ["a", "b"])', '[a/32, b/32]'],
    ['startswith("abc", "ab")', 'boolean true'],
    ['startswith("ab${var.open}", "abc")', 'unknown ${startswith("ab${var.open}", "abc")}'],
    ['startswith("ab${var.open}", "b")', 'boolean false'],
    ['strcontains("abc", "b")', 'boolean true'],
    ['regex("[a-z]+", "12ab")', 'string ab'],
    ['regex("(?P<n>\\\\d+)", "12ab").n', 'string 12'],
    ['can(regex("^x", "ab"))', 'boolean false'],
    ['length(regexall("a", "banana"))', 'number 3'],
    ['min(3, 1, 2)', 'number 1'],
    ['floor(35 / 100)', 'number 0'],
    ['ceil(0.2)', 'number 1'],
    ['abs(-3)', 'number 3'],
    ['parseint("ff", 16)', 'number 255'],
    ['sum([1, 2])', 'number 3'],
    ['tonumber("35")', 'number 35'],
    ['tobool("true")', 'boolean true'],
    ['lower(var.open)', 'unknown ${lower(var.open)}'],
    ['timestamp()', 'unknown ${timestamp()}'],
  ])('%s', (expression, expected) => { expect(worth(expression)).toBe(expected); });
});

describe('operators, types and nothing', () => {
  test.each([
    ['1 == "1"', 'boolean false'],
    ['true == "true"', 'boolean false'],
    ['var.on == true', 'boolean true'],
    ['null == null', 'boolean true'],
    ['"" == null', 'boolean false'],
    ['aws_s3_bucket.b.id == null', 'boolean false'],
    ['aws_s3_bucket.b.id != ""', 'boolean true'],
    ['[1, 2] == [1, 2]', 'boolean true'],
    ['{ a = 1 } == { a = "1" }', 'boolean false'],
    ['data.aws_caller_identity.me.account_id == "*"', 'boolean false', { data: { aws_caller_identity: { me: {} } } }],
    ['1 + 2 * 3', 'number 7'],
    ['10 % 10', 'number 0'],
    ['-(1 + 2)', 'number -3'],
    ['false && true || false', 'boolean false'],
    ['var.open && false', 'boolean false'],
    ['!true', 'boolean false'],
    ['try(local.users[0].none, "x")', 'string x'],
    ['try(var.open.a, "x")', 'unknown ${try(var.open.a, "x")}'],
    ['try(local.users[0].none ? 1 : 2, tobool("true") ? 3 : 4)', 'number 3'],
    ['try("${local.users[0].none}x", !local.users[0].none, upper(local.users[0].none), "y")', 'string y'],
    ['can(local.users[0].name)', 'boolean true'],
    ['can(local.users[7].name)', 'boolean false'],
    ['var.map.x', 'number 1'],
    ['var.map["y"]', 'number 2'],
  ] as [string, string, object?][])('%s', (expression, expected, more = {}) => { expect(worth(expression, more)).toBe(expected); });
});

describe('for and splats', () => {
  test.each([
    ['[for u in local.users : u.name if u.admin]', '[ann]'],
    ['[for i, u in local.users : "${i}-${u.name}"]', '[0-ann, 1-bob]'],
    ['{ for u in local.users : u.name => u.admin }.bob', 'boolean false'],
    ['{ for u in local.users : "all" => u.name... }.all', '[ann, bob]'],
    ['[for k, v in { b = 1, a = 2 } : "${k}${v}"]', '[a2, b1]'],
    ['local.users[*].name', '[ann, bob]'],
    ['local.users.*.name[1]', 'string bob'],
    ['"x"[*]', '[x]'],
    ['null[*]', '[]'],
    ['[for s in var.open : s]', 'unknown ${[for var.open : [for s in var.open : s]]}'],
    ['one(aws_subnet.some[*].id)', 'reference ${aws_subnet.some.id}'],
    ['length(aws_subnet.some)', 'unknown ${length(aws_subnet.some)}'],
    ['aws_subnet.some[0].id', 'reference ${aws_subnet.some.id}'],
    ['join("", aws_subnet.some.*.id)', 'reference ${aws_subnet.some.id}'],
  ])('%s', (expression, expected) => { expect(worth(expression)).toBe(expected); });
});

describe('encodings and files', () => {
  test.each([
    ['jsondecode("[1, 2]")', '[1, 2]'],
    ['jsondecode(jsonencode({ a = [1] })).a', '[1]'],
    ['"a ${jsonencode({ b = aws_s3_bucket.b.arn })}"', 'text a {"b":"${aws_s3_bucket.b.arn}"}'],
    ['yamldecode("a:\\n  - 1\\n  - x").a', '[1, x]'],
    ['base64decode(base64encode("x"))', 'string x'],
    ['jsondecode(file("${path.module}/policy.json")).Statement[0].Action', 'string *'],
    ['jsondecode(file("policy.json")).Statement[0].Resource', 'string ${not.read}'],
    ['file("none.json")', 'unknown ${file("none.json")}'],
    ['fileexists("policy.json")', 'boolean true'],
    ['templatefile("greeting.tftpl", { names = ["ann", "bob"], loud = true })', 'string hello ann!bob! LOUD'],
    ['templatefile("greeting.tftpl", { names = [var.open], loud = false })', 'text hello ${var.open}! quiet'],
    ['basename("a/b.json")', 'string b.json'],
  ])('%s', (expression, expected) => { expect(worth(expression)).toBe(expected); });

  test('without a reader of files nothing is read', () => {
    const graph = readTerraform([{ id: 'f', file: 'f.tf.json', document: json({ resource: { aws_sqs_queue: { q: { name: '${file("policy.json")}' } } } }) }]);
    expect(new ResourceView(graph.resources[0], graph, new World([])).at('name').isUnknown).toBe(true);
  });
});

describe('types of variables', () => {
  test.each([
    ['a bool that is written as text', '"true"', 'bool', 'var.v == true', 'boolean true'],
    ['a number that is written as text', '"3"', 'number', 'var.v + 1', 'number 4'],
    ['a string of a number', '3', 'string', 'var.v == "3"', 'boolean true'],
    ['a map of strings', '{ "on": true }', 'map(string)', 'var.v.on == "true"', 'boolean true'],
    ['a set', '["a", "a"]', 'set(string)', 'length(var.v)', 'number 1'],
    ['a list of numbers', '["1"]', 'list(number)', 'var.v[0] == 1', 'boolean true'],
    ['an attribute with a default', '[{}]', 'list(object({ on = optional(bool, true), more = optional(object({ days = optional(number, 30) }), {}) }))', 'var.v[0].more.days', 'number 30'],
    ['an attribute without one', '{}', 'object({ on = optional(bool) })', 'var.v.on == null', 'boolean true'],
    ['null where there is a default', '{ "on": null }', 'object({ on = optional(bool, true) })', 'var.v.on', 'boolean true'],
  ])('%s', (_name, value, type, expression, expected) => {
    expect(worth(expression, { variable: { v: { type, default: JSON.parse(value) as unknown } } })).toBe(expected);
  });
});

test('what grows without end is cut short', () => {
  const locals = Object.fromEntries(Array.from({ length: 40 }, (_each, index) => [`l${index}`, index === 0 ? 'x' : `\${local.l${index - 1}}\${local.l${index - 1}}`]));
  expect(worth('local.l39', { locals }).length).toBeLessThan(5_000);
  const nested = Object.fromEntries(Array.from({ length: 12 }, (_each, index) => [`l${index}`, index === 0 ? ['x'] : `\${[for a in range(50) : local.l${index - 1}]}`]));
  expect(worth('length(flatten(local.l11))', { locals: nested })).toContain('unknown');
});
