import { testRule } from '../../support/rule-cases';

const key = (properties: object) => ({ Type: 'AWS::KMS::Key', Properties: properties });
const whenProd = { Parameters: { Env: { Type: 'String' } }, Conditions: { Prod: { 'Fn::Equals': [{ Ref: 'Env' }, 'prod'] } } };

testRule('CmkBackingKeyRotationEnabled', {
  cloudformation: [
    { name: 'rotates', properties: { EnableKeyRotation: true }, expect: 'pass', pointer: '/Resources/Subject/Properties/EnableKeyRotation' },
    { name: 'rotates, with the defaults spelt out', properties: { EnableKeyRotation: 'true', KeySpec: 'SYMMETRIC_DEFAULT', Origin: 'AWS_KMS' }, expect: 'pass' },
    { name: 'every half year', properties: { EnableKeyRotation: true, RotationPeriodInDays: 180 }, expect: 'pass' },
    { name: 'every seven years', properties: { EnableKeyRotation: true, RotationPeriodInDays: 2560 }, expect: 'fail' },
    { name: 'every two years, which the parameter allows', properties: { EnableKeyRotation: true, RotationPeriodInDays: 730 }, parameters: { CmkBackingKeyRotationEnabled: { maximumDays: 730 } }, expect: 'pass' },
    { name: 'by default, which the parameter does not allow', properties: { EnableKeyRotation: true }, parameters: { CmkBackingKeyRotationEnabled: { maximumDays: 180 } }, expect: 'fail' },
    { name: 'not stated', properties: {}, expect: 'fail' },
    { name: 'switched off', properties: { EnableKeyRotation: false }, expect: 'fail' },
    { name: 'a multi-region primary key', properties: { MultiRegion: true }, expect: 'fail' },
    { name: 'asymmetric', properties: { KeySpec: 'RSA_2048', KeyUsage: 'SIGN_VERIFY' }, expect: 'not-applicable' },
    { name: 'HMAC', properties: { KeySpec: 'HMAC_256' }, expect: 'not-applicable' },
    { name: 'imported material', properties: { Origin: 'EXTERNAL' }, expect: 'not-applicable' },
    { name: 'a key store of one\'s own', properties: { Origin: 'AWS_CLOUDHSM' }, expect: 'not-applicable' },
    { name: 'rotation of a parameter', template: { Parameters: { Rotate: { Type: 'String' } }, Resources: { Subject: key({ EnableKeyRotation: { Ref: 'Rotate' } }) } }, expect: 'unknown' },
    { name: 'kind of a parameter, no rotation', template: { Parameters: { Spec: { Type: 'String' } }, Resources: { Subject: key({ KeySpec: { Ref: 'Spec' } }) } }, expect: 'unknown' },
    { name: 'off in one arm', template: { ...whenProd, Resources: { Subject: key({ EnableKeyRotation: { 'Fn::If': ['Prod', true, { Ref: 'AWS::NoValue' }] } }) } }, expect: 'fail' },
    { name: 'on in both arms', template: { ...whenProd, Resources: { Subject: key({ EnableKeyRotation: { 'Fn::If': ['Prod', true, 'true'] } }) } }, expect: 'pass' },
  ],
  terraform: [
    { name: 'strong', config: { resource: { aws_kms_key: { subject: { enable_key_rotation: true } } } }, subject: 'aws_kms_key.subject', expect: 'pass' },
    { name: 'weak', config: { resource: { aws_kms_key: { subject: { enable_key_rotation: false } } } }, subject: 'aws_kms_key.subject', expect: 'fail' },
    { name: 'every seven years', properties: { enable_key_rotation: true, rotation_period_in_days: 2560 }, expect: 'fail' },
    { name: 'argument omitted', config: { resource: { aws_kms_key: { subject: { } } } }, subject: 'aws_kms_key.subject', expect: 'fail' },
    { name: 'a variable without a default', config: { variable: { p: {} }, resource: { aws_kms_key: { subject: { enable_key_rotation: '${var.p}' } } } }, subject: 'aws_kms_key.subject', expect: 'unknown' },
    { name: 'weak in one arm', config: { variable: { p: {} }, resource: { aws_kms_key: { subject: { enable_key_rotation: '${var.p == "x" ? true : false}' } } } }, subject: 'aws_kms_key.subject', expect: 'fail' },
    { name: 'an asymmetric key', config: { resource: { aws_kms_key: { subject: { customer_master_key_spec: 'RSA_2048' } } } }, subject: 'aws_kms_key.subject', expect: 'not-applicable' },
  ],
});
