import { testRule } from '../../support/rule-cases';

const topic = (properties: object) => ({ Type: 'AWS::SNS::Topic', Properties: properties });
const whenProd = { Parameters: { Env: { Type: 'String' } }, Conditions: { Prod: { 'Fn::Equals': [{ Ref: 'Env' }, 'prod'] } } };

testRule('SnsEncryptedKms', {
  cloudformation: [
    { name: 'a key by reference', template: { Resources: { Key: { Type: 'AWS::KMS::Key' }, Subject: topic({ KmsMasterKeyId: { Ref: 'Key' } }) } }, expect: 'pass', pointer: '/Resources/Subject/Properties/KmsMasterKeyId' },
    { name: 'the key that AWS manages', properties: { KmsMasterKeyId: 'alias/aws/sns' }, expect: 'pass' },
    { name: 'no key', properties: {}, expect: 'fail' },
    { name: 'an empty key', properties: { KmsMasterKeyId: '' }, expect: 'fail' },
    { name: 'key of a parameter', template: { Parameters: { Key: { Type: 'String' } }, Resources: { Subject: topic({ KmsMasterKeyId: { Ref: 'Key' } }) } }, expect: 'unknown' },
    { name: 'no key in one arm', template: { ...whenProd, Resources: { Subject: topic({ KmsMasterKeyId: { 'Fn::If': ['Prod', 'alias/a', { Ref: 'AWS::NoValue' }] } }) } }, expect: 'fail' },
    { name: 'a key in both arms', template: { ...whenProd, Resources: { Subject: topic({ KmsMasterKeyId: { 'Fn::If': ['Prod', 'alias/a', 'alias/b'] } }) } }, expect: 'pass' },
  ],
});
