import { testRule } from '../../support/rule-cases';

const type = 'AWS::CloudWatch::Alarm';
const set = (value: unknown) => ({ AlarmActions: value });
const when = { Parameters: { Env: { Type: 'String' }, P: { Type: 'String' } }, Conditions: { Prod: { 'Fn::Equals': [{ Ref: 'Env' }, 'prod'] } } };
const subject = (properties: object) => ({ ...when, Resources: { Subject: { Type: type, Properties: properties } } });
const composite = (rule: unknown) => ({ Type: 'AWS::CloudWatch::CompositeAlarm', Properties: { AlarmRule: rule, AlarmActions: ['arn'] } });

const topic = (properties: object = {}) => ({ Type: 'AWS::SNS::Topic', Properties: properties });
const subscription = (arn: unknown) => ({ Type: 'AWS::SNS::Subscription', Properties: { TopicArn: arn, Protocol: 'email', Endpoint: 'ops@example.com' } });
const told = (others: Record<string, unknown>, more: readonly string[] = []) => ({ Resources: { Subject: { Type: type, Properties: set([{ Ref: 'Topic' }, ...more]) }, ...others } });
const apart = (others: Record<string, unknown>, outputs: object = {}) => [
  { Resources: { Topic: topic(), ...others }, Outputs: { O: { Value: { Ref: 'Topic' }, Export: { Name: 'topic' } }, ...outputs } },
  { Resources: { Subject: { Type: type, Properties: set([{ 'Fn::ImportValue': 'topic' }]) } } },
];
const toldIn = (others: Record<string, Record<string, unknown>>) => ({ resource: { aws_sns_topic: { t: { name: 'alarms' } }, aws_cloudwatch_metric_alarm: { subject: { alarm_actions: ['${aws_sns_topic.t.arn}'] } }, ...others } });

