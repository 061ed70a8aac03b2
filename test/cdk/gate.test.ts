import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import { App, Aspects, CfnResource, type IAspect, NestedStack, Stack, Stage, Validations } from 'aws-cdk-lib';
import * as iam from 'aws-cdk-lib/aws-iam';
import * as s3 from 'aws-cdk-lib/aws-s3';
import * as sqs from 'aws-cdk-lib/aws-sqs';
import { CfnInclude } from 'aws-cdk-lib/cloudformation-include';
import { NagMessageLevel, NagPack, NagRuleCompliance } from 'cdk-nag';
import type { IConstruct } from 'constructs';
import { nagRules, Soc2, Soc2Checks, Soc2Rules, Soc2Scope, Soc2Severity, type Soc2Props, Waivers } from '../../src';
import type { ControlMapping } from '../../src/report/mapping';
import { rules } from '../../src/rules';
import { inDays } from '../support/days';

const VERSIONING = 'SOC2-S3BucketVersioningEnabled';
const notHere = { reason: 'Not part of this case.', owner: 'data@example.com', approvedBy: 'ciso@example.com' };
const only = (...names: string[]): Soc2Props => ({ exclude: rules.filter((rule) => !names.includes(rule.name)).map((rule) => ({ rule: rule.name, ...notHere })) });
const versioning = only('S3BucketVersioningEnabled');
const enabled = { versioningConfiguration: { status: 'Enabled' } };
const waiver = { rule: 'S3BucketVersioningEnabled', reason: 'Scratch data.', owner: 'data@example.com', approvedBy: 'ciso@example.com', expires: inDays(200) };

interface Synthesised {
  mapping: ControlMapping;
  failed: boolean;
  message: string;
  directory: string;
  report: { pluginReports: { suppressedViolations?: { ruleName: string; reason: string; acknowledgedAt: string }[] }[] };
}

/** Synthesises an app as a test would, gate switched on, and reads what was written. */
function synth(build: (app: App) => void, props: Soc2Props = { ...versioning, asOf: inDays(0) }, prepare: (app: App) => void = () => undefined): Synthesised {
  const directory = fs.mkdtempSync(path.join(os.tmpdir(), 'cdk-soc2-'));
  const app = new App({ outdir: directory, analyticsReporting: false, builtinCloudFormationValidation: false });
  prepare(app);
  Soc2.enable(app, { defaults: { enabled: false }, ...props });
  build(app);
  let message = '';
  try { app.synth(); } catch (error) { message = String(error); }
  const read = (name: string) => JSON.parse(fs.readFileSync(path.join(directory, name), 'utf8'));
  return { mapping: read('soc2/control-mapping.json'), failed: message !== '', message, directory, report: fs.existsSync(path.join(directory, 'validation-report.json')) ? read('validation-report.json') : { pluginReports: [] } };
}

/** Statuses by construct path. */
function statuses({ mapping }: Synthesised): Record<string, string> {
  return Object.fromEntries(mapping.content.evaluations.map((evaluation) => [evaluation.resourceId.split('#')[1], evaluation.status]));
}

