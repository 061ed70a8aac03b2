import { aws_iam as iam, aws_sns as sns, Stack } from 'aws-cdk-lib';
import type { IConstruct } from 'constructs';
import { hasOtherPolicy } from './other-policy';
import { References } from './references';
import { SharedResources } from './shared-resources';
import { PUBLISHERS } from '../../defaults/publishers';
import { NOT_PUBLISHING, PUBLISHING } from '../../defaults/topic-users';
import { publisherStatements } from '../../parts/topic-policy';
import { toStatement } from '../place-of';
import { templateProperties } from '../template-properties';

/** Lets what works for the account publish to a topic that is made with the defaults. */
export function admitPublishers(node: IConstruct): boolean {
  if (!(node instanceof sns.Topic)) { return false; }
  publisherStatements(node.topicArn, Stack.of(node).account).forEach((statement) => node.addToResourcePolicy(toStatement(statement)));
  return true;
}

/** Does so where everybody who publishes to the topic is known. */
export function admitFoundPublishers(node: IConstruct): boolean {
  return node instanceof sns.Topic && areKnown(node) && admitPublishers(node);
}

/** Refuses clear text to a topic, as `enforceSSL` does, where everybody who publishes to it is known: with a policy of ours, nobody else does any more. */
export function refuseClearText(node: IConstruct): boolean {
  if (!(node instanceof sns.Topic) || !areKnown(node)) { return false; }
  node.addToResourcePolicy(new iam.PolicyStatement({
    sid: 'AllowPublishThroughSSLOnly', effect: iam.Effect.DENY, principals: [new iam.StarPrincipal()], actions: ['sns:Publish'], resources: [node.topicArn],
    conditions: { Bool: { 'aws:SecureTransport': 'false' } },
  }));
  return true;
}

/** Encrypts a topic with the key of the stack, where everybody who publishes to it is known and so gets through by the key. */
export function encryptTopic(node: IConstruct): boolean {
  if (!(node instanceof sns.Topic) || !areKnown(node)) { return false; }
  const topic = node.node.defaultChild as sns.CfnTopic;
  if (templateProperties(topic).KmsMasterKeyId !== undefined) { return false; }
  topic.kmsMasterKeyId = SharedResources.of(node)._keyFor('sns').keyArn;
  return true;
}

/** Whether all that names a topic in the app is known to publish under a name that our policies admit, or not to publish. */
function areKnown(topic: sns.Topic): boolean {
  return !hasOtherPolicy(topic, 'AWS::SNS::TopicPolicy') && References.of(topic).to(topic.node.defaultChild as sns.CfnTopic).every((user) => {
    const type = user.cfnResourceType;
    return NOT_PUBLISHING.has(type) || PUBLISHERS.some(({ service }) => service === PUBLISHING[type]);
  });
}
