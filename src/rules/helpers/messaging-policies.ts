import type { ResourceView } from '../../model/resource-view';

/** The policies of a queue, and those that perhaps are its policies. */
export function queuePolicies(queue: ResourceView): { readonly found: readonly ResourceView[]; readonly maybe: readonly ResourceView[] } {
  return both(queue, [['AWS::SQS::QueuePolicy', 'Queues'], ['AWS::SQS::QueueInlinePolicy', 'Queue']]);
}

/** The policies of a topic, and those that perhaps are its policies. */
export function topicPolicies(topic: ResourceView): { readonly found: readonly ResourceView[]; readonly maybe: readonly ResourceView[] } {
  return both(topic, [['AWS::SNS::TopicPolicy', 'Topics'], ['AWS::SNS::TopicInlinePolicy', 'TopicArn']]);
}

/** The same in Terraform, where the policy may also stand in the queue or topic itself. */
export function terraformQueuePolicies(queue: ResourceView) {
  return withInline(queue, both(queue, [['aws_sqs_queue_policy', 'queue_url']]));
}

export function terraformTopicPolicies(topic: ResourceView) {
  return withInline(topic, both(topic, [['aws_sns_topic_policy', 'arn']]));
}

function withInline(owner: ResourceView, policies: ReturnType<typeof both>): ReturnType<typeof both> {
  return owner.at('policy').present() === false ? policies : { found: [...policies.found, owner], maybe: policies.maybe };
}

function both(owner: ResourceView, places: readonly (readonly [string, string])[]) {
  const referrers = places.map(([type, property]) => owner.referrers(type, property));
  return { found: referrers.flatMap(({ found }) => found), maybe: referrers.flatMap(({ maybe }) => maybe) };
}