describe('the final template is judged', () => {
  test('a property override that weakens is found, and marked as an escape hatch', () => {
    const result = synth((app) => {
      const bucket = new s3.Bucket(new Stack(app, 'Data'), 'Bucket', { versioned: true });
      (bucket.node.defaultChild as CfnResource).addPropertyOverride('VersioningConfiguration.Status', 'Suspended');
    });
    expect(statuses(result)).toEqual({ 'Data/Bucket/Resource': 'fail' });
    expect(result.mapping.content.evaluations[0].evidence[0]).toMatchObject({ actual: 'Suspended', setBy: 'escape-hatch', pointer: expect.stringMatching(/\/VersioningConfiguration\/Status$/) });
  });

  test('a property override that mends counts', () => {
    expect(statuses(synth((app) => {
      const bucket = new s3.Bucket(new Stack(app, 'Data'), 'Bucket');
      (bucket.node.defaultChild as CfnResource).addPropertyOverride('VersioningConfiguration.Status', 'Enabled');
    }))).toEqual({ 'Data/Bucket/Resource': 'pass' });
  });

  test('raw resources are judged', () => {
    expect(statuses(synth((app) => { new CfnResource(new Stack(app, 'Data'), 'Raw', { type: 'AWS::S3::Bucket' }); }))).toEqual({ 'Data/Raw': 'fail' });
  });

  test('an included template is judged, its parameters and conditions too', () => {
    const file = path.join(fs.mkdtempSync(path.join(os.tmpdir(), 'cdk-soc2-')), 'included.json');
    fs.writeFileSync(file, JSON.stringify({
      Parameters: { Status: { Type: 'String' }, Env: { Type: 'String' } },
      Conditions: { Prod: { 'Fn::Equals': [{ Ref: 'Env' }, 'prod'] } },
      Resources: {
        Open: { Type: 'AWS::S3::Bucket', Properties: { VersioningConfiguration: { Status: { Ref: 'Status' } } } },
        Half: { Type: 'AWS::S3::Bucket', Properties: { VersioningConfiguration: { 'Fn::If': ['Prod', { Status: 'Enabled' }, { Ref: 'AWS::NoValue' }] } } },
      },
    }));
    const result = synth((app) => { new CfnInclude(new Stack(app, 'Data'), 'Old', { templateFile: file }); });
    expect(statuses(result)).toEqual({ 'Data/Old/Open': 'unknown', 'Data/Old/Half': 'fail' });
    expect(result.mapping.content.evaluations.find((evaluation) => evaluation.status === 'unknown')?.evidence[0]).toMatchObject({ actual: '${Status}', redacted: 'token' });
  });

  test('aspects that run late are seen', () => {
    class Suspend implements IAspect {
      public visit(node: IConstruct) { if (node instanceof s3.CfnBucket) { node.addPropertyOverride('VersioningConfiguration.Status', 'Suspended'); } }
    }
    expect(statuses(synth((app) => { const stack = new Stack(app, 'Data'); new s3.CfnBucket(stack, 'Bucket', enabled); Aspects.of(stack).add(new Suspend()); }))).toEqual({ 'Data/Bucket': 'fail' });
  });

  test('nested stacks and Stages, at any depth', () => {
    const result = synth((app) => {
      const stage = new Stage(new Stage(app, 'Prod'), 'Region');
      const stack = new Stack(stage, 'Data');
      new s3.CfnBucket(new NestedStack(new NestedStack(stack, 'Inner'), 'Innermost'), 'Deep');
      new s3.CfnBucket(stack, 'Tight', enabled);
    });
    expect(statuses(result)).toEqual({ 'Prod/Region/Data/Inner/Innermost/Deep': 'fail', 'Prod/Region/Data/Tight': 'pass' });
    expect(result.mapping.content.scope.stacks.map((stack) => stack.id)).toEqual(['Prod/Region/Data', 'Prod/Region/Data/Inner', 'Prod/Region/Data/Inner/Innermost']);
    for (const stack of result.mapping.content.scope.stacks) { expect(fs.existsSync(path.join(result.directory, stack.template.path))).toBe(true); }
  });

  test('a bucket and its policy may stand in different stacks, and in a nested one', () => {
    const deny = (bucket: s3.IBucket) => new iam.PolicyStatement({ effect: iam.Effect.DENY, principals: [new iam.AnyPrincipal()], actions: ['s3:*'], resources: [bucket.bucketArn, `${bucket.bucketArn}/*`], conditions: { Bool: { 'aws:SecureTransport': 'false' } } });
    const attach = (scope: Stack, bucket: s3.Bucket) => new s3.CfnBucketPolicy(scope, 'Policy', { bucket: bucket.bucketName, policyDocument: new iam.PolicyDocument({ statements: [deny(bucket)] }) });
    const result = synth((app) => {
      const data = new Stack(app, 'Data');
      attach(new Stack(app, 'Policies'), new s3.Bucket(data, 'Elsewhere'));
      attach(new NestedStack(data, 'Inner'), new s3.Bucket(data, 'Above'));
      new s3.Bucket(data, 'Alone');
    }, { ...only('S3BucketSslRequestsOnly'), asOf: inDays(0) });
    const elsewhere = result.mapping.content.evaluations.find((evaluation) => evaluation.resourceId.endsWith('Data/Elsewhere/Resource'));
    expect(elsewhere?.evidence[0]).toMatchObject({ document: 'Policies.template.json', pointer: expect.stringMatching(/^\/Resources\/Policy/) });
    expect(statuses(result)).toMatchObject({ 'Data/Elsewhere/Resource': 'pass', 'Data/Above/Resource': 'pass', 'Data/Alone/Resource': 'fail' });
  });
});

