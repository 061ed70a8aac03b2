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
  terraform: [
    { name: 'strong', config: { resource: { aws_sns_topic: { subject: { kms_master_key_id: 'alias/ours' } } } }, subject: 'aws_sns_topic.subject', expect: 'pass' },
    { name: 'weak', config: { resource: { aws_sns_topic: { subject: { kms_master_key_id: '' } } } }, subject: 'aws_sns_topic.subject', expect: 'fail' },
    { name: 'argument omitted', config: { resource: { aws_sns_topic: { subject: { } } } }, subject: 'aws_sns_topic.subject', expect: 'fail' },
    { name: 'a variable without a default', config: { variable: { p: {} }, resource: { aws_sns_topic: { subject: { kms_master_key_id: '${var.p}' } } } }, subject: 'aws_sns_topic.subject', expect: 'unknown' },
    { name: 'weak in one arm', config: { variable: { p: {} }, resource: { aws_sns_topic: { subject: { kms_master_key_id: '${var.p == "x" ? "alias/ours" : ""}' } } } }, subject: 'aws_sns_topic.subject', expect: 'fail' },
  ],
});
