import * as fs from 'node:fs';
import * as path from 'node:path';
import { App, CfnResource, RemovalPolicy, Stack, Stage } from 'aws-cdk-lib';
import * as iam from 'aws-cdk-lib/aws-iam';
import * as lambda from 'aws-cdk-lib/aws-lambda';
import * as s3 from 'aws-cdk-lib/aws-s3';
import * as deployment from 'aws-cdk-lib/aws-s3-deployment';
import * as notifications from 'aws-cdk-lib/aws-s3-notifications';
import * as custom from 'aws-cdk-lib/custom-resources';
import { Construct } from 'constructs';
import { Soc2 } from '../../src';
import type { ControlMapping } from '../../src/report/mapping';

const CALL = 'AWS679f53fac002430cb0da5b7982bd2287';
const EMPTIER = 'Custom::S3AutoDeleteObjectsCustomResourceProvider';
const RETENTION = 'LogRetentionaae0aa3c5b4d4f87b02d85b201efdd8a';

const inline = { runtime: lambda.Runtime.NODEJS_22_X, handler: 'index.handler', code: lambda.Code.fromInline('exports.handler = async () => 1;') };

/** Which resources the mapping takes for the CDK's own, and which fail. */
function judge(build: (stack: Stack) => void, scope: (app: App) => Construct = (app) => app): { owned: string[]; failing: string[] } {
  const app = new App({ analyticsReporting: false, builtinCloudFormationValidation: false, context: { '@aws-cdk/core:appMode': 'inmemory' } });
  Soc2.enable(app, { defaults: { enabled: false } });
  build(new Stack(scope(app), 'Data', { env: { account: '111122223333', region: 'eu-west-1' } }));
  try { app.synth(); } catch { /* The mapping says why. */ }
  const { content } = JSON.parse(fs.readFileSync(path.join(app.outdir, 'soc2', 'control-mapping.json'), 'utf8')) as ControlMapping;
  return {
    owned: content.resources.filter(({ frameworkOwned }) => frameworkOwned !== undefined).map(({ constructPath }) => constructPath.replace(/^(Prod\/)?Data\//, '')).sort(),
    failing: [...new Set(content.evaluations.filter(({ status }) => status === 'fail').map(({ resourceId }) => resourceId.replace(/^.*#(Prod\/)?Data\//, '')))].sort(),
  };
}

const listBuckets = (stack: Stack) => new custom.AwsCustomResource(stack, 'Call', {
  onCreate: { service: 'S3', action: 'listBuckets', physicalResourceId: custom.PhysicalResourceId.of('all') }, policy: custom.AwsCustomResourcePolicy.fromSdkCalls({ resources: ['*'] }),
});
const emptied = (stack: Stack) => new s3.Bucket(stack, 'Bucket', { autoDeleteObjects: true, removalPolicy: RemovalPolicy.DESTROY });

test.each<[string, (stack: Stack) => void, string[]]>([
  ['AwsCustomResource', listBuckets, [`${CALL}/Resource`, `${CALL}/ServiceRole/Resource`]],
  ['a bucket that is emptied', emptied, [`${EMPTIER}/Handler`, `${EMPTIER}/Role`]],
  ['log retention', (stack) => new lambda.Function(stack, 'Mine', { ...inline, logRetention: 7 }), [`${RETENTION}/Resource`, `${RETENTION}/ServiceRole/DefaultPolicy/Resource`, `${RETENTION}/ServiceRole/Resource`]],
  ['bucket notifications, whose code stands in the template', (stack) => emptied(stack).addEventNotification(s3.EventType.OBJECT_CREATED, new notifications.LambdaDestination(new lambda.Function(stack, 'Mine', inline))), [
    'BucketNotificationsHandler050a0587b7544547bf325f094a3db834/Resource', 'BucketNotificationsHandler050a0587b7544547bf325f094a3db834/Role/Resource',
  ]],
  ['BucketDeployment', (stack) => new deployment.BucketDeployment(stack, 'Files', { sources: [deployment.Source.data('a', 'b')], destinationBucket: emptied(stack) }), [
    'Custom::CDKBucketDeployment8693BB64968944B69AAFB0CC9EB8756C/Resource', 'Custom::CDKBucketDeployment8693BB64968944B69AAFB0CC9EB8756C/ServiceRole/DefaultPolicy/Resource',
  ]],
])("the provider of %s is the CDK's own, in a Stage as well, and none of it fails", (_name, build, expected) => {
  for (const scope of [(app: App) => app, (app: App) => new Stage(app, 'Prod')]) {
    const { owned, failing } = judge(build, scope);
    expect(owned).toEqual(expect.arrayContaining(expected));
    expect(owned.filter((path_) => /^(Mine|Bucket|Call|Files)\//.test(path_))).toEqual([]);
    expect(failing.filter((path_) => owned.includes(path_))).toEqual([]);
  }
});

test('an id of the CDK on a construct of somebody else owns nothing', () => {
  for (const id of [CALL, EMPTIER, RETENTION]) {
    const { owned, failing } = judge((stack) => { new s3.CfnBucket(new Construct(stack, id), 'Leaky'); });
    expect({ owned, failing }).toEqual({ owned: [], failing: [`${id}/Leaky`] });
  }
});

test("the CDK's id and class with other code own nothing", () => {
  const { owned } = judge((stack) => { new lambda.Function(stack, CALL, inline); });
  expect(owned).toEqual([]);
  expect(judge((stack) => {
    emptied(stack);
    (stack.node.findChild(EMPTIER).node.findChild('Handler') as CfnResource).addPropertyOverride('Code', { ZipFile: 'exports.handler = async () => 1;' });
  }).owned).toEqual([]);
  expect(judge((stack) => {
    emptied(stack);
    const mine = new lambda.Function(stack, 'Mine', { ...inline, code: lambda.Code.fromAsset(__dirname) });
    (stack.node.findChild(EMPTIER).node.findChild('Handler') as CfnResource).addPropertyOverride('Code.S3Key', (stack.resolve((mine.node.defaultChild as lambda.CfnFunction).code) as { s3Key: string }).s3Key);
  }).owned).toEqual([]);
});

test('what somebody puts below a real provider is judged as his', () => {
  const { owned, failing } = judge((stack) => {
    listBuckets(stack);
    const provider = stack.node.findChild(CALL);
    new s3.CfnBucket(provider, 'Leaky').applyRemovalPolicy(RemovalPolicy.RETAIN);
    new iam.CfnRole(provider, 'Admin', { assumeRolePolicyDocument: { Statement: [{ Effect: 'Allow', Principal: { AWS: '*' }, Action: 'sts:AssumeRole' }] } });
  });
  expect(owned).toContain(`${CALL}/Resource`);
  expect(owned).not.toContain(`${CALL}/Admin`);
  expect(failing).toEqual(expect.arrayContaining([`${CALL}/Leaky`, `${CALL}/Admin`]));
});

test('a function that runs other code beside the provider makes all of it somebody else\'s', () => {
  const { owned } = judge((stack) => { listBuckets(stack); new lambda.Function(stack.node.findChild(CALL), 'Another', inline); });
  expect(owned).toEqual([]);
});