describe('waivers', () => {
  test.each<[string, Partial<typeof waiver>, RegExp]>([
    ['an unknown rule', { rule: 'NoSuchRule' }, /no rule is called "NoSuchRule"/],
    ['an empty reason', { reason: '  ' }, /reason is empty/],
    ['an approver who is the owner', { approvedBy: 'Data@example.com' }, /approvedBy and owner are both/],
    ['an end that is no date', { expires: '2027-02-30' }, /must be a date/],
  ])('%s is an error at once', (_name, changes, message) => {
    const stack = new Stack(new App(), 'Data');
    expect(() => Waivers.of(stack).add({ ...waiver, ...changes })).toThrow(message);
  });

  test('CDK records the waiver with reason, owner and place, and the finding does not fail', () => {
    const result = synth((app) => { Waivers.of(new s3.CfnBucket(new Stack(app, 'Data'), 'Bucket')).add(waiver); });
    expect(result.failed).toBe(false);
    expect(result.report.pluginReports[0].suppressedViolations).toEqual([expect.objectContaining({ ruleName: VERSIONING, acknowledgedAt: 'Data/Bucket', reason: expect.stringContaining('approved by ciso@example.com') })]);
    expect(result.mapping.content.waivers).toEqual([expect.objectContaining({ owner: 'data@example.com', status: 'active', expiresAt: inDays(200), declaredBy: 'waiver', declaredAt: expect.objectContaining({ file: 'test/cdk/gate.test.ts' }) })]);
  });

  test('one that covers nothing warns', () => {
    const result = synth((app) => { Waivers.of(new s3.CfnBucket(new Stack(app, 'Data'), 'Bucket', enabled)).add(waiver); });
    expect(result.failed).toBe(false);
    expect(JSON.stringify(result.report)).toContain('covers no finding');
  });

  test('one that is about to end warns', () => {
    const result = synth((app) => { Waivers.of(new s3.CfnBucket(new Stack(app, 'Data'), 'Bucket')).add({ ...waiver, expires: inDays(10) }); });
    expect(result.failed).toBe(false);
    expect(JSON.stringify(result.report)).toContain(`ends on ${inDays(10)}`);
  });

  test.each(['SOC2::SOC2-S3BucketVersioningEnabled', 'SOC2-S3BucketVersioningEnabled'])('a plain acknowledgement of %s shows as a waiver without owner', (id) => {
    const result = synth((app) => { Validations.of(new s3.CfnBucket(new Stack(app, 'Data'), 'Bucket')).acknowledge({ id, reason: 'Scratch data.' }); });
    expect(result.failed).toBe(false);
    expect(result.mapping.content.waivers).toEqual([expect.objectContaining({ owner: '', reason: 'Scratch data.', declaredBy: 'acknowledgement', status: 'active' })]);
    expect(result.report.pluginReports[0].suppressedViolations).toHaveLength(1);
  });

  test('where acknowledgements are refused, one that covers a finding fails, also where CDK leaves the finding out', () => {
    const acknowledge = (app: App, bucket: object) => { Validations.of(new s3.CfnBucket(new Stack(app, 'Data'), 'Bucket', bucket)).acknowledge({ id: `SOC2::${VERSIONING}`, reason: 'Scratch data.' }); };
    const refused = synth((app) => { acknowledge(app, {}); }, { ...versioning, allowAcknowledgements: false });
    expect(refused.failed).toBe(true);
    expect(statuses(refused)).toEqual({ 'Data/Bucket': 'fail' });
    expect(refused.mapping.run.gate.problems).toEqual([expect.stringContaining('acknowledgement of S3BucketVersioningEnabled on Data/Bucket is refused')]);
    expect(refused.mapping.content.waivers).toEqual([]);
    expect(synth((app) => { acknowledge(app, enabled); }, { ...versioning, allowAcknowledgements: false }).failed).toBe(false);
  });

  test('metadata written by hand is a waiver only where it is as one must be, and only below its construct', () => {
    const write = (data: object) => synth((app) => {
      const stack = new Stack(app, 'Data');
      new s3.CfnBucket(stack, 'Bucket').node.addMetadata('cdk-soc2:waiver', data);
      new s3.CfnBucket(stack, 'Other');
    });
    const forged = write({ ...waiver, id: 'W-1', scope: '', reason: '', expires: 'never', declaredBy: 'framework' });
    expect(statuses(forged)).toEqual({ 'Data/Bucket': 'fail', 'Data/Other': 'fail' });
    expect(forged.mapping.content.waivers).toEqual([expect.objectContaining({ constructPath: 'Data/Bucket', declaredBy: 'waiver', status: 'invalid', problem: expect.stringContaining('reason is empty') as string })]);
    expect(JSON.stringify(forged.report)).toContain('SOC2-WaiverInvalid');
    expect(statuses(write({ ...waiver, scope: '' }))).toEqual({ 'Data/Bucket': 'waived', 'Data/Other': 'fail' });
    expect(statuses(write(['nothing']))).toEqual({ 'Data/Bucket': 'fail', 'Data/Other': 'fail' });
  });

  test('a day in the past writes the mapping of that day again, and does not open the gate', () => {
    const result = synth((app) => { Waivers.of(new s3.CfnBucket(new Stack(app, 'Data'), 'Bucket')).add({ ...waiver, expires: '2001-06-01' }); }, { ...versioning, asOf: '2001-01-01' });
    expect(result.mapping.content).toMatchObject({ asOf: '2001-01-01', waivers: [{ status: 'active' }] });
    expect(statuses(result)).toEqual({ 'Data/Bucket': 'waived' });
    expect({ failed: result.failed, gate: result.mapping.run.gate }).toMatchObject({ failed: true, gate: { outcome: 'fail', failing: 1 } });
  });

  test('a day to come fails where a waiver has ended by then', () => {
    const build = (app: App) => { Waivers.of(new s3.CfnBucket(new Stack(app, 'Data'), 'Bucket')).add(waiver); };
    expect(synth(build, { ...versioning, asOf: inDays(100) }).failed).toBe(false);
    expect(synth(build, { ...versioning, asOf: inDays(300) }).failed).toBe(true);
  });

  test('an acknowledgement on one bucket leaves its sibling failing', () => {
    const result = synth((app) => {
      const stack = new Stack(app, 'Data');
      Validations.of(new s3.CfnBucket(stack, 'One')).acknowledge({ id: `SOC2::${VERSIONING}`, reason: 'Scratch data.' });
      new s3.CfnBucket(stack, 'Two');
    });
    expect(result.failed).toBe(true);
    expect(statuses(result)).toEqual({ 'Data/One': 'waived', 'Data/Two': 'fail' });
  });
});

