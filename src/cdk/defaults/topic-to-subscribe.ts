import { CfnOutput } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import { SecureTopic } from '../constructs/sns/secure-topic';

/** An encrypted topic that people subscribe to after deployment: an output names it, since nobody hears of anything before. */
export function topicToSubscribe(scope: Construct, id: string, displayName: string): SecureTopic {
  const topic = new SecureTopic(scope, id, { displayName });
  new CfnOutput(topic, 'Subscribe', { value: topic.topicArn, description: `Subscribe here: ${displayName}` });
  return topic;
}
