import { testRule } from '../../support/rule-cases';

const by = (SSEAlgorithm: unknown) => ({ BucketEncryption: { ServerSideEncryptionConfiguration: [{ ServerSideEncryptionByDefault: { SSEAlgorithm } }] } });
const bucket = (properties: object) => ({ Type: 'AWS::S3::Bucket', Properties: properties });
const whenProd = { Parameters: { Env: { Type: 'String' } }, Conditions: { Prod: { 'Fn::Equals': [{ Ref: 'Env' }, 'prod'] } } };

testRule('S3BucketServerSideEncryptionEnabled', {
  cloudformation: [
    { name: 'SSE-S3', properties: by('AES256'), expect: 'pass', pointer: '/Resources/Subject/Properties/BucketEncryption/ServerSideEncryptionConfiguration/0/ServerSideEncryptionByDefault/SSEAlgorithm' },
    { name: 'SSE-KMS', properties: by('aws:kms'), expect: 'pass' },
    { name: 'DSSE-KMS', properties: by('aws:kms:dsse'), expect: 'pass' },
    { name: 'not stated', properties: {}, expect: 'pass' },
    { name: 'an empty list of rules', properties: { BucketEncryption: { ServerSideEncryptionConfiguration: [] } }, expect: 'pass' },
    { name: 'a rule that only sets the bucket key', properties: { BucketEncryption: { ServerSideEncryptionConfiguration: [{ BucketKeyEnabled: true }] } }, expect: 'pass' },
    { name: 'an algorithm that S3 does not know', properties: by('none'), expect: 'fail' },
    { name: 'a bare rule instead of a list', properties: { BucketEncryption: { ServerSideEncryptionConfiguration: { ServerSideEncryptionByDefault: { SSEAlgorithm: 'aws:kms' } } } }, expect: 'pass' },
    { name: 'the algorithm is a parameter', template: { Parameters: { Algorithm: { Type: 'String' } }, Resources: { Subject: bucket(by({ Ref: 'Algorithm' })) } }, expect: 'unknown' },
    { name: 'the rules are a parameter', template: { Parameters: { Rules: { Type: 'String' } }, Resources: { Subject: bucket({ BucketEncryption: { Ref: 'Rules' } }) } }, expect: 'unknown' },
    { name: 'both arms encrypt', template: { ...whenProd, Resources: { Subject: bucket({ BucketEncryption: { 'Fn::If': ['Prod', by('aws:kms').BucketEncryption, by('AES256').BucketEncryption] } }) } }, expect: 'pass' },
    { name: 'one arm leaves it out', template: { ...whenProd, Resources: { Subject: bucket({ BucketEncryption: { 'Fn::If': ['Prod', by('aws:kms').BucketEncryption, { Ref: 'AWS::NoValue' }] } }) } }, expect: 'pass' },
  ],
  terraform: [
    { name: 'inline, of a variable', config: { variable: { p: {} }, resource: { aws_s3_bucket: { subject: { server_side_encryption_configuration: { rule: { apply_server_side_encryption_by_default: { sse_algorithm: '${var.p}' } } } } } } }, expect: 'unknown' },
    { name: 'split', config: { resource: { aws_s3_bucket: { subject: {} }, aws_s3_bucket_server_side_encryption_configuration: { s: { bucket: '${aws_s3_bucket.subject.id}', rule: [{ apply_server_side_encryption_by_default: [{ sse_algorithm: 'AES256' }] }] } } } }, expect: 'pass' },
    { name: 'inline', properties: { server_side_encryption_configuration: [{ rule: [{ apply_server_side_encryption_by_default: [{ sse_algorithm: 'aws:kms' }] }] }] }, expect: 'pass' },
    { name: 'none', properties: {}, expect: 'pass' },
  ],
});
