import { createHash } from 'node:crypto';
import { categoryOf, sampleCriteria } from './sample-criteria';
import type {
  Category, Content, ControlMapping, Coverage, EvaluationStatus, MappedControl, MappedCriterion, MappedEvaluation, MappedResource, MappedRule,
  MappedWaiver, PropertyEvidence, Responsibilities,
} from '../../src/report/mapping';

/** Strings that a rendering must not pass through: markup, formulas, Markdown, newlines, very long paths. */
export const hostile = {
  script: '<script>alert("x")</script>',
  formula: '=cmd|\' /C calc\'!A0',
  markdown: '| pipe `tick` [link](javascript:alert(1)) **bold** @everyone',
  newline: 'first line\nsecond line\r\n## heading',
  longPath: `Prod/App/${Array.from({ length: 24 }, (_, i) => `VeryLongConstructName${i}`).join('/')}/Resource`,
  unbroken: 'x'.repeat(400),
} as const;

const digest = (text: string) => createHash('sha256').update(text).digest('hex');

function control(id: string, title: string, statement: string, criteria: MappedControl['criteria'], ruleIds: readonly string[], more: Partial<MappedControl> = {}): MappedControl {
  return {
    id,
    title,
    statement,
    criteria,
    ruleIds,
    kind: 'preventive',
    nature: 'automated',
    frequency: 'per-change',
    owner: 'platform@example.com',
    constructs: [],
    testProcedure: 'Re-run the pack at the sampled commit, compare the content digest, and look the property up in the deployed template.',
    ...more,
  };
}

const primary = (id: string, rationale: string) => ({ id, strength: 'primary' as const, rationale });
const supporting = (id: string, rationale: string) => ({ id, strength: 'supporting' as const, rationale });

const controls: readonly MappedControl[] = [
  control('BCK-02', 'Stored objects can be restored', 'Objects in production buckets keep their earlier versions, so that an overwritten or deleted object can be restored.',
    [primary('A1.2', 'Versions are the recovery infrastructure of the object store.'), supporting('CC7.5', 'Recovery from an incident needs an earlier copy.')], ['SOC2-S3BucketVersioningEnabled']),
  control('ENC-01', 'Data stores are encrypted at rest', 'Data stores in the production system are encrypted at rest with keys managed in AWS KMS; the pipeline rejects changes that would deploy an unencrypted store.',
    [primary('CC6.1', 'Encryption limits logical access to stored data.'), supporting('C1.1', 'Confidential data stays unreadable without the key.')], ['SOC2-RdsStorageEncrypted', 'SOC2-S3BucketEncrypted'], {
      constructs: ['cdk-soc2.SecureBucket', 'cdk-soc2.SecureDatabase'], externalIds: { grc: 'DCF-54' },
    }),
  control('IAM-03', 'Roles grant no more than they need', 'Roles of the production system name the actions and resources they need; wildcards on both are rejected.',
    [primary('CC6.3', 'Least privilege is decided by the policy document.')], ['SOC2-IamPolicyNoAdminStatements']),
  control('LOG-02', 'Access to data stores is logged', 'Requests to production data stores are logged to a store that the application cannot write to.',
    [primary('CC7.2', 'Access logs are what anomalies are found in.'), supporting('CC6.1', 'Logs show who used the access.')], ['SOC2-S3BucketLoggingEnabled'], { kind: 'detective', owner: '' }),
  control('NET-01', 'Nothing is open to the internet unless meant to be', 'Security groups of the production system admit the internet on no port but 443 at the load balancer.',
    [primary('CC6.6', 'Open ports are the boundary to outsiders.')], ['SOC2-S3BucketPublicAccessBlocked', 'SOC2-SecurityGroupNoPublicIngress']),
  control('NET-04', 'Data is encrypted in transit', 'Listeners and data stores of the production system accept TLS 1.2 or newer only.',
    [primary('CC6.7', 'TLS protects data while it moves.')], ['SOC2-AlbListenerTls']),
];

function rule(id: string, controlId: string, title: string, severity: MappedRule['severity'], resourceTypes: readonly string[], remediation: string, more: Partial<MappedRule> = {}): MappedRule {
  const owner = controls.find((c) => c.id === controlId);
  return {
    id: `SOC2-${id}`,
    packId: 'soc2',
    title,
    severity,
    waivable: true,
    enabled: true,
    resourceTypes,
    controlIds: [controlId],
    criteria: owner?.criteria.map((c) => c.id) ?? [],
    check: `${title}.`,
    rationale: owner?.criteria[0]?.rationale ?? '',
    remediation,
    related: [{ framework: 'aws-config', id: 'sample-managed-rule' }],
    ...more,
  };
}

