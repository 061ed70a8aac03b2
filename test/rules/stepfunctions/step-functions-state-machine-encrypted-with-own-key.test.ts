import { testRule } from '../../support/rule-cases';

const type = 'AWS::StepFunctions::StateMachine';
const set = (value: unknown) => ({ EncryptionConfiguration: { Type: 'CUSTOMER_MANAGED_KMS_KEY', KmsKeyId: value } });
const when = { Parameters: { Env: { Type: 'String' }, P: { Type: 'String' } }, Conditions: { Prod: { 'Fn::Equals': [{ Ref: 'Env' }, 'prod'] } } };
const subject = (properties: object) => ({ ...when, Resources: { Subject: { Type: type, Properties: properties } } });

testRule('StepFunctionsStateMachineEncryptedWithOwnKey', {
  cloudformation: [
    { name: 'as it should be', properties: set('arn:aws:kms:eu-west-1:111122223333:key/1'), expect: 'pass' },
    { name: 'the weak value', properties: set('alias/aws/states'), expect: 'fail' },
    { name: 'property omitted', properties: {}, expect: 'fail' },
    { name: 'known at deploy time', template: subject(set({ Ref: 'P' })), expect: 'unknown' },
    { name: 'weak in one arm of a condition', template: subject(set({ 'Fn::If': ['Prod', 'arn:aws:kms:eu-west-1:111122223333:key/1', 'alias/aws/states'] })), expect: 'fail' },
    { name: 'as it should be in both arms', template: subject(set({ 'Fn::If': ['Prod', 'arn:aws:kms:eu-west-1:111122223333:key/1', 'arn:aws:kms:eu-west-1:111122223333:key/1'] })), expect: 'pass' },
    { name: 'the key of AWS', properties: { EncryptionConfiguration: { Type: 'AWS_OWNED_KEY' } }, expect: 'fail' },
    {
      name: 'a key of another stack', expect: 'pass',
      template: [
        { Resources: { Key: { Type: 'AWS::KMS::Key', Properties: {} } }, Outputs: { Arn: { Value: { 'Fn::GetAtt': ['Key', 'Arn'] }, Export: { Name: 'key' } } } },
        { Resources: { Subject: { Type: type, Properties: set({ 'Fn::ImportValue': 'key' }) } } },
      ],
    },
  ],
  terraform: [
    { name: 'own key', config: { resource: { aws_kms_key: { k: {} }, aws_sfn_state_machine: { subject: { encryption_configuration: [{ type: 'CUSTOMER_MANAGED_KMS_KEY', kms_key_id: '${aws_kms_key.k.arn}' }] } } } }, expect: 'pass' },
    { name: 'key of AWS', properties: { encryption_configuration: { type: 'AWS_OWNED_KEY' } }, expect: 'fail' },
    { name: 'no key named', properties: { encryption_configuration: { type: 'CUSTOMER_MANAGED_KMS_KEY' } }, expect: 'fail' },
    { name: 'omitted', properties: {}, expect: 'fail' },
    { name: 'key of a variable', config: { variable: { p: {} }, resource: { aws_sfn_state_machine: { subject: { encryption_configuration: { type: 'CUSTOMER_MANAGED_KMS_KEY', kms_key_id: '${var.p}' } } } } }, expect: 'unknown' },
    { name: 'key of AWS in one arm', config: { variable: { p: {} }, resource: { aws_sfn_state_machine: { subject: { encryption_configuration: { type: '${var.p == "x" ? "CUSTOMER_MANAGED_KMS_KEY" : "AWS_OWNED_KEY"}', kms_key_id: 'arn:aws:kms:eu-west-1:111122223333:key/1' } } } } }, expect: 'fail' },
  ],
});
