import * as fs from 'node:fs';
import * as path from 'node:path';
import { KmsKey } from '@cdktf/provider-aws/lib/kms-key';
import { AwsProvider } from '@cdktf/provider-aws/lib/provider';
import { S3Bucket } from '@cdktf/provider-aws/lib/s3-bucket';
import { S3BucketVersioningA } from '@cdktf/provider-aws/lib/s3-bucket-versioning';
import { App, TerraformElement, TerraformResource, TerraformStack, Testing } from 'cdktf';
import { DataClass, DataClassification, type GateProps, Soc2, Soc2Scope, Waivers } from '../../src/cdktf';
import { FRAMEWORK } from '../../src/cdktf/installed';
import type { ControlMapping } from '../../src/report/mapping';
import { rules } from '../../src/rules';
import { inDays } from '../support/days';

const notHere = { reason: 'Not part of this case.', owner: 'data@example.com', approvedBy: 'ciso@example.com' };
const only = (...names: string[]): GateProps => ({ exclude: rules.filter((rule) => !names.includes(rule.name)).map((rule) => ({ rule: rule.name, ...notHere })), asOf: inDays(0) });
const versioning = only('S3BucketVersioningEnabled');

class Data extends TerraformStack {
  public readonly bucket: S3Bucket;
  constructor(scope: App, id: string, status?: string) {
    super(scope, id);
    new AwsProvider(this, 'Aws', { region: 'eu-west-1', allowedAccountIds: ['111122223333'] });
    this.bucket = new S3Bucket(this, 'Bucket');
    if (status !== undefined) { new S3BucketVersioningA(this, 'Versioning', { bucket: this.bucket.id, versioningConfiguration: { status } }); }
  }
}

interface Synthesised { readonly mapping: ControlMapping; readonly message: string; readonly directory: string }

let summary = '';
beforeEach(() => { summary = ''; jest.spyOn(process.stdout, 'write').mockImplementation((text) => { summary += String(text); return true; }); });
afterEach(() => jest.restoreAllMocks());

/** Synthesises an app as a user would, and reads what was written. */
function synth(build: (app: App) => void, props: GateProps = versioning): Synthesised {
  const app = Testing.app();
  Soc2.enable(app, props);
  build(app);
  let message = '';
  try { app.synth(); } catch (error) { message = (error as Error).message; }
  return { message, directory: app.outdir, mapping: JSON.parse(fs.readFileSync(path.join(app.outdir, 'soc2', 'control-mapping.json'), 'utf8')) as ControlMapping };
}

const statuses = ({ mapping }: Synthesised) => Object.fromEntries(mapping.content.evaluations.map(({ resourceId, status }) => [resourceId.split('#')[1], status]));