const rules: readonly MappedRule[] = [
  rule('AlbListenerTls', 'NET-04', 'Load balancer listener speaks TLS', 'error', ['AWS::ElasticLoadBalancingV2::Listener'], 'Set protocol HTTPS and a TLS 1.2 policy, or use cdk-soc2.SecureLoadBalancer.'),
  rule('IamPolicyNoAdminStatements', 'IAM-03', 'Policy grants no action on everything', 'error', ['AWS::IAM::Policy', 'AWS::IAM::Role'], 'Name the actions and resources, or use a grant method.'),
  rule('RdsStorageEncrypted', 'ENC-01', 'Database storage is encrypted', 'error', ['AWS::RDS::DBInstance'], 'Set storageEncrypted: true. Switching it on replaces the instance: restore from a snapshot.'),
  rule('S3BucketEncrypted', 'ENC-01', 'Bucket uses SSE-KMS', 'error', ['AWS::S3::Bucket'], 'Use cdk-soc2.SecureBucket, or set encryption.'),
  rule('S3BucketLoggingEnabled', 'LOG-02', 'Bucket logs access', 'error', ['AWS::S3::Bucket'], 'Set serverAccessLogsBucket.'),
  rule('S3BucketPublicAccessBlocked', 'NET-01', 'Bucket blocks public access', 'error', ['AWS::S3::Bucket'], 'Set blockPublicAccess: BlockPublicAccess.BLOCK_ALL.', { waivable: false }),
  rule('S3BucketVersioningEnabled', 'BCK-02', 'Bucket keeps object versions', 'warning', ['AWS::S3::Bucket'], `Set versioned: true. ${hostile.markdown}`),
  rule('SecurityGroupNoPublicIngress', 'NET-01', 'Security group admits no public ingress', 'error', ['AWS::EC2::SecurityGroup'], 'Name the source range or the source security group.'),
  rule('SqsQueueDeadLetters', 'ENC-01', 'Queue has dead letters', 'info', ['AWS::SQS::Queue'], 'Set deadLetterQueue.', { enabled: false, disabledReason: 'Queues of this system are drained by hand.', criteria: [], controlIds: [] }),
];

type Component = MappedResource['component'];

function resource(stackId: string, path: string, type: string, component: Component, more: Partial<MappedResource> = {}): MappedResource {
  const constructPath = path.startsWith('Prod/') ? path : `${stackId.replace('-', '/')}/${path}`;
  return {
    id: `${stackId}#${constructPath}`,
    stackId,
    type,
    constructPath,
    logicalId: `${path.replace(/[^A-Za-z0-9]/g, '').slice(0, 20)}${digest(path).slice(0, 8).toUpperCase()}`,
    component,
    dataStore: component === 'data',
    inScope: true,
    propertiesDigest: `sha256:${digest(stackId + path)}`,
    controlIds: [],
    construct: { fqn: `aws-cdk-lib.${type.split('::')[1]?.toLowerCase()}.Cfn${type.split('::')[2]}`, version: '2.276.0' },
    origin: { file: `lib/${stackId.toLowerCase()}-stack.ts`, line: 10 + (path.length * 7) % 180, column: 5 },
    ...more,
  };
}

const secureBucket = { compliantBy: { fqn: 'cdk-soc2.SecureBucket', version: '0.4.0' } };

