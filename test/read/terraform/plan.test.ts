import * as fc from 'fast-check';
import { evaluate } from '../../../src/evaluate/evaluate';
import type { JsonObject } from '../../../src/model/json';
import { ResourceView } from '../../../src/model/resource-view';
import { World } from '../../../src/model/world';
import { isPlan, readTerraform } from '../../../src/read/terraform/read';
import { rules } from '../../../src/rules';
import { declared, type PlannedSample, planOf, refs } from '../../support/terraform-plan';

const graphOf = (document: JsonObject) => readTerraform([{ id: 'p', file: 'plan.json', document }]);

/** The verdict of a rule on a resource; `none` where the rule says nothing of it. */
function verdict(document: JsonObject, rule: string, address: string): string {
  const found = evaluate(graphOf(document), rules.filter(({ name }) => name === rule)).filter(({ resource }) => resource.address === address);
  return found[0]?.status ?? 'none';
}

const versioned = (document: JsonObject, address: string) => verdict(document, 'S3BucketVersioningEnabled', address);

function read(document: JsonObject, address: string, path: string): string {
  const graph = graphOf(document);
  const resource = graph.resources.find((each) => each.address === address);
  if (resource === undefined) { throw new Error(`no ${address}`); }
  const value = new ResourceView(resource, graph, new World([])).at(path);
  return `${value.resolved.kind} ${value.expression()}`;
}

const bucket = (address: string, more: Partial<PlannedSample> = {}): PlannedSample => ({
  address, values: { force_destroy: false }, unknown: { id: true, arn: true, bucket: true, policy: true }, ...more,
});
const versioning = (address: string, status = 'Enabled', more: Partial<PlannedSample> = {}): PlannedSample => ({
  address, values: { versioning_configuration: [{ status }] }, unknown: { id: true, bucket: true }, ...more,
});
const MADE = { count_expression: { constant_value: 2 } };

describe('what becomes of a resource', () => {
  const existing = (address: string, actions: readonly string[], sse: boolean): PlannedSample => ({ address, actions, values: { name: 'jobs', sqs_managed_sse_enabled: sse, kms_master_key_id: null }, before: { name: 'jobs', sqs_managed_sse_enabled: false } });
  test.each([
    ['created', ['create'], 'pass'],
    ['changed', ['update'], 'pass'],
    ['left as it is', ['no-op'], 'pass'],
    ['replaced', ['delete', 'create'], 'pass'],
    ['replaced the other way round', ['create', 'delete'], 'pass'],
    ['replaced, and the old one forgotten', ['create', 'forget'], 'pass'],
    ['deleted', ['delete'], 'none'],
    ['forgotten', ['forget'], 'none'],
  ])('%s', (_name, actions, expected) => { expect(verdict(planOf([existing('aws_sqs_queue.jobs', actions, true)]), 'SqsQueueEncrypted', 'aws_sqs_queue.jobs')).toBe(expected); });

  test('what is left over from a replacement says nothing of what is there', () => {
    const document = planOf([existing('aws_sqs_queue.jobs', ['no-op'], true), { ...existing('aws_sqs_queue.jobs', ['delete'], false), deposed: '1a2b3c4d' }]);
    expect(verdict(document, 'SqsQueueEncrypted', 'aws_sqs_queue.jobs')).toBe('pass');
  });

  test('what is forgotten protects nothing', () => {
    const document = planOf([
      bucket('aws_s3_bucket.data', { values: { bucket: 'data-of-team' }, unknown: {}, actions: ['no-op'] }),
      versioning('aws_s3_bucket_versioning.data', 'Enabled', { values: { bucket: 'data-of-team', versioning_configuration: [{ status: 'Enabled' }] }, unknown: {}, actions: ['forget'] }),
    ]);
    expect(versioned(document, 'aws_s3_bucket.data')).toBe('fail');
  });
});

