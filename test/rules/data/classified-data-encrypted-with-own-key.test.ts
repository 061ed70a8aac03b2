import { testRule } from '../../support/rule-cases';

const tagged = (value: string) => ({ Tags: [{ Key: 'data-classification', Value: value }] });
const subject = (type: string, properties: object, tags: object = tagged('confidential')) => ({ Subject: { Type: type, Properties: { ...properties, ...tags } } });
const key = { Key: { Type: 'AWS::KMS::Key', Properties: {} } };
const arn = { 'Fn::GetAtt': ['Key', 'Arn'] };
const encrypted = (byDefault: object) => ({ BucketEncryption: { ServerSideEncryptionConfiguration: [{ ServerSideEncryptionByDefault: byDefault }] } });

testRule('ClassifiedDataEncryptedWithOwnKey', {
  cloudformation: [
    { name: 'a bucket with a key', template: { Resources: { ...key, ...subject('AWS::S3::Bucket', encrypted({ SSEAlgorithm: 'aws:kms', KMSMasterKeyID: arn })) } }, expect: 'pass' },
    { name: 'a bucket with the key that AWS manages', template: { Resources: subject('AWS::S3::Bucket', encrypted({ SSEAlgorithm: 'aws:kms' })) }, expect: 'fail' },
    { name: 'a bucket with keys that S3 manages', template: { Resources: subject('AWS::S3::Bucket', encrypted({ SSEAlgorithm: 'AES256' })) }, expect: 'fail' },
    { name: 'a bucket that says nothing', template: { Resources: subject('AWS::S3::Bucket', {}) }, expect: 'fail' },
    { name: 'no classification', properties: {}, expect: 'not-applicable' },
    { name: 'internal data', template: { Resources: subject('AWS::S3::Bucket', {}, tagged('internal')) }, expect: 'not-applicable' },
    { name: 'personal data', template: { Resources: subject('AWS::SQS::Queue', {}, tagged('Personal')) }, expect: 'fail' },
    { name: 'restricted data, and the alias of AWS', template: { Resources: subject('AWS::SQS::Queue', { KmsMasterKeyId: 'alias/aws/sqs' }, tagged('restricted')) }, expect: 'fail' },
    { name: 'a key known at deploy time', template: { Parameters: { P: { Type: 'String' } }, Resources: subject('AWS::SQS::Queue', { KmsMasterKeyId: { Ref: 'P' } }) }, expect: 'unknown' },
    { name: 'a key in one arm only', template: { Parameters: { P: { Type: 'String' } }, Conditions: { C: { 'Fn::Equals': [{ Ref: 'P' }, 'x'] } }, Resources: { ...key, ...subject('AWS::SNS::Topic', { KmsMasterKeyId: { 'Fn::If': ['C', { Ref: 'Key' }, { Ref: 'AWS::NoValue' }] } }) } }, expect: 'fail' },
    { name: 'a key of another stack', template: [{ Resources: subject('AWS::EFS::FileSystem', { KmsKeyId: { 'Fn::ImportValue': 'key' } }, { FileSystemTags: [], ...tagged('confidential') }) }, { Resources: key, Outputs: { O: { Value: arn, Export: { Name: 'key' } } } }], expect: 'pass' },
    { name: 'a table of which one replica has no key', template: { Resources: { ...key, ...subject('AWS::DynamoDB::GlobalTable', { Replicas: [{ SSESpecification: { KMSMasterKeyId: arn } }, { Region: 'eu-west-1' }] }) } }, expect: 'fail' },
    { name: 'a table with a key in every replica', template: { Resources: { ...key, ...subject('AWS::DynamoDB::GlobalTable', { Replicas: [{ SSESpecification: { KMSMasterKeyId: arn } }] }) } }, expect: 'pass' },
    { name: 'an instance of a cluster', template: { Resources: subject('AWS::RDS::DBInstance', { DBClusterIdentifier: 'c' }) }, expect: 'not-applicable' },
    { name: 'a replica takes its key from its source', template: { Resources: subject('AWS::RDS::DBInstance', { SourceDBInstanceIdentifier: 'other' }) }, expect: 'unknown' },
    { name: 'a database without a key', template: { Resources: subject('AWS::RDS::DBInstance', { StorageEncrypted: true }) }, expect: 'fail' },
    { name: 'a domain with a key that is not used', template: { Resources: { ...key, ...subject('AWS::OpenSearchService::Domain', { EncryptionAtRestOptions: { Enabled: false, KmsKeyId: arn } }) } }, expect: 'fail' },
    { name: 'a domain with a key', template: { Resources: { ...key, ...subject('AWS::OpenSearchService::Domain', { EncryptionAtRestOptions: { Enabled: true, KmsKeyId: arn } }) } }, expect: 'pass' },
    { name: 'a bucket that load balancers write to', template: { Resources: { ...subject('AWS::S3::Bucket', {}), Other: { Type: 'AWS::S3::Bucket', Properties: { LoggingConfiguration: { DestinationBucketName: { Ref: 'Subject' } } } } } }, expect: 'not-applicable' },
  ],
});
