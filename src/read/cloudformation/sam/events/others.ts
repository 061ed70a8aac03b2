import { addPermission, arnHere, type Event } from './event';
import { ref, sub } from '../intrinsics';

/** A log group sends what matches a pattern. */
export function logGroup(event: Event): void {
  const { properties } = event;
  const name = properties.child('LogGroupName');
  const permission = addPermission(event, 'logs.amazonaws.com', { arn: arnHere('logs', 'log-group:${__LogGroupName__}:*', { __LogGroupName__: name }) });
  event.sam.also(event.id, 'AWS::Logs::SubscriptionFilter', { LogGroupName: name, FilterPattern: properties.child('FilterPattern'), DestinationArn: event.target.arn }, event.source, { DependsOn: [permission] });
}

/** A rule of IoT Core. */
export function iotRule(event: Event): void {
  const { properties } = event;
  addPermission(event, 'iot.amazonaws.com', { arn: arnHere('iot', 'rule/${RuleName}', { RuleName: ref(event.id) }), account: sub('${AWS::AccountId}') });
  event.sam.also(event.id, 'AWS::IoT::TopicRule', {
    TopicRulePayload: { Sql: properties.child('Sql'), RuleDisabled: false, Actions: [{ Lambda: { FunctionArn: event.target.arn } }], AwsIotSqlVersion: properties.child('AwsIotSqlVersion') },
  }, event.source);
}

/** A skill of Alexa. */
export function alexaSkill(event: Event): void {
  addPermission(event, 'alexa-appkit.amazon.com', { token: event.properties.child('SkillId') });
}
