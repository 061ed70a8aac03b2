import { testRule } from '../../support/rule-cases';

testRule('CloudwatchLogGroupRetentionSet', {
  cloudformation: [
    { name: 'of a log group that AWS makes', template: { Resources: { Subject: { Type: 'Custom::LogRetention', Properties: { RetentionInDays: 400 } } } }, expect: 'pass' },
    { name: 'strong', template: { Resources: { Subject: { Type: 'AWS::Logs::LogGroup', Properties: { RetentionInDays: 400 } } } }, expect: 'pass' },
    { name: 'property omitted', template: { Resources: { Subject: { Type: 'AWS::Logs::LogGroup', Properties: { } } } }, expect: 'fail' },
    { name: 'known at deploy time', template: { Parameters: { P: { Type: 'String' } }, Resources: { Subject: { Type: 'AWS::Logs::LogGroup', Properties: { RetentionInDays: { Ref: 'P' } } } } }, expect: 'unknown' },
    { name: 'weak in one arm', template: { Parameters: { P: { Type: 'String' } }, Conditions: { C: { 'Fn::Equals': [{ Ref: 'P' }, 'x'] } }, Resources: { Subject: { Type: 'AWS::Logs::LogGroup', Properties: { RetentionInDays: { 'Fn::If': ['C', 400, { Ref: 'AWS::NoValue' }] } } } } }, expect: 'fail' },
    { name: 'strong in both arms', template: { Parameters: { P: { Type: 'String' } }, Conditions: { C: { 'Fn::Equals': [{ Ref: 'P' }, 'x'] } }, Resources: { Subject: { Type: 'AWS::Logs::LogGroup', Properties: { RetentionInDays: { 'Fn::If': ['C', 400, 400] } } } } }, expect: 'pass' },
  ],
  terraform: [
    { name: 'strong', config: { resource: { aws_cloudwatch_log_group: { subject: { retention_in_days: 400 } } } }, subject: 'aws_cloudwatch_log_group.subject', expect: 'pass' },
    { name: 'weak', config: { resource: { aws_cloudwatch_log_group: { subject: { retention_in_days: 0 } } } }, subject: 'aws_cloudwatch_log_group.subject', expect: 'fail' },
    { name: 'argument omitted', config: { resource: { aws_cloudwatch_log_group: { subject: { } } } }, subject: 'aws_cloudwatch_log_group.subject', expect: 'fail' },
    { name: 'a variable without a default', config: { variable: { p: {} }, resource: { aws_cloudwatch_log_group: { subject: { retention_in_days: '${var.p}' } } } }, subject: 'aws_cloudwatch_log_group.subject', expect: 'unknown' },
    { name: 'weak in one arm', config: { variable: { p: {} }, resource: { aws_cloudwatch_log_group: { subject: { retention_in_days: '${var.p == "x" ? 400 : 0}' } } } }, subject: 'aws_cloudwatch_log_group.subject', expect: 'fail' },
  ],
});
