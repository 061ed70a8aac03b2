import { testRule } from '../../support/rule-cases';

const subject = (properties: object) => ({ Type: 'AWS::CloudTrail::Trail', Properties: properties });
const key = { Type: 'AWS::KMS::Key' };
const whenProd = { Parameters: { Env: { Type: 'String' } }, Conditions: { Prod: { 'Fn::Equals': [{ Ref: 'Env' }, 'prod'] } } };

testRule('CloudTrailEncryptionEnabled', {
  cloudformation: [
    { name: 'a key of the template', template: { Resources: { Key: key, Subject: subject({ KMSKeyId: { 'Fn::GetAtt': ['Key', 'Arn'] } }) } }, expect: 'pass', pointer: '/Resources/Subject/Properties/KMSKeyId' },
    { name: 'a key by its ARN', properties: { KMSKeyId: 'arn:aws:kms:eu-west-1:111122223333:key/00000000-0000-0000-0000-000000000000' }, expect: 'pass' },
    { name: 'no key', properties: {}, expect: 'fail' },
    { name: 'an empty key', properties: { KMSKeyId: '' }, expect: 'fail' },
    { name: 'the key that AWS manages', properties: { KMSKeyId: 'alias/aws/cloudtrail' }, expect: 'fail' },
    { name: 'key of a parameter', template: { Parameters: { Key: { Type: 'String' } }, Resources: { Subject: subject({ KMSKeyId: { Ref: 'Key' } }) } }, expect: 'unknown' },
    { name: 'no key in one arm', template: { ...whenProd, Resources: { Key: key, Subject: subject({ KMSKeyId: { 'Fn::If': ['Prod', { 'Fn::GetAtt': ['Key', 'Arn'] }, { Ref: 'AWS::NoValue' }] } }) } }, expect: 'fail' },
    { name: 'a key in both arms', template: { ...whenProd, Resources: { Key: key, Subject: subject({ KMSKeyId: { 'Fn::If': ['Prod', { 'Fn::GetAtt': ['Key', 'Arn'] }, 'alias/example'] } }) } }, expect: 'pass' },
    {
      name: 'a key in another stack', expect: 'pass',
      template: [
        { Resources: { Key: key }, Outputs: { Arn: { Value: { 'Fn::GetAtt': ['Key', 'Arn'] }, Export: { Name: 'Key:Arn' } } } },
        { Resources: { Subject: subject({ KMSKeyId: { 'Fn::ImportValue': 'Key:Arn' } }) } },
      ],
    },
  ],
  terraform: [
    { name: 'strong', config: { resource: { aws_cloudtrail: { subject: { kms_key_id: 'arn:aws:kms:eu-west-1:111122223333:key/1' } } } }, subject: 'aws_cloudtrail.subject', expect: 'pass' },
    { name: 'weak', config: { resource: { aws_cloudtrail: { subject: { kms_key_id: '' } } } }, subject: 'aws_cloudtrail.subject', expect: 'fail' },
    { name: 'argument omitted', config: { resource: { aws_cloudtrail: { subject: { } } } }, subject: 'aws_cloudtrail.subject', expect: 'fail' },
    { name: 'a variable without a default', config: { variable: { p: {} }, resource: { aws_cloudtrail: { subject: { kms_key_id: '${var.p}' } } } }, subject: 'aws_cloudtrail.subject', expect: 'unknown' },
    { name: 'weak in one arm', config: { variable: { p: {} }, resource: { aws_cloudtrail: { subject: { kms_key_id: '${var.p == "x" ? "arn:aws:kms:eu-west-1:111122223333:key/1" : ""}' } } } }, subject: 'aws_cloudtrail.subject', expect: 'fail' },
    { name: 'the key that AWS manages', properties: { kms_key_id: 'alias/aws/cloudtrail' }, expect: 'fail' },
    { name: 'the key that AWS manages, looked up', config: { data: { aws_kms_alias: { k: { name: 'alias/aws/cloudtrail' } } }, resource: { aws_cloudtrail: { subject: { kms_key_id: '${data.aws_kms_alias.k.target_key_arn}' } } } }, expect: 'fail' },
    { name: 'a key of our own, looked up', config: { data: { aws_kms_key: { k: { key_id: 'alias/audit' } } }, resource: { aws_cloudtrail: { subject: { kms_key_id: '${data.aws_kms_key.k.arn}' } } } }, expect: 'pass' },
  ],
});
