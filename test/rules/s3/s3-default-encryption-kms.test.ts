import { testRule } from '../../support/rule-cases';

const by = (SSEAlgorithm: unknown, more: object = {}) => ({ BucketEncryption: { ServerSideEncryptionConfiguration: [{ ServerSideEncryptionByDefault: { SSEAlgorithm, ...more } }] } });
const bucket = (properties: object) => ({ Type: 'AWS::S3::Bucket', Properties: properties });
const whenProd = { Parameters: { Env: { Type: 'String' } }, Conditions: { Prod: { 'Fn::Equals': [{ Ref: 'Env' }, 'prod'] } } };

testRule('S3DefaultEncryptionKms', {
  cloudformation: [
    { name: 'SSE-KMS', properties: by('aws:kms', { KMSMasterKeyID: 'alias/data' }), expect: 'pass' },
    { name: 'DSSE-KMS', properties: by('aws:kms:dsse'), expect: 'pass' },
    { name: 'SSE-S3', properties: by('AES256'), expect: 'fail' },
    { name: 'not stated', properties: {}, expect: 'fail' },
    { name: 'the algorithm is a parameter', template: { Parameters: { Algorithm: { Type: 'String' } }, Resources: { Subject: bucket(by({ Ref: 'Algorithm' })) } }, expect: 'unknown' },
    { name: 'one arm with SSE-S3', template: { ...whenProd, Resources: { Subject: bucket({ BucketEncryption: { 'Fn::If': ['Prod', by('aws:kms').BucketEncryption, by('AES256').BucketEncryption] } }) } }, expect: 'fail' },
    { name: 'both arms with KMS', template: { ...whenProd, Resources: { Subject: bucket(by({ 'Fn::If': ['Prod', 'aws:kms:dsse', 'aws:kms'] })) } }, expect: 'pass' },
    { name: 'the target of access logs takes SSE-S3', template: { Resources: { Subject: bucket(by('AES256')), Data: bucket({ LoggingConfiguration: { DestinationBucketName: { Ref: 'Subject' } } }) } }, expect: 'not-applicable' },
    { name: 'a target of access logs with KMS passes all the same', template: { Resources: { Subject: bucket(by('aws:kms')), Data: bucket({ LoggingConfiguration: { DestinationBucketName: { Ref: 'Subject' } } }) } }, expect: 'pass' },
    { name: 'CloudTrail can write to a bucket with KMS', template: { Resources: { Subject: bucket(by('AES256')), Trail: { Type: 'AWS::CloudTrail::Trail', Properties: { S3BucketName: { Ref: 'Subject' } } } } }, expect: 'fail' },
    {
      name: 'the target of load balancer logs', expect: 'not-applicable',
      template: { Resources: { Subject: bucket({}), Balancer: { Type: 'AWS::ElasticLoadBalancingV2::LoadBalancer', Properties: { LoadBalancerAttributes: [{ Key: 'deletion_protection.enabled', Value: 'true' }, { Key: 'access_logs.s3.bucket', Value: { Ref: 'Subject' } }] } } } },
    },
  ],
  terraform: [
    { name: 'split', config: { resource: { aws_s3_bucket: { subject: {} }, aws_s3_bucket_server_side_encryption_configuration: { s: { bucket: '${aws_s3_bucket.subject.id}', rule: [{ apply_server_side_encryption_by_default: [{ sse_algorithm: 'aws:kms' }] }] } } } }, expect: 'pass' },
    { name: 'load balancers deliver logs to no bucket under KMS', config: { resource: { aws_s3_bucket: { subject: {} }, aws_lb: { web: { access_logs: [{ bucket: '${aws_s3_bucket.subject.id}', enabled: true }] } } } }, expect: 'not-applicable' },
    { name: 'keys of S3', config: { resource: { aws_s3_bucket: { subject: {} }, aws_s3_bucket_server_side_encryption_configuration: { s: { bucket: '${aws_s3_bucket.subject.id}', rule: [{ apply_server_side_encryption_by_default: [{ sse_algorithm: 'AES256' }] }] } } } }, expect: 'fail' },
    { name: 'none', properties: {}, expect: 'fail' },
  ],
});
