import { App, aws_ec2 as ec2, aws_opensearchservice as opensearch, NestedStack, Stack, Stage } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import { SecureSearchDomain } from '../../../src';
import { constructSamples } from '../../support/construct-samples';

/** Places that a construct may be made in, beside a stack of an app whose account and Region are known. */
const places: Readonly<Record<string, () => Stack>> = {
  'a stack whose account and Region are known only at deployment': () => new Stack(new App({ analyticsReporting: false }), 'Stack'),
  'a Stage': () => new Stack(new Stage(new App({ analyticsReporting: false }), 'Prod', { env: { account: '111122223333', region: 'eu-west-1' } }), 'Stack'),
  'a nested stack': () => new NestedStack(new Stack(new App({ analyticsReporting: false }), 'Stack', { env: { account: '111122223333', region: 'eu-west-1' } }), 'Nested'),
};

const cases = Object.entries(constructSamples).flatMap(([name, sample]) => Object.entries(places).map(([place, at]): [string, string, typeof sample, () => Stack] => [name, place, sample, at]));

// Throws where resources depend on each other in a circle.
test.each(cases)('%s in %s', (_name, _place, sample, at) => {
  const stack = at();
  sample(stack);
  const template = Template.fromStack(stack).toJSON() as { Resources: Record<string, unknown> };
  expect(Object.keys(template.Resources).length).toBeGreaterThan(0);
  // What was not resolved, and what came of reckoning with it.
  expect(JSON.stringify(template)).not.toMatch(/\[object Object\]|\$\{Token\[|-1\.888|"undefined"|:undefined/);
});

test('a search domain takes as many zones as its network has, with as many nodes in each', () => {
  const domain = (maxAzs: number) => {
    const stack = new Stack(new App({ analyticsReporting: false }), 'Stack', { env: { account: '111122223333', region: 'eu-west-1' } });
    new SecureSearchDomain(stack, 'Search', { version: opensearch.EngineVersion.OPENSEARCH_2_19, vpc: new ec2.Vpc(stack, 'Vpc', { availabilityZones: ['a', 'b', 'c'].slice(0, maxAzs).map((zone) => `eu-west-1${zone}`) }) });
    const [found] = Object.values(Template.fromStack(stack).findResources('AWS::OpenSearchService::Domain')) as { Properties: { ClusterConfig: object } }[];
    return found.Properties.ClusterConfig;
  };
  expect(domain(3)).toMatchObject({ InstanceCount: 3, ZoneAwarenessEnabled: true, ZoneAwarenessConfig: { AvailabilityZoneCount: 3 } });
  expect(domain(2)).toMatchObject({ InstanceCount: 4, ZoneAwarenessEnabled: true, ZoneAwarenessConfig: { AvailabilityZoneCount: 2 } });
});
