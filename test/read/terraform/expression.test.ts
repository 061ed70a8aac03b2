import { parseExpression, parseTemplate } from '../../../src/read/terraform/expression';

describe('templates', () => {
  test.each([
    ['plain', { kind: 'literal', value: 'plain' }],
    ['$${not.one}', { kind: 'literal', value: '${not.one}' }],
    ['${aws_s3_bucket.a.id}', { kind: 'reference', path: ['aws_s3_bucket', 'a', 'id'] }],
    ['${aws_s3_bucket.a[0].arn}', { kind: 'reference', path: ['aws_s3_bucket', 'a', '[0]', 'arn'] }],
    ['${aws_subnet.a[*].id}', { kind: 'reference', path: ['aws_subnet', 'a', 'id'] }],
    ['%{ if x }a%{ endif }', { kind: 'opaque' }],
    ['${broken', { kind: 'opaque' }],
    ['${[for s in var.x : s.id]}', { kind: 'opaque' }],
  ])('%s', (text, expected) => { expect(parseTemplate(text)).toMatchObject(expected); });

  test('pieces and expressions in one string', () => {
    expect(parseTemplate('${aws_s3_bucket.a.arn}/*')).toMatchObject({ kind: 'template', parts: [{ kind: 'reference' }, '/*'] });
  });

  test('braces and quotes inside an expression do not end it', () => {
    expect(parseTemplate('${jsonencode({"a" = "}${var.b}"})}')).toMatchObject({ kind: 'call', name: 'jsonencode', args: [{ kind: 'object', entries: [['a', '"}${var.b}"']] }] });
  });
});

describe('expressions', () => {
  test.each([
    ['var.a == "x" ? 1 : 2', { kind: 'conditional', condition: { kind: 'binary', operator: '==' }, yes: { value: 1 }, no: { value: 2 } }],
    ['!var.a && var.b || true', { kind: 'binary', operator: '||', left: { operator: '&&', left: { kind: 'not' } } }],
    ['var.a >= -1', { kind: 'binary', operator: '>=', right: { value: -1 } }],
    ['[1, "two", aws_kms_key.k.arn,]', { kind: 'list', items: ['1', '"two"', 'aws_kms_key.k.arn'] }],
    ['{ a = 1, "b" : 2 }', { kind: 'object', entries: [['a', '1'], ['b', '2']] }],
    ['merge(local.a, { b = 1 })', { kind: 'call', name: 'merge' }],
    ['null', { kind: 'literal', value: null }],
    ['f(x...)', { kind: 'opaque' }],
    ['split(",", x)[0]', { kind: 'opaque' }],
    ['', { kind: 'opaque' }],
  ])('%s', (text, expected) => { expect(parseExpression(text)).toMatchObject(expected); });
});