describe('what a plan leaves open is named', () => {
  const problems = (document: JsonObject) => graphOf(document).problems.map(({ address, kind, fact }) => `${address} ${kind} ${fact}`);
  const one = [{ address: 'aws_kms_key.k' }];
  test.each<[string, JsonObject, unknown[]]>([
    ['a whole plan', planOf(one), []],
    ['one without changes', planOf([{ ...one[0], actions: ['no-op'] }], {}, { applyable: false }), []],
    ['an error', planOf(one, {}, { errored: true, complete: false }), [expect.stringMatching(/^\(plan\) plan planning ended in an error/)]],
    ['a part only', planOf(one, {}, { complete: false }), [expect.stringMatching(/^\(plan\) plan the plan is not complete/)]],
    ['deferred changes', planOf(one, {}, { complete: false, deferred_changes: [{ reason: 'instance_count_unknown', resource_change: { address: 'aws_s3_bucket.later' } }] }),
      ['aws_s3_bucket.later plan its planning is deferred (instance_count_unknown)']],
    ['a format of the future', planOf(one, {}, { format_version: '2.0' }), [expect.stringMatching(/format 2\.0/)]],
    ['a plan that takes everything down', planOf([{ ...one[0], actions: ['delete'] }], {}, { planned_values: {} }), []],
    ['no planned values', planOf(one, {}, { planned_values: undefined }), [expect.stringMatching(/no planned values/)]],
    ['a resource without a type', planOf([], {}, { planned_values: { root_module: { resources: [{ address: 'a.b', mode: 'managed' }] } } }), ['a.b entry the resource has no type']],
  ])('%s', (_name, document, expected) => { expect(problems(document)).toEqual(expected); });
});

