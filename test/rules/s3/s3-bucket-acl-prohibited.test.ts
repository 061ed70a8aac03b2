import { testRule } from '../../support/rule-cases';

const owns = (ObjectOwnership: unknown) => ({ OwnershipControls: { Rules: [{ ObjectOwnership }] } });
const bucket = (properties: object) => ({ Type: 'AWS::S3::Bucket', Properties: properties });
const whenProd = { Parameters: { Env: { Type: 'String' } }, Conditions: { Prod: { 'Fn::Equals': [{ Ref: 'Env' }, 'prod'] } } };
const cdn = { Type: 'AWS::CloudFront::Distribution', Properties: { DistributionConfig: { Logging: { Bucket: { 'Fn::GetAtt': ['Subject', 'DomainName'] } } } } };

/** A bucket in Terraform, with what stands beside it. */
const tf = (own: object, beside: Record<string, object> = {}, more: object = {}) => ({
  config: { ...more, resource: { aws_s3_bucket: { subject: own }, ...Object.fromEntries(Object.entries(beside).map(([type, properties]) => [type, { beside: { bucket: '${aws_s3_bucket.subject.id}', ...properties } }])) } },
  subject: 'aws_s3_bucket.subject',
});

testRule('S3BucketAclProhibited', {
  cloudformation: [
    { name: 'enforced', properties: owns('BucketOwnerEnforced'), expect: 'pass' },
    { name: 'not stated, which means enforced', properties: {}, expect: 'pass', pointer: '/Resources/Subject/Properties/OwnershipControls/Rules/0/ObjectOwnership' },
    { name: 'preferred only', properties: owns('BucketOwnerPreferred'), expect: 'fail' },
    { name: 'objects belong to the writer', properties: owns('ObjectWriter'), expect: 'fail' },
    { name: 'a canned ACL that needs ACLs', properties: { AccessControl: 'LogDeliveryWrite' }, expect: 'fail' },
    { name: 'ownership of a parameter', template: { Parameters: { Owner: { Type: 'String' } }, Resources: { Subject: bucket(owns({ Ref: 'Owner' })) } }, expect: 'unknown' },
    { name: 'one arm with ACLs', template: { ...whenProd, Resources: { Subject: bucket({ OwnershipControls: { 'Fn::If': ['Prod', { Ref: 'AWS::NoValue' }, { Rules: [{ ObjectOwnership: 'ObjectWriter' }] }] } }) } }, expect: 'fail' },
    { name: 'CloudFront delivers logs by ACL', template: { Resources: { Subject: bucket(owns('BucketOwnerPreferred')), Cdn: cdn } }, expect: 'not-applicable' },
    { name: 'S3 needs no ACL to deliver logs', template: { Resources: { Subject: bucket(owns('ObjectWriter')), Data: bucket({ LoggingConfiguration: { DestinationBucketName: { Ref: 'Subject' } } }) } }, expect: 'fail' },
  ],
  terraform: [
    { name: 'enforced', ...tf({}, { aws_s3_bucket_ownership_controls: { rule: [{ object_ownership: 'BucketOwnerEnforced' }] } }), expect: 'pass' },
    { name: 'not stated, which means enforced', ...tf({}), expect: 'pass' },
    { name: 'preferred only', ...tf({}, { aws_s3_bucket_ownership_controls: { rule: { object_ownership: 'BucketOwnerPreferred' } } }), expect: 'fail' },
    { name: 'objects belong to the writer', ...tf({}, { aws_s3_bucket_ownership_controls: { rule: { object_ownership: 'ObjectWriter' } } }), expect: 'fail' },
    { name: 'a canned ACL that needs ACLs', ...tf({}, { aws_s3_bucket_acl: { acl: 'log-delivery-write' } }), expect: 'fail' },
    { name: 'an inline ACL that needs ACLs', ...tf({ acl: 'public-read' }), expect: 'fail' },
    { name: 'an inline grant', ...tf({ grant: [{ type: 'CanonicalUser', id: 'abc', permissions: ['READ'] }] }), expect: 'fail' },
    { name: 'a grant', ...tf({}, { aws_s3_bucket_acl: { access_control_policy: { grant: { permission: 'READ', grantee: { type: 'CanonicalUser', id: 'abc' } } } } }), expect: 'fail' },
    { name: 'ownership of a variable', ...tf({}, { aws_s3_bucket_ownership_controls: { rule: { object_ownership: '${var.p}' } } }, { variable: { p: {} } }), expect: 'unknown' },
    { name: 'one arm with ACLs', ...tf({}, { aws_s3_bucket_ownership_controls: { rule: { object_ownership: '${var.p == "x" ? "BucketOwnerEnforced" : "ObjectWriter"}' } } }, { variable: { p: {} } }), expect: 'fail' },
    { name: 'CloudFront delivers logs by ACL', ...tf({}, { aws_s3_bucket_ownership_controls: { rule: { object_ownership: 'BucketOwnerPreferred' } }, aws_cloudfront_distribution: { logging_config: { bucket: '${aws_s3_bucket.subject.bucket_domain_name}' } } }), expect: 'not-applicable' },
    { name: 'S3 needs no ACL to deliver logs', ...tf({}, { aws_s3_bucket_ownership_controls: { rule: { object_ownership: 'ObjectWriter' } }, aws_s3_bucket_logging: { bucket: 'data', target_bucket: '${aws_s3_bucket.subject.id}' } }), expect: 'fail' },
    { name: 'two ownership controls that say different things', config: { resource: { aws_s3_bucket: { subject: {} }, aws_s3_bucket_ownership_controls: { a: { bucket: '${aws_s3_bucket.subject.id}', rule: [{ object_ownership: 'BucketOwnerEnforced' }] }, b: { bucket: '${aws_s3_bucket.subject.id}', rule: [{ object_ownership: 'ObjectWriter' }] } } } }, subject: 'aws_s3_bucket.subject', expect: 'unknown' },
  ],
});
