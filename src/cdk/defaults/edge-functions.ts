import { aws_cloudfront as cloudfront, aws_lambda as lambda, CfnResource } from 'aws-cdk-lib';
import type { IConstruct } from 'constructs';
import { referencesOf } from './references';
import { templateProperties } from '../template-properties';

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

/** What a function has that CloudFront refuses at the edge, as a sentence, where it runs there. */
export function edgeProblems(fn: lambda.Function): string[] {
  if (!isEdgeFunction(fn)) { return []; }
  const properties = templateProperties(fn.node.defaultChild as lambda.CfnFunction);
  const refused = ['DeadLetterConfig', 'KmsKeyArn', 'TracingConfig'].filter((name) => properties[name] !== undefined);
  return refused.length === 0 ? [] : [`cdk-soc2: CloudFront runs this function at the edge, where it does not offer ${refused.join(', ')}, which SecureFunction brings. Use lambda.Function there: the rules ask it for none of them.`];
}

/** The resources behind EdgeFunctions, and the functions whose versions distributions name. */
function edgeFunctions(root: IConstruct): Set<IConstruct> {
  const nodes = root.node.findAll();
  const made = nodes.flatMap((node) => (node instanceof cloudfront.experimental.EdgeFunction && node.lambda.node.defaultChild !== undefined ? [node.lambda.node.defaultChild] : []));
  const distributions = nodes.filter((node): node is CfnResource => CfnResource.isCfnResource(node) && node.cfnResourceType === 'AWS::CloudFront::Distribution');
  const named = distributions.flatMap((node) => [...referencesOf(node)]).flatMap((target) => (target instanceof lambda.CfnVersion ? [...referencesOf(target)] : [target]));
  return new Set([...made, ...named.filter((node) => CfnResource.isCfnResource(node) && node.cfnResourceType === 'AWS::Lambda::Function')]);
}
