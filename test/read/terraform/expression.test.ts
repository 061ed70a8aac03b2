import { parseExpression, parseTemplate } from '../../../src/read/terraform/expression';

const path = (...names: string[]) => names.map((name) => ({ kind: 'attribute', name }));
const variable = (name: string) => ({ kind: 'variable', name });

describe('templates', () => {
  test.each([
    ['plain', { kind: 'literal', value: 'plain' }],
    ['$${not.one}', { kind: 'literal', value: '${not.one}' }],
    ['%%{ not }', { kind: 'literal', value: '%{ not }' }],
    ['${aws_s3_bucket.a.id}', { kind: 'traversal', of: variable('aws_s3_bucket'), steps: path('a', 'id') }],
    ['${aws_s3_bucket.a[0].arn}', { kind: 'traversal', steps: [...path('a'), { kind: 'index', key: { value: 0 } }, ...path('arn')] }],
    ['${aws_subnet.a[*].id}', { kind: 'traversal', steps: [...path('a'), { kind: 'splat', full: true }, ...path('id')] }],
    ['${aws_subnet.a.*.id}', { kind: 'traversal', steps: [...path('a'), { kind: 'splat', full: false }, ...path('id')] }],
    ['%{ if x }a%{ else }b%{ endif }', { kind: 'template', parts: [{ kind: 'conditional', yes: { value: 'a' }, no: { value: 'b' } }] }],
    ['%{ for a in x ~}\n  ${a}\n%{ endfor }', { kind: 'template', parts: [{ kind: 'for', makes: 'text', value: { kind: 'template', parts: [variable('a'), { value: '\n' }] } }] }],
    ['%{ if x }a', { kind: 'opaque' }],
    ['%{ endif }', { kind: 'opaque' }],
    ['${broken', { kind: 'opaque' }],
    ['${[for s in var.x : s.id if s.on]}', { kind: 'for', makes: 'list', valueName: 's', condition: { kind: 'traversal' } }],
    ['${{ for k, v in var.x : k => v... }}', { kind: 'for', makes: 'object', keyName: 'k', valueName: 'v', key: variable('k'), grouped: true }],
  ])('%s', (text, expected) => { expect(parseTemplate(text)).toMatchObject(expected); });

  test('pieces and expressions in one string', () => {
    expect(parseTemplate('${aws_s3_bucket.a.arn}/*')).toMatchObject({ kind: 'template', parts: [{ kind: 'traversal' }, { kind: 'literal', value: '/*' }] });
  });

  test('braces and quotes inside an expression do not end it', () => {
    expect(parseTemplate('${jsonencode({"a" = "}${var.b}"})}')).toMatchObject({ kind: 'call', name: 'jsonencode', args: [{ kind: 'object', entries: [[{ value: 'a' }, { kind: 'template', parts: [{ value: '}' }, { kind: 'traversal' }] }]] }] });
  });
});

describe('expressions', () => {
  test.each([
    ['var.a == "x" ? 1 : 2', { kind: 'conditional', condition: { kind: 'binary', operator: '==' }, yes: { value: 1 }, no: { value: 2 } }],
    ['!var.a && var.b || true', { kind: 'binary', operator: '||', left: { operator: '&&', left: { kind: 'not' } } }],
    ['var.a >= -1', { kind: 'binary', operator: '>=', right: { value: -1 } }],
    ['1 + 2 * 3 - 4', { kind: 'binary', operator: '-', left: { operator: '+', right: { operator: '*' } } }],
    ['[1, "two", aws_kms_key.k.arn,]', { kind: 'list', items: [{ value: 1 }, { value: 'two' }, { kind: 'traversal' }] }],
    ['{ a = 1, "b" : 2, (var.c) = 3 }', { kind: 'object', entries: [[{ value: 'a' }, { value: 1 }], [{ value: 'b' }, { value: 2 }], [{ kind: 'traversal' }, { value: 3 }]] }],
    ['{\n a = 1 # one\n b = 2 // two\n /* three */ }', { kind: 'object', entries: [[{ value: 'a' }, { value: 1 }], [{ value: 'b' }, { value: 2 }]] }],
    ['merge(local.a, { b = 1 })', { kind: 'call', name: 'merge' }],
    ['"a\\"b\\n${replace(x, "\\"", "")}"', { kind: 'template', parts: [{ value: 'a"b\n' }, { kind: 'call', args: [{}, { value: '"' }, { value: '' }] }] }],
    ['null', { kind: 'literal', value: null }],
    ['f(x...)', { kind: 'call', spread: true }],
    ['split(",", x)[0]', { kind: 'traversal', of: { kind: 'call' }, steps: [{ kind: 'index' }] }],
    ['<<-EOT\n    a\n      ${var.b}\n    EOT\n', { kind: 'template', parts: [{ value: 'a\n  ' }, { kind: 'traversal' }, { value: '\n' }] }],
    ['a b', { kind: 'opaque' }],
    ['', { kind: 'opaque' }],
    [`${'('.repeat(5000)}1${')'.repeat(5000)}`, { kind: 'opaque' }],
  ])('%s', (text, expected) => { expect(parseExpression(text)).toMatchObject(expected); });
});
