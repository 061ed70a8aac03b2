import { testRule } from '../../support/rule-cases';

const bucket = (properties: object) => ({ Type: 'AWS::S3::Bucket', Properties: properties });
const whenProd = { Parameters: { Env: { Type: 'String' } }, Conditions: { Prod: { 'Fn::Equals': [{ Ref: 'Env' }, 'prod'] } } };

testRule('S3BucketVersioningEnabled', {
  cloudformation: [
    { name: 'versioning enabled', properties: { VersioningConfiguration: { Status: 'Enabled' } }, expect: 'pass', pointer: '/Resources/Subject/Properties/VersioningConfiguration/Status' },
    { name: 'property omitted', properties: {}, expect: 'fail', pointer: '/Resources/Subject/Properties/VersioningConfiguration/Status' },
    { name: 'versioning suspended', properties: { VersioningConfiguration: { Status: 'Suspended' } }, expect: 'fail' },
    { name: 'wrong case is not the value S3 accepts', properties: { VersioningConfiguration: { Status: 'enabled' } }, expect: 'fail' },
    { name: 'a string where an object belongs', properties: { VersioningConfiguration: 'Enabled' }, expect: 'unknown' },
    { name: 'value of a parameter without a default', template: { Parameters: { Status: { Type: 'String' } }, Resources: { Subject: bucket({ VersioningConfiguration: { Status: { Ref: 'Status' } } }) } }, expect: 'unknown' },
    { name: 'value of a parameter with a good default', template: { Parameters: { Status: { Type: 'String', Default: 'Enabled' } }, Resources: { Subject: bucket({ VersioningConfiguration: { Status: { Ref: 'Status' } } }) } }, expect: 'pass' },
    { name: 'value of a parameter with a weak default', template: { Parameters: { Status: { Type: 'String', Default: 'Suspended' } }, Resources: { Subject: bucket({ VersioningConfiguration: { Status: { Ref: 'Status' } } }) } }, expect: 'fail' },
    {
      name: 'a good default among allowed values of which one is weak',
      template: { Parameters: { Status: { Type: 'String', Default: 'Enabled', AllowedValues: ['Enabled', 'Suspended'] } }, Resources: { Subject: bucket({ VersioningConfiguration: { Status: { Ref: 'Status' } } }) } },
      expect: 'unknown',
    },
    {
      name: 'allowed values that are all good',
      template: { Parameters: { Status: { Type: 'String', AllowedValues: ['Enabled'] } }, Resources: { Subject: bucket({ VersioningConfiguration: { Status: { Ref: 'Status' } } }) } },
      expect: 'pass',
    },
    { name: 'both arms good', template: { ...whenProd, Resources: { Subject: bucket({ VersioningConfiguration: { 'Fn::If': ['Prod', { Status: 'Enabled' }, { Status: 'Enabled' }] } }) } }, expect: 'pass' },
    {
      name: 'one arm is AWS::NoValue', expect: 'fail', pointer: '/Resources/Subject/Properties/VersioningConfiguration/Status',
      template: { ...whenProd, Resources: { Subject: bucket({ VersioningConfiguration: { 'Fn::If': ['Prod', { Status: 'Enabled' }, { Ref: 'AWS::NoValue' }] } }) } },
    },
    {
      name: 'the weak arm belongs to a deployment that does not create the bucket', expect: 'pass',
      template: { ...whenProd, Resources: { Subject: { ...bucket({ VersioningConfiguration: { 'Fn::If': ['Prod', { Status: 'Enabled' }, { Ref: 'AWS::NoValue' }] } }), Condition: 'Prod' } } },
    },
    {
      name: 'every value of the map is good', expect: 'pass',
      template: { Mappings: { ByRegion: { 'eu-west-1': { Status: 'Enabled' }, 'us-east-1': { Status: 'Enabled' } } }, Resources: { Subject: bucket({ VersioningConfiguration: { Status: { 'Fn::FindInMap': ['ByRegion', { Ref: 'AWS::Region' }, 'Status'] } } }) } },
    },
    {
      name: 'one value of the map is weak', expect: 'fail',
      template: { Mappings: { ByRegion: { 'eu-west-1': { Status: 'Enabled' }, 'us-east-1': { Status: 'Suspended' } } }, Resources: { Subject: bucket({ VersioningConfiguration: { Status: { 'Fn::FindInMap': ['ByRegion', { Ref: 'AWS::Region' }, 'Status'] } } }) } },
    },
  ],
  terraform: [
    { name: 'inline, of a variable', config: { variable: { p: {} }, resource: { aws_s3_bucket: { subject: { versioning: [{ enabled: '${var.p}' }] } } } }, expect: 'unknown' },
    { name: 'split', config: { resource: { aws_s3_bucket: { subject: {} }, aws_s3_bucket_versioning: { s: { bucket: '${aws_s3_bucket.subject.id}', versioning_configuration: [{ status: 'Enabled' }] } } } }, expect: 'pass' },
    { name: 'split, as one block', config: { resource: { aws_s3_bucket: { subject: {} }, aws_s3_bucket_versioning: { s: { bucket: '${aws_s3_bucket.subject.id}', versioning_configuration: { status: 'Enabled' } } } } }, expect: 'pass' },
    { name: 'inline', properties: { versioning: [{ enabled: true }] }, expect: 'pass' },
    { name: 'suspended', config: { resource: { aws_s3_bucket: { subject: {} }, aws_s3_bucket_versioning: { s: { bucket: '${aws_s3_bucket.subject.id}', versioning_configuration: { status: 'Suspended' } } } } }, expect: 'fail' },
    { name: 'none', properties: {}, expect: 'fail' },
    { name: 'by the name of the bucket', config: { resource: { aws_s3_bucket: { subject: { bucket: 'data' } }, aws_s3_bucket_versioning: { v: { bucket: 'data', versioning_configuration: { status: 'Enabled' } } } } }, expect: 'pass' },
    { name: 'of another bucket', config: { resource: { aws_s3_bucket: { subject: {}, other: {} }, aws_s3_bucket_versioning: { v: { bucket: '${aws_s3_bucket.other.id}', versioning_configuration: { status: 'Enabled' } } } } }, expect: 'fail' },
    { name: 'a variable without a default', config: { variable: { p: {} }, resource: { aws_s3_bucket: { subject: {} }, aws_s3_bucket_versioning: { v: { bucket: '${aws_s3_bucket.subject.id}', versioning_configuration: { status: '${var.p}' } } } } }, expect: 'unknown' },
    { name: 'a variable with a default', config: { variable: { p: { default: 'Enabled' } }, resource: { aws_s3_bucket: { subject: {} }, aws_s3_bucket_versioning: { v: { bucket: '${aws_s3_bucket.subject.id}', versioning_configuration: { status: '${var.p}' } } } } }, expect: 'pass' },
    { name: 'weak in one arm', config: { variable: { p: {} }, resource: { aws_s3_bucket: { subject: {} }, aws_s3_bucket_versioning: { v: { bucket: '${aws_s3_bucket.subject.id}', versioning_configuration: { status: '${var.p ? "Enabled" : "Suspended"}' } } } } }, expect: 'fail' },
    { name: 'not made at all: count 0', config: { resource: { aws_s3_bucket: { subject: { count: 0 } } } }, expect: 'not-applicable' },
    { name: 'in a loop', config: { resource: { aws_s3_bucket: { subject: { for_each: '${toset(["a"])}', bucket: '${each.key}' } }, aws_s3_bucket_versioning: { v: { for_each: '${toset(["a"])}', bucket: '${aws_s3_bucket.subject[each.key].id}', versioning_configuration: { status: 'Enabled' } } } } }, expect: 'pass' },
    { name: 'for a bucket that is declared elsewhere', config: { resource: { aws_s3_bucket: { subject: {} }, aws_s3_bucket_versioning: { v: { bucket: '${aws_s3_bucket.elsewhere.id}', versioning_configuration: { status: 'Enabled' } } } } }, subject: 'aws_s3_bucket.subject', expect: 'fail' },
    { name: 'two that take each other\'s place, of which one is weak', config: { resource: { aws_s3_bucket: { subject: {} }, aws_s3_bucket_versioning: { a: { bucket: '${aws_s3_bucket.subject.id}', versioning_configuration: [{ status: 'Enabled' }] }, b: { bucket: '${aws_s3_bucket.subject.id}', versioning_configuration: [{ status: 'Suspended' }] } } } }, subject: 'aws_s3_bucket.subject', expect: 'fail' },
    { name: 'two that take each other\'s place, both strong', config: { resource: { aws_s3_bucket: { subject: {} }, aws_s3_bucket_versioning: { a: { bucket: '${aws_s3_bucket.subject.id}', versioning_configuration: [{ status: 'Enabled' }] }, b: { bucket: '${aws_s3_bucket.subject.bucket}', versioning_configuration: [{ status: 'Enabled', mfa_delete: 'Disabled' }] } } } }, subject: 'aws_s3_bucket.subject', expect: 'pass' },
  ],
});
