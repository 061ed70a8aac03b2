import type { MappedResource } from './mapping';

type Component = MappedResource['component'];

const IDENTITY = ['IAM', 'SSO', 'Cognito', 'KMS', 'SecretsManager', 'RolesAnywhere', 'AccessAnalyzer', 'IdentityStore', 'RAM'];
const DATA = [
  'S3', 'RDS', 'DynamoDB', 'EFS', 'ElastiCache', 'Redshift', 'RedshiftServerless', 'OpenSearchService', 'Elasticsearch', 'DocDB', 'Neptune',
  'Kinesis', 'KinesisFirehose', 'SQS', 'SNS', 'Backup', 'FSx', 'MSK', 'Glue', 'Athena', 'Timestream', 'DAX', 'MemoryDB', 'QLDB',
];
const SOFTWARE = ['Lambda', 'ECS', 'EKS', 'ECR', 'Batch', 'StepFunctions', 'AppRunner', 'ApiGateway', 'ApiGatewayV2', 'AppSync', 'CodeBuild', 'CodePipeline', 'CodeDeploy', 'ElasticBeanstalk', 'Serverless', 'Events', 'Scheduler', 'SageMaker', 'Bedrock'];

/** Types that hold customers' data themselves. Policies, subscriptions and the like do not. */
const DATA_STORES = new Set([
  'AWS::S3::Bucket', 'AWS::RDS::DBInstance', 'AWS::RDS::DBCluster', 'AWS::DynamoDB::Table', 'AWS::DynamoDB::GlobalTable', 'AWS::EFS::FileSystem',
  'AWS::EC2::Volume', 'AWS::ElastiCache::ReplicationGroup', 'AWS::ElastiCache::ServerlessCache', 'AWS::Redshift::Cluster', 'AWS::RedshiftServerless::Namespace',
  'AWS::OpenSearchService::Domain', 'AWS::Elasticsearch::Domain', 'AWS::DocDB::DBCluster', 'AWS::Neptune::DBCluster', 'AWS::Kinesis::Stream', 'AWS::SQS::Queue',
  'AWS::SNS::Topic', 'AWS::Logs::LogGroup', 'AWS::SecretsManager::Secret', 'AWS::Backup::BackupVault', 'AWS::FSx::FileSystem', 'AWS::MSK::Cluster',
  'AWS::Timestream::Table', 'AWS::MemoryDB::Cluster', 'AWS::ECR::Repository', 'AWS::Cognito::UserPool',
  'aws_s3_bucket', 'aws_db_instance', 'aws_rds_cluster', 'aws_dynamodb_table', 'aws_efs_file_system', 'aws_ebs_volume', 'aws_elasticache_replication_group', 'aws_elasticache_serverless_cache',
  'aws_redshift_cluster', 'aws_redshiftserverless_namespace', 'aws_opensearch_domain', 'aws_elasticsearch_domain', 'aws_docdb_cluster', 'aws_neptune_cluster', 'aws_kinesis_stream', 'aws_sqs_queue',
  'aws_sns_topic', 'aws_cloudwatch_log_group', 'aws_secretsmanager_secret', 'aws_backup_vault', 'aws_msk_cluster', 'aws_timestreamwrite_table', 'aws_memorydb_cluster', 'aws_ecr_repository', 'aws_cognito_user_pool',
]);

/** Types in which there is nothing to control, and why. */
const NO_CONTROL_NEEDED: Readonly<Record<string, string>> = {
  'AWS::CDK::Metadata': 'Usage figures of the CDK itself; creates nothing.',
  'AWS::CloudFormation::WaitConditionHandle': 'A placeholder; creates nothing.',
  'AWS::CloudFormation::WaitCondition': 'Delays a deployment; holds nothing.',
  'AWS::CloudFormation::Stack': 'A nested stack: its resources are listed one by one.',
  'AWS::RDS::DBSubnetGroup': 'A list of subnets; the databases in it are judged.',
  'AWS::ElastiCache::SubnetGroup': 'A list of subnets; the caches in it are judged.',
  'AWS::IAM::InstanceProfile': 'Carries a role to an instance; the role is judged.',
  'AWS::EC2::SubnetRouteTableAssociation': 'Joins a subnet and a route table.',
  'AWS::EC2::SubnetNetworkAclAssociation': 'Joins a subnet and a network ACL.',
  'AWS::EC2::VPCGatewayAttachment': 'Joins a gateway and a VPC.',
  'AWS::KMS::Alias': 'A name for a key; the key is judged.',
  'AWS::SNS::Subscription': 'Joins a topic and an endpoint.',
  'AWS::ApiGateway::Account': 'Names the role API Gateway logs with.',
  'AWS::ApiGateway::Deployment': 'A snapshot of the API; its stage is judged.',
  'AWS::ApiGateway::Resource': 'A path; its methods are judged.',
  'AWS::SecretsManager::SecretTargetAttachment': 'Joins a secret and a database.',
  'AWS::Logs::LogStream': 'A part of a log group; the group is judged.',
  'AWS::Lambda::Version': 'A snapshot of a function; the function is judged.',
  'AWS::Lambda::Alias': 'A name for a version of a function; the function is judged.',
  'aws_db_subnet_group': 'A list of subnets; the databases in it are judged.',
  'aws_elasticache_subnet_group': 'A list of subnets; the caches in it are judged.',
  'aws_iam_instance_profile': 'Carries a role to an instance; the role is judged.',
  'aws_route_table_association': 'Joins a subnet and a route table.',
  'aws_kms_alias': 'A name for a key; the key is judged.',
  'aws_sns_topic_subscription': 'Joins a topic and an endpoint.',
  'aws_api_gateway_account': 'Names the role API Gateway logs with.',
  'aws_api_gateway_deployment': 'A snapshot of the API; its stage is judged.',
  'aws_api_gateway_resource': 'A path; its methods are judged.',
  'aws_lambda_alias': 'A name for a version of a function; the function is judged.',
};

