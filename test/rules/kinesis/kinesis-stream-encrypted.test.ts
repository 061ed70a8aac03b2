import { testRule } from '../../support/rule-cases';

testRule('KinesisStreamEncrypted', {
  cloudformation: [
    { name: 'encrypted', properties: { StreamEncryption: { EncryptionType: 'KMS', KeyId: 'alias/aws/kinesis' } }, expect: 'pass' },
    { name: 'no encryption', properties: { StreamEncryption: { EncryptionType: 'NONE' } }, expect: 'fail' },
    { name: 'property omitted', properties: {}, expect: 'fail' },
    { name: 'known at deploy time', template: { Parameters: { P: { Type: 'String' } }, Resources: { Subject: { Type: 'AWS::Kinesis::Stream', Properties: { StreamEncryption: { EncryptionType: { Ref: 'P' } } } } } }, expect: 'unknown' },
    { name: 'in one arm only', template: { Parameters: { P: { Type: 'String' } }, Conditions: { C: { 'Fn::Equals': [{ Ref: 'P' }, 'x'] } }, Resources: { Subject: { Type: 'AWS::Kinesis::Stream', Properties: { StreamEncryption: { 'Fn::If': ['C', { EncryptionType: 'KMS' }, { Ref: 'AWS::NoValue' }] } } } } }, expect: 'fail' },
  ],
});
