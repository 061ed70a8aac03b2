import { evaluate } from '../../../src/evaluate/evaluate';
import type { JsonObject } from '../../../src/model/json';
import { readTerraform } from '../../../src/read/terraform/read';
import { rules } from '../../../src/rules';

const json = (value: object) => JSON.parse(JSON.stringify(value)) as JsonObject;

/** The verdicts of a rule on a configuration, in words. */
function verdicts(name: string, document: object, files: Readonly<Record<string, string>> = {}): string[] {
  const rule = rules.find((each) => each.name === name);
  if (rule === undefined) { throw new Error(`no rule ${name}`); }
  const graph = readTerraform([{ id: 'f', file: 'f.tf.json', folder: 'f', document: json({ variable: { open: {}, off: { default: false } }, ...document }), readFile: (path) => files[path] }]);
  // A rule may find several things in one resource.
  return [...new Set(evaluate(graph, [rule]).map(({ resource, status }) => `${resource.instance ?? resource.address} ${status}`))];
}

const ssh = { from_port: 22, to_port: 22, protocol: 'tcp', cidr_blocks: ['0.0.0.0/0'] };
const web = { from_port: 443, to_port: 443, protocol: 'tcp', cidr_blocks: ['10.0.0.0/8'] };
const over = (for_each: unknown, content: unknown, more: object = {}) => ({ for_each, content, ...more });
const looped = (...ingress: unknown[]) => ({ dynamic: ingress.map((each) => ({ ingress: each })) });

describe('dynamic blocks', () => {
  test.each([
    ['beside a static block', { ingress: [web], ...looped(over(['0.0.0.0/0'], { ...ssh, cidr_blocks: ['${ingress.value}'] })) }, 'fail'],
    ['a static block beside it', { ingress: [ssh], ...looped(over(['a'], web)) }, 'fail'],
    ['several of one label', looped(over([1], ssh), over([1], web)), 'fail'],
    ['in one map', { dynamic: { ingress: [over([1], ssh), over([1], web)] } }, 'fail'],
    ['an iterator of its own', looped(over([22], { ...ssh, from_port: '${port.value}', to_port: '${port.value}' }, { iterator: 'port' })), 'fail'],
    ['the key of a list', looped(over(['a', 'b'], { ...ssh, from_port: '${ingress.key == 0 ? 22 : 443}' })), 'fail'],
    ['a map', looped(over({ ssh: 22 }, { ...ssh, to_port: '${ingress.value}' })), 'fail'],
    ['a set', looped(over('${toset(["0.0.0.0/0"])}', { ...ssh, cidr_blocks: ['${ingress.key}'] })), 'fail'],
    ['over nothing', { ingress: [web], ...looped(over([], ssh)) }, 'pass'],
    ['a condition that holds by default', looped(over('${var.off ? [] : [1]}', ssh)), 'fail'],
    ['a condition that does not', { ingress: [web], ...looped(over('${var.off ? [1] : []}', ssh)) }, 'pass'],
    ['a condition that is open', { ingress: [web], ...looped(over('${var.open ? [1] : []}', ssh)) }, 'fail'],
    ['over something open, and wrong whatever it is', looped(over('${var.open}', { ...ssh, description: '${ingress.value}' })), 'fail'],
    ['over something open, and perhaps wrong', { ingress: [web], ...looped(over('${var.open}', { ...ssh, cidr_blocks: ['${ingress.value}'] })) }, 'unknown'],
    ['over something open, and right whatever it is', { ingress: [web], ...looped(over('${var.open}', { ...web, description: '${ingress.value}' })) }, 'pass'],
    ['keys as CDKTF passes them through', { ingress: '${[for key, val in toset(["10.0.0.0/8", "0.0.0.0/0"]): {"fromPort" = 22, "toPort" = 22, "protocol" = "tcp", "cidrBlocks" = [val]}]}' }, 'fail'],
    ['keys as an override passes them through', looped(over([1], { fromPort: 22, toPort: 22, protocol: 'tcp', cidrBlocks: ['0.0.0.0/0'] })), 'fail'],
    ['a list that is known in part', { ingress: [{ ...ssh, cidr_blocks: '${concat(var.open, ["0.0.0.0/0"])}' }] }, 'fail'],
  ] as [string, object, string][])('%s', (_name, group, expected) => {
    expect(verdicts('RestrictedSsh', { resource: { aws_security_group: { g: group } } })).toEqual([`aws_security_group.g ${expected}`]);
  });

  test('in one another', () => {
    const encryption = (algorithm: string) => ({ aws_s3_bucket: { b: {} }, aws_s3_bucket_server_side_encryption_configuration: { e: {
      bucket: '${aws_s3_bucket.b.id}',
      dynamic: { rule: over([{ algorithms: [algorithm] }], { dynamic: { apply_server_side_encryption_by_default: over('${rule.value.algorithms}', { sse_algorithm: '${apply_server_side_encryption_by_default.value}' }) } }) },
    } } });
    expect(verdicts('S3DefaultEncryptionKms', { resource: encryption('aws:kms') })).toEqual(['aws_s3_bucket.b pass']);
    expect(verdicts('S3DefaultEncryptionKms', { resource: encryption('AES256') })).toEqual(['aws_s3_bucket.b fail']);
  });
});

