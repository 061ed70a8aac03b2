import { aws_iam as iam, aws_lambda as lambda } from 'aws-cdk-lib';
import type { IConstruct } from 'constructs';
import { isEdgeFunction } from './edge-functions';
import { templateProperties } from '../template-properties';

/** Traces the calls of a function, unless it runs at the edge, as `tracing: ACTIVE` does. */
export function traceCalls(node: IConstruct): boolean {
  if (!(node instanceof lambda.Function) || isEdgeFunction(node)) { return false; }
  const resource = node.node.defaultChild as lambda.CfnFunction;
  if (templateProperties(resource).TracingConfig !== undefined) { return false; }
  resource.tracingConfig = { mode: lambda.Tracing.ACTIVE };
  node.addToRolePolicy(new iam.PolicyStatement({ actions: ['xray:PutTraceSegments', 'xray:PutTelemetryRecords'], resources: ['*'] }));
  return true;
}
