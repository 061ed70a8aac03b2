import { testRule } from '../../support/rule-cases';

testRule('EfsEncryptedCheck', {
  cloudformation: [
    { name: 'encrypted', properties: { Encrypted: true }, expect: 'pass' },
    { name: 'property omitted, which is not encrypted', properties: {}, expect: 'fail' },
    { name: 'a key without encryption', properties: { KmsKeyId: 'arn' }, expect: 'fail' },
    { name: 'not encrypted', properties: { Encrypted: false }, expect: 'fail' },
    { name: 'known at deploy time', template: { Parameters: { P: { Type: 'String' } }, Resources: { Subject: { Type: 'AWS::EFS::FileSystem', Properties: { Encrypted: { Ref: 'P' } } } } }, expect: 'unknown' },
    { name: 'in one arm only', template: { Parameters: { E: { Type: 'String' } }, Conditions: { Dev: { 'Fn::Equals': [{ Ref: 'E' }, 'dev'] } }, Resources: { Subject: { Type: 'AWS::EFS::FileSystem', Properties: { Encrypted: { 'Fn::If': ['Dev', false, true] } } } } }, expect: 'fail' },
  ],
});