test('what is out of audit scope is counted and named, not judged', () => {
  const result = synth((app) => {
    new s3.CfnBucket(new Stack(app, 'Data'), 'Bucket', enabled);
    const sandbox = new Stage(app, 'Sandbox');
    new s3.CfnBucket(new Stack(sandbox, 'Data'), 'Leaky');
    Soc2Scope.of(sandbox).exclude({ reason: 'Holds no customer data.', approvedBy: 'ciso@example.com' });
  });
  expect(result.failed).toBe(false);
  expect(statuses(result)).toEqual({ 'Data/Bucket': 'pass' });
  expect(result.mapping.content.scope.exclusions).toEqual([{ constructPath: 'Sandbox', reason: 'Holds no customer data.', approvedBy: 'ciso@example.com' }]);
  expect(result.mapping.content.completeness).toMatchObject({ balanced: true, resourcesInTemplates: 2, resourcesOutOfScope: 1 });
  expect(() => Soc2Scope.of(new App()).exclude({ reason: '' })).toThrow(/without a reason/);
});

test('a relaxed rule stands first in the mapping and in the summary', () => {
  const severities = [{ rule: 'S3BucketVersioningEnabled', severity: Soc2Severity.WARNING, ...notHere }];
  const result = synth((app) => { new s3.CfnBucket(new Stack(app, 'Data'), 'Bucket'); }, { ...versioning, severities });
  expect(result.failed).toBe(false);
  expect(result.mapping.content.relaxedRules?.find(({ ruleId }) => ruleId === VERSIONING)).toEqual({ ruleId: VERSIONING, change: 'lowered to warning', ...notHere });
  expect(Object.keys(result.mapping.content)[0]).toBe('relaxedRules');
  expect(JSON.stringify(result.report)).toMatch(/SOC 2: \d+ rules relaxed: \w+ excluded, approved by ciso@example\.com;.* more.*SOC 2: 0 failing/);
});

