import type { FleetResource } from './assembly';

/** What somebody notices who runs an app when a part of a resource changes, though CloudFormation updates it in place. */
export interface Noticed {
  /** The type of the resource; a pattern. */
  readonly type: RegExp;
  /** The path of the part in its properties, with dots; a pattern. */
  readonly path: RegExp;
  readonly harm: 'interruption' | 'callers' | 'billed';
  readonly source: string;
}

const any = /./;

/** The document of AWS on a resource of CloudFormation. */
const resource = (name: string) => `https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-${name}.html`;

/**
 * Update behaviours that the specification leaves out (`Some interruptions`), settings by which a service refuses what it
 * took before, and those that are charged.
 */
export const NOTICED: readonly Noticed[] = [
  { type: /^AWS::RDS::DBInstance$/, path: /^(AllocatedStorage|DBInstanceClass|MultiAZ|StorageType|CACertificateIdentifier)$/, harm: 'interruption', source: resource('rds-dbinstance') },
  { type: /^AWS::RDS::DB(Cluster)?(Instance)?ParameterGroup$/, path: /rds.force_ssl|require_secure_transport|tls/, harm: 'callers', source: 'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/PostgreSQL.Concepts.General.SSL.html' },
  { type: /^AWS::Redshift::Cluster$/, path: /^(Encrypted|KmsKeyId|EnhancedVpcRouting|ClusterParameterGroupName)$/, harm: 'interruption', source: resource('redshift-cluster') },
  { type: /^AWS::(OpenSearchService|Elasticsearch)::Domain$/, path: /^(EncryptionAtRestOptions|NodeToNodeEncryptionOptions|ClusterConfig|ElasticsearchClusterConfig|VPCOptions)/, harm: 'interruption', source: 'https://docs.aws.amazon.com/opensearch-service/latest/developerguide/managedomains-configuration-changes.html' },
  { type: /^AWS::(OpenSearchService|Elasticsearch)::Domain$/, path: /^(DomainEndpointOptions|AccessPolicies|AdvancedSecurityOptions)/, harm: 'callers', source: resource('opensearchservice-domain') },
  { type: /^AWS::ElastiCache::/, path: /^(TransitEncryption|AuthToken)/, harm: 'callers', source: 'https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/in-transit-encryption-enable.html' },
  { type: /^AWS::ElastiCache::/, path: /^(AutomaticFailoverEnabled|MultiAZEnabled|NumCacheClusters|SnapshotRetentionLimit)/, harm: 'billed', source: 'https://aws.amazon.com/elasticache/pricing/' },
  // A new version of a template replaces the hosts of a group that updates itself.
  { type: /^AWS::EC2::LaunchTemplate$|^AWS::AutoScaling::LaunchConfiguration$/, path: any, harm: 'interruption', source: resource('autoscaling-autoscalinggroup') },
  { type: /^AWS::AutoScaling::AutoScalingGroup$/, path: /^(LaunchTemplate|LaunchConfigurationName|MixedInstancesPolicy|VPCZoneIdentifier)/, harm: 'interruption', source: resource('autoscaling-autoscalinggroup') },
  { type: /^AWS::ECS::TaskDefinition$/, path: any, harm: 'interruption', source: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/deployment-type-ecs.html' },
  { type: /^AWS::EC2::Subnet$/, path: /^MapPublicIpOnLaunch$/, harm: 'callers', source: resource('ec2-subnet') },
  { type: /^AWS::EC2::Instance$/, path: /^(UserData|EbsOptimized|InstanceType)$/, harm: 'interruption', source: resource('ec2-instance') },
  { type: /^AWS::EC2::Instance$/, path: /^MetadataOptions/, harm: 'callers', source: resource('ec2-instance') },
  { type: /^AWS::EC2::Instance$/, path: /^Monitoring$/, harm: 'billed', source: 'https://aws.amazon.com/cloudwatch/pricing/' },
  { type: /^AWS::EC2::SecurityGroup/, path: any, harm: 'callers', source: resource('ec2-securitygroup') },
  { type: /^AWS::S3::Bucket$/, path: /^(PublicAccessBlockConfiguration|OwnershipControls|ObjectLock|AccessControl|WebsiteConfiguration)/, harm: 'callers', source: resource('s3-bucket') },
  { type: /^AWS::ElasticLoadBalancing(V2)?::(Listener|LoadBalancer)$/, path: /SslPolicy|^(DefaultActions|Protocol|Listeners)|drop_invalid_header/, harm: 'callers', source: resource('elasticloadbalancingv2-listener') },
  { type: /^AWS::CloudFront::Distribution$/, path: /ViewerProtocolPolicy|MinimumProtocolVersion|OriginSSLProtocols|OriginProtocolPolicy|DefaultRootObject|ResponseHeadersPolicy/, harm: 'callers', source: 'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/using-https.html' },
  { type: /^AWS::(ApiGateway|ApiGatewayV2)::(DomainName|RestApi|Api|Method|Route)$/, path: /SecurityPolicy|Policy|Authoriz|DisableExecuteApiEndpoint|MinimumCompressionSize/, harm: 'callers', source: resource('apigateway-restapi') },
  { type: /^AWS::ApiGateway(V2)?::Stage$/, path: /Throttling|CacheClusterEnabled|CachingEnabled/, harm: 'callers', source: resource('apigateway-stage') },
  { type: /^AWS::Cognito::UserPool(Client)?$/, path: /^(Policies|MfaConfiguration|EnabledMfas|AdminCreateUserConfig|UserPoolAddOns|AccountRecoverySetting|ExplicitAuthFlows|PreventUserExistenceErrors|AccessTokenValidity|IdTokenValidity|RefreshTokenValidity)/, harm: 'callers', source: resource('cognito-userpool') },
  { type: /^AWS::Cognito::UserPool$/, path: /^UserPoolTier$/, harm: 'billed', source: 'https://aws.amazon.com/cognito/pricing/' },
  { type: /^AWS::ECR::Repository$/, path: /^ImageTagMutability/, harm: 'callers', source: 'https://docs.aws.amazon.com/AmazonECR/latest/userguide/image-tag-mutability.html' },
  { type: /^AWS::Lambda::Function$/, path: /^(ReservedConcurrentExecutions|VpcConfig|Timeout|MemorySize|CodeSigningConfigArn|Role|Runtime|Architectures)/, harm: 'callers', source: resource('lambda-function') },
  { type: /^AWS::Lambda::Url$/, path: /^AuthType/, harm: 'callers', source: resource('lambda-url') },
  { type: any, path: /^(PubliclyAccessible|AssociatePublicIpAddress|ReservedConcurrency)$/, harm: 'callers', source: 'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_VPC.WorkingWithRDSInstanceinaVPC.html' },
  { type: /^AWS::(Backup|Glacier)::/, path: /LockConfiguration/, harm: 'callers', source: 'https://docs.aws.amazon.com/aws-backup/latest/devguide/vault-lock.html' },
  { type: /^AWS::(Lambda::Function|ApiGateway::Stage|StepFunctions::StateMachine)$/, path: /^Tracing(Config|Enabled|Configuration)/, harm: 'billed', source: 'https://aws.amazon.com/xray/pricing/' },
  { type: /^AWS::DynamoDB::(Table|GlobalTable)$/, path: /PointInTimeRecovery|^SSESpecification|Replicas\.\d+\.(PointInTime|SSE)|ContributorInsights/, harm: 'billed', source: 'https://aws.amazon.com/dynamodb/pricing/' },
  { type: /^AWS::ECS::Cluster$/, path: /^ClusterSettings/, harm: 'billed', source: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/ContainerInsights.html' },
  { type: /^AWS::(RDS|DocDB|Neptune)::DB/, path: /^(BackupRetentionPeriod|MonitoringInterval|PerformanceInsightsRetentionPeriod|EnableCloudwatchLogsExports)/, harm: 'billed', source: 'https://aws.amazon.com/rds/pricing/' },
  { type: /^AWS::S3::Bucket$/, path: /^(VersioningConfiguration|LoggingConfiguration|InventoryConfigurations|ReplicationConfiguration|MetricsConfigurations)/, harm: 'billed', source: 'https://aws.amazon.com/s3/pricing/' },
  { type: /^AWS::S3::Bucket$/, path: /^LifecycleConfiguration/, harm: 'callers', source: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/object-lifecycle-mgmt.html' },
  { type: /^AWS::Logs::LogGroup$/, path: /^RetentionInDays/, harm: 'callers', source: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/Working-with-log-groups-and-streams.html' },
  { type: /^AWS::(ApiGateway|ApiGatewayV2|StepFunctions|EC2|Cognito)::/, path: /AccessLogSetting|LoggingConfiguration|LoggingLevel|DataTraceEnabled/, harm: 'billed', source: 'https://aws.amazon.com/cloudwatch/pricing/' },
  { type: /^AWS::EC2::(Volume|LaunchTemplate)$/, path: /Monitoring/, harm: 'billed', source: 'https://aws.amazon.com/cloudwatch/pricing/' },
  { type: /^AWS::SecretsManager::/, path: /^(RotationRules|ReplicaRegions)/, harm: 'callers', source: resource('secretsmanager-rotationschedule') },
];

/** Conditional updates that change nothing in use, each with where AWS says so. */
export const ARGUED: readonly { readonly type: string; readonly property: string; readonly source: string }[] = [
  // An outage only where a newer minor version is waiting and the window comes: what the operator chose.
  { type: 'AWS::RDS::DBInstance', property: 'AutoMinorVersionUpgrade', source: 'https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_ModifyDBInstance.html' },
];

/** Types of resources that are not charged by themselves. */
const FREE: readonly RegExp[] = [
  /^AWS::IAM::/, /^AWS::CDK::Metadata$/, /^AWS::Lambda::(Permission|Version|Alias|EventInvokeConfig)$/, /^AWS::S3::BucketPolicy$/, /^AWS::SNS::(Topic|TopicPolicy|Subscription)$/, /^AWS::SQS::(Queue|QueuePolicy)$/,
  /^AWS::EC2::SecurityGroup(Ingress|Egress)?$/, /^AWS::(RDS|DocDB|Redshift|ElastiCache)::.*(ParameterGroup|SubnetGroup)$/, /^AWS::Logs::ResourcePolicy$/, /^AWS::ApiGateway::Account$/, /^AWS::KMS::Alias$/, /^Custom::/,
];

/**
 * Whether a resource that is added costs nothing: also a gateway endpoint, and the function behind a custom resource of the
 * CDK's, which runs when the stack is deployed. https://docs.aws.amazon.com/vpc/latest/privatelink/gateway-endpoints.html
 */
export function isFree({ Type: type, Properties: properties = {} }: FleetResource): boolean {
  return FREE.some((each) => each.test(type)) || (type === 'AWS::EC2::VPCEndpoint' && properties.VpcEndpointType === 'Gateway')
    || (type === 'AWS::Lambda::Function' && properties.Handler === '__entrypoint__.handler');
}

/** Resources whose whole purpose is a policy of another: where there was none, its owner alone was let in, or everybody by IAM. */
export const RESOURCE_POLICIES = /^AWS::(S3::BucketPolicy|SNS::TopicPolicy|SNS::TopicInlinePolicy|SQS::QueuePolicy|SQS::QueueInlinePolicy|SecretsManager::ResourcePolicy|Kinesis::ResourcePolicy|Events::EventBusPolicy|Backup::BackupVaultPolicy|EFS::FileSystemPolicy|ECR::RegistryPolicy)$/;

/** Properties that are such a policy. */
export const POLICY_PROPERTIES = /^(RepositoryPolicyText|FileSystemPolicy|AccessPolicy|AccessPolicies|ResourcePolicy|Policy)$/;

/** Properties that name a key: whoever uses the resource must then be let to use the key. */
export const KEY_PROPERTIES = /(^|\.)(Kms|KMS)|(^|\.)EncryptionKey|KmsKey|KMSKey|KeyArn$|(^|\.)SSEKMS/;
