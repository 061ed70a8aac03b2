import { testRule } from '../../support/rule-cases';

const subject = (properties: object) => ({ Type: 'AWS::Logs::LogGroup', Properties: properties });
const key = { Type: 'AWS::KMS::Key' };
const whenProd = { Parameters: { Env: { Type: 'String' } }, Conditions: { Prod: { 'Fn::Equals': [{ Ref: 'Env' }, 'prod'] } } };

testRule('CloudwatchLogGroupEncrypted', {
  cloudformation: [
    { name: 'a key of the template', template: { Resources: { Key: key, Subject: subject({ KmsKeyId: { 'Fn::GetAtt': ['Key', 'Arn'] } }) } }, expect: 'pass', pointer: '/Resources/Subject/Properties/KmsKeyId' },
    { name: 'a key by its ARN', properties: { KmsKeyId: 'arn:aws:kms:eu-west-1:111122223333:key/00000000-0000-0000-0000-000000000000' }, expect: 'pass' },
    { name: 'no key', properties: {}, expect: 'fail' },
    { name: 'an empty key', properties: { KmsKeyId: '' }, expect: 'fail' },
    { name: 'the key that AWS manages', properties: { KmsKeyId: 'alias/aws/logs' }, expect: 'fail' },
    { name: 'key of a parameter', template: { Parameters: { Key: { Type: 'String' } }, Resources: { Subject: subject({ KmsKeyId: { Ref: 'Key' } }) } }, expect: 'unknown' },
    { name: 'no key in one arm', template: { ...whenProd, Resources: { Key: key, Subject: subject({ KmsKeyId: { 'Fn::If': ['Prod', { 'Fn::GetAtt': ['Key', 'Arn'] }, { Ref: 'AWS::NoValue' }] } }) } }, expect: 'fail' },
    { name: 'a key in both arms', template: { ...whenProd, Resources: { Key: key, Subject: subject({ KmsKeyId: { 'Fn::If': ['Prod', { 'Fn::GetAtt': ['Key', 'Arn'] }, 'alias/example'] } }) } }, expect: 'pass' },
    {
      name: 'a key in another stack', expect: 'pass',
      template: [
        { Resources: { Key: key }, Outputs: { Arn: { Value: { 'Fn::GetAtt': ['Key', 'Arn'] }, Export: { Name: 'Key:Arn' } } } },
        { Resources: { Subject: subject({ KmsKeyId: { 'Fn::ImportValue': 'Key:Arn' } }) } },
      ],
    },
  ],
  terraform: [
    { name: 'strong', config: { resource: { aws_cloudwatch_log_group: { subject: { kms_key_id: 'arn:aws:kms:eu-west-1:111122223333:key/1' } } } }, subject: 'aws_cloudwatch_log_group.subject', expect: 'pass' },
    { name: 'weak', config: { resource: { aws_cloudwatch_log_group: { subject: { kms_key_id: '' } } } }, subject: 'aws_cloudwatch_log_group.subject', expect: 'fail' },
    { name: 'argument omitted', config: { resource: { aws_cloudwatch_log_group: { subject: { } } } }, subject: 'aws_cloudwatch_log_group.subject', expect: 'fail' },
    { name: 'a variable without a default', config: { variable: { p: {} }, resource: { aws_cloudwatch_log_group: { subject: { kms_key_id: '${var.p}' } } } }, subject: 'aws_cloudwatch_log_group.subject', expect: 'unknown' },
    { name: 'weak in one arm', config: { variable: { p: {} }, resource: { aws_cloudwatch_log_group: { subject: { kms_key_id: '${var.p == "x" ? "arn:aws:kms:eu-west-1:111122223333:key/1" : ""}' } } } }, subject: 'aws_cloudwatch_log_group.subject', expect: 'fail' },
  ],
});