describe('a satellite protects the instance it names', () => {
  const two = [bucket('aws_s3_bucket.b[0]'), bucket('aws_s3_bucket.b[1]')];
  const each = [bucket('aws_s3_bucket.b["eu"]'), bucket('aws_s3_bucket.b["us"]')];
  const of = (samples: readonly PlannedSample[], expression: object, more: object = {}, others: object = {}) => planOf(samples, {
    resources: [declared('aws_s3_bucket.b', {}, MADE), declared('aws_s3_bucket_versioning.v', { bucket: expression, versioning_configuration: [{ status: { constant_value: 'Enabled' } }] }, more)], ...others,
  });
  test('by index', () => {
    const document = of([...two, versioning('aws_s3_bucket_versioning.v')], refs('aws_s3_bucket.b[1].id'));
    expect([versioned(document, 'aws_s3_bucket.b[0]'), versioned(document, 'aws_s3_bucket.b[1]')]).toEqual(['fail', 'pass']);
  });

  test('by the key of its own loop', () => {
    const document = of([...each, versioning('aws_s3_bucket_versioning.v["eu"]'), versioning('aws_s3_bucket_versioning.v["us"]', 'Suspended')], refs('aws_s3_bucket.b', 'each.key'));
    expect([versioned(document, 'aws_s3_bucket.b["eu"]'), versioned(document, 'aws_s3_bucket.b["us"]')]).toEqual(['pass', 'fail']);
  });

  test('by its own number, where there are as many', () => {
    const both = of([...two, versioning('aws_s3_bucket_versioning.v[0]'), versioning('aws_s3_bucket_versioning.v[1]', 'Suspended')], refs('aws_s3_bucket.b', 'count.index'), MADE);
    expect([versioned(both, 'aws_s3_bucket.b[0]'), versioned(both, 'aws_s3_bucket.b[1]')]).toEqual(['pass', 'fail']);
    // With fewer, the number may be reckoned with: b[count.index + 1].
    const fewer = of([...two, versioning('aws_s3_bucket_versioning.v[0]')], refs('aws_s3_bucket.b', 'count.index'), MADE);
    expect([versioned(fewer, 'aws_s3_bucket.b[0]'), versioned(fewer, 'aws_s3_bucket.b[1]')]).toEqual(['unknown', 'unknown']);
  });

  test('by a value of the loop: of a map what it says, of a set the key', () => {
    const swapped = { for_each_expression: { constant_value: { eu: 'us', us: 'eu' } } };
    const samples = [...each, versioning('aws_s3_bucket_versioning.v["eu"]'), versioning('aws_s3_bucket_versioning.v["us"]', 'Suspended')];
    const map = of(samples, refs('aws_s3_bucket.b', 'each.value'), swapped);
    expect([versioned(map, 'aws_s3_bucket.b["eu"]'), versioned(map, 'aws_s3_bucket.b["us"]')]).toEqual(['fail', 'pass']);
    const set = of(samples, refs('aws_s3_bucket.b', 'each.value'));
    expect([versioned(set, 'aws_s3_bucket.b["eu"]'), versioned(set, 'aws_s3_bucket.b["us"]')]).toEqual(['pass', 'fail']);
  });

  test('by a loop over the instances themselves', () => {
    const document = of([...each, versioning('aws_s3_bucket_versioning.v["eu"]'), versioning('aws_s3_bucket_versioning.v["us"]', 'Suspended')], refs('each.value.id'), { for_each_expression: refs('aws_s3_bucket.b') });
    expect([versioned(document, 'aws_s3_bucket.b["eu"]'), versioned(document, 'aws_s3_bucket.b["us"]')]).toEqual(['pass', 'fail']);
  });

  test('a splat over one instance is that instance, and over two it may be either', () => {
    const one = of([two[0], versioning('aws_s3_bucket_versioning.v')], refs('aws_s3_bucket.b'));
    expect(versioned(one, 'aws_s3_bucket.b[0]')).toBe('pass');
    const either = of([...two, versioning('aws_s3_bucket_versioning.v')], refs('aws_s3_bucket.b'));
    expect([versioned(either, 'aws_s3_bucket.b[0]'), versioned(either, 'aws_s3_bucket.b[1]')]).toEqual(['unknown', 'unknown']);
  });

  test('a choice that is known while planning leaves one source, and a local value may be another', () => {
    const chosen = of([two[0], versioning('aws_s3_bucket_versioning.v')], refs('var.create', 'aws_s3_bucket.b[0].id'));
    expect(versioned(chosen, 'aws_s3_bucket.b[0]')).toBe('pass');
    const local = of([two[0], versioning('aws_s3_bucket_versioning.v')], refs('local.name', 'aws_s3_bucket.b[0].id'));
    expect(versioned(local, 'aws_s3_bucket.b[0]')).toBe('unknown');
  });

  test('an attribute that a satellite hands on is the bucket', () => {
    const samples = [bucket('aws_s3_bucket.b'), { address: 'aws_s3_bucket_ownership_controls.o', unknown: { bucket: true } }, versioning('aws_s3_bucket_versioning.v')];
    for (const attribute of ['bucket', 'id']) {
      const document = planOf(samples, { resources: [
        declared('aws_s3_bucket_ownership_controls.o', { bucket: refs('aws_s3_bucket.b.id') }), declared('aws_s3_bucket_versioning.v', { bucket: refs(`aws_s3_bucket_ownership_controls.o.${attribute}`) }),
      ] });
      expect(versioned(document, 'aws_s3_bucket.b')).toBe('pass');
    }
  });

  test('two names that are both known only after apply need not be one', () => {
    const document = planOf([bucket('aws_s3_bucket.b'), versioning('aws_s3_bucket_versioning.v')], { resources: [
      declared('aws_s3_bucket.b', { bucket: refs('random_id.a.hex') }), declared('aws_s3_bucket_versioning.v', { bucket: refs('random_id.b.hex') }),
    ] });
    expect(versioned(document, 'aws_s3_bucket.b')).toBe('unknown');
  });

  test('a name that AWS makes up is no literal', () => {
    const document = planOf([bucket('aws_s3_bucket.b'), versioning('aws_s3_bucket_versioning.v', 'Enabled', { values: { bucket: 'of-another-team', versioning_configuration: [{ status: 'Enabled' }] }, unknown: {} })], {
      resources: [declared('aws_s3_bucket.b', {})],
    });
    expect(versioned(document, 'aws_s3_bucket.b')).toBe('fail');
  });
});