const versioning = (bucket: string, more: object = {}) => ({ bucket, versioning_configuration: { status: 'Enabled' }, ...more });
const buckets = (bucket: object, satellite: object) => ({ resource: { aws_s3_bucket: { b: bucket }, aws_s3_bucket_versioning: { v: satellite } } });

describe('instances', () => {
  test.each([
    ['a count, and each its own', { count: 2 }, versioning('${aws_s3_bucket.b[count.index].id}', { count: 2 }), ['[0] pass', '[1] pass']],
    ['a satellite of one', { count: 2 }, versioning('${aws_s3_bucket.b[1].id}'), ['[0] fail', '[1] pass']],
    ['a satellite for fewer', { count: 2 }, versioning('${aws_s3_bucket.b[count.index].id}', { count: 1 }), ['[0] pass', '[1] fail']],
    ['a set, and each its own', { for_each: '${toset(["a", "b"])}' }, versioning('${aws_s3_bucket.b[each.key].id}', { for_each: '${toset(["a", "b"])}' }), ['["a"] pass', '["b"] pass']],
    ['a map with values', { for_each: { a: { on: true }, b: { on: false } } }, { for_each: { a: 'Enabled', b: 'Suspended' }, bucket: '${aws_s3_bucket.b[each.key].id}', versioning_configuration: { status: '${each.value}' } }, ['["a"] pass', '["b"] fail']],
    ['a chain', { for_each: { a: 1, b: 2 } }, versioning('${each.value.id}', { for_each: '${aws_s3_bucket.b}' }), ['["a"] pass', '["b"] pass']],
    ['a part of a chain', { for_each: { a: 1, b: 2 } }, versioning('${each.value.id}', { for_each: '${{ for k, v in aws_s3_bucket.b : k => v if k == "a" }}' }), ['["a"] pass', '["b"] fail']],
    ['by the name that each has', { for_each: '${toset(["a"])}', bucket: 'x-${each.key}' }, versioning('x-a'), ['["a"] pass']],
    ['one of an open number', { for_each: '${var.open}' }, versioning('${aws_s3_bucket.b["a"].id}'), [' unknown']],
    ['an open number, the same key', { for_each: '${var.open}' }, versioning('${aws_s3_bucket.b[each.key].id}', { for_each: '${var.open}' }), [' pass']],
    ['an open number, keys of something else', { for_each: '${var.open}' }, versioning('${aws_s3_bucket.b[each.key].id}', { for_each: '${var.other}' }), [' unknown']],
    ['an open count, the same', { count: '${var.open}' }, versioning('${aws_s3_bucket.b[count.index].id}', { count: '${var.open}' }), [' pass']],
    ['an open chain', { for_each: '${var.open}' }, versioning('${each.value.id}', { for_each: '${aws_s3_bucket.b}' }), [' pass']],
    ['the same condition', { count: '${var.open ? 1 : 0}' }, versioning('${one(aws_s3_bucket.b[*].id)}', { count: '${var.open ? 1 : 0}' }), ['[0] pass']],
    ['the opposite condition', { count: '${var.open ? 1 : 0}' }, versioning('${join("", aws_s3_bucket.b.*.id)}', { count: '${!var.open ? 1 : 0}' }), ['[0] fail']],
    ['another value of one variable', { count: '${var.open == "a" ? 1 : 0}' }, versioning('${aws_s3_bucket.b[0].id}', { count: '${var.open == "b" ? 0 : 1}' }), ['[0] pass']],
    ['a satellite that may not be', {}, versioning('${aws_s3_bucket.b.id}', { count: '${var.open}' }), [' unknown']],
    ['a satellite that is not', {}, versioning('${aws_s3_bucket.b.id}', { count: '${length([])}' }), [' fail']],
  ] as [string, object, object, string[]][])('%s', (_name, bucket, satellite, expected) => {
    expect(verdicts('S3BucketVersioningEnabled', buckets(bucket, satellite))).toEqual(expected.map((each) => `aws_s3_bucket.b${each}`));
  });

  test('the address is that of the block, and each instance has one of its own', () => {
    const graph = readTerraform([{ id: 'f', file: 'f.tf.json', document: json({ resource: { aws_sqs_queue: { q: { count: 2 }, one: {}, open: { count: '${var.n}' } } } }) }]);
    expect(graph.resources.map(({ address, instance }) => [address, instance])).toEqual([['aws_sqs_queue.q', 'aws_sqs_queue.q[0]'], ['aws_sqs_queue.q', 'aws_sqs_queue.q[1]'], ['aws_sqs_queue.one', undefined], ['aws_sqs_queue.open', undefined]]);
    expect(new Set(graph.resources.map(({ id }) => id)).size).toBe(4);
  });
});

