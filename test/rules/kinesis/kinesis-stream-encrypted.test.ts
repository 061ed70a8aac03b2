import { testRule } from '../../support/rule-cases';

testRule('KinesisStreamEncrypted', {
  cloudformation: [
    { name: 'encrypted', properties: { StreamEncryption: { EncryptionType: 'KMS', KeyId: 'alias/aws/kinesis' } }, expect: 'pass' },
    { name: 'no encryption', properties: { StreamEncryption: { EncryptionType: 'NONE' } }, expect: 'fail' },
    { name: 'property omitted', properties: {}, expect: 'fail' },
    { name: 'known at deploy time', template: { Parameters: { P: { Type: 'String' } }, Resources: { Subject: { Type: 'AWS::Kinesis::Stream', Properties: { StreamEncryption: { EncryptionType: { Ref: 'P' } } } } } }, expect: 'unknown' },
    { name: 'in one arm only', template: { Parameters: { P: { Type: 'String' } }, Conditions: { C: { 'Fn::Equals': [{ Ref: 'P' }, 'x'] } }, Resources: { Subject: { Type: 'AWS::Kinesis::Stream', Properties: { StreamEncryption: { 'Fn::If': ['C', { EncryptionType: 'KMS' }, { Ref: 'AWS::NoValue' }] } } } } }, expect: 'fail' },
  ],
  terraform: [
    { name: 'strong', config: { resource: { aws_kinesis_stream: { subject: { encryption_type: 'KMS' } } } }, subject: 'aws_kinesis_stream.subject', expect: 'pass' },
    { name: 'weak', config: { resource: { aws_kinesis_stream: { subject: { encryption_type: 'NONE' } } } }, subject: 'aws_kinesis_stream.subject', expect: 'fail' },
    { name: 'argument omitted', config: { resource: { aws_kinesis_stream: { subject: { } } } }, subject: 'aws_kinesis_stream.subject', expect: 'fail' },
    { name: 'a variable without a default', config: { variable: { p: {} }, resource: { aws_kinesis_stream: { subject: { encryption_type: '${var.p}' } } } }, subject: 'aws_kinesis_stream.subject', expect: 'unknown' },
    { name: 'weak in one arm', config: { variable: { p: {} }, resource: { aws_kinesis_stream: { subject: { encryption_type: '${var.p == "x" ? "KMS" : "NONE"}' } } } }, subject: 'aws_kinesis_stream.subject', expect: 'fail' },
  ],
});
