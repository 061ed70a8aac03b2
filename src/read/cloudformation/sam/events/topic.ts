import { addPermission, type Event } from './event';
import { addMapping } from './stream';
import { getAtt, ref } from '../intrinsics';
import { managedPolicyArn } from '../managed-policies';
import { Made, type Sketch } from '../origins';

/**
 * A topic calls the function, or a queue between the two.
 *
 * @see https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-property-function-sns.html
 */
export function topic(event: Event): void {
  const { properties } = event;
  const subscription = properties.child('SqsSubscription');
  if (!subscription.isFilled) {
    addPermission(event, 'sns.amazonaws.com', { arn: properties.child('Topic') });
    subscribe(event, 'lambda', event.target.arn);
    return;
  }
  let [arn, url]: Sketch[] = [subscription.child('QueueArn'), subscription.child('QueueUrl')];
  if (!subscription.isMap) {
    const id = `${event.id}Queue`;
    event.sam.also(id, 'AWS::SQS::Queue', { FifoQueue: isFifo(event) ? true : undefined }, subscription);
    [arn, url] = [getAtt(id, 'Arn'), ref(id)];
  }
  event.policies.addManaged(new Made(managedPolicyArn('AWSLambdaSQSQueueExecutionRole'), event.source));
  addMapping(event, `${event.id}EventSourceMapping`, arn, { BatchSize: subscription.child('BatchSize').isFilled ? subscription.child('BatchSize') : 10, Enabled: true, FilterCriteria: undefined });
  event.sam.also(subscription.child('QueuePolicyLogicalId').text ?? `${event.id}QueuePolicy`, 'AWS::SQS::QueuePolicy', {
    PolicyDocument: {
      Version: '2012-10-17',
      Statement: [{ Action: 'sqs:SendMessage', Effect: 'Allow', Principal: '*', Resource: arn, Condition: { ArnEquals: { 'aws:SourceArn': properties.child('Topic') } } }],
    },
    Queues: [url],
  }, event.source);
  subscribe(event, 'sqs', arn);
}

function subscribe(event: Event, protocol: string, endpoint: Sketch): void {
  const { properties } = event;
  event.sam.also(event.id, 'AWS::SNS::Subscription', {
    Protocol: protocol, Endpoint: endpoint, TopicArn: properties.child('Topic'),
    ...Object.fromEntries(['Region', 'FilterPolicy', 'FilterPolicyScope', 'RedrivePolicy'].map((name) => [name, properties.child(name)])),
  }, event.source);
}

function isFifo(event: Event): boolean {
  const id = event.properties.child('Topic').ref;
  return id !== undefined && event.sam.expansion.resource(id)?.at('Properties.FifoTopic').raw === true;
}
