import type { ResourceView } from '../../model/resource-view';

/** The policies of a queue, and those that perhaps are its policies. */
export function queuePolicies(queue: ResourceView): { readonly found: readonly ResourceView[]; readonly maybe: readonly ResourceView[] } {
  return both(queue, [['AWS::SQS::QueuePolicy', 'Queues'], ['AWS::SQS::QueueInlinePolicy', 'Queue']]);
}

/** The policies of a topic, and those that perhaps are its policies. */
export function topicPolicies(topic: ResourceView): { readonly found: readonly ResourceView[]; readonly maybe: readonly ResourceView[] } {
  return both(topic, [['AWS::SNS::TopicPolicy', 'Topics'], ['AWS::SNS::TopicInlinePolicy', 'TopicArn']]);
}

function both(owner: ResourceView, places: readonly (readonly [string, string])[]) {
  const referrers = places.map(([type, property]) => owner.referrers(type, property));
  return { found: referrers.flatMap(({ found }) => found), maybe: referrers.flatMap(({ maybe }) => maybe) };
}
