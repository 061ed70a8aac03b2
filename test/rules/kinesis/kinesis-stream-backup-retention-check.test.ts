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
});