const resources: readonly MappedResource[] = [
  resource('Prod-App', 'Alb/Listener/Resource', 'AWS::ElasticLoadBalancingV2::Listener', 'infrastructure', { zone: 'public' }),
  resource('Prod-App', 'Worker/ServiceRole/Resource', 'AWS::IAM::Role', 'identity'),
  resource('Prod-App', 'Worker/ServiceRole/DefaultPolicy/Resource', 'AWS::IAM::Policy', 'identity'),
  resource('Prod-App', hostile.longPath, 'AWS::S3::Bucket', 'data', { classification: 'internal' }),
  resource('Prod-App', 'Worker/Resource', 'AWS::Lambda::Function', 'software', { zone: 'private' }),
  resource('Prod-App', 'LogRetention/ServiceRole/Resource', 'AWS::IAM::Role', 'identity', {
    frameworkOwned: { by: 'aws-cdk-lib log retention', rationale: 'CDK writes this role; the application cannot change it.' }, origin: undefined,
  }),
  resource('Prod-App', 'CDKMetadata/Default', 'AWS::CDK::Metadata', 'glue', { origin: undefined }),
  resource('Prod-Data', 'AccessLogs/Resource', 'AWS::S3::Bucket', 'data', { classification: 'restricted', zone: 'managed' }),
  resource('Prod-Data', 'Database/Resource', 'AWS::RDS::DBInstance', 'data', { classification: 'confidential', zone: 'isolated' }),
  resource('Prod-Data', `Imports ${hostile.script}/Resource`, 'AWS::S3::Bucket', 'data', { classification: 'internal' }),
  resource('Prod-Data', 'Ledger/Resource', 'AWS::S3::Bucket', 'data', { classification: 'confidential', zone: 'managed', ...secureBucket }),
  resource('Prod-Data', `${hostile.formula}/Resource`, 'AWS::SQS::Queue', 'software', { origin: { file: hostile.formula, line: 3 } }),
  resource('Prod-Data', 'Statements/Resource', 'AWS::S3::Bucket', 'data', { classification: 'personal', zone: 'managed', ...secureBucket }),
  resource('Prod-Network', 'LoadBalancer/SecurityGroup/Resource', 'AWS::EC2::SecurityGroup', 'infrastructure', { zone: 'public' }),
  resource('Prod-Network', 'Service/SecurityGroup/Resource', 'AWS::EC2::SecurityGroup', 'infrastructure', { zone: 'private' }),
  resource('Sandbox', 'Sandbox/Playground/Resource', 'AWS::S3::Bucket', 'data', { inScope: false }),
];

const find = (part: string): MappedResource => {
  const found = resources.find((r) => r.id.includes(part));
  if (!found) throw new Error(`no sample resource with ${part}`);
  return found;
};

function evaluation(
  ruleName: string, part: string, status: EvaluationStatus, message: string, evidence: readonly Partial<PropertyEvidence>[],
  more: Partial<MappedEvaluation> = {},
): MappedEvaluation {
  const target = find(part);
  const judged = rules.find((r) => r.id === `SOC2-${ruleName}`);
  return {
    id: `e:${digest(`${ruleName}|${target.id}|${more.findingKey ?? ''}`).slice(0, 16)}`,
    ruleId: `SOC2-${ruleName}`,
    resourceId: target.id,
    status,
    message,
    criteria: (judged?.criteria ?? []).filter((id) => inScopeCategory(id)),
    evidence: evidence.map((e) => ({ operator: 'equals', setBy: 'caller' as const, ...e, pointer: `/Resources/${target.logicalId}/Properties/${e.pointer}` })),
    ...more,
  };
}

const inScopeCategory = (id: string) => id.startsWith('CC') || id.startsWith('A');
const kms = (actual: string, setBy: PropertyEvidence['setBy']): Partial<PropertyEvidence> => ({
  pointer: 'BucketEncryption/ServerSideEncryptionConfiguration/0/ServerSideEncryptionByDefault/SSEAlgorithm', operator: 'in', expected: ['aws:kms', 'aws:kms:dsse'], actual, setBy,
});
const versioned = (actual: string | undefined, setBy: PropertyEvidence['setBy']): Partial<PropertyEvidence> => ({ pointer: 'VersioningConfiguration/Status', expected: 'Enabled', ...(actual === undefined ? {} : { actual }), setBy });
const logged = (setBy: PropertyEvidence['setBy'], actual?: unknown): Partial<PropertyEvidence> => ({ pointer: 'LoggingConfiguration', operator: 'present', ...(actual === undefined ? {} : { actual }), setBy });
const blocked = (setBy: PropertyEvidence['setBy'], actual: boolean): readonly Partial<PropertyEvidence>[] =>
  ['BlockPublicAcls', 'BlockPublicPolicy', 'IgnorePublicAcls', 'RestrictPublicBuckets'].map((key) => ({ pointer: `PublicAccessBlockConfiguration/${key}`, expected: true, actual, setBy }));