describe('app.synth()', () => {
  test('throws on a violation, with the path, the fact, the criterion and the fix, and writes the mapping all the same', () => {
    const result = synth((app) => { new Data(app, 'data', 'Suspended'); });
    expect(result.message).toMatch(/SOC2-S3BucketVersioningEnabled/);
    expect(result.message).toMatch(/data\/Bucket \(aws_s3_bucket\)/);
    expect(result.message).toMatch(/versioning_configuration\.0\.status is Suspended, expected Enabled/);
    expect(result.message).toMatch(/A1\.2|CC7\.5/);
    expect(result.message).toMatch(/aws_s3_bucket_versioning with versioning_configuration/);
    expect(result.message).not.toMatch(/acknowledge/);
    expect(result.mapping.run.gate.outcome).toBe('fail');
    expect(fs.readdirSync(path.join(result.directory, 'soc2'))).toEqual(expect.arrayContaining(['control-mapping.json', 'control-mapping.html', 'control-mapping.csv', 'control-mapping.md']));
  });

  test('passes where the resource beside it says so, and the evidence points into cdk.tf.json', () => {
    const result = synth((app) => { new Data(app, 'data', 'Enabled'); });
    expect(result.message).toBe('');
    expect(statuses(result)).toEqual({ 'data/Bucket': 'pass' });
    expect(result.mapping.content.tool.framework.name).toBe(FRAMEWORK);
    expect(result.mapping.content.completeness).toMatchObject({ balanced: true, resourcesInTemplates: 2, resourcesInReport: 2 });
    expect(result.mapping.content.scope.stacks).toMatchObject([{ id: 'data', account: '111122223333', region: 'eu-west-1', template: { path: 'stacks/data/cdk.tf.json' } }]);
    const [{ evidence }] = result.mapping.content.evaluations;
    const document = JSON.parse(fs.readFileSync(path.join(result.directory, 'stacks/data/cdk.tf.json'), 'utf8')) as unknown;
    const at = evidence[0].pointer.split('/').slice(1).reduce((node, token) => (node as Record<string, unknown>)[token], document);
    expect(at).toBe('Enabled');
    expect(summary).toContain('0 failing');
  });

  test('judges what is in the file: an override that weakens is found, and marked', () => {
    const result = synth((app) => {
      const stack = new Data(app, 'data');
      const versions = new S3BucketVersioningA(stack, 'Versions', { bucket: stack.bucket.id, versioningConfiguration: { status: 'Enabled' } });
      versions.addOverride('versioning_configuration.status', 'Suspended');
    });
    expect(result.message).toMatch(/Suspended/);
    expect(result.mapping.content.evaluations[0].evidence[0].setBy).toBe('escape-hatch');
  });

  test('follows references across stacks', () => {
    const result = synth((app) => {
      const { bucket } = new Data(app, 'data');
      const other = new TerraformStack(app, 'other');
      new AwsProvider(other, 'Aws', { region: 'eu-west-1' });
      new S3BucketVersioningA(other, 'Versioning', { bucket: bucket.id, versioningConfiguration: { status: 'Enabled' } });
    });
    expect(statuses(result)).toEqual({ 'data/Bucket': 'pass' });
  });

  test('an app without stacks fails', () => expect(synth(() => undefined).message).toMatch(/no resource, so nothing was judged/));

  test('an app in which every rule that bears on it is switched off fails', () => {
    const result = synth((app) => { const stack = new TerraformStack(app, 's'); new AwsProvider(stack, 'Aws', { region: 'eu-west-1' }); new KmsKey(stack, 'Key'); });
    expect(result.message).toMatch(/Every rule that judges the resources of this app is switched off, so nothing was judged/);
  });

  test('an app of types that no rule knows passes, and they are named', () => {
    const result = synth((app) => { const stack = new TerraformStack(app, 's'); new TerraformResource(stack, 'Door', { terraformResourceType: 'example_door' }); });
    expect(result.message).toBe('');
    expect(summary).toContain('over 1 resource (no rule for example_door)');
    expect(result.mapping.content.completeness).toMatchObject({ resourcesWithoutRule: 1, resourcesEvaluated: 0, balanced: true, unmappedTypes: [{ type: 'example_door', count: 1 }] });
  });

  test('a waiver covers it, and stands in the mapping', () => {
    const result = synth((app) => {
      const { bucket } = new Data(app, 'data');
      Waivers.of(bucket).add({ rule: 'S3BucketVersioningEnabled', reason: 'Scratch data.', owner: 'data@example.com', approvedBy: 'ciso@example.com', expires: inDays(200) });
    });
    expect({ message: result.message, statuses: statuses(result) }).toEqual({ message: '', statuses: { 'data/Bucket': 'waived' } });
    expect(result.mapping.content.waivers).toMatchObject([{ ruleId: 'SOC2-S3BucketVersioningEnabled', constructPath: 'data/Bucket', status: 'active' }]);
  });

  test('a scope that is out of audit is counted and not judged', () => {
    const result = synth((app) => { Soc2Scope.of(new Data(app, 'sandbox')).exclude({ reason: 'For experiments.' }); new Data(app, 'data', 'Enabled'); });
    expect({ message: result.message, statuses: statuses(result), out: result.mapping.content.completeness.resourcesOutOfScope }).toEqual({ message: '', statuses: { 'data/Bucket': 'pass' }, out: 1 });
  });

  test('a classification that is declared in code reaches the rules', () => {
    const result = synth((app) => { DataClassification.of(new Data(app, 'data')).set(DataClass.CONFIDENTIAL); }, { ...only('DataStoreClassified', 'S3BucketVersioningEnabled'), include: ['DataStoreClassified'] });
    expect(result.mapping.content.evaluations.find(({ ruleId }) => ruleId === 'SOC2-DataStoreClassified')).toMatchObject({ status: 'pass' });
    expect(result.mapping.content.resources.find(({ type }) => type === 'aws_s3_bucket')).toMatchObject({ classification: 'confidential', dataStore: true, component: 'data' });
  });

  test('the account baseline is asked of an app that owns it', () => {
    expect(synth((app) => { new Data(app, 'data'); }, { ...only('GuarddutyDetectorEnabled'), ownsAccountBaseline: true }).message).toMatch(/the account declares no GuardDuty detector/);
  });

  test('configurations written as HCL are judged as well', () => {
    const app = new App({ outdir: fs.mkdtempSync(path.join(fs.realpathSync(process.env.TMPDIR ?? '/tmp'), 'hcl-')), hclOutput: true });
    Soc2.enable(app, versioning);
    new Data(app, 'data', 'Suspended');
    expect(() => app.synth()).toThrow(/SOC2-S3BucketVersioningEnabled/);
  });
});

