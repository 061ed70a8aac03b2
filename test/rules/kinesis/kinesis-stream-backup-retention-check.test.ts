import { testRule } from '../../support/rule-cases';

testRule('KinesisStreamBackupRetentionCheck', {
  cloudformation: [
    { name: 'the strong value', properties: { RetentionPeriodHours: 168 }, expect: 'pass' },
    { name: 'one day', properties: { RetentionPeriodHours: 24 }, expect: 'fail' },
    { name: 'property omitted', properties: { }, expect: 'fail' },
    { name: 'known at deploy time', template: { Parameters: { P: { Type: 'String' } }, Resources: { Subject: { Type: 'AWS::Kinesis::Stream', Properties: { RetentionPeriodHours: { Ref: 'P' } } } } }, expect: 'unknown' },
    { name: 'weak in one arm', template: { Parameters: { P: { Type: 'String' } }, Conditions: { C: { 'Fn::Equals': [{ Ref: 'P' }, 'x'] } }, Resources: { Subject: { Type: 'AWS::Kinesis::Stream', Properties: { RetentionPeriodHours: { 'Fn::If': ['C', 168, 24] } } } } }, expect: 'fail' },
    { name: 'strong in both arms', template: { Parameters: { P: { Type: 'String' } }, Conditions: { C: { 'Fn::Equals': [{ Ref: 'P' }, 'x'] } }, Resources: { Subject: { Type: 'AWS::Kinesis::Stream', Properties: { RetentionPeriodHours: { 'Fn::If': ['C', 168, 168] } } } } }, expect: 'pass' },
  ],
  terraform: [
    { name: 'strong', config: { resource: { aws_kinesis_stream: { subject: { retention_period: 168 } } } }, subject: 'aws_kinesis_stream.subject', expect: 'pass' },
    { name: 'weak', config: { resource: { aws_kinesis_stream: { subject: { retention_period: 24 } } } }, subject: 'aws_kinesis_stream.subject', expect: 'fail' },
    { name: 'argument omitted', config: { resource: { aws_kinesis_stream: { subject: { } } } }, subject: 'aws_kinesis_stream.subject', expect: 'fail' },
    { name: 'a variable without a default', config: { variable: { p: {} }, resource: { aws_kinesis_stream: { subject: { retention_period: '${var.p}' } } } }, subject: 'aws_kinesis_stream.subject', expect: 'unknown' },
    { name: 'weak in one arm', config: { variable: { p: {} }, resource: { aws_kinesis_stream: { subject: { retention_period: '${var.p == "x" ? 168 : 24}' } } } }, subject: 'aws_kinesis_stream.subject', expect: 'fail' },
  ],
});