describe('what is read back from another resource', () => {
  const controls = { aws_s3_bucket_ownership_controls: { o: { bucket: '${aws_s3_bucket.b.bucket}' } } };
  test.each([
    ['an argument', '${aws_s3_bucket_ownership_controls.o.bucket}', {}, 'pass'],
    ['an id that is that of the bucket', '${aws_s3_bucket_ownership_controls.o.id}', {}, 'pass'],
    ['an argument of one of several', '${aws_s3_bucket_ownership_controls.o[0].bucket}', { count: 1 }, 'pass'],
    ['the id of something else', '${aws_s3_object.o.id}', {}, 'fail'],
  ])('%s', (_name, bucket, more, expected) => {
    const resource = { aws_s3_bucket: { b: { bucket: 'data' } }, aws_s3_bucket_versioning: { v: versioning(bucket) }, aws_s3_object: { o: { bucket: '${aws_s3_bucket.b.id}', key: 'k' } } };
    const o = { ...controls.aws_s3_bucket_ownership_controls.o, ...more };
    expect(verdicts('S3BucketVersioningEnabled', { resource: { ...resource, aws_s3_bucket_ownership_controls: { o } } })).toEqual([`aws_s3_bucket.b ${expected}`]);
  });
});

describe('policies', () => {
  const admin = { actions: ['*'], resources: ['*'] };
  const read = { sid: 'Read', actions: ['s3:GetObject'], resources: ['arn:aws:s3:::data/*'] };
  const policy = (documents: object, from = '${data.aws_iam_policy_document.d.json}') => ({ data: { aws_iam_policy_document: documents }, resource: { aws_iam_policy: { p: { policy: from } } } });
  test.each([
    ['a statement', policy({ d: { statement: admin } }), 'fail'],
    ['the document of another', policy({ d: { source_policy_documents: ['${data.aws_iam_policy_document.s.json}'] }, s: { statement: admin } }), 'fail'],
    ['a statement that takes the place of one', policy({ d: { source_policy_documents: ['${data.aws_iam_policy_document.s.json}'], statement: read }, s: { statement: { ...admin, sid: 'Read' } } }), 'pass'],
    ['a document that overrides', policy({ d: { statement: read, override_policy_documents: ['${jsonencode({ Statement = [{ Sid = "Read", Effect = "Allow", Action = "*", Resource = "*" }] })}'] } }), 'fail'],
    ['an override that is open', policy({ d: { statement: read, override_policy_documents: ['${var.open}'] } }), 'unknown'],
    ['a source that may not be there', policy({ d: { source_policy_documents: '${compact([var.off ? data.aws_iam_policy_document.s.json : ""])}', statement: read }, s: { statement: admin } }), 'pass'],
    ['statements in a loop', policy({ d: { dynamic: { statement: over(['*'], { actions: ['${statement.value}'], resources: ['*'] }) } } }), 'fail'],
    ['of a count', policy({ d: { count: 1, statement: admin } }, '${one(data.aws_iam_policy_document.d[*].json)}'), 'fail'],
    ['by key', policy({ d: { for_each: { a: '*', b: 's3:GetObject' }, statement: { actions: ['${each.value}'], resources: ['*'] } } }, '${data.aws_iam_policy_document.d["a"].json}'), 'fail'],
    ['by another key', policy({ d: { for_each: { a: '*', b: 's3:GetObject' }, statement: { actions: ['${each.value}'], resources: ['arn:aws:s3:::data/*'] } } }, '${data.aws_iam_policy_document.d["b"].json}'), 'pass'],
    ['in a file', policy({}, '${file("${path.module}/admin.json")}'), 'fail'],
    ['in a template', policy({}, '${templatefile("policy.tftpl", { action = "*" })}'), 'fail'],
    ['in a file that is not there', policy({}, '${file("none.json")}'), 'unknown'],
  ] as [string, object, string][])('%s', (_name, document, expected) => {
    const files = { 'admin.json': '{"Statement":[{"Effect":"Allow","Action":"*","Resource":"*"}]}', 'policy.tftpl': '{"Statement":[{"Effect":"Allow","Action":"${action}","Resource":"*"}]}' };
    expect(verdicts('IamPolicyNoStatementsWithAdminAccess', document, files)).toEqual([`aws_iam_policy.p ${expected}`]);
  });
});
