import type { PolicyStatement } from './place';
import { PUBLISHERS } from '../defaults/publishers';

/**
 * Who may publish to a topic for the account. A policy takes the place of the one that SNS writes, which admits whatever
 * works for the topic's owner: alarms, databases, caches.
 * https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/Notify_Users_Alarm_Changes.html
 */
export function publisherStatements(topicArn: string, account: string): PolicyStatement[] {
  const allow = { Effect: 'Allow', Action: 'sns:Publish', Resource: topicArn } as const;
  return [
    {
      ...allow, Sid: 'Publishers', Principal: { Service: PUBLISHERS.filter(({ topic }) => topic === 'account').map(({ service }) => service) },
      Condition: { StringEquals: { 'aws:SourceAccount': account } },
    },
    // What SNS itself says. Amazon ElastiCache, for one, is known by this key alone:
    // https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/ECEvents.SNS.html
    { ...allow, Sid: 'OwnAccount', Principal: { AWS: '*' }, Condition: { StringEquals: { 'aws:SourceOwner': account } } },
  ];
}

/**
 * That rules of EventBridge may publish. It has no condition, which EventBridge does not support here.
 * https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-use-resource-based.html#eb-sns-permissions
 */
export function eventBridgeStatement(topicArn: string): PolicyStatement {
  return { Sid: 'EventBridge', Effect: 'Allow', Principal: { Service: 'events.amazonaws.com' }, Action: 'sns:Publish', Resource: topicArn };
}