describe('the mapping', () => {
  const build = (app: App) => { const stack = new Stack(app, 'Data'); new s3.Bucket(stack, 'Bucket', { versioned: true }); new s3.Bucket(stack, 'Leaky'); };

  test('has the same digest for the same code, wherever it runs', () => {
    const [first, second] = [synth(build), synth(build)];
    expect(first.directory).not.toBe(second.directory);
    expect(second.mapping.integrity.contentDigest).toBe(first.mapping.integrity.contentDigest);
    expect(second.mapping.content).toEqual(first.mapping.content);
    expect(second.mapping.run.runId).not.toBe(first.mapping.run.runId);
  });

  test('holds no absolute path, and says where in the code each resource stands', () => {
    const { mapping, directory } = synth(build);
    expect(JSON.stringify(mapping.content)).not.toContain(directory);
    expect(JSON.stringify(mapping.content)).not.toContain(process.cwd());
    for (const resource of mapping.content.resources) { expect(resource.origin).toMatchObject({ file: 'test/cdk/gate.test.ts', line: expect.any(Number) }); }
  });

  test('names every one of the 61 criteria, none with invented coverage', () => {
    const { mapping } = synth(build);
    expect(mapping.content.criteria).toHaveLength(61);
    const coverage = Object.fromEntries(mapping.content.criteria.map((criterion) => [criterion.id, criterion.coverage]));
    expect(coverage).toMatchObject({ 'CC1.1': 'process-only', 'CC6.4': 'inherited', 'CC6.6': 'no-resource', 'A1.2': 'not-relevant', 'CC7.5': 'partial' });
  });

  test('lists under a criterion only controls that something here shows', () => {
    const { mapping } = synth(build);
    const shown = Object.fromEntries(mapping.content.criteria.map((criterion) => [criterion.id, criterion.controlIds]));
    expect(shown).toMatchObject({ 'CC7.5': ['BCK-02'], 'CC8.1': ['CHG-01'], 'CC6.1': [], 'CC6.3': [] });
  });

  test('balances, and names the types that no rule judges', () => {
    const { mapping } = synth((app) => { build(app); new CfnResource(new Stack(app, 'Odd'), 'Odd', { type: 'AWS::Example::Thing' }); });
    const { completeness } = mapping.content;
    expect(completeness).toMatchObject({ balanced: true, resourcesInTemplates: 3, resourcesInReport: 3, resourcesEvaluated: 2, resourcesWithoutRule: 1 });
    expect(completeness.unmappedTypes).toEqual([{ type: 'AWS::Example::Thing', count: 1, disposition: 'unreviewed' }]);
  });

  test('every pass, fail and waived has evidence', () => {
    const { mapping } = synth(build, { asOf: inDays(0) });
    const bare = mapping.content.evaluations.filter((evaluation) => ['pass', 'fail', 'waived'].includes(evaluation.status) && evaluation.evidence.length === 0);
    expect(bare).toEqual([]);
    expect(mapping.content.evaluations.length).toBeGreaterThan(10);
  });

  test('a failing synth writes it, too, with all renderings', () => {
    const { directory, failed } = synth(build);
    expect(failed).toBe(true);
    expect(fs.readdirSync(path.join(directory, 'soc2')).sort()).toEqual(['control-mapping.csv', 'control-mapping.html', 'control-mapping.json', 'control-mapping.md']);
  });

  test('writing it changes no file of the assembly', () => {
    const app = new App({ analyticsReporting: false, builtinCloudFormationValidation: false, postCliContext: { '@aws-cdk/core:confirmValidationPluginsDoNotMutate': true } });
    Soc2.enable(app, { ...versioning, defaults: { enabled: false } });
    new s3.CfnBucket(new Stack(app, 'Data'), 'Bucket', enabled);
    expect(() => app.synth()).not.toThrow();
  });
});

