import * as fc from 'fast-check';
import { evaluate } from '../../../src/evaluate/evaluate';
import type { Json, JsonObject } from '../../../src/model/json';
import { ResourceView } from '../../../src/model/resource-view';
import { World } from '../../../src/model/world';
import { readTerraform } from '../../../src/read/terraform/read';
import { rules } from '../../../src/rules';

const json = (value: object) => JSON.parse(JSON.stringify(value)) as JsonObject;

/** What one argument of a resource comes to, in words. */
function read(documents: readonly object[], address: string, path: string, folder?: string): string {
  const graph = readTerraform(documents.map((document, index) => ({ id: `f${index}`, file: `f${index}.tf.json`, document: json(document), folder })));
  const resource = graph.resources.find((each) => each.address === address);
  if (resource === undefined) { throw new Error(`no ${address}`); }
  const value = new ResourceView(resource, graph, new World([])).at(path);
  return `${value.resolved.kind} ${value.expression()}`;
}

const one = (value: unknown, more: object = {}) => ({ ...more, resource: { aws_sqs_queue: { q: { name: value } }, aws_s3_bucket: { b: { bucket: 'data' } } } });
const name = (value: unknown, more: object = {}) => read([one(value, more)], 'aws_sqs_queue.q', 'name');

describe('what an argument comes to', () => {
  test.each([
    ['a literal', 'x', {}, 'scalar x'],
    ['a reference', '${aws_s3_bucket.b.id}', {}, 'reference ${aws_s3_bucket.b.id}'],
    ['a reference with text', 'p-${aws_s3_bucket.b.id}', {}, 'text p-${aws_s3_bucket.b.id}'],
    ['a resource that is not here', '${aws_s3_bucket.other.id}', {}, 'unknown ${aws_s3_bucket.other.id}'],
    ['a variable with a default', '${var.v}', { variable: { v: { default: 'd' } } }, 'scalar d'],
    ['a variable without one', '${var.v}', { variable: { v: {} } }, 'unknown ${var.v}'],
    ['a member of a variable', '${var.v.a[0]}', { variable: { v: { default: { a: ['deep'] } } } }, 'scalar deep'],
    ['a local of a local', '${local.a}', { locals: { a: '${local.b}', b: 'x' } }, 'scalar x'],
    ['locals that go in circles', '${local.a}', { locals: { a: '${local.b}', b: '${local.a}' } }, 'unknown ${local.a}'],
    ['a condition that holds', '${var.v == "p" ? "yes" : "no"}', { variable: { v: { default: 'p' } } }, 'scalar yes'],
    ['text from a function', '${format("%s-%s", "a", upper("b"))}', {}, 'scalar a-B'],
    ['a joined list', '${join(",", ["a", aws_s3_bucket.b.arn])}', {}, 'text a,${aws_s3_bucket.b.arn}'],
    ['a function that is not evaluated', '${file("x")}', {}, 'unknown ${file("x")}'],
    ['a value of the loop', '${each.value}', {}, 'unknown ${each.value}'],
    ['a data source', '${data.aws_ami.x.id}', { data: { aws_ami: { x: {} } } }, 'unknown ${data.aws_ami.x.id}'],
    ['nothing', null, {}, 'absent (absent)'],
  ])('%s', (_name, value, more, expected) => { expect(name(value, more)).toBe(expected); });

  test('files of one folder are one module, and files that stand alone are not', () => {
    const files = [{ resource: { aws_sqs_queue: { q: { name: '${aws_s3_bucket.b.id}' } } } }, { resource: { aws_s3_bucket: { b: {} } } }];
    expect(read(files, 'aws_sqs_queue.q', 'name', 'infra')).toBe('reference ${aws_s3_bucket.b.id}');
    expect(read(files, 'aws_sqs_queue.q', 'name')).toBe('unknown ${aws_s3_bucket.b.id}');
  });

  test('a reference across stacks ends at the resource behind the output', () => {
    const files = [
      { data: { terraform_remote_state: { other: {} } }, resource: { aws_sqs_queue: { q: { name: '${data.terraform_remote_state.other.outputs.cross-stack-output-b}' } } } },
      { resource: { aws_s3_bucket: { b: {} } }, output: { 'cross-stack-output-b': { value: '${aws_s3_bucket.b.id}' } } },
    ];
    expect(read(files, 'aws_sqs_queue.q', 'name')).toBe('reference ${aws_s3_bucket.b.id}');
  });

  test('the path of a construct, and the classification of a tag', () => {
    const graph = readTerraform([{ id: 's', file: 'cdk.tf.json', document: json({ resource: { aws_s3_bucket: { b: { '//': { metadata: { path: 'stack/Data/Bucket' } }, 'tags': { 'data-classification': 'Personal' } } } } }) }]);
    expect(graph.resources[0]).toMatchObject({ constructPath: 'stack/Data/Bucket', classification: 'personal', entryPointer: '/resource/aws_s3_bucket/b', platform: 'terraform' });
  });

  test('the classification of tags that are put together, and of the default tags of a provider', () => {
    const tagged = (tags: unknown) => ({ aws_s3_bucket: { b: { tags } } });
    const classification = (document: object) => readTerraform([{ id: 's', file: 'cdk.tf.json', document: json({ ...document, locals: { tags: { 'data-classification': 'restricted' }, level: 'confidential' } }) }]).resources[0].classification;
    expect(classification({ resource: tagged('${local.tags}') })).toBe('restricted');
    expect(classification({ resource: tagged({ 'data-classification': '${local.level}' }) })).toBe('confidential');
    expect(classification({ resource: tagged('${merge(local.tags, {"data-classification" = "public"})}') })).toBe('public');
    expect(classification({ variable: { level: {} }, resource: tagged({ 'data-classification': '${var.level}' }) })).toBeUndefined();
    const provider = { aws: [{ default_tags: [{ tags: { 'data-classification': 'internal' } }] }, { alias: 'other' }] };
    expect(classification({ provider, resource: { aws_s3_bucket: { b: {} } } })).toBe('internal');
    expect(classification({ provider, resource: { aws_s3_bucket: { b: { provider: '${aws.other}' } } } })).toBeUndefined();
    expect(classification({ provider, resource: tagged({ 'data-classification': 'public' }) })).toBe('public');
  });

  test('a module is named, since its resources are not in the file', () => {
    const graph = readTerraform([{ id: 's', file: 'main.tf.json', document: json({ module: { network: { source: './network' } } }) }]);
    expect(graph.problems).toEqual([expect.objectContaining({ address: 'module.network', fix: expect.stringContaining('check the plan') })]);
  });
});

