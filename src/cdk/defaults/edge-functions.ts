import { aws_cloudfront as cloudfront, aws_lambda as lambda, CfnResource } from 'aws-cdk-lib';
import type { IConstruct } from 'constructs';
import { referencesOf } from './references';

const EDGE = Symbol.for('cdk-soc2.edge-functions');

/**
 * Whether CloudFront runs a function at the edge, where it takes neither tracing, nor a key, nor a dead-letter queue. Known
 * when the app is complete: any distribution may name a version of any function.
 * https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/lambda-at-edge-function-restrictions.html
 */
export function isEdgeFunction(fn: IConstruct): boolean {
  const root = fn.node.root as IConstruct & { [EDGE]?: Set<IConstruct> };
  return (root[EDGE] ??= edgeFunctions(root)).has(fn.node.defaultChild ?? fn);
}

/** The resources behind EdgeFunctions, and the functions whose versions distributions name. */
function edgeFunctions(root: IConstruct): Set<IConstruct> {
  const nodes = root.node.findAll();
  const made = nodes.flatMap((node) => (node instanceof cloudfront.experimental.EdgeFunction && node.lambda.node.defaultChild !== undefined ? [node.lambda.node.defaultChild] : []));
  const distributions = nodes.filter((node): node is CfnResource => CfnResource.isCfnResource(node) && node.cfnResourceType === 'AWS::CloudFront::Distribution');
  const named = distributions.flatMap((node) => [...referencesOf(node)]).flatMap((target) => (target instanceof lambda.CfnVersion ? [...referencesOf(target)] : [target]));
  return new Set([...made, ...named.filter((node) => CfnResource.isCfnResource(node) && node.cfnResourceType === 'AWS::Lambda::Function')]);
}
