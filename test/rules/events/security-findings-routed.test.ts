import { testRule } from '../../support/rule-cases';

testRule('SecurityFindingsRouted', {
  cloudformation: [
    { name: 'with a target', template: { Resources: { Subject: { Type: 'AWS::Events::Rule', Properties: { EventPattern: { source: ['aws.guardduty'] }, Targets: [{ Id: 't', Arn: 'arn' }] } } } }, expect: 'pass' },
    { name: 'without a target', template: { Resources: { Subject: { Type: 'AWS::Events::Rule', Properties: { EventPattern: { source: ['aws.health'] } } } } }, expect: 'fail' },
    { name: 'switched off', template: { Resources: { Subject: { Type: 'AWS::Events::Rule', Properties: { State: 'DISABLED', EventPattern: { source: ['aws.securityhub'] }, Targets: [{ Id: 't', Arn: 'arn' }] } } } }, expect: 'fail' },
    { name: 'about something else', template: { Resources: { Subject: { Type: 'AWS::Events::Rule', Properties: { EventPattern: { source: ['aws.s3'] } } } } }, expect: 'not-applicable' },
    { name: 'a schedule', template: { Resources: { Subject: { Type: 'AWS::Events::Rule', Properties: { ScheduleExpression: 'rate(1 day)' } } } }, expect: 'not-applicable' },
    { name: 'known at deploy time', template: { Parameters: { P: { Type: 'String' } }, Resources: { Subject: { Type: 'AWS::Events::Rule', Properties: { EventPattern: { source: ['aws.macie'] }, Targets: { Ref: 'P' } } } } }, expect: 'unknown' },
  ],
  terraform: [
    { name: 'with a target', config: { resource: { aws_cloudwatch_event_rule: { subject: { event_pattern: JSON.stringify({ source: ['aws.guardduty'] }) } }, aws_cloudwatch_event_target: { t: { rule: '${aws_cloudwatch_event_rule.subject.name}', arn: 'a' } } } }, subject: 'aws_cloudwatch_event_rule.subject', expect: 'pass' },
    { name: 'without a target', config: { resource: { aws_cloudwatch_event_rule: { subject: { event_pattern: JSON.stringify({ source: ['aws.securityhub'] }) } } } }, subject: 'aws_cloudwatch_event_rule.subject', expect: 'fail' },
    { name: 'about something else', config: { resource: { aws_cloudwatch_event_rule: { subject: { event_pattern: '{"source":["aws.s3"]}' } } } }, subject: 'aws_cloudwatch_event_rule.subject', expect: 'not-applicable' },
    { name: 'a variable without a default', config: { variable: { p: {} }, resource: { aws_cloudwatch_event_rule: { subject: { event_pattern: '${var.p}' } } } }, subject: 'aws_cloudwatch_event_rule.subject', expect: 'unknown' },
  ],
});
