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
};

/** The service of a type: `S3` of `AWS::S3::Bucket`. */
export function serviceOf(type: string): string {
  const parts = type.split('::');
  return parts.length >= 3 && parts[0] === 'AWS' ? parts[1] : parts[0];
}

export function componentOf(type: string): Component {
  const service = serviceOf(type);
  if (!type.startsWith('AWS::') || service === 'CDK' || service === 'CloudFormation') { return 'glue'; }
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