const evaluations: readonly MappedEvaluation[] = [
  evaluation('AlbListenerTls', 'Alb/Listener', 'fail', 'listener speaks plain HTTP', [{ pointer: 'Protocol', expected: 'HTTPS', actual: 'HTTP' }]),
  evaluation('IamPolicyNoAdminStatements', 'ServiceRole/DefaultPolicy', 'fail', 'statement 0 grants every action on every resource', [
    { pointer: 'PolicyDocument/Statement/0/Action', operator: 'notEquals', expected: '*', actual: '*', setBy: 'escape-hatch' },
    { pointer: 'PolicyDocument/Statement/0/Resource', operator: 'notEquals', expected: '*', actual: '*', setBy: 'escape-hatch' },
  ], { findingKey: 'Statement::0' }),
  evaluation('IamPolicyNoAdminStatements', 'Worker/ServiceRole/Resource', 'pass', 'no inline policy grants everything', [{ pointer: 'Policies', operator: 'absent', setBy: 'unset' }]),
  evaluation('IamPolicyNoAdminStatements', 'LogRetention', 'waived', 'statement 0 grants logs actions on every resource', [{ pointer: 'Policies/0', operator: 'notEquals', expected: '*', actual: '*' }], { waiverId: 'W-framework' }),
  evaluation('RdsStorageEncrypted', 'Database', 'unknown', 'storage encryption is known only at deploy time', [{ pointer: 'StorageEncrypted', expected: true, actual: { Ref: 'EncryptDatabase' }, redacted: 'token' }]),
  evaluation('S3BucketEncrypted', 'AccessLogs', 'fail', 'bucket is encrypted with AES256, not with a KMS key', [kms('AES256', 'caller')], { waiverId: 'W-5' }),
  evaluation('S3BucketEncrypted', 'Ledger', 'pass', 'bucket is encrypted with a KMS key', [kms('aws:kms', 'construct-enforced')]),
  evaluation('S3BucketEncrypted', 'Statements', 'pass', 'bucket is encrypted with a KMS key', [kms('aws:kms', 'construct-default')]),
  evaluation('S3BucketEncrypted', 'VeryLong', 'error', `the rule crashed: ${hostile.newline}`, []),
  evaluation('S3BucketEncrypted', 'Imports', 'pass', `bucket ${hostile.script} is encrypted`, [kms(hostile.script, 'aspect')]),
  evaluation('S3BucketLoggingEnabled', 'AccessLogs', 'waived', 'bucket writes no access log', [logged('unset')], { waiverId: 'W-7' }),
  evaluation('S3BucketLoggingEnabled', 'Ledger', 'pass', 'bucket logs access', [logged('construct-default', { DestinationBucketName: { Ref: 'AccessLogs' } })]),
  evaluation('S3BucketLoggingEnabled', 'Statements', 'pass', 'bucket logs access', [logged('construct-default', { DestinationBucketName: { Ref: 'AccessLogs' } })]),
  evaluation('S3BucketLoggingEnabled', 'VeryLong', 'fail', `bucket writes no access log ${hostile.markdown}`, [logged('unset')]),
  evaluation('S3BucketPublicAccessBlocked', 'Ledger', 'pass', 'bucket blocks public access', blocked('construct-enforced', true)),
  evaluation('S3BucketPublicAccessBlocked', 'Statements', 'pass', 'bucket blocks public access', blocked('construct-enforced', true)),
  evaluation('S3BucketPublicAccessBlocked', 'AccessLogs', 'pass', 'bucket blocks public access', blocked('caller', true)),
  evaluation('S3BucketVersioningEnabled', 'AccessLogs', 'fail', 'bucket keeps no object versions', [versioned('Suspended', 'escape-hatch')]),
  evaluation('S3BucketVersioningEnabled', 'Ledger', 'pass', 'bucket keeps object versions', [versioned('Enabled', 'construct-default')]),
  evaluation('S3BucketVersioningEnabled', 'VeryLong', 'pass', 'bucket keeps object versions', [{ ...versioned(hostile.unbroken, 'template'), redacted: 'size' }]),
  evaluation('S3BucketVersioningEnabled', 'Imports', 'unknown', 'versioning comes from another stack', [{ pointer: 'VersioningConfiguration', operator: 'present', redacted: 'token' }]),
  evaluation('SecurityGroupNoPublicIngress', 'LoadBalancer', 'pass', 'only port 443 is open to the internet', [{ pointer: 'SecurityGroupIngress/0/FromPort', operator: 'in', expected: [443], actual: 443 }]),
  evaluation('SecurityGroupNoPublicIngress', 'Service/SecurityGroup', 'pass', 'no public range is admitted', [{ pointer: 'SecurityGroupIngress', operator: 'absent', setBy: 'unset' }]),
  evaluation('IamPolicyNoAdminStatements', 'Worker/Resource', 'not-applicable', 'the function carries no policy of its own', []),
];

