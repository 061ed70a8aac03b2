import { App, aws_sns as sns, Stack } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import { SecureBucket, SecureQueue, SecureTopic, Soc2 } from '../../../src';
import { Ledger } from '../../../src/cdk/defaults/ledger';
import { constructSamples } from '../../support/construct-samples';
import { l2Samples } from '../../support/l2-samples';

type Sample = (stack: Stack) => unknown;

function stackOf(enabled: boolean): Stack {
  return new Stack(new App({ analyticsReporting: false, builtinCloudFormationValidation: false, ...(enabled ? { propertyInjectors: Soc2.propertyInjectors({ allow: ['new-system'] }) } : {}) }), 'Stack', { env: { account: '111122223333', region: 'us-east-1' } });
}

/** Removes what a sample made, and leaves what the defaults put beside it. */
function remove(stack: Stack): void {
  for (const child of stack.node.children) {
    const ours = child.node.id.startsWith('Soc2') || (child as unknown as Record<symbol, unknown>)[Symbol.for('cdk-soc2.own-resource')] === true;
    if (!ours) { stack.node.tryRemoveChild(child.node.id); }
  }
}

const resources = (stack: Stack): unknown => (Template.fromStack(stack).toJSON() as { Resources: unknown }).Resources;

const samples: [string, Sample, boolean][] = [
  ...Object.entries(l2Samples).map(([name, sample]): [string, Sample, boolean] => [name, sample, true]),
  ...Object.entries(constructSamples).map(([name, sample]): [string, Sample, boolean] => [name, sample, false]),
];

test.each(samples)('%s that is removed and made again is as it was', (_name, sample, enabled) => {
  const once = stackOf(enabled);
  sample(once);
  const twice = stackOf(enabled);
  sample(twice);
  remove(twice);
  expect(twice.node.tryFindChild('Subject')).toBeUndefined();
  sample(twice);
  expect(resources(twice)).toEqual(resources(once));
});

test('the firewall lets go of what is removed', () => {
  const stack = stackOf(false);
  constructSamples.SecureUserPool(stack);
  stack.node.tryRemoveChild('Subject');
  Template.fromStack(stack).resourceCountIs('AWS::WAFv2::WebACLAssociation', 0);
});

test('what is made in the place of a topic with defaults has those of its own properties', () => {
  const stack = stackOf(true);
  new SecureTopic(stack, 'Topic');
  stack.node.tryRemoveChild('Topic');
  new sns.Topic(stack, 'Topic', { enforceSSL: false });
  Template.fromStack(stack).resourceCountIs('AWS::SNS::TopicPolicy', 0);
});

test('properties can be shared by several constructs, and are left as they were', () => {
  const stack = stackOf(true);
  const props = Object.freeze({ removalPolicy: undefined });
  new SecureBucket(stack, 'A', props);
  new SecureBucket(stack, 'B', props);
  const buckets = Object.entries(Template.fromStack(stack).findResources('AWS::S3::Bucket')).filter(([id]) => !id.startsWith('Soc2'));
  expect(buckets.map(([, bucket]) => (bucket as { Properties: { VersioningConfiguration?: unknown } }).Properties.VersioningConfiguration)).toEqual([{ Status: 'Enabled' }, { Status: 'Enabled' }]);
  expect(Reflect.ownKeys(props)).toEqual(['removalPolicy']);
});

test('the record is kept under the path that the construct has, a slash in its id included', () => {
  const stack = stackOf(true);
  new SecureQueue(stack, 'orders/new');
  const paths = Ledger.of(stack).records.map(({ constructPath }) => constructPath);
  expect(paths.filter((path) => stack.node.root.node.findAll().every(({ node }) => node.path !== path))).toEqual([]);
});

test('a construct of somebody else that has the name of one beside ours is not taken for it', () => {
  const stack = stackOf(false);
  new sns.Topic(stack, 'JobsDeadLetters');
  expect(() => new SecureQueue(stack, 'Jobs')).toThrow(/already a Construct with name 'JobsDeadLetters'/);
});