describe('fails closed', () => {
  test('an app that skips validations is refused', () => expect(() => Soc2.enable(new App({ outdir: Testing.app().outdir, skipValidation: true }))).toThrow(/skipValidation/));
  test('enabled twice', () => { const app = Testing.app(); Soc2.enable(app); expect(() => Soc2.enable(app)).toThrow(/twice/); });
  test('an unknown rule', () => expect(() => Soc2.enable(Testing.app(), { exclude: [{ rule: 'Nonsense', ...notHere }] })).toThrow(/no rule is called "Nonsense"/));
  test('enabled after the synthesis', () => {
    const app = Testing.app();
    new Data(app, 'data');
    app.synth();
    expect(() => Soc2.enable(app, versioning)).toThrow(/synthesised already.*before app\.synth\(\)/);
  });
  test('a stack that is judged alone fails an app that writes others, unless all are', () => {
    const app = Testing.app();
    Soc2.enable(new Data(app, 'data', 'Enabled'), versioning);
    const other = new Data(app, 'other', 'Enabled');
    expect(() => app.synth()).toThrow(/on the stack data alone, .*: other\. Call Soc2\.enable\(app\)/);
    Soc2.enable(other, versioning);
    expect(() => app.synth()).not.toThrow();
  });
  test('the mapping of an earlier run does not outlive one that fails early', () => {
    const { directory } = synth((app) => { new Data(app, 'data', 'Enabled'); });
    expect(() => Soc2.enable(new App({ outdir: directory }), { exclude: [{ rule: 'Nonsense', ...notHere }] })).toThrow();
    expect(fs.readdirSync(path.join(directory, 'soc2'))).toEqual([]);
  });
  test('metadata written by hand is no waiver', () => {
    const result = synth((app) => { new Data(app, 'data', 'Suspended').node.addMetadata('cdk-soc2:waiver', { rule: 'S3BucketVersioningEnabled', scope: '', reason: '', expires: 'never', declaredBy: 'waiver' }); });
    expect(result.message).toMatch(/counts as nothing: reason is empty/);
  });
  test('a crash of the gate fails the synthesis', () => {
    const app = Testing.app();
    fs.writeFileSync(path.join(app.outdir, 'occupied'), 'a file where the folder should be');
    Soc2.enable(app, { ...versioning, outputDirectory: 'occupied' });
    new Data(app, 'data', 'Enabled');
    expect(() => app.synth()).toThrow();
  });
});

describe('tests of one stack', () => {
  test('Testing.synth with validations throws', () => {
    const stack = new Data(Testing.app(), 'data');
    Soc2.enable(stack, versioning);
    expect(() => Testing.synth(stack, true)).toThrow(/SOC2-S3BucketVersioningEnabled/);
  });

  test('Testing.fullSynth throws, and passes where the stack is right', () => {
    const leaky = new Data(Testing.app(), 'data');
    Soc2.enable(leaky, versioning);
    expect(() => Testing.fullSynth(leaky)).toThrow(/SOC2-S3BucketVersioningEnabled/);
    const fixed = new Data(Testing.app(), 'data', 'Enabled');
    Soc2.enable(fixed, versioning);
    expect(fs.existsSync(path.join(Testing.fullSynth(fixed), 'stacks/data/cdk.tf.json'))).toBe(true);
  });

  test('findings of a stack without a synthesis', () => {
    expect(Soc2.findings(new Data(Testing.app(), 'data'), versioning).join('\n')).toMatch(/data\/Bucket/);
    expect(Soc2.findings(new Data(Testing.app(), 'data', 'Enabled'), versioning)).toEqual([]);
  });
});

test('the elements are those of the core under test', () => expect(TerraformElement.isTerraformElement(new Data(Testing.app(), 's').bucket)).toBe(true));
