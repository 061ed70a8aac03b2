import { type Evidence, notApplicable } from '../../model/outcome';
import type { ResourceView } from '../../model/resource-view';
import type { Value } from '../../model/value';
import type { Check } from '../rule';

/**
 * The check of a feature that functions lack which CloudFront runs at the edge: it does not apply where a distribution
 * names a version of the function.
 * https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/lambda-at-edge-function-restrictions.html
 */
export function unlessAtEdge(check: Check): Check {
  return (fn, context) => {
    const association = versionsOf(fn).map(associationOf).find((found) => found !== undefined);
    return association === undefined ? check(fn, context) : notApplicable('CloudFront runs the function at the edge, where it does not offer this', association);
  };
}

/** What a distribution may name: versions of the function, in Terraform the function itself, and what tells the version in another Region. */
function versionsOf(fn: ResourceView): ResourceView[] {
  const versions = users(fn, ['AWS::Lambda::Version']).filter((version) => fn.isNamedBy(version.at('FunctionName')) === true);
  return fn.type === 'AWS::Lambda::Function' ? [...versions, ...versions.flatMap(toldElsewhere)] : [fn];
}

/** The CDK tells other Regions by a parameter of a fixed name, which a custom resource there reads. */
function toldElsewhere(version: ResourceView): ResourceView[] {
  return users(version, ['AWS::SSM::Parameter']).flatMap((parameter) => {
    const name = parameter.at('Name').text();
    return name === undefined ? [] : parameter.others('Custom::CrossRegionStringParameterReader').filter((reader) => reader.at('ParameterName').text() === name);
  });
}

/** Where a distribution associates a version with one of its behaviours. */
function associationOf(version: ResourceView): Evidence | undefined {
  for (const distribution of users(version, ['AWS::CloudFront::Distribution', 'aws_cloudfront_distribution'])) {
    const found = associations(distribution).find((arn) => version.isNamedBy(arn) === true);
    if (found !== undefined) { return { pointer: found.pointer, document: distribution.resource.unit.file, operator: 'refers-to', actual: version.address }; }
  }
  return undefined;
}

function associations(distribution: ResourceView): Value[] {
  const [behaviours, list, arn] = distribution.type === 'AWS::CloudFront::Distribution'
    ? [['DistributionConfig.DefaultCacheBehavior', ...indexed(distribution, 'DistributionConfig.CacheBehaviors')], 'LambdaFunctionAssociations', 'LambdaFunctionARN']
    : [['default_cache_behavior.0', ...indexed(distribution, 'ordered_cache_behavior')], 'lambda_function_association', 'lambda_arn'];
  return behaviours.flatMap((behaviour) => distribution.at(`${behaviour}.${list}`).items() ?? []).map((association) => association.at(arn));
}

function indexed(distribution: ResourceView, path: string): string[] {
  return (distribution.at(path).items() ?? []).map((_item, index) => `${path}.${index}`);
}

function users(view: ResourceView, types: readonly string[]): ResourceView[] {
  return [...view.existing(view.graph.referredToBy(view.resource).filter(({ type }) => types.includes(type)))];
}