testRule('CloudwatchAlarmActionCheck', {
  cloudformation: [
    { name: 'as it should be', properties: set(['arn:aws:sns:eu-west-1:111122223333:on-call']), expect: 'pass' },
    { name: 'the weak value', properties: set([]), expect: 'fail' },
    { name: 'property omitted', properties: {}, expect: 'fail' },
    { name: 'known at deploy time', template: subject(set({ Ref: 'P' })), expect: 'unknown' },
    { name: 'weak in one arm of a condition', template: subject(set({ 'Fn::If': ['Prod', ['arn:aws:sns:eu-west-1:111122223333:on-call'], []] })), expect: 'fail' },
    { name: 'as it should be in both arms', template: subject(set({ 'Fn::If': ['Prod', ['arn:aws:sns:eu-west-1:111122223333:on-call'], ['arn:aws:sns:eu-west-1:111122223333:on-call']] })), expect: 'pass' },
    { name: 'acts only when all is well again', properties: { OKActions: ['arn'] }, expect: 'fail' },
    { name: 'a part of a composite alarm', template: { Resources: { Subject: { Type: type, Properties: {} }, All: composite({ 'Fn::Join': ['', ['ALARM("', { 'Fn::GetAtt': ['Subject', 'Arn'] }, '")']] }) } }, expect: 'not-applicable' },
    { name: 'a part of a composite alarm, by name', template: { Resources: { Subject: { Type: type, Properties: { AlarmName: 'errors' } }, All: composite('ALARM("errors") OR ALARM(latency)') } }, expect: 'not-applicable' },
    { name: 'a composite alarm of another with a longer name', template: { Resources: { Subject: { Type: type, Properties: { AlarmName: 'errors' } }, All: composite('ALARM("errors-of-others")') } }, expect: 'fail' },
    { name: 'a part of a composite alarm that exists in one deployment only', template: { ...when, Resources: { Subject: { Type: type, Properties: {} }, All: { ...composite({ Ref: 'Subject' }), Condition: 'Prod' } } }, expect: 'fail' },
    { name: 'rolls a deployment back', template: { Resources: { Subject: { Type: type, Properties: {} }, S: { Type: 'AWS::ECS::Service', Properties: { DeploymentConfiguration: { Alarms: { AlarmNames: [{ Ref: 'Subject' }] } } } } } }, expect: 'not-applicable' },
    { name: 'rolls a deployment of CodeDeploy back', template: { Resources: { Subject: { Type: type, Properties: {} }, G: { Type: 'AWS::CodeDeploy::DeploymentGroup', Properties: { AlarmConfiguration: { Alarms: [{ Name: { Ref: 'Subject' } }] } } } } }, expect: 'not-applicable' },
    { name: 'a composite alarm that acts', template: { Resources: { Subject: { Type: 'AWS::CloudWatch::CompositeAlarm', Properties: { AlarmRule: 'TRUE', ...set(['arn']) } } } }, expect: 'pass' },
    { name: 'a composite alarm that does not', template: { Resources: { Subject: { Type: 'AWS::CloudWatch::CompositeAlarm', Properties: { AlarmRule: 'TRUE' } } } }, expect: 'fail' },
    { name: 'to a topic that nobody reads', template: told({ Topic: topic() }), expect: 'fail' },
    { name: 'to a topic that has a name and that nobody reads', template: told({ Topic: topic({ TopicName: 'alarms' }) }), expect: 'fail' },
    { name: 'to a topic with subscriptions of its own', template: told({ Topic: topic({ Subscription: [{ Protocol: 'email', Endpoint: 'ops@example.com' }] }) }), expect: 'pass' },
    { name: 'to a topic with an empty list of subscriptions', template: told({ Topic: topic({ Subscription: [] }) }), expect: 'fail' },
    { name: 'to a topic that somebody subscribes to', template: told({ Topic: topic(), S: subscription({ Ref: 'Topic' }) }), expect: 'pass' },
    { name: 'to a topic beside another that somebody subscribes to', template: told({ Topic: topic(), Other: topic(), S: subscription({ Ref: 'Other' }) }), expect: 'fail' },
    { name: 'to a topic that a chat reads', template: told({ Topic: topic(), C: { Type: 'AWS::Chatbot::SlackChannelConfiguration', Properties: { SnsTopicArns: [{ Ref: 'Topic' }] } } }), expect: 'pass' },
    { name: 'to a topic that nobody reads, and to another place', template: told({ Topic: topic() }, ['arn:aws:sns:eu-west-1:111122223333:on-call']), expect: 'pass' },
    { name: 'to a topic that an output hands out', template: { ...told({ Topic: topic() }), Outputs: { Arn: { Value: { Ref: 'Topic' } } } }, expect: 'unknown' },
    { name: 'to a topic that a custom resource takes', template: told({ Topic: topic(), C: { Type: 'Custom::Subscribe', Properties: { Topic: { Ref: 'Topic' } } } }), expect: 'unknown' },
    { name: 'to a topic whose subscription exists in one deployment only', template: { ...when, ...told({ Topic: topic(), S: { ...subscription({ Ref: 'Topic' }), Condition: 'Prod' } }) }, expect: 'fail' },
    { name: 'to a topic in another stack that nobody reads', template: apart({}), expect: 'fail' },
    { name: 'to a topic in another stack with a subscription there', template: apart({ S: subscription({ Ref: 'Topic' }) }), expect: 'pass' },
    { name: 'to a topic in another stack, which an output tells people of', template: apart({}, { Arn: { Value: { Ref: 'Topic' } } }), expect: 'unknown' },
    { name: 'to a topic that nobody reads, and read by a composite alarm', template: told({ Topic: topic(), All: composite({ 'Fn::Join': ['', ['ALARM("', { 'Fn::GetAtt': ['Subject', 'Arn'] }, '")']] }) }), expect: 'not-applicable' },
    {
      name: 'a part of a composite alarm in another stack', expect: 'not-applicable',
      template: [
        { Resources: { Subject: { Type: type, Properties: {} } }, Outputs: { O: { Value: { 'Fn::GetAtt': ['Subject', 'Arn'] }, Export: { Name: 'alarm' } } } },
        { Resources: { All: composite({ 'Fn::Join': ['', ['ALARM("', { 'Fn::ImportValue': 'alarm' }, '")']] }) } },
      ],
    },
  ],
  terraform: [
    { name: 'acts', config: { resource: { aws_cloudwatch_metric_alarm: { subject: { alarm_actions: ['arn'] } } } }, subject: 'aws_cloudwatch_metric_alarm.subject', expect: 'pass' },
    { name: 'acts on nothing', config: { resource: { aws_cloudwatch_metric_alarm: { subject: { alarm_actions: [] } } } }, subject: 'aws_cloudwatch_metric_alarm.subject', expect: 'fail' },
    { name: 'argument omitted', config: { resource: { aws_cloudwatch_metric_alarm: { subject: {} } } }, subject: 'aws_cloudwatch_metric_alarm.subject', expect: 'fail' },
    { name: 'to a topic that nobody reads', config: toldIn({}), subject: 'aws_cloudwatch_metric_alarm.subject', expect: 'fail' },
    { name: 'to a topic that somebody subscribes to', config: toldIn({ aws_sns_topic_subscription: { s: { topic_arn: '${aws_sns_topic.t.arn}', protocol: 'email', endpoint: 'ops@example.com' } } }), subject: 'aws_cloudwatch_metric_alarm.subject', expect: 'pass' },
    { name: 'to a topic that a chat reads', config: toldIn({ aws_chatbot_slack_channel_configuration: { c: { sns_topic_arns: ['${aws_sns_topic.t.arn}'] } } }), subject: 'aws_cloudwatch_metric_alarm.subject', expect: 'pass' },
    { name: 'to a topic that an output hands out', config: { ...toldIn({}), output: { t: { value: '${aws_sns_topic.t.arn}' } } }, subject: 'aws_cloudwatch_metric_alarm.subject', expect: 'unknown' },
    { name: 'part of a composite alarm', config: { resource: { aws_cloudwatch_metric_alarm: { subject: { alarm_name: 'a' } }, aws_cloudwatch_composite_alarm: { c: { alarm_rule: 'ALARM("${aws_cloudwatch_metric_alarm.subject.alarm_name}")', alarm_actions: ['x'] } } } }, subject: 'aws_cloudwatch_metric_alarm.subject', expect: 'not-applicable' },
    { name: 'a variable without a default', config: { variable: { p: {} }, resource: { aws_cloudwatch_metric_alarm: { subject: { alarm_actions: '${var.p}' } } } }, subject: 'aws_cloudwatch_metric_alarm.subject', expect: 'unknown' },
    { name: 'a deployment that acts on it, as a plan shows it', plan: { aws_cloudwatch_metric_alarm: { subject: { values: { alarm_name: 'errors', alarm_actions: [] } } }, aws_codedeploy_deployment_group: { g: { values: { alarm_configuration: [{ enabled: true, alarms: ['errors'] }] } } } }, subject: 'aws_cloudwatch_metric_alarm.subject', expect: 'not-applicable' },
    { name: 'a composite alarm that it suppresses', config: { resource: { aws_cloudwatch_metric_alarm: { subject: { alarm_name: 'window' } }, aws_cloudwatch_composite_alarm: { c: { alarm_rule: 'FALSE', actions_suppressor: [{ alarm: '${aws_cloudwatch_metric_alarm.subject.alarm_name}' }] } } } }, subject: 'aws_cloudwatch_metric_alarm.subject', expect: 'not-applicable' },
    { name: 'a configuration that is rolled back on it', config: { resource: { aws_cloudwatch_metric_alarm: { subject: { alarm_name: 'errors' } }, aws_appconfig_environment: { e: { monitor: [{ alarm_arn: '${aws_cloudwatch_metric_alarm.subject.arn}' }] } } } }, subject: 'aws_cloudwatch_metric_alarm.subject', expect: 'not-applicable' },
    { name: 'an experiment that stops on it', config: { resource: { aws_cloudwatch_metric_alarm: { subject: { alarm_name: 'errors' } }, aws_fis_experiment_template: { e: { stop_condition: [{ source: 'aws:cloudwatch:alarm', value: '${aws_cloudwatch_metric_alarm.subject.arn}' }] } } } }, subject: 'aws_cloudwatch_metric_alarm.subject', expect: 'not-applicable' },
    { name: 'nobody, as a plan shows it', plan: { aws_cloudwatch_metric_alarm: { subject: { values: { alarm_name: 'errors', alarm_actions: null } } }, aws_codedeploy_deployment_group: { g: { values: { alarm_configuration: [{ enabled: true, alarms: ['other'] }] } } } }, subject: 'aws_cloudwatch_metric_alarm.subject', expect: 'fail' },
  ],
});
