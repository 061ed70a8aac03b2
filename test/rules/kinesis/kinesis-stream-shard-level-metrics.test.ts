import { testRule } from '../../support/rule-cases';

testRule('KinesisStreamShardLevelMetrics', {
  cloudformation: [
    { name: 'strong', template: { Resources: { Subject: { Type: 'AWS::Kinesis::Stream', Properties: { DesiredShardLevelMetrics: ['IncomingBytes'] } } } }, expect: 'pass' },
    { name: 'weak', template: { Resources: { Subject: { Type: 'AWS::Kinesis::Stream', Properties: { DesiredShardLevelMetrics: [] } } } }, expect: 'fail' },
    { name: 'property omitted', template: { Resources: { Subject: { Type: 'AWS::Kinesis::Stream', Properties: { } } } }, expect: 'fail' },
    { name: 'known at deploy time', template: { Parameters: { P: { Type: 'String' } }, Resources: { Subject: { Type: 'AWS::Kinesis::Stream', Properties: { DesiredShardLevelMetrics: { Ref: 'P' } } } } }, expect: 'unknown' },
    { name: 'weak in one arm', template: { Parameters: { P: { Type: 'String' } }, Conditions: { C: { 'Fn::Equals': [{ Ref: 'P' }, 'x'] } }, Resources: { Subject: { Type: 'AWS::Kinesis::Stream', Properties: { DesiredShardLevelMetrics: { 'Fn::If': ['C', ['IncomingBytes'], []] } } } } }, expect: 'fail' },
    { name: 'strong in both arms', template: { Parameters: { P: { Type: 'String' } }, Conditions: { C: { 'Fn::Equals': [{ Ref: 'P' }, 'x'] } }, Resources: { Subject: { Type: 'AWS::Kinesis::Stream', Properties: { DesiredShardLevelMetrics: { 'Fn::If': ['C', ['IncomingBytes'], ['IncomingBytes']] } } } } }, expect: 'pass' },
  ],
  terraform: [
    { name: 'strong', config: { resource: { aws_kinesis_stream: { subject: { shard_level_metrics: ['IncomingBytes'] } } } }, subject: 'aws_kinesis_stream.subject', expect: 'pass' },
    { name: 'weak', config: { resource: { aws_kinesis_stream: { subject: { shard_level_metrics: [] } } } }, subject: 'aws_kinesis_stream.subject', expect: 'fail' },
    { name: 'argument omitted', config: { resource: { aws_kinesis_stream: { subject: { } } } }, subject: 'aws_kinesis_stream.subject', expect: 'fail' },
    { name: 'a variable without a default', config: { variable: { p: {} }, resource: { aws_kinesis_stream: { subject: { shard_level_metrics: '${var.p}' } } } }, subject: 'aws_kinesis_stream.subject', expect: 'unknown' },
  ],
});