function waiver(id: string, ruleName: string, constructPath: string, status: MappedWaiver['status'], reason: string, more: Partial<MappedWaiver> = {}): MappedWaiver {
  return {
    id,
    ruleId: `SOC2-${ruleName}`,
    constructPath,
    reason,
    owner: 'platform@example.com',
    approvedBy: 'ciso@example.com',
    ticket: 'SEC-311',
    expiresAt: '2027-03-01',
    declaredBy: 'waiver',
    declaredAt: { file: 'lib/prod-data-stack.ts', line: 58 },
    status,
    evaluationIds: evaluations.filter((e) => e.waiverId === id).map((e) => e.id),
    ...more,
  };
}

const waivers: readonly MappedWaiver[] = [
  waiver('W-5', 'S3BucketEncrypted', 'Prod/Data/AccessLogs', 'expired', 'Log delivery did not support KMS when the bucket was made.', { expiresAt: '2026-09-30' }),
  waiver('W-7', 'S3BucketLoggingEnabled', 'Prod/Data/AccessLogs', 'active', 'A log target cannot log to itself.', { compensatingControl: 'The trail records data events of this bucket.' }),
  waiver('W-8', 'SecurityGroupNoPublicIngress', 'Prod/Network/OldGateway', 'unused', `The gateway was removed. ${hostile.formula} ${hostile.markdown}`, { expiresAt: '2026-12-14', owner: hostile.formula }),
  waiver('W-framework', 'IamPolicyNoAdminStatements', 'Prod/App/LogRetention', 'active', 'CDK writes this policy.', {
    owner: '', approvedBy: '', expiresAt: '', ticket: undefined, declaredBy: 'acknowledgement', declaredAt: undefined,
  }),
];

const responsibilities: Responsibilities = {
  subserviceOrganizations: [{
    id: 'aws',
    name: 'Amazon Web Services',
    method: 'carve-out',
    services: ['ec2', 'elasticloadbalancing', 'iam', 'lambda', 'rds', 's3', 'sqs'],
    csocs: [
      { id: 'AWS-ENV-01', description: 'Power, cooling and fire protection of data centres are maintained.', criteria: ['A1.2'] },
      { id: 'AWS-PHY-01', description: 'Physical access to data centres is restricted to authorised people.', criteria: ['CC6.4'] },
    ],
    theirUserEntityControls: [
      { id: 'AWS-U-03', description: 'The customer configures encryption of stored data.', satisfiedBy: ['ENC-01'] },
      { id: 'AWS-U-09', description: 'The customer reviews who may assume its roles.', satisfiedBy: [] },
    ],
  }],
  userEntityControls: [{ id: 'CUEC-02', description: 'The customer removes leavers from its own workspace.', criteria: ['CC6.2', 'CC6.3'], relatedControlIds: ['IAM-03'] }],
  accountBaseline: { ownedByThisApp: false, owner: 'cloud-platform@example.com' },
};

