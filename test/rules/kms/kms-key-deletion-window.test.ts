import { testRule } from '../../support/rule-cases';

const key = (properties: object) => ({ Type: 'AWS::KMS::Key', Properties: properties });
const oneWeek = { KmsKeyDeletionWindow: { minimumDays: 7 } };
const whenProd = { Parameters: { Env: { Type: 'String' } }, Conditions: { Prod: { 'Fn::Equals': [{ Ref: 'Env' }, 'prod'] } } };

testRule('KmsKeyDeletionWindow', {
  cloudformation: [
    { name: '30 days', properties: { PendingWindowInDays: 30 }, expect: 'pass' },
    { name: 'not stated, which means 30 days', properties: {}, expect: 'pass', pointer: '/Resources/Subject/Properties/PendingWindowInDays' },
    { name: '7 days', properties: { PendingWindowInDays: 7 }, expect: 'fail' },
    { name: '29 days as a string', properties: { PendingWindowInDays: '29' }, expect: 'fail' },
    { name: '7 days where the parameter asks for 7', properties: { PendingWindowInDays: 7 }, parameters: oneWeek, expect: 'pass' },
    { name: 'days of a parameter', template: { Parameters: { Days: { Type: 'Number' } }, Resources: { Subject: key({ PendingWindowInDays: { Ref: 'Days' } }) } }, expect: 'unknown' },
    { name: '7 days in one arm', template: { ...whenProd, Resources: { Subject: key({ PendingWindowInDays: { 'Fn::If': ['Prod', 30, 7] } }) } }, expect: 'fail' },
    { name: '30 days in both arms', template: { ...whenProd, Resources: { Subject: key({ PendingWindowInDays: { 'Fn::If': ['Prod', 30, { Ref: 'AWS::NoValue' }] } }) } }, expect: 'pass' },
    { name: 'a replica that goes after 7 days', template: { Resources: { Subject: { Type: 'AWS::KMS::ReplicaKey', Properties: { PendingWindowInDays: 7 } } } }, expect: 'fail' },
  ],
  terraform: [
    { name: 'strong', config: { resource: { aws_kms_key: { subject: { deletion_window_in_days: 30 } } } }, subject: 'aws_kms_key.subject', expect: 'pass' },
    { name: 'weak', config: { resource: { aws_kms_key: { subject: { deletion_window_in_days: 7 } } } }, subject: 'aws_kms_key.subject', expect: 'fail' },
    { name: 'argument omitted', config: { resource: { aws_kms_key: { subject: { } } } }, subject: 'aws_kms_key.subject', expect: 'pass' },
    { name: 'a variable without a default', config: { variable: { p: {} }, resource: { aws_kms_key: { subject: { deletion_window_in_days: '${var.p}' } } } }, subject: 'aws_kms_key.subject', expect: 'unknown' },
    { name: 'weak in one arm', config: { variable: { p: {} }, resource: { aws_kms_key: { subject: { deletion_window_in_days: '${var.p == "x" ? 30 : 7}' } } } }, subject: 'aws_kms_key.subject', expect: 'fail' },
    { name: 'a replica', config: { resource: { aws_kms_replica_key: { subject: { deletion_window_in_days: 7 } } } }, subject: 'aws_kms_replica_key.subject', expect: 'fail' },
    { name: 'a replica that says nothing', config: { resource: { aws_kms_replica_key: { subject: {} } } }, subject: 'aws_kms_replica_key.subject', expect: 'pass' },
    { name: 'a key with material from elsewhere', config: { resource: { aws_kms_external_key: { subject: { deletion_window_in_days: 7 } } } }, subject: 'aws_kms_external_key.subject', expect: 'fail' },
  ],
});
