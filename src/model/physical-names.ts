import type { Resource } from './resource';

const NAME_PROPERTIES: Readonly<Record<string, string>> = {
  'AWS::S3::Bucket': 'BucketName',
  'AWS::DynamoDB::Table': 'TableName',
  'AWS::DynamoDB::GlobalTable': 'TableName',
  'AWS::Lambda::Function': 'FunctionName',
  'AWS::Logs::LogGroup': 'LogGroupName',
  'AWS::SQS::Queue': 'QueueName',
  'AWS::SNS::Topic': 'TopicName',
  'AWS::RDS::DBCluster': 'DBClusterIdentifier',
  'AWS::RDS::DBInstance': 'DBInstanceIdentifier',
  'AWS::RDS::DBParameterGroup': 'DBParameterGroupName',
  'AWS::RDS::DBClusterParameterGroup': 'DBClusterParameterGroupName',
  'AWS::ECS::Cluster': 'ClusterName',
  'AWS::ECR::Repository': 'RepositoryName',
  'AWS::EC2::LaunchTemplate': 'LaunchTemplateName',
  'AWS::AutoScaling::LaunchConfiguration': 'LaunchConfigurationName',
  'AWS::AutoScaling::AutoScalingGroup': 'AutoScalingGroupName',
  'AWS::KMS::Alias': 'AliasName',
  'AWS::Kinesis::Stream': 'Name',
  'AWS::IAM::Role': 'RoleName',
  'AWS::IAM::User': 'UserName',
  'AWS::IAM::Group': 'GroupName',
  'AWS::SecretsManager::Secret': 'Name',
  'AWS::Backup::BackupVault': 'BackupVaultName',
  'AWS::CloudTrail::Trail': 'TrailName',
  'AWS::ECS::Service': 'ServiceName',
  'AWS::CloudWatch::Alarm': 'AlarmName',
  'AWS::Events::EventBus': 'Name',
  'AWS::Backup::RestoreTestingPlan': 'RestoreTestingPlanName',
  'AWS::Synthetics::Canary': 'Name',
  'AWS::DocDB::DBCluster': 'DBClusterIdentifier',
  'AWS::DocDB::DBClusterParameterGroup': 'Name',
  'AWS::Neptune::DBCluster': 'DBClusterIdentifier',
  'AWS::Neptune::DBClusterParameterGroup': 'Name',
  'AWS::MemoryDB::ACL': 'ACLName',
  'AWS::MemoryDB::User': 'UserName',
  'aws_s3_bucket': 'bucket',
  'aws_lambda_function': 'function_name',
  'aws_db_instance': 'identifier',
  'aws_rds_cluster': 'cluster_identifier',
  'aws_redshift_cluster': 'cluster_identifier',
  'aws_docdb_cluster': 'cluster_identifier',
  'aws_neptune_cluster': 'cluster_identifier',
  'aws_memorydb_user': 'user_name',
};

/** The property that holds a resource's physical name. */
export function nameProperty(resource: Resource): string | undefined {
  return NAME_PROPERTIES[resource.type] ?? (resource.platform === 'terraform' ? 'name' : undefined);
}

