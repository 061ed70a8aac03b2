import { aws_iam as iam, aws_sqs as sqs } from 'aws-cdk-lib';
import type { IConstruct } from 'constructs';
import { hasOtherPolicy } from './other-policy';

/** Refuses requests over plain HTTP to a queue, as `enforceSSL` does, unless it has a policy of somebody else. */
export function refuseClearTextOfQueue(node: IConstruct): boolean {
  if (!(node instanceof sqs.Queue) || hasOtherPolicy(node, 'AWS::SQS::QueuePolicy')) { return false; }
  node.addToResourcePolicy(new iam.PolicyStatement({
    effect: iam.Effect.DENY, principals: [new iam.AnyPrincipal()], actions: ['sqs:*'], resources: [node.queueArn], conditions: { Bool: { 'aws:SecureTransport': 'false' } },
  }));
  return true;
}