function criteriaOf(judged: readonly MappedEvaluation[], categories: readonly Category[]): readonly MappedCriterion[] {
  return sampleCriteria.map(([id, title, infrastructure]) => {
    const category = categoryOf(id);
    const inScope = category === 'common' || categories.includes(category);
    const mine = judged.filter((e) => e.criteria.includes(id));
    const count = (status: EvaluationStatus) => mine.filter((e) => e.status === status).length;
    const counts = {
      controls: controls.filter((c) => c.criteria.some((x) => x.id === id)).length,
      resources: new Set(mine.map((e) => e.resourceId)).size,
      pass: count('pass'),
      fail: count('fail'),
      waived: count('waived'),
      unknown: count('unknown'),
      error: count('error'),
    };
    const csocIds = responsibilities.subserviceOrganizations.flatMap((o) => o.csocs.filter((c) => c.criteria.includes(id)).map((c) => c.id));
    const coverage: Coverage = !inScope ? 'not-relevant' : id === 'CC6.4' ? 'inherited' : infrastructure === 'none' ? 'process-only'
      : mine.length === 0 ? 'no-resource' : counts.fail + counts.error > 0 ? (counts.pass > 0 ? 'partial' : 'gap') : counts.waived + counts.unknown > 0 ? 'partial' : 'covered';
    const note: Record<Coverage, string> = {
      'covered': 'Every resource judged for this criterion passes.',
      'partial': `${counts.pass} of ${mine.length} evaluations pass.`,
      'gap': 'No evaluation passes.',
      'inherited': 'Carried by Amazon Web Services under the carve-out method.',
      'process-only': 'People and procedures carry this criterion; infrastructure code cannot show it.',
      'not-relevant': 'The category is not in scope.',
      'no-resource': 'No resource in this app bears on the criterion.',
    };
    return {
      id,
      category,
      title,
      inScope,
      ...(inScope ? {} : { notRelevantReason: 'The system makes no commitment in this category.' }),
      responsibility: id === 'CC6.4' ? 'subservice' : infrastructure === 'none' ? 'process' : 'shared',
      coverage,
      note: note[coverage],
      counts,
      controlIds: controls.filter((c) => c.criteria.some((x) => x.id === id)).map((c) => c.id),
      csocIds,
      cuecIds: responsibilities.userEntityControls.filter((c) => c.criteria.includes(id)).map((c) => c.id),
    };
  });
}