describe('as a cdk-nag pack', () => {
  test('a rule is judged by its name, for packs in other languages', () => {
    const app = new App({ analyticsReporting: false, builtinCloudFormationValidation: false });
    const stack = new Stack(app, 'Data');
    const leaky = new s3.CfnBucket(stack, 'Leaky');
    const tight = new s3.CfnBucket(stack, 'Tight', enabled);
    const queue = new sqs.CfnQueue(stack, 'Queue');
    expect(Soc2Rules.judge('S3BucketVersioningEnabled', leaky)).toBe(NagRuleCompliance.NON_COMPLIANT);
    expect(Soc2Rules.judge('SOC2-S3BucketVersioningEnabled', tight)).toBe(NagRuleCompliance.COMPLIANT);
    expect(Soc2Rules.judge('S3BucketVersioningEnabled', queue)).toBe(NagRuleCompliance.NOT_APPLICABLE);
    expect(() => Soc2Rules.judge('S3BucketVersioned', leaky)).toThrow('no rule is called "S3BucketVersioned"');
    expect(Soc2Rules.all().find(({ name }) => name === 'S3BucketVersioningEnabled')).toMatchObject({ control: 'BCK-02', severity: 'error', optIn: false, resourceTypes: ['AWS::S3::Bucket', 'aws_s3_bucket'] });
  });

  test('validateScope judges a part of an app in a test', () => {
    const app = new App({ analyticsReporting: false, builtinCloudFormationValidation: false });
    new s3.CfnBucket(new Stack(app, 'Other'), 'Leaky');
    const stack = new Stack(app, 'Data');
    new s3.CfnBucket(stack, 'Bucket', enabled);
    const checks = new Soc2Checks(undefined, versioning);
    expect(checks.validateScope(stack)).toEqual({ success: true, violations: [] });
    expect(checks.validateScope(app).violations.map((violation) => violation.ruleName)).toEqual([VERSIONING]);
  });

  test('violations carry fix, criteria, place and found value', () => {
    const app = new App({ analyticsReporting: false, builtinCloudFormationValidation: false });
    new s3.CfnBucket(new Stack(app, 'Data'), 'Leaky');
    const [violation] = new Soc2Checks(undefined, versioning).validateScope(app).violations;
    expect(violation).toMatchObject({
      severity: 'error', fix: expect.stringContaining('versioned: true'), description: expect.stringContaining('VersioningConfiguration.Status is absent'), ruleMetadata: { soc2: 'CC7.5', control: 'BCK-02' },
      violatingResources: [{ resourceLogicalId: 'Leaky', constructPath: 'Data/Leaky', locations: ['Properties/VersioningConfiguration/Status'] }],
    });
  });

  test('each rule works in a pack of one\'s own', () => {
    class OwnPack extends NagPack {
      public readonly name = 'Own';
      constructor() { super(); this.packName = 'Own'; }
      protected checkResource(node: CfnResource): void {
        this.applyRule({ info: 'Versions are kept.', explanation: 'So that they can be restored.', level: NagMessageLevel.ERROR, rule: nagRules.S3BucketVersioningEnabled, node });
      }
    }
    const app = new App({ analyticsReporting: false, builtinCloudFormationValidation: false });
    Validations.of(app).addPlugins(new OwnPack());
    const stack = new Stack(app, 'Data');
    new s3.CfnBucket(stack, 'Tight', enabled);
    const weakened = new s3.CfnBucket(stack, 'Weakened', enabled);
    weakened.addPropertyOverride('VersioningConfiguration.Status', 'Suspended');
    expect(() => app.synth()).toThrow(/Data\/Weakened/);
    expect(() => app.synth({ force: true })).not.toThrow(/Data\/Tight/);
  });
});

