/** Types that hold customers' data and can carry tags. */
export const DATA_STORES = [
  'AWS::S3::Bucket', 'AWS::DynamoDB::Table', 'AWS::DynamoDB::GlobalTable', 'AWS::RDS::DBInstance', 'AWS::RDS::DBCluster', 'AWS::EFS::FileSystem', 'AWS::SQS::Queue', 'AWS::SNS::Topic',
  'AWS::SecretsManager::Secret', 'AWS::Logs::LogGroup', 'AWS::Kinesis::Stream', 'AWS::Redshift::Cluster', 'AWS::DocDB::DBCluster', 'AWS::ElastiCache::ReplicationGroup', 'AWS::OpenSearchService::Domain',
] as const;

export const TERRAFORM_DATA_STORES = [
  'aws_s3_bucket', 'aws_dynamodb_table', 'aws_db_instance', 'aws_rds_cluster', 'aws_efs_file_system', 'aws_sqs_queue', 'aws_sns_topic',
  'aws_secretsmanager_secret', 'aws_cloudwatch_log_group', 'aws_kinesis_stream', 'aws_redshift_cluster', 'aws_docdb_cluster', 'aws_elasticache_replication_group', 'aws_opensearch_domain',
] as const;