/** AWS's service behind a Terraform type, by what the type starts with; the longest match counts. */
const TERRAFORM_SERVICES: Readonly<Record<string, string>> = {
  accessanalyzer: 'AccessAnalyzer', acm: 'CertificateManager', alb: 'ElasticLoadBalancingV2', api_gateway: 'ApiGateway', apigatewayv2: 'ApiGatewayV2', appautoscaling: 'ApplicationAutoScaling',
  appsync: 'AppSync', athena: 'Athena', autoscaling: 'AutoScaling', backup: 'Backup', batch: 'Batch', bedrock: 'Bedrock', cloudfront: 'CloudFront', cloudtrail: 'CloudTrail',
  cloudwatch: 'CloudWatch', cloudwatch_event: 'Events', cloudwatch_log: 'Logs', codebuild: 'CodeBuild', codedeploy: 'CodeDeploy', codepipeline: 'CodePipeline', cognito: 'Cognito', config: 'Config',
  db: 'RDS', dax: 'DAX', docdb: 'DocDB', dynamodb: 'DynamoDB', ecr: 'ECR', ecs: 'ECS', efs: 'EFS', eks: 'EKS', elastic_beanstalk: 'ElasticBeanstalk', elasticache: 'ElastiCache', elb: 'ElasticLoadBalancing',
  fsx: 'FSx', glue: 'Glue', guardduty: 'GuardDuty', iam: 'IAM', kinesis: 'Kinesis', kinesis_firehose: 'KinesisFirehose', kms: 'KMS', lambda: 'Lambda', lb: 'ElasticLoadBalancingV2', memorydb: 'MemoryDB',
  msk: 'MSK', neptune: 'Neptune', opensearch: 'OpenSearchService', rds: 'RDS', redshift: 'Redshift', route53: 'Route53', s3: 'S3', sagemaker: 'SageMaker', scheduler: 'Scheduler',
  secretsmanager: 'SecretsManager', securityhub: 'SecurityHub', sfn: 'StepFunctions', sns: 'SNS', sqs: 'SQS', ssm: 'SSM', ssoadmin: 'SSO', timestreamwrite: 'Timestream', wafv2: 'WAFv2',
};
/** What starts with none of these is of EC2, whose types carry no name of the service: `aws_instance`, `aws_vpc`. */
const TERRAFORM_PREFIXES = Object.keys(TERRAFORM_SERVICES).sort((a, b) => b.length - a.length);

function terraformService(type: string): string {
  const name = type.slice('aws_'.length);
  const prefix = TERRAFORM_PREFIXES.find((each) => name === each || name.startsWith(`${each}_`));
  return prefix === undefined ? 'EC2' : TERRAFORM_SERVICES[prefix];
}

/** The service of a type: `S3` of `AWS::S3::Bucket` and of `aws_s3_bucket`. */
export function serviceOf(type: string): string {
  if (type.startsWith('aws_')) { return terraformService(type); }
  const parts = type.split('::');
  return parts.length >= 3 && parts[0] === 'AWS' ? parts[1] : parts[0];
}

export function componentOf(type: string): Component {
  const service = serviceOf(type);
  if (!/^(AWS::|aws_)/.test(type) || service === 'CDK' || service === 'CloudFormation') { return 'glue'; }
  if (IDENTITY.includes(service)) { return 'identity'; }
  if (DATA.includes(service)) { return 'data'; }
  return SOFTWARE.includes(service) ? 'software' : 'infrastructure';
}

export function isDataStore(type: string): boolean {
  return DATA_STORES.has(type);
}

/** Why a type needs no control, or undefined where nobody has looked at it. */
export function noControlNeeded(type: string): string | undefined {
  return NO_CONTROL_NEEDED[type];
}