describe('an app that owns the account baseline', () => {
  const detector = (props: Soc2Props) => ({ ...only('GuarddutyDetectorEnabled'), asOf: inDays(0), ...props });
  const build = (withDetector: boolean) => (app: App) => {
    const stack = new Stack(app, 'Baseline');
    new s3.Bucket(stack, 'Bucket');
    if (withDetector) { new CfnResource(stack, 'Detector', { type: 'AWS::GuardDuty::Detector', properties: { Enable: true } }); }
  };

  test('fails where something is declared nowhere, on the account itself', () => {
    const result = synth(build(false), detector({ ownsAccountBaseline: true }));
    expect(result.failed).toBe(true);
    expect(result.mapping.content.evaluations).toMatchObject([{ ruleId: 'SOC2-GuarddutyDetectorEnabled', resourceId: 'Baseline#account', status: 'fail', message: expect.stringContaining('the account declares no GuardDuty detector') as string }]);
    expect(result.mapping.content.completeness).toMatchObject({ balanced: true, resourcesInReport: 2 });
  });

  test('passes where it is declared, and judges the account beside the resource', () => {
    const result = synth(build(true), detector({ ownsAccountBaseline: true }));
    expect(result.failed).toBe(false);
    expect(result.mapping.content.evaluations.map(({ resourceId, status }) => [resourceId, status])).toEqual(expect.arrayContaining([['Baseline#account', 'pass'], ['Baseline#Baseline/Detector', 'pass']]));
  });

  test('no other app is told that something is missing', () => {
    const result = synth(build(false), { exclude: only('GuarddutyDetectorEnabled', 'S3BucketVersioningEnabled').exclude, asOf: inDays(0) });
    expect(result.mapping.content.evaluations.filter(({ resourceId }) => resourceId.endsWith('#account'))).toEqual([]);
    expect(result.mapping.content.limitations.join(' ')).toContain('owned elsewhere');
  });

  test('a waiver on the app covers the account', () => {
    const result = synth((app) => { build(false)(app); Waivers.of(app).add({ ...waiver, rule: 'GuarddutyDetectorEnabled' }); }, detector({ ownsAccountBaseline: true }));
    expect({ failed: result.failed, statuses: result.mapping.content.evaluations.map(({ status }) => status) }).toEqual({ failed: false, statuses: ['waived'] });
  });
});