describe('plans', () => {
  const references = (...list: string[]) => ({ references: list });
  const plan = {
    format_version: '1.2',
    planned_values: {
      root_module: {
        resources: [
          { address: 'aws_s3_bucket.b', mode: 'managed', type: 'aws_s3_bucket', name: 'b', values: { bucket: 'data', force_destroy: false } },
          { address: 'aws_s3_bucket_versioning.b', mode: 'managed', type: 'aws_s3_bucket_versioning', name: 'b', values: { versioning_configuration: [{ status: 'Enabled' }] } },
          { address: 'data.aws_ami.x', mode: 'data', type: 'aws_ami', name: 'x', values: {} },
        ],
        child_modules: [{
          address: 'module.queues',
          resources: [
            { address: 'module.queues.aws_sqs_queue.q[0]', mode: 'managed', type: 'aws_sqs_queue', name: 'q', index: 0, values: { name: 'literal ${not.an.expression}' } },
            { address: 'module.queues.aws_sqs_queue_policy.p', mode: 'managed', type: 'aws_sqs_queue_policy', name: 'p', values: {} },
            { address: 'module.queues.aws_s3_bucket_logging.l', mode: 'managed', type: 'aws_s3_bucket_logging', name: 'l', values: { target_bucket: 'logs' } },
          ],
        }],
      },
    },
    resource_changes: [
      { address: 'aws_s3_bucket_versioning.b', change: { after_unknown: { bucket: true, id: true, versioning_configuration: [{ mfa_delete: true }] } } },
      { address: 'module.queues.aws_sqs_queue_policy.p', change: { after_unknown: { queue_url: true, policy: true } } },
      { address: 'module.queues.aws_s3_bucket_logging.l', change: { after_unknown: { bucket: true } } },
    ],
    configuration: {
      root_module: {
        resources: [{ address: 'aws_s3_bucket_versioning.b', expressions: { bucket: references('aws_s3_bucket.b.id', 'aws_s3_bucket.b') } }],
        module_calls: {
          queues: {
            expressions: { bucket: references('aws_s3_bucket.b.id', 'aws_s3_bucket.b') },
            module: {
              resources: [
                { address: 'aws_sqs_queue_policy.p', expressions: { queue_url: references('aws_sqs_queue.q[0].id', 'aws_sqs_queue.q[0]', 'aws_sqs_queue.q'), policy: references('data.aws_iam_policy_document.d.json', 'data.aws_iam_policy_document.d') } },
                { address: 'aws_s3_bucket_logging.l', expressions: { bucket: references('var.bucket') } },
              ],
            },
          },
        },
      },
    },
  };

  test('values that are known only after apply lead where the configuration says, through modules and their variables', () => {
    expect(read([plan], 'aws_s3_bucket_versioning.b', 'bucket')).toBe('reference ${aws_s3_bucket.b.id}');
    expect(read([plan], 'aws_s3_bucket_versioning.b', 'versioning_configuration.0.status')).toBe('scalar Enabled');
    expect(read([plan], 'aws_s3_bucket_versioning.b', 'versioning_configuration.0.mfa_delete')).toBe('unknown (known after apply)');
    expect(read([plan], 'module.queues.aws_s3_bucket_logging.l', 'bucket')).toMatch(/^reference \$\{aws_s3_bucket\.b/);
    expect(read([plan], 'module.queues.aws_sqs_queue_policy.p', 'policy')).toBe('unknown (known after apply)');
  });

  test('an argument that the configuration leaves out stands at its default, and one that it gives is open', () => {
    const made = (given: object) => [{
      planned_values: { root_module: { resources: [{ address: 'aws_s3_bucket.b', mode: 'managed', type: 'aws_s3_bucket', name: 'b', values: {} }] } },
      resource_changes: [{ address: 'aws_s3_bucket.b', change: { after_unknown: { acl: true, grant: true, policy: true, id: true } } }],
      configuration: { root_module: { resources: [{ address: 'aws_s3_bucket.b', expressions: given }] } },
    }];
    const verdict = (given: object) => evaluate(readTerraform(made(given).map((document) => ({ id: 'p', file: 'plan.json', document: json(document) }))), rules)
      .find(({ rule }) => rule.name === 'S3BucketPublicReadProhibited')?.status;
    expect(verdict({})).toBe('pass');
    expect(verdict({ acl: references('random_string.acl.result', 'random_string.acl') })).toBe('unknown');
  });

  test('the parts of a list or a map are what its expression refers to, where that is as much as is open', () => {
    const made = (given: string[], open: unknown, values: unknown) => [{
      planned_values: { root_module: { resources: [
        { address: 'aws_subnet.a', mode: 'managed', type: 'aws_subnet', name: 'a', values: {} },
        { address: 'aws_subnet.b', mode: 'managed', type: 'aws_subnet', name: 'b', values: {} },
        { address: 'aws_lb.l', mode: 'managed', type: 'aws_lb', name: 'l', values: { subnets: values } },
      ] } },
      resource_changes: [{ address: 'aws_lb.l', change: { after_unknown: { subnets: open } } }],
      configuration: { root_module: { resources: [{ address: 'aws_lb.l', expressions: { subnets: references(...given) } }] } },
    }];
    const [a, b] = [['aws_subnet.a.id', 'aws_subnet.a'], ['aws_subnet.b.id', 'aws_subnet.b']];
    expect(read(made([...a, ...b], [true, true], [null, null]), 'aws_lb.l', 'subnets.0')).toBe('reference ${aws_subnet.a.id}');
    expect(read(made([...a, ...b], [true, true], [null, null]), 'aws_lb.l', 'subnets.1')).toBe('reference ${aws_subnet.b.id}');
    expect(read(made([...a, ...b], [true, false, true], [null, 'subnet-1', null]), 'aws_lb.l', 'subnets.2')).toBe('reference ${aws_subnet.b.id}');
    expect(read(made([...a, ...b], [true, false, true], [null, 'subnet-1', null]), 'aws_lb.l', 'subnets.1')).toBe('scalar subnet-1');
    expect(read(made(a, { main: true }, {}), 'aws_lb.l', 'subnets.main')).toBe('reference ${aws_subnet.a.id}');
    // A condition, a loop or a module gives more, or less.
    expect(read(made([...a, ...b], [true], [null]), 'aws_lb.l', 'subnets.0')).toBe('unknown (known after apply)');
    expect(read(made(['module.net.subnets', 'module.net'], [true, true], [null, null]), 'aws_lb.l', 'subnets.0')).toBe('unknown (known after apply)');
  });

  test('what comes from a variable without a default, or from AWS, is passed in, through modules too', () => {
    const resource = (address: string) => ({ address, mode: 'managed', type: 'aws_db_instance', name: 'd', values: { password: 'p', username: 'u', engine: 'e' } });
    const expressions = (password: object) => ({ password, username: references('var.fixed'), engine: references('local.engine') });
    const graph = readTerraform([{ id: 'p', file: 'plan.json', document: json({
      planned_values: { root_module: { resources: [resource('aws_db_instance.d')], child_modules: [{ address: 'module.a', resources: [resource('module.a.aws_db_instance.d')] }, { address: 'module.b', resources: [resource('module.b.aws_db_instance.d')] }] } },
      configuration: { root_module: {
        variables: { secret: {}, fixed: { default: 'u' } },
        resources: [{ address: 'aws_db_instance.d', expressions: expressions(references('var.secret')) }],
        module_calls: {
          a: { expressions: { inner: references('var.secret') }, module: { resources: [{ address: 'aws_db_instance.d', expressions: expressions(references('var.inner')) }] } },
          b: { expressions: { inner: { constant_value: 'p' } }, module: { resources: [{ address: 'aws_db_instance.d', expressions: expressions(references('var.inner')) }] } },
        },
      } },
    }) }]);
    expect(graph.resources.map(({ address, passedIn }) => [address, ...passedIn ?? []])).toEqual([['aws_db_instance.d', 'password'], ['module.a.aws_db_instance.d', 'password'], ['module.b.aws_db_instance.d']]);
  });

  test('strings have been evaluated: what looks like an expression is none', () => {
    expect(read([plan], 'module.queues.aws_sqs_queue.q[0]', 'name')).toBe('scalar literal ${not.an.expression}');
  });

  test('the satellites of a bucket are found, and data sources are no resources', () => {
    const graph = readTerraform([{ id: 'p', file: 'plan.json', document: json(plan) }]);
    expect(graph.resources.map(({ address }) => address)).not.toContain('data.aws_ami.x');
    const judged = evaluate(graph, rules).filter(({ resource }) => resource.address === 'aws_s3_bucket.b');
    expect(judged.find(({ rule }) => rule.name === 'S3BucketVersioningEnabled')?.status).toBe('pass');
    expect(judged.find(({ rule }) => rule.name === 'S3BucketLoggingEnabled')?.status).toBe('pass');
  });

  test('an empty plan is a problem, not a pass', () => {
    expect(readTerraform([{ id: 'p', file: 'plan.json', document: json({ resource_changes: [] }) }]).problems).toHaveLength(1);
  });
});

test('odd configurations: no crash, and nothing lost', () => {
  const types = [...new Set(rules.flatMap((rule) => Object.keys(rule.terraform ?? {})))].filter((type) => type !== 'aws_s3_bucket_policy');
  const odd = fc.oneof(fc.constantFrom<Json>('${', '${var.x}', '${a.b.c[each.key]}', '%{if}', '{"Statement":', '[]', null, true, 0, -1, [], {}, [null], [[{}]], { 0: [] }), fc.string());
  const body = fc.dictionary(fc.constantFrom('policy', 'bucket', 'ingress', 'rule', 'encrypted', 'count', 'for_each', 'dynamic', 'tags', 'storage_encrypted', 'access_logs', 'kms_key_id', 'engine', '//'), odd);
  fc.assert(fc.property(fc.constantFrom(...types), body, fc.oneof(body, odd), (type, entry, other) => {
    const document = { resource: { [type]: { a: entry, b: other }, aws_s3_bucket_policy: { p: { bucket: `\${${type}.a.id}`, policy: other } } }, locals: other, variable: { x: other } } as unknown as JsonObject;
    const graph = readTerraform([{ id: 'f', file: 'f.tf.json', document: json(document) }]);
    const seen = graph.resources.length + graph.problems.length;
    expect(seen).toBeGreaterThanOrEqual(3);
    const errors = evaluate(graph, rules).filter(({ status }) => status === 'error');
    expect(errors.map(({ rule, message }) => `${rule.name}: ${message}`)).toEqual([]);
  }), { numRuns: 1500, seed: 7 });
});
