/**
 * Types of which a resource holds one: a second one that names the same resource takes the place of the first, in whatever
 * order they are deployed. Where there are several, none of them can be relied on alone.
 */
export const ONLY_ONE: ReadonlySet<string> = new Set([
  // https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutBucketPolicy.html and its siblings: each replaces what was there.
  'AWS::S3::BucketPolicy', 'AWS::SNS::TopicPolicy', 'AWS::SQS::QueuePolicy', 'AWS::SecretsManager::ResourcePolicy', 'AWS::WAFv2::LoggingConfiguration',
  ...[
    'accelerate_configuration', 'acl', 'cors_configuration', 'lifecycle_configuration', 'logging', 'notification', 'object_lock_configuration', 'ownership_controls', 'policy',
    'public_access_block', 'replication_configuration', 'server_side_encryption_configuration', 'versioning', 'website_configuration',
  ].map((part) => `aws_s3_bucket_${part}`),
  'aws_sns_topic_policy', 'aws_sns_topic_data_protection_policy', 'aws_sqs_queue_policy', 'aws_sqs_queue_redrive_policy', 'aws_sqs_queue_redrive_allow_policy', 'aws_kms_key_policy',
  'aws_secretsmanager_secret_policy', 'aws_secretsmanager_secret_rotation', 'aws_dynamodb_resource_policy', 'aws_ecr_repository_policy', 'aws_ecr_lifecycle_policy',
  'aws_efs_file_system_policy', 'aws_efs_backup_policy', 'aws_backup_vault_lock_configuration', 'aws_backup_vault_policy', 'aws_wafv2_web_acl_logging_configuration',
  'aws_cloudwatch_log_data_protection_policy', 'aws_default_security_group', 'aws_config_configuration_recorder_status', 'aws_lambda_function_recursion_config',
  'aws_networkfirewall_logging_configuration', 'aws_route53_query_log', 'aws_verifiedaccess_instance_logging_configuration',
]);