function assemble(parts: { resources: readonly MappedResource[]; evaluations: readonly MappedEvaluation[] }): ControlMapping {
  const all = [...parts.resources].sort((a, b) => (a.id < b.id ? -1 : 1)).map((r) => ({
    ...r,
    controlIds: [...new Set(
      parts.evaluations.filter((e) => e.resourceId === r.id).flatMap((e) => rules.find((x) => x.id === e.ruleId)?.controlIds ?? []),
    )].sort(),
  }));
  const judged = [...parts.evaluations].sort((a, b) => (a.id < b.id ? -1 : 1));
  const byStatus: Record<EvaluationStatus, number> = { 'pass': 0, 'fail': 0, 'waived': 0, 'unknown': 0, 'not-applicable': 0, 'error': 0 };
  for (const e of judged) byStatus[e.status] += 1;
  const decided = new Set(judged.filter((e) => ['pass', 'fail', 'waived'].includes(e.status)).map((e) => e.resourceId));
  const touched = new Set(judged.map((e) => e.resourceId));
  const without = all.filter((r) => r.inScope && !touched.has(r.id));
  const failing = judged.filter((e) => e.status === 'error' || (e.status === 'fail' && rules.find((r) => r.id === e.ruleId)?.severity !== 'warning'));
  const content: Content = {
    system: { id: 'payments', name: 'Payments platform', owner: 'platform@example.com', environment: 'production', categories: ['security', 'availability'], commitmentsRef: 'https://example.com/terms' },
    tool: {
      name: 'cdk-soc2',
      version: '0.4.0',
      framework: { name: 'aws-cdk', version: '2.276.0' },
      packs: [{ id: 'soc2', version: '0.4.0', digest: `sha256:${digest('pack')}`, rules: rules.length, config: { minLogRetentionDays: 365, publicPorts: [443] } }],
      catalog: { id: 'tsc-2017-pof-2022', version: '1.0.0', digest: `sha256:${digest('catalog')}` },
      lockfile: { path: 'package-lock.json', sha256: digest('lock') },
    },
    source: {
      repository: 'git.example.com/payments/infra',
      commit: digest('commit').slice(0, 40),
      committedAt: '2026-11-22T16:04:11Z',
      ref: 'refs/heads/main',
      dirty: false,
      changeRequest: { id: '482', url: 'https://git.example.com/payments/infra/482' },
    },
    asOf: '2026-11-22',
    scope: {
      stacks: [...new Set(all.map((r) => r.stackId))].map((id) => ({
        id,
        constructPath: id.replace('-', '/'),
        account: id === 'Sandbox' ? null : '111122223333',
        region: id === 'Sandbox' ? null : 'eu-west-1',
        template: { path: `${id}.template.json`, sha256: digest(id) },
        resources: all.filter((r) => r.stackId === id).length,
        inScope: id !== 'Sandbox',
        ...(id === 'Sandbox' ? { reason: 'Developers try things here; no customer data.' } : {}),
      })),
      exclusions: [{ constructPath: 'Sandbox', reason: 'Developers try things here; no customer data.', approvedBy: 'ciso@example.com' }],
    },
    completeness: {
      resourcesInTemplates: all.length,
      resourcesInReport: all.length,
      resourcesEvaluated: decided.size,
      resourcesEvidence: 0, notRead: [], resourcesWithoutRule: without.length,
      resourcesOutOfScope: all.filter((r) => !r.inScope).length,
      resourcesUndecided: [...touched].filter((id) => !decided.has(id)).length,
      unmappedTypes: [...new Set(without.map((r) => r.type))].sort().map((type) => ({
        type,
        count: without.filter((r) => r.type === type).length,
        disposition: type === 'AWS::CDK::Metadata' ? 'no-control-needed' as const : 'unreviewed' as const,
        ...(type === 'AWS::CDK::Metadata' ? { note: 'Usage metadata of the framework; not a cloud resource.' } : {}),
      })),
      rulesLoaded: rules.length,
      rulesExecuted: rules.filter((r) => r.enabled).length,
      rulesErrored: byStatus.error > 0 ? 1 : 0,
      byStatus,
      balanced: true,
      differences: [],
    },
    criteria: criteriaOf(judged, ['security', 'availability']),
    controls,
    rules,
    resources: all,
    evaluations: judged,
    waivers,
    exceptions: [{
      id: 'X-2026-03',
      evaluationIds: ['e:0000000000000000'],
      criteria: ['CC6.6'],
      detectedAt: '2026-07-14',
      detectedCommit: digest('old').slice(0, 40),
      reachedDeployment: true,
      rootCause: 'A debugging rule was merged without review.',
      managementResponse: 'Rule removed the same day; branch protection now needs two reviews.',
      owner: 'platform@example.com',
      targetDate: '2026-07-31',
      resolvedAt: '2026-07-14',
      resolvedCommit: digest('fixed').slice(0, 40),
    }],
    responsibilities,
    description: {
      accounts: [{ id: '111122223333', regions: ['eu-west-1'], stackIds: ['Prod-App', 'Prod-Data', 'Prod-Network'] }, { id: null, regions: [], stackIds: ['Sandbox'] }],
      services: [...new Set(all.map((r) => r.type.split('::')[1] ?? r.type))].sort().map((service) => ({
        service: service.toLowerCase(), resourceTypes: Object.fromEntries([...new Set(all.filter((r) => r.type.split('::')[1] === service).map((r) => r.type))].sort().map((t) => [t, all.filter((r) => r.type === t).length])),
      })),
      dataStores: all.filter((r) => r.dataStore).map((r) => ({
        resourceId: r.id, ...(r.classification ? { classification: r.classification } : {}), encryptedAtRest: r.compliantBy ? 'SSE-KMS (customer key)' : 'not shown', backup: r.compliantBy ? 'versioned' : 'none found', retention: r.compliantBy ? '7 years' : 'none found',
      })),
      zones: ['isolated', 'managed', 'private', 'public'].map((id) => ({ id, kind: id === 'managed' ? 'managed-service' : id, resourceIds: all.filter((r) => r.zone === id).map((r) => r.id) })),
      flows: [{ from: 'internet', to: find('Alb/Listener').id, basis: `Ingress on 443 in ${find('LoadBalancer').id}` }],
    },
    limitations: [
      'Shows what was synthesised, not what is deployed.',
      'Shows configuration only: people, procedures and reviews are not in the code.',
      'Values known only at deploy time are listed as unknown and count as neither pass nor failure.',
    ],
  };
  return {
    $schema: 'https://example.com/cdk-soc2/schema/control-mapping/v1.json',
    schemaVersion: '1.0.0',
    content,
    run: {
      runId: '01JD0000000000000000000000',
      startedAt: '2026-11-23T06:58:02Z',
      finishedAt: '2026-11-23T06:58:09Z',
      actor: 'ci',
      trigger: 'pull-request',
      ci: { name: 'Example CI', runUrl: 'https://ci.example.com/runs/1' },
      command: 'cdk synth',
      host: { os: 'linux', node: '20.20.0' },
      gate: { failOn: ['fatal', 'error'], outcome: failing.length > 0 ? 'fail' : 'pass', failing: failing.length, warnings: judged.filter((e) => e.status === 'fail').length - failing.filter((e) => e.status === 'fail').length, problems: [] },
    },
    integrity: { canonicalization: 'RFC8785', contentDigest: `sha256:${digest(JSON.stringify(content))}` },
  };
}

