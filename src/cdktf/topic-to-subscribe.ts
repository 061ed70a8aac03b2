import { TerraformOutput } from 'cdktf';
import type { Construct } from 'constructs';
import { SecureTopic } from './constructs/sns/secure-topic';

/** An encrypted topic that people subscribe to after `apply`: an output names it, since nobody hears of anything before. */
export function topicToSubscribe(scope: Construct, id: string, displayName: string, admitEventBridge = false): SecureTopic {
  const topic = new SecureTopic(scope, id, { displayName, admitEventBridge });
  new TerraformOutput(topic, 'Subscribe', { value: topic.arn, description: `Subscribe here: ${displayName}` });
  return topic;
}
