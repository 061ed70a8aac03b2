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
});
