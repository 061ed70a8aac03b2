import { testRule } from '../../support/rule-cases';

const type = 'AWS::Lambda::Function';
const set = (value: unknown) => ({ Environment: { Variables: { STAGE: 'prod' } }, KmsKeyArn: value });
const when = { Parameters: { Env: { Type: 'String' }, P: { Type: 'String' } }, Conditions: { Prod: { 'Fn::Equals': [{ Ref: 'Env' }, 'prod'] } } };
const subject = (properties: object) => ({ ...when, Resources: { Subject: { Type: type, Properties: properties } } });

testRule('LambdaEnvironmentEncryptedWithOwnKey', {
  cloudformation: [
    { name: 'as it should be', properties: set('arn:aws:kms:eu-west-1:111122223333:key/1'), expect: 'pass' },
    { name: 'the weak value', properties: set('arn:aws:kms:eu-west-1:111122223333:alias/aws/lambda'), expect: 'fail' },
    { name: 'property omitted', properties: {}, expect: 'not-applicable' },
    { name: 'known at deploy time', template: subject(set({ Ref: 'P' })), expect: 'unknown' },
    { name: 'weak in one arm of a condition', template: subject(set({ 'Fn::If': ['Prod', 'arn:aws:kms:eu-west-1:111122223333:key/1', 'arn:aws:kms:eu-west-1:111122223333:alias/aws/lambda'] })), expect: 'fail' },
    { name: 'as it should be in both arms', template: subject(set({ 'Fn::If': ['Prod', 'arn:aws:kms:eu-west-1:111122223333:key/1', 'arn:aws:kms:eu-west-1:111122223333:key/1'] })), expect: 'pass' },
    { name: 'no key', properties: { Environment: { Variables: { STAGE: 'prod' } } }, expect: 'fail' },
    { name: 'an empty environment', properties: { Environment: { Variables: {} } }, expect: 'not-applicable' },
    { name: 'the environment is known at deploy time, and no key', template: subject({ Environment: { Variables: { Ref: 'P' } } }), expect: 'unknown' },
    {
      name: 'a key of another stack', expect: 'pass',
      template: [
        { Resources: { Key: { Type: 'AWS::KMS::Key', Properties: {} } }, Outputs: { Arn: { Value: { 'Fn::GetAtt': ['Key', 'Arn'] }, Export: { Name: 'key' } } } },
        { Resources: { Subject: { Type: type, Properties: set({ 'Fn::ImportValue': 'key' }) } } },
      ],
    },
  ],
  terraform: [
    { name: 'own key', properties: { environment: [{ variables: { A: 'b' } }], kms_key_arn: 'arn:aws:kms:eu-west-1:111122223333:key/1' }, expect: 'pass' },
    { name: 'a key of the configuration', config: { resource: { aws_kms_key: { k: {} }, aws_lambda_function: { subject: { environment: { variables: { A: 'b' } }, kms_key_arn: '${aws_kms_key.k.arn}' } } } }, expect: 'pass' },
    { name: 'key of AWS', properties: { environment: { variables: { A: 'b' } }, kms_key_arn: 'alias/aws/lambda' }, expect: 'fail' },
    { name: 'no key', properties: { environment: [{ variables: { A: 'b' } }] }, expect: 'fail' },
    { name: 'no environment', properties: {}, expect: 'not-applicable' },
    { name: 'key of a variable', config: { variable: { p: {} }, resource: { aws_lambda_function: { subject: { environment: { variables: { A: 'b' } }, kms_key_arn: '${var.p}' } } } }, expect: 'unknown' },
    { name: 'a key in one arm', config: { variable: { p: {} }, resource: { aws_lambda_function: { subject: { environment: { variables: { A: 'b' } }, kms_key_arn: '${var.p == "x" ? "arn:aws:kms:eu-west-1:111122223333:key/1" : null}' } } } }, expect: 'fail' },
  ],
});
