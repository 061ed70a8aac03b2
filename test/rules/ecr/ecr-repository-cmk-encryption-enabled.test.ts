import { testRule } from '../../support/rule-cases';

const type = 'AWS::ECR::Repository';
const set = (value: unknown) => ({ EncryptionConfiguration: { EncryptionType: 'KMS', KmsKey: value } });
const when = { Parameters: { Env: { Type: 'String' }, P: { Type: 'String' } }, Conditions: { Prod: { 'Fn::Equals': [{ Ref: 'Env' }, 'prod'] } } };
const subject = (properties: object) => ({ ...when, Resources: { Subject: { Type: type, Properties: properties } } });

testRule('EcrRepositoryCmkEncryptionEnabled', {
  cloudformation: [
    { name: 'as it should be', properties: set('arn:aws:kms:eu-west-1:111122223333:key/1'), expect: 'pass' },
    { name: 'the weak value', properties: set('alias/aws/ecr'), expect: 'fail' },
    { name: 'property omitted', properties: {}, expect: 'fail' },
    { name: 'known at deploy time', template: subject(set({ Ref: 'P' })), expect: 'unknown' },
    { name: 'weak in one arm of a condition', template: subject(set({ 'Fn::If': ['Prod', 'arn:aws:kms:eu-west-1:111122223333:key/1', 'alias/aws/ecr'] })), expect: 'fail' },
    { name: 'as it should be in both arms', template: subject(set({ 'Fn::If': ['Prod', 'arn:aws:kms:eu-west-1:111122223333:key/1', 'arn:aws:kms:eu-west-1:111122223333:key/1'] })), expect: 'pass' },
    { name: 'KMS without a key', properties: { EncryptionConfiguration: { EncryptionType: 'KMS' } }, expect: 'fail' },
    { name: 'twice encrypted', properties: { EncryptionConfiguration: { EncryptionType: 'KMS_DSSE', KmsKey: 'arn:aws:kms:eu-west-1:111122223333:key/1' } }, expect: 'pass' },
    {
      name: 'a key of another stack', expect: 'pass',
      template: [
        { Resources: { Key: { Type: 'AWS::KMS::Key', Properties: {} } }, Outputs: { Arn: { Value: { 'Fn::GetAtt': ['Key', 'Arn'] }, Export: { Name: 'key' } } } },
        { Resources: { Subject: { Type: type, Properties: set({ 'Fn::ImportValue': 'key' }) } } },
      ],
    },
  ],
  terraform: [
    { name: 'strong', config: { resource: { aws_ecr_repository: { subject: { encryption_configuration: [{ encryption_type: 'KMS', kms_key: 'arn:aws:kms:eu-west-1:111122223333:key/1' }] } } } }, subject: 'aws_ecr_repository.subject', expect: 'pass' },
    { name: 'weak', config: { resource: { aws_ecr_repository: { subject: { encryption_configuration: [{ encryption_type: 'KMS', kms_key: '' }] } } } }, subject: 'aws_ecr_repository.subject', expect: 'fail' },
    { name: 'argument omitted', config: { resource: { aws_ecr_repository: { subject: { encryption_configuration: { encryption_type: 'KMS' } } } } }, subject: 'aws_ecr_repository.subject', expect: 'fail' },
    { name: 'a variable without a default', config: { variable: { p: {} }, resource: { aws_ecr_repository: { subject: { encryption_configuration: [{ encryption_type: 'KMS', kms_key: '${var.p}' }] } } } }, subject: 'aws_ecr_repository.subject', expect: 'unknown' },
    { name: 'weak in one arm', config: { variable: { p: {} }, resource: { aws_ecr_repository: { subject: { encryption_configuration: [{ encryption_type: 'KMS', kms_key: '${var.p == "x" ? "arn:aws:kms:eu-west-1:111122223333:key/1" : ""}' }] } } } }, subject: 'aws_ecr_repository.subject', expect: 'fail' },
  ],
});
