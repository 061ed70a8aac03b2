import { testRule } from '../../support/rule-cases';

const versioned = (...Rules: unknown[]) => ({ VersioningConfiguration: { Status: 'Enabled' }, LifecycleConfiguration: { Rules } });
const bucket = (properties: object) => ({ Type: 'AWS::S3::Bucket', Properties: properties });
const expiry = { Status: 'Enabled', NoncurrentVersionExpiration: { NoncurrentDays: 90 } };
const whenProd = { Parameters: { Env: { Type: 'String' } }, Conditions: { Prod: { 'Fn::Equals': [{ Ref: 'Env' }, 'prod'] } } };

/** A bucket in Terraform, with what stands beside it. */
const tf = (own: object, beside: Record<string, object> = {}, more: object = {}) => ({
  config: { ...more, resource: { aws_s3_bucket: { subject: own }, ...Object.fromEntries(Object.entries(beside).map(([type, properties]) => [type, { beside: { bucket: '${aws_s3_bucket.subject.id}', ...properties } }])) } },
  subject: 'aws_s3_bucket.subject',
});

testRule('S3VersionLifecyclePolicyCheck', {
  cloudformation: [
    { name: 'old versions expire', properties: versioned(expiry), expect: 'pass' },
    { name: 'old versions expire by the older property', properties: versioned({ Status: 'Enabled', NoncurrentVersionExpirationInDays: 90 }), expect: 'pass' },
    { name: 'versioned without rules', properties: { VersioningConfiguration: { Status: 'Enabled' } }, expect: 'fail' },
    { name: 'only current versions expire', properties: versioned({ Status: 'Enabled', ExpirationInDays: 90 }), expect: 'fail' },
    { name: 'the rule is switched off', properties: versioned({ ...expiry, Status: 'Disabled' }), expect: 'fail' },
    { name: 'not versioned', properties: {}, expect: 'not-applicable' },
    { name: 'suspended, with the versions of before', properties: { VersioningConfiguration: { Status: 'Suspended' } }, expect: 'fail' },
    { name: 'versioning of a parameter, no rules', template: { Parameters: { Status: { Type: 'String' } }, Resources: { Subject: bucket({ VersioningConfiguration: { Status: { Ref: 'Status' } } }) } }, expect: 'unknown' },
    { name: 'rule in one arm only', template: { ...whenProd, Resources: { Subject: bucket(versioned({ 'Fn::If': ['Prod', expiry, { Ref: 'AWS::NoValue' }] })) } }, expect: 'fail' },
    { name: 'versioned in one arm only, with a rule', template: { ...whenProd, Resources: { Subject: bucket({ ...versioned(expiry), VersioningConfiguration: { 'Fn::If': ['Prod', { Status: 'Enabled' }, { Ref: 'AWS::NoValue' }] } }) } }, expect: 'pass' },
  ],
  terraform: [
    { name: 'old versions expire', ...tf({}, { aws_s3_bucket_versioning: { versioning_configuration: { status: 'Enabled' } }, aws_s3_bucket_lifecycle_configuration: { rule: [{ status: 'Enabled', noncurrent_version_expiration: [{ noncurrent_days: 90 }] }] } }), expect: 'pass' },
    { name: 'versioned without rules', ...tf({}, { aws_s3_bucket_versioning: { versioning_configuration: [{ status: 'Enabled' }] } }), expect: 'fail' },
    { name: 'only current versions expire', ...tf({}, { aws_s3_bucket_versioning: { versioning_configuration: { status: 'Enabled' } }, aws_s3_bucket_lifecycle_configuration: { rule: { status: 'Enabled', expiration: { days: 90 } } } }), expect: 'fail' },
    { name: 'the rule is switched off', ...tf({}, { aws_s3_bucket_versioning: { versioning_configuration: { status: 'Enabled' } }, aws_s3_bucket_lifecycle_configuration: { rule: { status: 'Disabled', noncurrent_version_expiration: { noncurrent_days: 90 } } } }), expect: 'fail' },
    { name: 'inline', ...tf({ versioning: [{ enabled: true }], lifecycle_rule: [{ enabled: true, noncurrent_version_expiration: [{ days: 90 }] }] }), expect: 'pass' },
    { name: 'inline without rules', ...tf({ versioning: { enabled: true } }), expect: 'fail' },
    { name: 'inline rules in a loop', ...tf({ versioning: { enabled: true }, dynamic: { lifecycle_rule: { for_each: '${var.p}', content: { enabled: '${lifecycle_rule.value}', noncurrent_version_expiration: { days: 30 } } } } }, {}, { variable: { p: {} } }), expect: 'unknown' },
    { name: 'inline rules in a loop that keep versions', ...tf({ versioning: { enabled: true }, dynamic: { lifecycle_rule: { for_each: '${var.p}', content: { enabled: '${lifecycle_rule.value}' } } } }, {}, { variable: { p: {} } }), expect: 'fail' },
    { name: 'not versioned', ...tf({}), expect: 'not-applicable' },
    { name: 'disabled', ...tf({}, { aws_s3_bucket_versioning: { versioning_configuration: { status: 'Disabled' } } }), expect: 'not-applicable' },
    { name: 'suspended, with the versions of before', ...tf({}, { aws_s3_bucket_versioning: { versioning_configuration: { status: 'Suspended' } } }), expect: 'fail' },
    { name: 'versioning of a variable, no rules', ...tf({}, { aws_s3_bucket_versioning: { versioning_configuration: { status: '${var.p}' } } }, { variable: { p: {} } }), expect: 'unknown' },
    { name: 'the rule is off in one arm', ...tf({}, { aws_s3_bucket_versioning: { versioning_configuration: { status: 'Enabled' } }, aws_s3_bucket_lifecycle_configuration: { rule: { status: '${var.p == "x" ? "Enabled" : "Disabled"}', noncurrent_version_expiration: { noncurrent_days: 90 } } } }, { variable: { p: {} } }), expect: 'fail' },
  ],
});
