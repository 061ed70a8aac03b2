import { testRule } from '../../support/rule-cases';

testRule('CloudwatchLogGroupRetentionSet', {
  cloudformation: [
    { name: 'a year', properties: { RetentionInDays: 365 }, expect: 'pass' },
    { name: 'a day', properties: { RetentionInDays: 1 }, expect: 'pass' },
    { name: 'property omitted', properties: {}, expect: 'fail' },
    { name: 'class DELIVERY', properties: { LogGroupClass: 'DELIVERY' }, expect: 'not-applicable' },
    { name: 'known at deploy time', template: { Parameters: { P: { Type: 'String' } }, Resources: { Subject: { Type: 'AWS::Logs::LogGroup', Properties: { RetentionInDays: { Ref: 'P' } } } } }, expect: 'unknown' },
    { name: 'in one arm only', template: { Parameters: { P: { Type: 'String' } }, Conditions: { C: { 'Fn::Equals': [{ Ref: 'P' }, 'x'] } }, Resources: { Subject: { Type: 'AWS::Logs::LogGroup', Properties: { RetentionInDays: { 'Fn::If': ['C', 365, { Ref: 'AWS::NoValue' }] } } } } }, expect: 'fail' },
    { name: 'in both arms', template: { Parameters: { P: { Type: 'String' } }, Conditions: { C: { 'Fn::Equals': [{ Ref: 'P' }, 'x'] } }, Resources: { Subject: { Type: 'AWS::Logs::LogGroup', Properties: { RetentionInDays: { 'Fn::If': ['C', 365, 30] } } } } }, expect: 'pass' },
    { name: 'the group of a function', template: { Resources: { Subject: { Type: 'Custom::LogRetention', Properties: { LogGroupName: 'g', RetentionInDays: 30 } } } }, expect: 'pass' },
    { name: 'the group of a function, for ever', template: { Resources: { Subject: { Type: 'Custom::LogRetention', Properties: { LogGroupName: 'g' } } } }, expect: 'fail' },
  ],
  terraform: [
    { name: 'strong', config: { resource: { aws_cloudwatch_log_group: { subject: { retention_in_days: 365 } } } }, subject: 'aws_cloudwatch_log_group.subject', expect: 'pass' },
    { name: 'weak', config: { resource: { aws_cloudwatch_log_group: { subject: { retention_in_days: 0 } } } }, subject: 'aws_cloudwatch_log_group.subject', expect: 'fail' },
    { name: 'argument omitted', config: { resource: { aws_cloudwatch_log_group: { subject: {} } } }, subject: 'aws_cloudwatch_log_group.subject', expect: 'fail' },
    { name: 'a variable without a default', config: { variable: { p: {} }, resource: { aws_cloudwatch_log_group: { subject: { retention_in_days: '${var.p}' } } } }, subject: 'aws_cloudwatch_log_group.subject', expect: 'unknown' },
    { name: 'weak in one arm', config: { variable: { p: {} }, resource: { aws_cloudwatch_log_group: { subject: { retention_in_days: '${var.p == "x" ? 365 : 0}' } } } }, subject: 'aws_cloudwatch_log_group.subject', expect: 'fail' },
    { name: 'class DELIVERY', properties: { log_group_class: 'DELIVERY' }, expect: 'not-applicable' },
  ],
});
