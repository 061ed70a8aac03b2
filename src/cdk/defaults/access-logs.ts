import { aws_elasticloadbalancingv2 as elbv2, aws_iam as iam, type aws_s3 as s3, Stack, Token } from 'aws-cdk-lib';
import type { IConstruct } from 'constructs';
import { SharedResources } from './shared-resources';
import { isObject } from '../../model/json';
import { templateProperties } from '../template-properties';

/** Sends the access and connection logs of a load balancer to a bucket, below its path. */
export function writeAccessLogs(balancer: elbv2.ApplicationLoadBalancer, bucket: s3.IBucket): void {
  const prefix = balancer.node.path;
  const stack = Stack.of(balancer);
  if (!Token.isUnresolved(stack.region)) {
    balancer.logAccessLogs(bucket, prefix);
    balancer.logConnectionLogs(bucket, `${prefix}/connections`);
    return;
  }
  // Where the Region is known only at deploy time, aws-cdk-lib cannot look up the account that delivers logs. The service
  // principal does it everywhere: https://docs.aws.amazon.com/elasticloadbalancing/latest/application/enable-access-logging.html
  bucket.addToResourcePolicy(new iam.PolicyStatement({
    principals: [new iam.ServicePrincipal('logdelivery.elasticloadbalancing.amazonaws.com')], actions: ['s3:PutObject'],
    resources: [bucket.arnForObjects(`${prefix}/*`)], conditions: { StringEquals: { 'aws:SourceAccount': stack.account } },
  }));
  for (const [kind, at] of [['access_logs', prefix], ['connection_logs', `${prefix}/connections`]]) {
    balancer.setAttribute(`${kind}.s3.enabled`, 'true');
    balancer.setAttribute(`${kind}.s3.bucket`, bucket.bucketName);
    balancer.setAttribute(`${kind}.s3.prefix`, at);
  }
  if (bucket.policy !== undefined) { balancer.node.addDependency(bucket.policy); }
}

/** Does so when the app is synthesised, unless somebody has said where its logs go. */
export function writeAccessLogsUnlessDecided(node: IConstruct): boolean {
  if (!(node instanceof elbv2.ApplicationLoadBalancer)) { return false; }
  const { LoadBalancerAttributes: attributes } = templateProperties(node.node.defaultChild as elbv2.CfnLoadBalancer);
  const decided = Array.isArray(attributes) && attributes.some((attribute) => isObject(attribute) && attribute.Key === 'access_logs.s3.enabled');
  if (!decided) { writeAccessLogs(node, SharedResources.of(node).accessLogBucket); }
  return !decided;
}
