import { testRule } from '../../support/rule-cases';

const tagged = (value: string) => ({ Tags: [{ Key: 'data-classification', Value: value }] });
const subject = (type: string, properties: object, tags: object = tagged('confidential')) => ({ Subject: { Type: type, Properties: { ...properties, ...tags } } });
const key = { Key: { Type: 'AWS::KMS::Key', Properties: {} } };
const arn = { 'Fn::GetAtt': ['Key', 'Arn'] };
const encrypted = (byDefault: object) => ({ BucketEncryption: { ServerSideEncryptionConfiguration: [{ ServerSideEncryptionByDefault: byDefault }] } });

const sensitive = { tags: { 'data-classification': 'restricted' } };
const KEY = 'arn:aws:kms:eu-west-1:111122223333:key/1';

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
    { name: 'a domain of Elasticsearch', template: { Resources: { Subject: { Type: 'AWS::Elasticsearch::Domain', Properties: { EncryptionAtRestOptions: { Enabled: true }, Tags: [{ Key: 'data-classification', Value: 'personal' }] } } } }, expect: 'fail' },
  ],
  terraform: [
    { name: 'bucket, own key', config: { resource: { aws_s3_bucket: { subject: sensitive }, aws_kms_key: { k: {} }, aws_s3_bucket_server_side_encryption_configuration: { e: { bucket: '${aws_s3_bucket.subject.id}', rule: [{ apply_server_side_encryption_by_default: [{ sse_algorithm: 'aws:kms', kms_master_key_id: '${aws_kms_key.k.arn}' }] }] } } } }, subject: 'aws_s3_bucket.subject', expect: 'pass' },
    { name: 'bucket, key of AWS', config: { resource: { aws_s3_bucket: { subject: sensitive }, aws_kms_key: { k: {} }, aws_s3_bucket_server_side_encryption_configuration: { e: { bucket: '${aws_s3_bucket.subject.id}', rule: [{ apply_server_side_encryption_by_default: [{ sse_algorithm: 'aws:kms' }] }] } } } }, subject: 'aws_s3_bucket.subject', expect: 'fail' },
    { name: 'bucket, keys of S3', config: { resource: { aws_s3_bucket: { subject: sensitive }, aws_kms_key: { k: {} }, aws_s3_bucket_server_side_encryption_configuration: { e: { bucket: '${aws_s3_bucket.subject.id}', rule: [{ apply_server_side_encryption_by_default: [{ sse_algorithm: 'AES256' }] }] } } } }, subject: 'aws_s3_bucket.subject', expect: 'fail' },
    { name: 'bucket, nothing said', properties: sensitive, expect: 'fail' },
    { name: 'bucket, inline', properties: { ...sensitive, server_side_encryption_configuration: { rule: { apply_server_side_encryption_by_default: { sse_algorithm: 'aws:kms', kms_master_key_id: KEY } } } }, expect: 'pass' },
    { name: 'bucket that a load balancer logs to', config: { resource: { aws_s3_bucket: { subject: sensitive }, aws_lb: { l: { access_logs: { bucket: '${aws_s3_bucket.subject.id}' } } } } }, expect: 'not-applicable' },
    { name: 'no classification', properties: {}, expect: 'not-applicable' },
    { name: 'table, own key', config: { resource: { aws_dynamodb_table: { subject: { ...sensitive, server_side_encryption: { enabled: true, kms_key_arn: KEY } } } } }, subject: 'aws_dynamodb_table.subject', expect: 'pass' },
    { name: 'table, key of AWS', config: { resource: { aws_dynamodb_table: { subject: { ...sensitive, server_side_encryption: [{ enabled: true }] } } } }, subject: 'aws_dynamodb_table.subject', expect: 'fail' },
    { name: 'table, a replica under the key of AWS', config: { resource: { aws_dynamodb_table: { subject: { ...sensitive, server_side_encryption: { enabled: true, kms_key_arn: KEY }, replica: [{ region_name: 'eu-west-1' }] } } } }, subject: 'aws_dynamodb_table.subject', expect: 'fail' },
    { name: 'table, every replica under an own key', config: { resource: { aws_dynamodb_table: { subject: { ...sensitive, server_side_encryption: { enabled: true, kms_key_arn: KEY }, replica: [{ region_name: 'eu-west-1', kms_key_arn: KEY }] } } } }, subject: 'aws_dynamodb_table.subject', expect: 'pass' },
    { name: 'stream, own key', config: { resource: { aws_kinesis_stream: { subject: { ...sensitive, encryption_type: 'KMS', kms_key_id: KEY } } } }, subject: 'aws_kinesis_stream.subject', expect: 'pass' },
    { name: 'stream, not encrypted', config: { resource: { aws_kinesis_stream: { subject: { ...sensitive, kms_key_id: KEY } } } }, subject: 'aws_kinesis_stream.subject', expect: 'fail' },
    { name: 'stream, key of AWS', config: { resource: { aws_kinesis_stream: { subject: { ...sensitive, encryption_type: 'KMS', kms_key_id: 'alias/aws/kinesis' } } } }, subject: 'aws_kinesis_stream.subject', expect: 'fail' },
    { name: 'aws_opensearch_domain, own key', config: { resource: { aws_opensearch_domain: { subject: { ...sensitive, encrypt_at_rest: { enabled: true, kms_key_id: KEY } } } } }, subject: 'aws_opensearch_domain.subject', expect: 'pass' },
    { name: 'aws_opensearch_domain, key of AWS', config: { resource: { aws_opensearch_domain: { subject: { ...sensitive, encrypt_at_rest: [{ enabled: true }] } } } }, subject: 'aws_opensearch_domain.subject', expect: 'fail' },
    { name: 'aws_elasticsearch_domain, own key', config: { resource: { aws_elasticsearch_domain: { subject: { ...sensitive, encrypt_at_rest: { enabled: true, kms_key_id: KEY } } } } }, subject: 'aws_elasticsearch_domain.subject', expect: 'pass' },
    { name: 'aws_elasticsearch_domain, key of AWS', config: { resource: { aws_elasticsearch_domain: { subject: { ...sensitive, encrypt_at_rest: [{ enabled: true }] } } } }, subject: 'aws_elasticsearch_domain.subject', expect: 'fail' },
    { name: 'a replica whose source is not seen', config: { resource: { aws_db_instance: { subject: { ...sensitive, replicate_source_db: 'arn:aws:rds:eu-west-1:111122223333:db:x' } } } }, subject: 'aws_db_instance.subject', expect: 'unknown' },
    { name: 'key of a variable', config: { variable: { p: {} }, resource: { aws_rds_cluster: { subject: { ...sensitive, kms_key_id: '${var.p}' } } } }, subject: 'aws_rds_cluster.subject', expect: 'unknown' },
    { name: 'own key in one arm', config: { variable: { p: {} }, resource: { aws_rds_cluster: { subject: { ...sensitive, kms_key_id: '${var.p == "x" ? "arn:aws:kms:eu-west-1:111122223333:key/1" : ""}' } } } }, subject: 'aws_rds_cluster.subject', expect: 'fail' },
    { name: 'aws_rds_cluster, own key', config: { resource: { aws_rds_cluster: { subject: { ...sensitive, kms_key_id: KEY } } } }, subject: 'aws_rds_cluster.subject', expect: 'pass' },
    { name: 'aws_rds_cluster, no key', config: { resource: { aws_rds_cluster: { subject: { ...sensitive } } } }, subject: 'aws_rds_cluster.subject', expect: 'fail' },
    { name: 'aws_db_instance, own key', config: { resource: { aws_db_instance: { subject: { ...sensitive, kms_key_id: KEY } } } }, subject: 'aws_db_instance.subject', expect: 'pass' },
    { name: 'aws_db_instance, no key', config: { resource: { aws_db_instance: { subject: { ...sensitive } } } }, subject: 'aws_db_instance.subject', expect: 'fail' },
    { name: 'aws_efs_file_system, own key', config: { resource: { aws_efs_file_system: { subject: { ...sensitive, kms_key_id: KEY } } } }, subject: 'aws_efs_file_system.subject', expect: 'pass' },
    { name: 'aws_efs_file_system, no key', config: { resource: { aws_efs_file_system: { subject: { ...sensitive } } } }, subject: 'aws_efs_file_system.subject', expect: 'fail' },
    { name: 'aws_sqs_queue, own key', config: { resource: { aws_sqs_queue: { subject: { ...sensitive, kms_master_key_id: KEY } } } }, subject: 'aws_sqs_queue.subject', expect: 'pass' },
    { name: 'aws_sqs_queue, no key', config: { resource: { aws_sqs_queue: { subject: { ...sensitive } } } }, subject: 'aws_sqs_queue.subject', expect: 'fail' },
    { name: 'aws_sns_topic, own key', config: { resource: { aws_sns_topic: { subject: { ...sensitive, kms_master_key_id: KEY } } } }, subject: 'aws_sns_topic.subject', expect: 'pass' },
    { name: 'aws_sns_topic, no key', config: { resource: { aws_sns_topic: { subject: { ...sensitive } } } }, subject: 'aws_sns_topic.subject', expect: 'fail' },
    { name: 'aws_secretsmanager_secret, own key', config: { resource: { aws_secretsmanager_secret: { subject: { ...sensitive, kms_key_id: KEY } } } }, subject: 'aws_secretsmanager_secret.subject', expect: 'pass' },
    { name: 'aws_secretsmanager_secret, no key', config: { resource: { aws_secretsmanager_secret: { subject: { ...sensitive } } } }, subject: 'aws_secretsmanager_secret.subject', expect: 'fail' },
    { name: 'aws_cloudwatch_log_group, own key', config: { resource: { aws_cloudwatch_log_group: { subject: { ...sensitive, kms_key_id: KEY } } } }, subject: 'aws_cloudwatch_log_group.subject', expect: 'pass' },
    { name: 'aws_cloudwatch_log_group, no key', config: { resource: { aws_cloudwatch_log_group: { subject: { ...sensitive } } } }, subject: 'aws_cloudwatch_log_group.subject', expect: 'fail' },
    { name: 'aws_redshift_cluster, own key', config: { resource: { aws_redshift_cluster: { subject: { ...sensitive, kms_key_id: KEY } } } }, subject: 'aws_redshift_cluster.subject', expect: 'pass' },
    { name: 'aws_redshift_cluster, no key', config: { resource: { aws_redshift_cluster: { subject: { ...sensitive } } } }, subject: 'aws_redshift_cluster.subject', expect: 'fail' },
    { name: 'aws_docdb_cluster, own key', config: { resource: { aws_docdb_cluster: { subject: { ...sensitive, kms_key_id: KEY } } } }, subject: 'aws_docdb_cluster.subject', expect: 'pass' },
    { name: 'aws_docdb_cluster, no key', config: { resource: { aws_docdb_cluster: { subject: { ...sensitive } } } }, subject: 'aws_docdb_cluster.subject', expect: 'fail' },
    { name: 'aws_elasticache_replication_group, own key', config: { resource: { aws_elasticache_replication_group: { subject: { ...sensitive, kms_key_id: KEY } } } }, subject: 'aws_elasticache_replication_group.subject', expect: 'pass' },
    { name: 'aws_elasticache_replication_group, no key', config: { resource: { aws_elasticache_replication_group: { subject: { ...sensitive } } } }, subject: 'aws_elasticache_replication_group.subject', expect: 'fail' },
  ],
});