describe('modules', () => {
  const inner = {
    resources: [declared('aws_s3_bucket.this', { bucket: refs('var.name') }, MADE), declared('aws_s3_bucket_versioning.this', { bucket: refs('aws_s3_bucket.this[0].id') }, MADE)],
    outputs: { id: { expression: refs('aws_s3_bucket.this') }, arn: { expression: refs('aws_s3_bucket.this[0].arn') } },
    variables: { name: {} },
  };
  const store = (key: string, status: string) => [bucket(`module.store${key}.aws_s3_bucket.this[0]`), versioning(`module.store${key}.aws_s3_bucket_versioning.this[0]`, status)];

  test('each instance of a module has its own', () => {
    const document = planOf([...store('["a"]', 'Enabled'), ...store('["b"]', 'Suspended')], { module_calls: { store: { expressions: {}, module: inner } } });
    expect(['a', 'b'].map((key) => versioned(document, `module.store["${key}"].aws_s3_bucket.this[0]`))).toEqual(['pass', 'fail']);
  });

  test('an output of one instance leads into it, and a key with dots is a key', () => {
    const outside = (head: string) => planOf([...store('["a.b"]', 'Suspended').slice(0, 1), ...store('["c"]', 'Suspended').slice(0, 1), versioning('aws_s3_bucket_versioning.v')], {
      resources: [declared('aws_s3_bucket_versioning.v', { bucket: { references: [head, head.replace(/\.\w+$/, '')] } })], module_calls: { store: { expressions: {}, module: inner } },
    });
    expect(read(outside('module.store["a.b"].id'), 'aws_s3_bucket_versioning.v', 'bucket')).toMatch(/^reference \$\{module\.store\["a\.b"\]\.aws_s3_bucket\.this\[0\]\./);
    expect(read(outside('module.store["c"].arn'), 'aws_s3_bucket_versioning.v', 'bucket')).toBe('reference ${module.store["c"].aws_s3_bucket.this[0].arn}');
    expect(read(outside('module.store["gone"].id'), 'aws_s3_bucket_versioning.v', 'bucket')).toBe('unknown (known after apply)');
  });

  test('an output by the key of a loop', () => {
    const document = planOf([...store('["a"]', '').slice(0, 1), ...store('["b"]', '').slice(0, 1), versioning('aws_s3_bucket_versioning.v["a"]'), versioning('aws_s3_bucket_versioning.v["b"]', 'Suspended')], {
      resources: [declared('aws_s3_bucket_versioning.v', { bucket: refs('module.store', 'each.key') })],
      module_calls: { store: { expressions: {}, module: { ...inner, outputs: { id: { expression: refs('aws_s3_bucket.this[0].id') } } } } },
    });
    expect(['a', 'b'].map((key) => versioned(document, `module.store["${key}"].aws_s3_bucket.this[0]`))).toEqual(['pass', 'fail']);
  });

  test('an argument of the call, by the key of the call', () => {
    const document = planOf([bucket('aws_s3_bucket.b["a"]'), bucket('aws_s3_bucket.b["c"]'), versioning('module.guard["a"].aws_s3_bucket_versioning.v'), versioning('module.guard["c"].aws_s3_bucket_versioning.v', 'Suspended')], {
      resources: [declared('aws_s3_bucket.b', {})],
      module_calls: { guard: { expressions: { bucket: refs('aws_s3_bucket.b', 'each.key') }, module: { resources: [declared('aws_s3_bucket_versioning.v', { bucket: refs('var.bucket') })] } } },
    });
    expect(['a', 'c'].map((key) => versioned(document, `aws_s3_bucket.b["${key}"]`))).toEqual(['pass', 'fail']);
  });
});

describe('blocks', () => {
  test('a set of blocks is shown in an order of its own: constants tell which is which', () => {
    const document = planOf([{ address: 'aws_security_group.a' }, { address: 'aws_security_group.b' },
      { address: 'aws_network_acl.n', values: { ingress: [{ from_port: 443, protocol: 'tcp' }, { from_port: 22, protocol: 'tcp' }] }, unknown: { ingress: [{ owner: true }, { owner: true }] } }], {
      resources: [declared('aws_network_acl.n', { ingress: [
        { from_port: { constant_value: 22 }, owner: refs('aws_security_group.a.id') }, { from_port: { constant_value: 443 }, owner: refs('aws_security_group.b.id') },
      ] })],
    });
    expect(read(document, 'aws_network_acl.n', 'ingress.0.owner')).toBe('reference ${aws_security_group.b.id}');
    expect(read(document, 'aws_network_acl.n', 'ingress.1.owner')).toBe('reference ${aws_security_group.a.id}');
  });

  test('a list of all instances of a resource holds each of them', () => {
    const subnet = (key: number) => ({ address: `aws_subnet.s[${key}]`, values: { availability_zone: `eu-central-1${'ab'[key]}` }, unknown: { id: true } });
    const lb = (unknown: readonly boolean[]) => planOf([subnet(0), subnet(1), { address: 'aws_lb.l', values: { subnets: unknown.map(() => null) }, unknown: { subnets: unknown } }], {
      resources: [declared('aws_lb.l', { subnets: refs('aws_subnet.s') })],
    });
    expect([0, 1].map((index) => read(lb([true, true]), 'aws_lb.l', `subnets.${index}`))).toEqual(['reference ${aws_subnet.s[0].id}', 'reference ${aws_subnet.s[1].id}']);
    expect(read(lb([true]), 'aws_lb.l', 'subnets.0')).toBe('unknown (known after apply)');
  });

  test('an empty text that the provider holds for an argument was not given; one in a map was', () => {
    const document = planOf([{ address: 'aws_lb.l', values: { name_prefix: '', access_logs: [{ prefix: '' }], tags: { note: '' } } }]);
    expect(['name_prefix', 'access_logs.0.prefix', 'tags.note'].map((path) => read(document, 'aws_lb.l', path).split(' ')[0])).toEqual(['absent', 'absent', 'scalar']);
  });
});

describe('a policy that is written during apply', () => {
  const statement = (more: object = {}) => ({ sid: 'Tls', effect: 'Deny', actions: ['s3:*'], not_actions: null, principals: [{ type: '*', identifiers: ['*'] }], not_principals: [], condition: [{ test: 'Bool', variable: 'aws:SecureTransport', values: ['false'] }], ...more });
  const given = (resources: object) => ({ statement: [{ sid: { constant_value: 'Tls' }, resources, condition: [{ test: { constant_value: 'Bool' } }] }] });
  const twice = refs('aws_s3_bucket.b.arn', 'aws_s3_bucket.b.arn');
  const document = (options: { statement?: object; resources?: object; unknown?: object; policy?: object; values?: object; data?: PlannedSample[]; configured?: object[] } = {}) => planOf([
    bucket('aws_s3_bucket.b'), { address: 'aws_s3_bucket_policy.p', unknown: { id: true, bucket: true, policy: true } },
    { address: 'data.aws_iam_policy_document.tls', actions: ['read'], values: { statement: [statement(options.statement)], ...options.values }, unknown: { id: true, json: true, statement: [{ resources: [true, true], ...options.unknown }] } }, ...options.data ?? [],
  ], { resources: [
    declared('aws_s3_bucket.b', {}), declared('aws_s3_bucket_policy.p', { bucket: refs('aws_s3_bucket.b.id'), policy: options.policy ?? refs('data.aws_iam_policy_document.tls.json') }),
    declared('data.aws_iam_policy_document.tls', given(options.resources ?? twice)), ...options.configured ?? [],
  ] });
  const tls = (options?: Parameters<typeof document>[0]) => verdict(document(options), 'S3BucketSslRequestsOnly', 'aws_s3_bucket.b');

  test.each<[string, Parameters<typeof document>[0], string]>([
    ['the bucket and its objects', {}, 'pass'],
    ['what is open as a whole', { resources: refs('aws_s3_bucket.b.arn'), unknown: { resources: true } }, 'pass'],
    ['one ARN: the bucket, or its objects', { resources: refs('aws_s3_bucket.b.arn'), unknown: { resources: [true] } }, 'unknown'],
    ['another bucket', { resources: refs('aws_s3_bucket.other.arn', 'aws_s3_bucket.other.arn') }, 'unknown'],
    ['an allow', { statement: { effect: 'Allow' } }, 'fail'],
    ['principals that are known later', { unknown: { principals: true } }, 'unknown'],
    ['a condition that is known later', { unknown: { condition: true } }, 'unknown'],
    ['a choice that is known while planning', { policy: refs('var.attach', 'data.aws_iam_policy_document.tls.json') }, 'pass'],
    ['a choice that is not', { policy: refs('local.attach', 'data.aws_iam_policy_document.tls.json') }, 'unknown'],
  ])('%s', (_name, options, expected) => { expect(tls(options)).toBe(expected); });

  test('documents in documents, where the last of a Sid counts', () => {
    const outer = (values: object, expressions: object) => ({
      policy: refs('data.aws_iam_policy_document.all.json'),
      data: [{ address: 'data.aws_iam_policy_document.all', actions: ['read'], values: { statement: [], source_policy_documents: null, override_policy_documents: null, ...values }, unknown: { json: true, ...Object.fromEntries(Object.keys(expressions).map((key) => [key, [true]])) } }],
      configured: [declared('data.aws_iam_policy_document.all', expressions)],
    });
    const inner = refs('data.aws_iam_policy_document.tls.json');
    expect(tls(outer({ source_policy_documents: [null] }, { source_policy_documents: inner }))).toBe('pass');
    expect(tls(outer({ override_policy_documents: [null] }, { override_policy_documents: inner }))).toBe('pass');
    const replacing = JSON.stringify({ Statement: [{ Sid: 'Tls', Effect: 'Allow', Principal: '*', Action: 's3:GetObject', Resource: '*' }] });
    expect(tls(outer({ source_policy_documents: [null], override_policy_documents: [replacing] }, { source_policy_documents: inner }))).toBe('fail');
    expect(tls(outer({ source_policy_documents: [null] }, { source_policy_documents: inner, override_policy_documents: refs('local.more') }))).toBe('unknown');
  });

  test('a document that is not made, or was read while planning, leaves nothing open', () => {
    const policy = refs('var.attach_more', 'data.aws_iam_policy_document.more[0].json', 'data.aws_iam_policy_document.tls.json', 'var.policy');
    expect(tls({ policy, configured: [declared('data.aws_iam_policy_document.more', {}, { count_expression: refs('var.attach_more') })] })).toBe('pass');
    // One that the plan shows is as good a source.
    const more = { address: 'data.aws_iam_policy_document.more[0]', actions: ['read'], values: { statement: [] }, unknown: { json: true } };
    expect(tls({ policy, data: [more], configured: [declared('data.aws_iam_policy_document.more', {})] })).toBe('unknown');
  });

  test('a policy of a queue', () => {
    const queue = planOf([
      { address: 'aws_sqs_queue.q', unknown: { arn: true, id: true, url: true, policy: true } }, { address: 'aws_sqs_queue_policy.p', unknown: { queue_url: true, policy: true } },
      { address: 'data.aws_iam_policy_document.tls', actions: ['read'], values: { statement: [statement({ actions: ['sqs:*'] })] }, unknown: { json: true, statement: [{ resources: [true] }] } },
    ], { resources: [
      declared('aws_sqs_queue.q', {}), declared('aws_sqs_queue_policy.p', { queue_url: refs('aws_sqs_queue.q.id'), policy: refs('data.aws_iam_policy_document.tls.json') }),
      declared('data.aws_iam_policy_document.tls', given(refs('aws_sqs_queue.q.arn'))),
    ] });
    expect(verdict(queue, 'SqsQueueSslRequestsOnly', 'aws_sqs_queue.q')).toBe('pass');
  });
});

describe('what exists already', () => {
  const vpc = { address: 'aws_vpc.main', actions: ['no-op'], values: { id: 'vpc-0a1b2c', arn: 'arn:aws:ec2:eu-central-1:111122223333:vpc/vpc-0a1b2c' } };
  const log = (id: string) => ({ address: 'aws_flow_log.main', actions: ['no-op'], values: { id: 'fl-1', vpc_id: id, traffic_type: 'ALL', log_destination: 'arn:aws:s3:::flow-logs', log_destination_type: 's3' } });
  test('is joined by its id', () => {
    expect(verdict(planOf([vpc, log('vpc-0a1b2c')]), 'VpcFlowLogsEnabled', 'aws_vpc.main')).toBe('pass');
    expect(verdict(planOf([vpc, log('vpc-of-others')]), 'VpcFlowLogsEnabled', 'aws_vpc.main')).toBe('fail');
  });

  test('shows what another resource sets as it was before', () => {
    const store = (more: object) => ({ address: 'aws_s3_bucket.b', actions: ['no-op'], values: { bucket: 'data-of-team', id: 'data-of-team', versioning: [{ enabled: true, mfa_delete: false }], ...more } });
    const values = (status: string) => ({ bucket: 'data-of-team', id: 'data-of-team', versioning_configuration: [{ status }] });
    expect(versioned(planOf([store({}), { address: 'aws_s3_bucket_versioning.v', actions: ['update'], values: values('Suspended') }]), 'aws_s3_bucket.b')).toBe('fail');
    expect(versioned(planOf([store({}), { address: 'aws_s3_bucket_versioning.v', actions: ['delete'], before: values('Enabled') }]), 'aws_s3_bucket.b')).toBe('fail');
    expect(versioned(planOf([store({})]), 'aws_s3_bucket.b')).toBe('pass');
    expect(versioned(planOf([store({ versioning: [{ enabled: false }] }), { address: 'aws_s3_bucket_versioning.v', actions: ['create'], values: values('Enabled') }]), 'aws_s3_bucket.b')).toBe('pass');
  });

  test('is used by what names its id', () => {
    const group = { address: 'aws_security_group.web', actions: ['no-op'], values: { id: 'sg-0a1b2c', name: 'web' } };
    const user = (id: string) => ({ address: 'aws_instance.web', actions: ['no-op'], values: { id: 'i-0a1b2c', vpc_security_group_ids: [id] } });
    expect(['sg-0a1b2c', 'sg-of-others'].map((id) => verdict(planOf([group, user(id)]), 'Ec2SecurityGroupAttachedToEni', 'aws_security_group.web'))).toEqual(['pass', 'fail']);
  });

  test('a bucket shows the grant of its owner, which nobody gave', () => {
    const granted = (...grant: object[]) => verdict(planOf([{ address: 'aws_s3_bucket.b', actions: ['no-op'], values: { bucket: 'data-of-team', grant } }]), 'S3BucketAclProhibited', 'aws_s3_bucket.b');
    const owner = { id: '1a2b', type: 'CanonicalUser', permissions: ['FULL_CONTROL'], uri: '' };
    expect([granted(owner), granted(owner, { id: '3c4d', type: 'CanonicalUser', permissions: ['READ'], uri: '' })]).toEqual(['pass', 'fail']);
  });

  test('where a value of a state comes from is not known', () => {
    const { planned_values: values } = planOf([{ address: 'aws_db_instance.d', values: { engine: 'postgres', password: 'correct-horse' } }]);
    expect(verdict({ format_version: '1.0', values } as unknown as JsonObject, 'RdsMasterPasswordManaged', 'aws_db_instance.d')).toBe('unknown');
  });

  test('a state is read as a plan is', () => {
    const { planned_values: values } = planOf([vpc, log('vpc-0a1b2c')]);
    const state = { format_version: '1.0', terraform_version: '1.9.5', values } as unknown as JsonObject;
    expect(isPlan(state)).toBe(true);
    expect(verdict(state, 'VpcFlowLogsEnabled', 'aws_vpc.main')).toBe('pass');
    expect(graphOf(state).problems).toEqual([]);
    expect(isPlan({ format_version: '1.0', provider_schemas: {} })).toBe(false);
  });
});

describe('what a plan does not show', () => {
  test('is not taken for absent', () => {
    expect(verdict(planOf([{ address: 'aws_cognito_user_pool.p' }]), 'StatefulResourceRetained', 'aws_cognito_user_pool.p')).toBe('unknown');
    expect(verdict(planOf([{ address: 'awscc_kms_key.k' }]), 'StatefulResourceRetained', 'awscc_kms_key.k')).toBe('unknown');
  });

  test('a provider with an alias may be of another Region', () => {
    const copies = (key: string) => verdict(planOf([
      { address: 'aws_backup_vault.dr', unknown: { arn: true } },
      { address: 'aws_backup_plan.p', values: { rule: [{ rule_name: 'daily', copy_action: [{}] }] }, unknown: { rule: [{ copy_action: [{ destination_vault_arn: true }] }] } },
    ], { resources: [
      declared('aws_backup_vault.dr', {}, { provider_config_key: key }),
      declared('aws_backup_plan.p', { rule: [{ copy_action: [{ destination_vault_arn: refs('aws_backup_vault.dr.arn') }] }] }, { provider_config_key: 'aws' }),
    ] }), 'BackupPlanCopiesElsewhere', 'aws_backup_plan.p');
    expect([copies('aws'), copies('aws.dr'), copies('module.store:aws.dr')]).toEqual(['fail', 'pass', 'pass']);
  });
});

describe('what is sensitive', () => {
  const judged = (sensitive: object) => evaluate(graphOf(planOf([{ address: 'aws_db_instance.d', values: { engine: 'postgres', password: 'correct-horse', storage_encrypted: true }, sensitive }])), rules);
  const said = (sensitive: object) => JSON.stringify(judged(sensitive).map(({ message, evidence }) => [message, ...evidence.filter((item) => item.secret !== true)]));
  test('is judged, and its value stands in no message and no evidence', () => {
    expect(judged({ password: true }).find(({ rule }) => rule.name === 'RdsMasterPasswordManaged')?.status).toBe('fail');
    expect(said({ password: true })).not.toContain('correct-horse');
  });

  test('also where all of a thing is, and where a part is', () => {
    const graph = graphOf(planOf([{ address: 'aws_lambda_function.f', values: { environment: [{ variables: { TOKEN: 'abc', STAGE: 'prod' } }], tags: { a: 'b' } }, sensitive: { environment: [{ variables: { TOKEN: true } }], tags: true } }]));
    const view = new ResourceView(graph.resources[0], graph, new World([]));
    const secret = (path: string) => view.at(path).evidence('present').secret ?? false;
    expect(view.at('tags.a').equals('z').fact).toBe('tags.a is (sensitive), expected z');
    expect(['environment', 'environment.0.variables', 'environment.0.variables.TOKEN', 'environment.0.variables.STAGE', 'tags.a', 'function_name'].map(secret)).toEqual([true, true, true, false, true, false]);
  });
});

describe('odd plans', () => {
  test('do not crash, and nothing is lost', () => {
    const odd = fc.letrec((tie) => ({
      any: fc.oneof({ maxDepth: 3 }, fc.constantFrom<unknown>(true, false, null, '', 'x', 0, {}, [], { references: ['each.value', 'aws_s3_bucket.b'] }, { references: ['var.a.b', 'var.a'] }, { references: ['module.m["x"].o', 'data.aws_iam_policy_document.d'] }, { constant_value: 1 }),
        fc.array(tie('any'), { maxLength: 3 }), fc.dictionary(fc.constantFrom('bucket', 'policy', 'ingress', 'statement', 'principals', 'condition', 'resources', 'references', 'tags', '0'), tie('any'), { maxKeys: 4 })),
    })).any;
    fc.assert(fc.property(odd, odd, odd, odd, (values, unknown, expressions, call) => {
      const resource = (address: string) => ({ address, values: values as object, unknown: unknown as object, sensitive: unknown as object });
      const document = planOf([resource('aws_s3_bucket.b[0]'), resource('aws_s3_bucket_policy.p'), resource('module.m["x"].aws_sqs_queue.q'), { ...resource('data.aws_iam_policy_document.d'), actions: ['read'] }], {
        resources: ['aws_s3_bucket.b', 'aws_s3_bucket_policy.p', 'data.aws_iam_policy_document.d'].map((address) => declared(address, expressions as object, { for_each_expression: call })),
        module_calls: { m: { expressions: call, for_each_expression: expressions, module: { outputs: { o: { expression: call } }, resources: [declared('aws_sqs_queue.q', expressions as object)] } } },
      });
      const graph = graphOf(document);
      expect(graph.resources).toHaveLength(3);
      expect(evaluate(graph, rules).filter(({ status }) => status === 'error').map(({ rule, message }) => `${rule.name}: ${message}`)).toEqual([]);
    }), { numRuns: 400, seed: 11 });
  });

  test('variables and documents that multiply are followed once', () => {
    const deep = (depth: number): object => ({ v: { expressions: { a: refs('var.a', 'var.b'), b: refs('var.b', 'var.a') }, module: depth === 0 ? { resources: [declared('aws_sqs_queue_policy.p', { queue_url: refs('var.a') })] } : { module_calls: deep(depth - 1) } } });
    const address = `${'module.v.'.repeat(19)}aws_sqs_queue_policy.p`;
    const documents = [...Array(40).keys()].map((index) => ({ address: `data.aws_iam_policy_document.d${index}`, actions: ['read'], values: { statement: [{ actions: ['s3:*'] }], source_policy_documents: [null, null] }, unknown: { json: true, source_policy_documents: [true, true] } }));
    const graph = graphOf(planOf([{ address, unknown: { queue_url: true } }, ...documents, { address: 'aws_s3_bucket_policy.p', unknown: { policy: true } }], {
      module_calls: deep(18),
      resources: [declared('aws_s3_bucket_policy.p', { policy: refs('data.aws_iam_policy_document.d39.json') }), ...documents.map((document, index) => declared(document.address, { source_policy_documents: refs(`data.aws_iam_policy_document.d${index - 1}.json`, `data.aws_iam_policy_document.d${index - 1}.json`) }))],
    }));
    expect(graph.resources).toHaveLength(2);
  }, 2000);
});