/** A production system with every status, every kind of waiver and every coverage, and hostile names in it. */
export const sampleMapping = (): ControlMapping => assemble({ resources, evaluations });

/** The same system once everything is mended: the gate passes. */
export const passingMapping = (): ControlMapping => assemble({ resources: resources.filter((r) => r.inScope), evaluations: evaluations.filter((e) => e.status === 'pass') });

/** An app with nothing in it: every list empty, every optional field left out. */
export function emptyMapping(): ControlMapping {
  const { content, run, ...rest } = sampleMapping();
  return {
    ...rest,
    content: {
      ...content,
      system: { id: 'empty', name: 'Empty', owner: '', environment: '', categories: [] },
      tool: { name: 'cdk-soc2', version: '0.4.0', framework: { name: 'cloudformation', version: '' }, packs: [], catalog: content.tool.catalog },
      source: { repository: '', commit: '', committedAt: '', dirty: false },
      scope: { stacks: [], exclusions: [] },
      completeness: {
        resourcesInTemplates: 0,
        resourcesInReport: 0,
        resourcesEvaluated: 0,
        resourcesEvidence: 0, notRead: [], resourcesWithoutRule: 0,
        resourcesOutOfScope: 0,
        resourcesUndecided: 0,
        unmappedTypes: [],
        rulesLoaded: 0,
        rulesExecuted: 0,
        rulesErrored: 0,
        byStatus: { 'pass': 0, 'fail': 0, 'waived': 0, 'unknown': 0, 'not-applicable': 0, 'error': 0 },
        balanced: true,
        differences: [],
      },
      criteria: [],
      controls: [],
      rules: [],
      resources: [],
      evaluations: [],
      waivers: [],
      exceptions: [],
      responsibilities: { subserviceOrganizations: [], userEntityControls: [], accountBaseline: { ownedByThisApp: false, owner: '' } },
      description: { accounts: [], services: [], dataStores: [], zones: [], flows: [] },
      limitations: [],
    },
    run: { ...run, gate: { failOn: ['fatal', 'error'], outcome: 'fail', failing: 1, warnings: 0, problems: ['No resource was evaluated.'] } },
  };
}

/** About `count` evaluations over a fifth as many buckets. */
export function largeMapping(count: number): ControlMapping {
  const names = ['S3BucketEncrypted', 'S3BucketLoggingEnabled', 'S3BucketPublicAccessBlocked', 'S3BucketVersioningEnabled'];
  const buckets = Array.from({ length: Math.ceil(count / names.length) }, (_, i) => resource('Prod-Data', `Team${i % 40}/Bucket${i}/Resource`, 'AWS::S3::Bucket', 'data', { classification: 'internal' }));
  const many = buckets.flatMap((bucket, i) => names.map((name, j): MappedEvaluation => {
    const judged = rules.find((r) => r.id === `SOC2-${name}`);
    const status: EvaluationStatus = (i + j) % 97 === 0 ? 'fail' : (i + j) % 61 === 0 ? 'unknown' : 'pass';
    return {
      id: `e:${digest(`${name}|${bucket.id}`).slice(0, 16)}`,
      ruleId: `SOC2-${name}`,
      resourceId: bucket.id,
      status,
      message: status === 'pass' ? 'bucket is set as required' : 'bucket is not set as required',
      criteria: (judged?.criteria ?? []).filter(inScopeCategory),
      evidence: [{ pointer: `/Resources/${bucket.logicalId}/Properties/VersioningConfiguration/Status`, operator: 'equals', expected: 'Enabled', actual: status === 'pass' ? 'Enabled' : 'Suspended', setBy: 'construct-default' }],
    };
  }));
  const base = assemble({ resources: [], evaluations: [] });
  const byStatus = { ...base.content.completeness.byStatus };
  for (const e of many) byStatus[e.status] += 1;
  return {
    ...base,
    content: {
      ...base.content,
      resources: buckets,
      evaluations: many,
      waivers: [],
      criteria: criteriaOf(many, ['security', 'availability']),
      completeness: {
        ...base.content.completeness,
        byStatus,
        resourcesInTemplates: buckets.length,
        resourcesInReport: buckets.length,
        resourcesEvaluated: buckets.length,
      },
    },
    run: { ...base.run, gate: { ...base.run.gate, outcome: 'fail', failing: byStatus.fail } },
  };
}
