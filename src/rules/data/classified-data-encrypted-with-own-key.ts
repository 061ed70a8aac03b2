import { all, any, decide, fail, type Outcome } from '../../model/outcome';
import type { ResourceView } from '../../model/resource-view';
import type { Value } from '../../model/value';
import { defaultEncryption, judgeTerraformEncryption } from '../helpers/bucket-encryption';
import { ofClasses, SENSITIVE } from '../helpers/classified';
import { unlessInCluster } from '../helpers/databases';
import { isCustomerManagedKey } from '../helpers/keys';
import { logDestination } from '../helpers/log-destination';
import type { Check } from '../rule';
import { defineRule } from '../rule';

const keyAt = (path: string): Check => ofClasses(SENSITIVE, (store) => isCustomerManagedKey(store, store.at(path)));

const domainKey: Check = ofClasses(SENSITIVE, (domain) => decide(domain.at('EncryptionAtRestOptions.Enabled').orDefault(false).is(true),
  () => isCustomerManagedKey(domain, domain.at('EncryptionAtRestOptions.KmsKeyId')),
  () => fail('nothing is encrypted at rest', domain.at('EncryptionAtRestOptions.Enabled').evidence('equals', true))));

function bucketKey(bucket: ResourceView): Value {
  const rules = bucket.at('BucketEncryption.ServerSideEncryptionConfiguration');
  return (rules.items()?.[0] ?? rules.at('0')).at('ServerSideEncryptionByDefault.KMSMasterKeyID');
}

export default defineRule({
  title: 'Store of sensitive data is encrypted with a customer-managed key',
  failure: 'Sensitive data is encrypted with a key that AWS manages',
  control: 'ENC-02',
  criteria: ['C1.1', 'CC6.1', 'P4.2'],
  severity: 'error',
  rationale: 'With a key of our own, access to confidential and personal data can be limited, seen and closed apart from the store.',
  fix: {
    cdk: 'encryptionKey: key (a Secure construct does it by itself), or DataClassification.of(resource).set(...) where the class is wrong',
    cloudformation: 'the ARN of an AWS::KMS::Key as the key of the store',
    terraform: 'the ARN of an aws_kms_key as the key of the store',
  },
  equivalents: {},
  catalogue: ['confidential-store-cmk'],
  references: ['https://docs.aws.amazon.com/kms/latest/developerguide/concepts.html#customer-mgn-key'],
  cloudformation: {
    'AWS::S3::Bucket': ofClasses(SENSITIVE, (bucket) => {
      // Load balancers and S3 itself write logs to no bucket that is encrypted with KMS.
      const receives = logDestination(bucket, 'sse-s3');
      return decide(receives.answer, () => receives.outcome, () => all(defaultEncryption(bucket).isOneOf(['aws:kms', 'aws:kms:dsse']), isCustomerManagedKey(bucket, bucketKey(bucket))));
    }),
    'AWS::DynamoDB::Table': keyAt('SSESpecification.KMSMasterKeyId'),
    'AWS::DynamoDB::GlobalTable': ofClasses(SENSITIVE, (table) => {
      const replicas = table.at('Replicas');
      const items = replicas.items();
      if (items === undefined || items.length === 0) { return replicas.judge(items === undefined ? undefined : false, 'customer-managed-key'); }
      return all(...items.map((replica) => isCustomerManagedKey(table, replica.at('SSESpecification.KMSMasterKeyId'))));
    }),
    'AWS::RDS::DBInstance': ofClasses(SENSITIVE, (instance) => unlessInCluster(instance, () => (instance.at('SourceDBInstanceIdentifier').present() === true
      ? any(isCustomerManagedKey(instance, instance.at('KmsKeyId')), instance.at('SourceDBInstanceIdentifier').judge(undefined, 'customer-managed-key'))
      : isCustomerManagedKey(instance, instance.at('KmsKeyId'))))),
    'AWS::RDS::DBCluster': keyAt('KmsKeyId'),
    'AWS::EFS::FileSystem': keyAt('KmsKeyId'),
    'AWS::SQS::Queue': keyAt('KmsMasterKeyId'),
    'AWS::SNS::Topic': keyAt('KmsMasterKeyId'),
    'AWS::SecretsManager::Secret': keyAt('KmsKeyId'),
    'AWS::Logs::LogGroup': keyAt('KmsKeyId'),
    'AWS::Kinesis::Stream': keyAt('StreamEncryption.KeyId'),
    'AWS::Redshift::Cluster': keyAt('KmsKeyId'),
    'AWS::DocDB::DBCluster': keyAt('KmsKeyId'),
    'AWS::ElastiCache::ReplicationGroup': keyAt('KmsKeyId'),
    'AWS::OpenSearchService::Domain': domainKey,
    'AWS::Elasticsearch::Domain': domainKey,
  },
  terraform: {
    aws_s3_bucket: ofClasses(SENSITIVE, (bucket) => {
      const receives = logDestination(bucket, 'sse-s3');
      return decide(receives.answer, () => receives.outcome, () => judgeTerraformEncryption(bucket, (encryption) => all(
        encryption.at('sse_algorithm').isOneOf(['aws:kms', 'aws:kms:dsse']), isCustomerManagedKey(bucket, encryption.at('kms_master_key_id')))));
    }),
    aws_dynamodb_table: ofClasses(SENSITIVE, (table) => {
      const replicas = table.at('replica');
      return all(
        table.at('server_side_encryption.0.enabled').orDefault(false).isTrue(), isCustomerManagedKey(table, table.at('server_side_encryption.0.kms_key_arn')),
        ...replicas.items()?.map((replica) => isCustomerManagedKey(table, replica.at('kms_key_arn'))) ?? [replicas.judge(undefined, 'customer-managed-key')]);
    }),
    aws_db_instance: ofClasses(SENSITIVE, (instance) => (instance.at('replicate_source_db').present() === false ? ownKey(instance)
      : any(ownKey(instance), instance.at('replicate_source_db').judge(undefined, 'customer-managed-key')))),
    aws_rds_cluster: ofClasses(SENSITIVE, ownKey),
    aws_efs_file_system: ofClasses(SENSITIVE, ownKey),
    aws_sqs_queue: keyAt('kms_master_key_id'),
    aws_sns_topic: keyAt('kms_master_key_id'),
    aws_secretsmanager_secret: ofClasses(SENSITIVE, ownKey),
    aws_cloudwatch_log_group: ofClasses(SENSITIVE, ownKey),
    aws_kinesis_stream: ofClasses(SENSITIVE, (stream) => all(stream.at('encryption_type').orDefault('NONE').equals('KMS'), ownKey(stream))),
    aws_redshift_cluster: ofClasses(SENSITIVE, ownKey),
    aws_docdb_cluster: ofClasses(SENSITIVE, ownKey),
    aws_elasticache_replication_group: ofClasses(SENSITIVE, ownKey),
    aws_opensearch_domain: ofClasses(SENSITIVE, ownKeyOfDomain),
    aws_elasticsearch_domain: ofClasses(SENSITIVE, ownKeyOfDomain),
  },
});

/** Without a key of its own a store falls back to the one that AWS manages. */
function ownKey(store: ResourceView): Outcome {
  return isCustomerManagedKey(store, store.at('kms_key_id'));
}

function ownKeyOfDomain(domain: ResourceView): Outcome {
  return all(domain.at('encrypt_at_rest.0.enabled').orDefault(false).isTrue(), isCustomerManagedKey(domain, domain.at('encrypt_at_rest.0.kms_key_id')));
}
