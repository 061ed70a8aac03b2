import { testRule } from '../../support/rule-cases';

const rules = (...list: unknown[]) => ({ LifecycleConfiguration: { Rules: list } });
const bucket = (properties: object) => ({ Type: 'AWS::S3::Bucket', Properties: properties });
const expiry = { Status: 'Enabled', ExpirationInDays: 365 };
const whenProd = { Parameters: { Env: { Type: 'String' } }, Conditions: { Prod: { 'Fn::Equals': [{ Ref: 'Env' }, 'prod'] } } };

testRule('S3LifecyclePolicyCheck', {
  cloudformation: [
    { name: 'objects expire', properties: rules(expiry), expect: 'pass', pointer: '/Resources/Subject/Properties/LifecycleConfiguration/Rules/0/ExpirationInDays' },
    { name: 'objects expire on a date', properties: rules({ Status: 'Enabled', ExpirationDate: '2030-01-01T00:00:00Z' }), expect: 'pass' },
    { name: 'the second rule expires objects', properties: rules({ Status: 'Enabled', AbortIncompleteMultipartUpload: { DaysAfterInitiation: 7 } }, expiry), expect: 'pass' },
    { name: 'versions that were deleted expire', properties: rules({ Status: 'Enabled', NoncurrentVersionExpiration: { NoncurrentDays: 365 } }), expect: 'pass' },
    { name: 'versions that were deleted expire, in the older form', properties: rules({ Status: 'Enabled', NoncurrentVersionExpirationInDays: 365 }), expect: 'pass' },
    { name: 'no rules', properties: {}, expect: 'fail' },
    { name: 'an empty list', properties: rules(), expect: 'fail' },
    { name: 'the rule is switched off', properties: rules({ ...expiry, Status: 'Disabled' }), expect: 'fail' },
    { name: 'status and expiry stand in different rules', properties: rules({ ...expiry, Status: 'Disabled' }, { Status: 'Enabled', Transitions: [{ StorageClass: 'GLACIER', TransitionInDays: 30 }] }), expect: 'fail' },
    { name: 'objects only move to another storage class', properties: rules({ Status: 'Enabled', Transitions: [{ StorageClass: 'GLACIER', TransitionInDays: 30 }] }), expect: 'fail' },
    { name: 'expiry of a parameter', template: { Parameters: { Days: { Type: 'String' } }, Resources: { Subject: bucket(rules({ Status: 'Enabled', ExpirationInDays: { Ref: 'Days' } })) } }, expect: 'unknown' },
    { name: 'expiry of a number, which is never empty', template: { Parameters: { Days: { Type: 'Number' } }, Resources: { Subject: bucket(rules({ Status: 'Enabled', ExpirationInDays: { Ref: 'Days' } })) } }, expect: 'pass' },
    { name: 'rule in one arm only', template: { ...whenProd, Resources: { Subject: bucket(rules({ 'Fn::If': ['Prod', expiry, { Ref: 'AWS::NoValue' }] })) } }, expect: 'fail' },
    { name: 'rule in both arms', template: { ...whenProd, Resources: { Subject: bucket(rules({ 'Fn::If': ['Prod', expiry, { ...expiry, ExpirationInDays: 1 }] })) } }, expect: 'pass' },
  ],
  terraform: [
    { name: 'inline', properties: { lifecycle_rule: [{ enabled: true, expiration: [{ days: 365 }] }] }, expect: 'pass' },
    { name: 'inline, on a date', properties: { lifecycle_rule: { enabled: true, expiration: { date: '2030-01-01' } } }, expect: 'pass' },
    { name: 'inline, switched off', properties: { lifecycle_rule: { enabled: false, expiration: { days: 365 } } }, expect: 'fail' },
    { name: 'inline, only to another storage class', properties: { lifecycle_rule: { enabled: true, transition: { days: 30 } } }, expect: 'fail' },
    { name: 'a rule', config: { resource: { aws_s3_bucket: { subject: {} }, aws_s3_bucket_lifecycle_configuration: { l: { bucket: '${aws_s3_bucket.subject.id}', rule: [{ id: 'a', status: 'Disabled' }, { id: 'b', status: 'Enabled', expiration: [{ days: 365 }] }] } } } }, expect: 'pass' },
    { name: 'switched off', config: { resource: { aws_s3_bucket: { subject: {} }, aws_s3_bucket_lifecycle_configuration: { l: { bucket: '${aws_s3_bucket.subject.id}', rule: { id: 'b', status: 'Disabled', expiration: [{ days: 365 }] } } } } }, expect: 'fail' },
    { name: 'only another storage class', config: { resource: { aws_s3_bucket: { subject: {} }, aws_s3_bucket_lifecycle_configuration: { l: { bucket: '${aws_s3_bucket.subject.id}', rule: { id: 'b', status: 'Enabled', transition: [{ days: 30, storage_class: 'GLACIER' }] } } } } }, expect: 'fail' },
    { name: 'none', properties: {}, expect: 'fail' },
  ],
});
