import { testRule } from '../../support/rule-cases';

testRule('MwaaEnvironmentEncryptedWithOwnKey', {
  cloudformation: [
    { name: 'a key', template: { Resources: { Subject: { Type: 'AWS::MWAA::Environment', Properties: { KmsKey: 'arn:aws:kms:eu-west-1:111122223333:key/1' } } } }, expect: 'pass' },
    { name: 'the key of AWS', template: { Resources: { Subject: { Type: 'AWS::MWAA::Environment', Properties: { KmsKey: 'alias/aws/x' } } } }, expect: 'fail' },
    { name: 'property omitted', template: { Resources: { Subject: { Type: 'AWS::MWAA::Environment', Properties: {} } } }, expect: 'fail' },
    { name: 'known at deploy time', template: { Parameters: { P: { Type: 'String' } }, Resources: { Subject: { Type: 'AWS::MWAA::Environment', Properties: { KmsKey: { Ref: 'P' } } } } }, expect: 'unknown' },
  ],
  terraform: [
    { name: 'a key', config: { resource: { aws_mwaa_environment: { subject: { kms_key: 'arn:aws:kms:eu-west-1:111122223333:key/1' } } } }, subject: 'aws_mwaa_environment.subject', expect: 'pass' },
    { name: 'the key of AWS', config: { resource: { aws_mwaa_environment: { subject: { kms_key: 'alias/aws/x' } } } }, subject: 'aws_mwaa_environment.subject', expect: 'fail' },
    { name: 'argument omitted', config: { resource: { aws_mwaa_environment: { subject: {} } } }, subject: 'aws_mwaa_environment.subject', expect: 'fail' },
    { name: 'a variable without a default', config: { variable: { p: {} }, resource: { aws_mwaa_environment: { subject: { kms_key: '${var.p}' } } } }, subject: 'aws_mwaa_environment.subject', expect: 'unknown' },
  ],
});
