import { testRule } from '../../support/rule-cases';

const type = 'AWS::EKS::Cluster';
const set = (value: unknown) => ({ EncryptionConfig: [{ Resources: ['secrets'], Provider: { KeyArn: value } }] });
const when = { Parameters: { Env: { Type: 'String' }, P: { Type: 'String' } }, Conditions: { Prod: { 'Fn::Equals': [{ Ref: 'Env' }, 'prod'] } } };
const subject = (properties: object) => ({ ...when, Resources: { Subject: { Type: type, Properties: properties } } });
const custom = (config: object) => ({ ...when, Resources: { Subject: { Type: 'Custom::AWSCDK-EKS-Cluster', Properties: { Config: config } } } });

testRule('EksSecretsEncrypted', {
  cloudformation: [
    { name: 'as it should be', properties: set('arn:aws:kms:eu-west-1:111122223333:key/1'), expect: 'pass' },
    { name: 'the weak value', properties: set('arn:aws:kms:eu-west-1:111122223333:alias/aws/eks'), expect: 'fail' },
    { name: 'property omitted', properties: {}, expect: 'fail' },
    { name: 'known at deploy time', template: subject(set({ Ref: 'P' })), expect: 'unknown' },
    { name: 'weak in one arm of a condition', template: subject(set({ 'Fn::If': ['Prod', 'arn:aws:kms:eu-west-1:111122223333:key/1', 'arn:aws:kms:eu-west-1:111122223333:alias/aws/eks'] })), expect: 'fail' },
    { name: 'as it should be in both arms', template: subject(set({ 'Fn::If': ['Prod', 'arn:aws:kms:eu-west-1:111122223333:key/1', 'arn:aws:kms:eu-west-1:111122223333:key/1'] })), expect: 'pass' },
    { name: 'a key, but not for secrets', properties: { EncryptionConfig: [{ Resources: [], Provider: { KeyArn: 'arn:aws:kms:eu-west-1:111122223333:key/1' } }] }, expect: 'fail' },
    { name: 'one of two', properties: { EncryptionConfig: [{ Resources: [] }, { Resources: ['secrets'], Provider: { KeyArn: 'arn:aws:kms:eu-west-1:111122223333:key/1' } }] }, expect: 'pass' },
    { name: 'no key', properties: { EncryptionConfig: [{ Resources: ['secrets'] }] }, expect: 'fail' },
    { name: 'the whole is known at deploy time', template: subject({ EncryptionConfig: { Ref: 'P' } }), expect: 'unknown' },
    { name: 'a cluster of the CDK with a key', template: custom({ encryptionConfig: [{ resources: ['secrets'], provider: { keyArn: 'arn:aws:kms:eu-west-1:111122223333:key/1' } }] }), expect: 'pass' },
    { name: 'a cluster of the CDK without', template: custom({}), expect: 'fail' },
    {
      name: 'a key of another stack', expect: 'pass',
      template: [
        { Resources: { Key: { Type: 'AWS::KMS::Key', Properties: {} } }, Outputs: { Arn: { Value: { 'Fn::GetAtt': ['Key', 'Arn'] }, Export: { Name: 'key' } } } },
        { Resources: { Subject: { Type: type, Properties: set({ 'Fn::ImportValue': 'key' }) } } },
      ],
    },
  ],
  terraform: [
    { name: 'own key', config: { resource: { aws_kms_key: { k: {} }, aws_eks_cluster: { subject: { encryption_config: [{ resources: ['secrets'], provider: [{ key_arn: '${aws_kms_key.k.arn}' }] }] } } } }, expect: 'pass' },
    { name: 'something else only', properties: { encryption_config: { resources: ['configmaps'], provider: { key_arn: 'arn:aws:kms:eu-west-1:111122223333:key/1' } } }, expect: 'fail' },
    { name: 'no key', properties: { encryption_config: { resources: ['secrets'], provider: {} } }, expect: 'fail' },
    { name: 'omitted', properties: {}, expect: 'fail' },
    { name: 'key of a variable', config: { variable: { p: {} }, resource: { aws_eks_cluster: { subject: { encryption_config: { resources: ['secrets'], provider: { key_arn: '${var.p}' } } } } } }, expect: 'unknown' },
    { name: 'something else in one arm', config: { variable: { p: {} }, resource: { aws_eks_cluster: { subject: { encryption_config: { resources: '${var.p == "x" ? ["secrets"] : ["other"]}', provider: { key_arn: 'arn:aws:kms:eu-west-1:111122223333:key/1' } } } } } }, expect: 'fail' },
  ],
});
