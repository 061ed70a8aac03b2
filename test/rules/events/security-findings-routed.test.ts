import { testRule } from '../../support/rule-cases';

const routed = (others: Record<string, unknown>) => ({ Resources: { Subject: { Type: 'AWS::Events::Rule', Properties: { EventPattern: { source: ['aws.guardduty'] }, Targets: [{ Id: 't', Arn: { Ref: 'Topic' } }] } }, Topic: { Type: 'AWS::SNS::Topic' }, ...others } });

testRule('SecurityFindingsRouted', {
  cloudformation: [
    { name: 'targets that are known at deploy time', template: { Parameters: { P: { Type: 'String' } }, Resources: { Subject: { Type: 'AWS::Events::Rule', Properties: { EventPattern: { source: ['aws.guardduty'] }, Targets: { Ref: 'P' } } } } }, expect: 'unknown' },
    { name: 'sources that are known at deploy time', template: { Parameters: { P: { Type: 'String' } }, Resources: { Subject: { Type: 'AWS::Events::Rule', Properties: { EventPattern: { source: { Ref: 'P' } } } } } }, expect: 'unknown' },
    { name: 'a comparison that is not by prefix', properties: { EventPattern: { source: [{ 'anything-but': 'aws.ec2' }] } }, expect: 'unknown' },
    { name: 'a target without a resource', properties: { EventPattern: { source: ['aws.guardduty'] }, Targets: [{ Id: 't' }] }, expect: 'fail' },
    { name: 'a target', properties: { EventPattern: { source: ['aws.guardduty'] }, Targets: [{ Id: 't', Arn: 'arn:aws:sns:eu-west-1:111122223333:t' }] }, expect: 'pass' },
    { name: 'a topic that nobody reads', template: routed({}), expect: 'fail' },
    { name: 'a topic that somebody reads', template: routed({ S: { Type: 'AWS::SNS::Subscription', Properties: { TopicArn: { Ref: 'Topic' }, Protocol: 'email', Endpoint: 'ops@example.com' } } }), expect: 'pass' },
    { name: 'a pattern written as text', properties: { EventPattern: JSON.stringify({ source: ['aws.guardduty'] }), Targets: [{ Id: 't', Arn: 'arn:aws:sns:eu-west-1:111122223333:t' }] }, expect: 'pass' },
    { name: 'by prefix', properties: { EventPattern: { source: [{ prefix: 'aws.guarddut' }] } }, expect: 'fail' },
    { name: 'switched off', properties: { EventPattern: { source: ['aws.guardduty'] }, Targets: [{ Id: 't', Arn: 'arn:aws:sns:eu-west-1:111122223333:t' }], State: 'DISABLED' }, expect: 'fail' },
    { name: 'targets omitted', properties: { EventPattern: { source: ['aws.guardduty'] } }, expect: 'fail' },
    { name: 'an empty list', properties: { EventPattern: { source: ['aws.guardduty'] }, Targets: [] }, expect: 'fail' },
    { name: 'other events', properties: { EventPattern: { source: ['aws.ec2'] } }, expect: 'not-applicable' },
    { name: 'a schedule', properties: { ScheduleExpression: 'rate(1 day)' }, expect: 'not-applicable' },
    { name: 'the pattern is known at deploy time', template: { Parameters: { P: { Type: 'String' } }, Resources: { Subject: { Type: 'AWS::Events::Rule', Properties: { EventPattern: { source: [{ Ref: 'P' }] } } } } }, expect: 'unknown' },
    { name: 'the state is known at deploy time', template: { Parameters: { P: { Type: 'String' } }, Resources: { Subject: { Type: 'AWS::Events::Rule', Properties: { EventPattern: { source: ['aws.guardduty'] }, Targets: [{ Id: 't', Arn: 'arn:aws:sns:eu-west-1:111122223333:t' }], State: { Ref: 'P' } } } } }, expect: 'unknown' },
    { name: 'switched off in one arm', template: { Parameters: { P: { Type: 'String' } }, Conditions: { C: { 'Fn::Equals': [{ Ref: 'P' }, 'x'] } }, Resources: { Subject: { Type: 'AWS::Events::Rule', Properties: { EventPattern: { source: ['aws.guardduty'] }, Targets: [{ Id: 't', Arn: 'arn:aws:sns:eu-west-1:111122223333:t' }], State: { 'Fn::If': ['C', 'DISABLED', 'ENABLED'] } } } } }, expect: 'fail' },
  ],
  terraform: [
    { name: 'a target', config: { resource: { aws_cloudwatch_event_rule: { subject: { event_pattern: JSON.stringify({ source: ['aws.guardduty'] }) } }, aws_cloudwatch_event_target: { t: { rule: '${aws_cloudwatch_event_rule.subject.name}', arn: 'arn' } } } }, expect: 'pass' },
    { name: 'a target, encoded pattern', config: { resource: { aws_cloudwatch_event_rule: { subject: { event_pattern: '${jsonencode({"source" = ["aws.guardduty"]})}' } }, aws_cloudwatch_event_target: { t: { rule: '${aws_cloudwatch_event_rule.subject.name}', arn: 'arn' } } } }, expect: 'pass' },
    { name: 'a topic that nobody reads', config: { resource: { aws_sns_topic: { s: {} }, aws_cloudwatch_event_rule: { subject: { event_pattern: JSON.stringify({ source: ['aws.guardduty'] }) } }, aws_cloudwatch_event_target: { t: { rule: '${aws_cloudwatch_event_rule.subject.name}', arn: '${aws_sns_topic.s.arn}' } } } }, expect: 'fail' },
    { name: 'no target', config: { resource: { aws_cloudwatch_event_rule: { subject: { event_pattern: JSON.stringify({ source: ['aws.guardduty'] }) } } } }, expect: 'fail' },
    { name: 'switched off', config: { resource: { aws_cloudwatch_event_rule: { subject: { state: 'DISABLED', event_pattern: JSON.stringify({ source: ['aws.guardduty'] }) } }, aws_cloudwatch_event_target: { t: { rule: '${aws_cloudwatch_event_rule.subject.name}', arn: 'arn' } } } }, expect: 'fail' },
    { name: 'switched off in the older form', config: { resource: { aws_cloudwatch_event_rule: { subject: { is_enabled: false, event_pattern: JSON.stringify({ source: ['aws.guardduty'] }) } }, aws_cloudwatch_event_target: { t: { rule: '${aws_cloudwatch_event_rule.subject.name}', arn: 'arn' } } } }, expect: 'fail' },
    { name: 'other events', config: { resource: { aws_cloudwatch_event_rule: { subject: { event_pattern: JSON.stringify({ source: ['aws.ec2'] }) } } } }, expect: 'not-applicable' },
    { name: 'a schedule', config: { resource: { aws_cloudwatch_event_rule: { subject: { schedule_expression: 'rate(1 day)' } } } }, expect: 'not-applicable' },
    { name: 'a variable without a default', config: { variable: { p: {} }, resource: { aws_cloudwatch_event_rule: { subject: { event_pattern: '${var.p}' } } } }, expect: 'unknown' },
  ],
});
