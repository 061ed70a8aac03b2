import { outputsOf } from './handed-out';
import type { Ternary } from './logic';
import { isObject } from '../../model/json';
import { any, fail, type Outcome, undecided } from '../../model/outcome';
import type { Resource } from '../../model/resource';
import type { ResourceView } from '../../model/resource-view';
import type { Value } from '../../model/value';

const TOPICS = ['AWS::SNS::Topic', 'aws_sns_topic'];

/** Who reads a topic, and the property that names it. */
const READERS: readonly (readonly [type: string, property: string])[] = [
  ['AWS::SNS::Subscription', 'TopicArn'],
  ['AWS::Chatbot::SlackChannelConfiguration', 'SnsTopicArns'],
  ['AWS::Chatbot::MicrosoftTeamsChannelConfiguration', 'SnsTopicArns'],
  ['aws_sns_topic_subscription', 'topic_arn'],
  ['aws_chatbot_slack_channel_configuration', 'sns_topic_arns'],
  ['aws_chatbot_teams_channel_configuration', 'sns_topic_arns'],
];

/** What may subscribe to a topic out of sight, or hand it to somebody who does. */
const CARRIERS = new Set([
  'AWS::CloudFormation::CustomResource', 'AWS::CloudFormation::Stack', 'AWS::CloudFormation::StackSet', 'AWS::SSM::Parameter',
  'aws_cloudformation_stack', 'aws_cloudformation_stack_set', 'aws_ssm_parameter', 'null_resource', 'terraform_data',
]);

/** Passes when what is sent to a place can reach somebody: a topic of this app has to be read, what stands elsewhere is none of ours. */
export function reaches(owner: ResourceView, place: Value): Outcome {
  const topic = owner.follow(place, ...TOPICS);
  const read = topic === undefined ? true : isRead(topic);
  if (topic === undefined || read === true) { return place.isPresent(); }
  const evidence = place.evidence('read-by', 'a subscription to the topic');
  return read === false ? fail(`nobody subscribes to ${topic.address}`, evidence) : undecided(`whether anybody subscribes to ${topic.address} is not known here`, evidence);
}

/** The same of several places: one that reaches somebody is enough. */
export function someReach(owner: ResourceView, places: Value): Outcome {
  const items = places.items();
  return items === undefined || items.length === 0 ? places.isPresent() : any(...items.map((item) => reaches(owner, item)));
}

/** Whether anybody reads what is published to a topic. */
function isRead(topic: ResourceView): Ternary {
  const inline = topic.at('Subscription').items();
  const readers = READERS.map(([type, property]) => topic.referrers(type, property));
  if ((inline !== undefined && inline.length > 0) || readers.some(({ found }) => found.length > 0)) { return true; }
  // AWS makes up the name of a nameless topic at deployment, so no parameter can hold it beforehand.
  const perhaps = inline === undefined || (topic.nameExpression !== undefined && readers.some(({ maybe }) => maybe.length > 0));
  return perhaps || isCarried(topic) ? undefined : false;
}

/** What is known of a topic in every world; many alarms share one. */
const carried = new WeakMap<Resource, boolean>();

/** An export that another stack of the app takes up is explained by what stands there; any other output is for people or for other apps. */
function isCarried(topic: ResourceView): boolean {
  const { graph, resource } = topic;
  let answer = carried.get(resource);
  if (answer === undefined) {
    const others = graph.referredToBy(resource);
    answer = graph.problems.length > 0 || others.some(({ type }) => CARRIERS.has(type) || type.startsWith('Custom::'))
      || outputsOf(topic).some((output) => !(isObject(output) && 'Export' in output && others.some(({ unit }) => unit !== resource.unit)));
    carried.set(resource, answer);
  }
  return answer;
}
