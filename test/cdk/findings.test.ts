import { App, Lazy, Stack, Stage, Validations } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import * as s3 from 'aws-cdk-lib/aws-s3';
import { AwsSolutionsChecks } from 'cdk-nag';
import { RootConstruct } from 'constructs';
import { Soc2, Waivers } from '../../src';
import { inDays } from '../support/days';

const quiet = { analyticsReporting: false, builtinCloudFormationValidation: false, context: { '@aws-cdk/core:failSynthOnValidationErrors': false } };

/** An app with the line, as a unit test makes it, and one stack that breaks rules. */
function app(line = true): { stack: Stack; bucket: s3.CfnBucket } {
  const root = new App(quiet);
  if (line) { Soc2.enable(root, { defaults: { enabled: false } }); }
  const stack = new Stack(root, 'Data');
  new s3.CfnBucket(new Stack(root, 'Other'), 'Elsewhere');
  return { stack, bucket: new s3.CfnBucket(stack, 'Leaky') };
}

test.each([true, false])('findings names what fails below a scope and nothing else, with the line: %s', (line) => {
  const { stack } = app(line);
  const findings = Soc2.findings(stack);
  expect(findings).toContainEqual(expect.stringContaining('SOC2-S3BucketVersioningEnabled\n   Bucket keeps no object versions'));
  expect(findings.at(-1)).toMatch(/^SOC 2: \d+ failing/);
  expect(findings.join('\n')).not.toContain('Elsewhere');
  expect(Soc2.findings(stack)).toEqual(findings);
});

test('findings is empty where the gate would pass', () => {
  const { stack, bucket } = app();
  for (const rule of ['S3BucketVersioningEnabled', 'S3BucketLoggingEnabled', 'S3BucketSslRequestsOnly', 'S3BucketLevelPublicAccessProhibited']) {
    Waivers.of(bucket).add({ rule, reason: 'Scratch data.', owner: 'data@example.com', approvedBy: 'ciso@example.com', expires: inDays(30) });
  }
  expect(Soc2.findings(stack)).toEqual([]);
});

test('findings looks into a Stage', () => {
  const stage = new Stage(new App(quiet), 'Prod');
  new s3.CfnBucket(new Stack(stage, 'Data'), 'Leaky');
  expect(Soc2.findings(stage).join('\n')).toContain('Prod/Data/Leaky');
});

test("findings is not stopped by another pack's failure, nor by a gate that throws", () => {
  const root = new App({ ...quiet, context: { '@aws-cdk/core:appMode': 'inmemory' } });
  Soc2.enable(root, { defaults: { enabled: false } });
  Validations.of(root).addPlugins(new AwsSolutionsChecks(root));
  const stack = new Stack(root, 'Data');
  new s3.CfnBucket(stack, 'Leaky');
  expect(() => root.synth()).toThrow(/Leaky/);
  expect(Soc2.findings(stack).join('\n')).toContain('SOC2-S3BucketVersioningEnabled');
});

test('findings does not take a broken app for a judged one', () => {
  const root = new App(quiet);
  const stack = new Stack(root, 'Data');
  new s3.CfnBucket(stack, 'Bucket', { bucketName: Lazy.string({ produce: () => { throw new Error('no name'); } }) });
  expect(() => Soc2.findings(stack)).toThrow('no name');
  expect(() => Soc2.findings(new RootConstruct())).toThrow(/in no App or Stage/);
});

describe('Template.fromStack with the line on', () => {
  test('gives the template, defaults included, for every stack in turn', () => {
    const root = new App(quiet);
    Soc2.enable(root, { defaults: { allow: ['new-system'] } });
    const [one, two] = ['One', 'Two'].map((id) => new Stack(root, id));
    new s3.Bucket(one, 'Bucket');
    new s3.Bucket(two, 'Bucket');
    for (const stack of [one, two, one]) { Template.fromStack(stack).hasResourceProperties('AWS::S3::Bucket', { VersioningConfiguration: { Status: 'Enabled' } }); }
  });

  test('gives it of a stack that fails the gate, where the test says that it looks at templates alone', () => {
    Template.fromStack(app().stack).resourceCountIs('AWS::S3::Bucket', 1);
  });

  test('throws with the findings of a stack that fails the gate, where the test says nothing', () => {
    const root = new App({ ...quiet, context: { '@aws-cdk/core:appMode': 'inmemory' } });
    Soc2.enable(root, { defaults: { enabled: false } });
    const stack = new Stack(root, 'Data');
    new s3.CfnBucket(stack, 'Leaky');
    expect(() => Template.fromStack(stack)).toThrow(/keeps no object versions/);
  });
});

test('the line stands once in an app, on the App, before its synthesis', () => {
  const root = new App(quiet);
  Soc2.enable(root);
  expect(() => Soc2.enable(root)).toThrow(/called twice/);
  expect(() => Soc2.enable(new Stack(root, 'Data') as unknown as App)).toThrow(/takes the App/);
  const late = new App(quiet);
  new Stack(late, 'Data');
  late.synth();
  expect(() => Soc2.enable(late)).toThrow(/synthesised already.*first line after new App/);
});
