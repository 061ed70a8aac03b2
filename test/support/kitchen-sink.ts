import { kitchenSinkApplications } from './kitchen-sink-applications';
import { kitchenSinkB } from './kitchen-sink-b';
import { kitchenSinkDatabases } from './kitchen-sink-databases';
import { kitchenSinkNetwork } from './kitchen-sink-network';
import { kitchenSinkStores } from './kitchen-sink-stores';
import type { JsonObject } from '../../src/model/json';

const arn = (id: string) => ({ 'Fn::GetAtt': [id, 'Arn'] });
const allow = (changes: object = {}) => ({ Sid: 'Allow', Effect: 'Allow', Principal: { AWS: 'arn:aws:iam::111122223333:root' }, Action: ['s3:Get*', 'sqs:SendMessage'], Resource: ['*'], Condition: { StringEquals: { 'aws:SourceAccount': '111122223333' } }, ...changes });
const deny = (resource: unknown) => ({ Effect: 'Deny', Principal: '*', Action: '*', Resource: resource, Condition: { Bool: { 'aws:SecureTransport': 'false' } } });
const policy = (...statements: object[]) => ({ Version: '2012-10-17', Statement: statements });
const r = (type: string, properties: object = {}) => ({ Type: type, Properties: properties });

/** Templates that hold every type our rules judge, with the properties they read: what the property-based test mutates. */
export function kitchenSink(): JsonObject[] {
  const data = {
    Parameters: { P: { Type: 'String', Default: 'x', AllowedValues: ['x', 'y'] }, Q: { Type: 'String' } },
    Conditions: { No: { 'Fn::Equals': [{ Ref: 'P' }, 'no'] }, Yes: { 'Fn::Not': [{ Condition: 'No' }] } },
    Mappings: { M: { 'eu-west-1': { k: 'Enabled' } } },
    Resources: {
      Key: r('AWS::KMS::Key', { EnableKeyRotation: true, PendingWindowInDays: 30, KeySpec: 'SYMMETRIC_DEFAULT', KeyPolicy: policy(allow({ Action: 'kms:*' })) }),
      Replica: r('AWS::KMS::ReplicaKey', { PrimaryKeyArn: arn('Key'), KeyPolicy: policy(allow()), PendingWindowInDays: 30 }),
      Logs: r('AWS::S3::Bucket', { BucketName: 'logs', OwnershipControls: { Rules: [{ ObjectOwnership: 'BucketOwnerEnforced' }] } }),
      Bucket: r('AWS::S3::Bucket', {
        VersioningConfiguration: { Status: { 'Fn::FindInMap': ['M', { Ref: 'AWS::Region' }, 'k'] } },
        BucketEncryption: { ServerSideEncryptionConfiguration: [{ BucketKeyEnabled: true, ServerSideEncryptionByDefault: { SSEAlgorithm: 'aws:kms', KMSMasterKeyID: arn('Key') } }] },
        PublicAccessBlockConfiguration: { BlockPublicAcls: true, BlockPublicPolicy: true, IgnorePublicAcls: true, RestrictPublicBuckets: true },
        LoggingConfiguration: { DestinationBucketName: { Ref: 'Logs' }, LogFilePrefix: 'b/' }, AccessControl: 'Private',
        LifecycleConfiguration: { Rules: [{ Status: 'Enabled', ExpirationInDays: 365, NoncurrentVersionExpiration: { NoncurrentDays: 90 }, AbortIncompleteMultipartUpload: { DaysAfterInitiation: 7 } }] },
      }),
      BucketPolicy: r('AWS::S3::BucketPolicy', { Bucket: { Ref: 'Bucket' }, PolicyDocument: policy(deny([arn('Bucket'), { 'Fn::Join': ['', [arn('Bucket'), '/*']] }]), allow()) }),
      Queue: r('AWS::SQS::Queue', { KmsMasterKeyId: { Ref: 'Key' }, SqsManagedSseEnabled: false, RedrivePolicy: { deadLetterTargetArn: arn('Dead'), maxReceiveCount: 5 } }),
      Dead: r('AWS::SQS::Queue', { RedriveAllowPolicy: { redrivePermission: 'byQueue', sourceQueueArns: ['arn'] } }),
      QueuePolicy: r('AWS::SQS::QueuePolicy', { Queues: [{ Ref: 'Queue' }], PolicyDocument: policy(deny(arn('Queue')), allow()) }),
      QueueInline: r('AWS::SQS::QueueInlinePolicy', { Queue: { Ref: 'Dead' }, PolicyDocument: policy(allow()) }),
      Topic: r('AWS::SNS::Topic', { KmsMasterKeyId: { Ref: 'Key' } }),
      TopicPolicy: r('AWS::SNS::TopicPolicy', { Topics: [{ Ref: 'Topic' }], PolicyDocument: policy(deny({ Ref: 'Topic' }), allow()) }),
      TopicInline: r('AWS::SNS::TopicInlinePolicy', { TopicArn: { Ref: 'Topic' }, PolicyDocument: policy(allow()) }),
      Subscription: r('AWS::SNS::Subscription', { Protocol: 'https', TopicArn: { Ref: 'Topic' }, Endpoint: 'https://example.com', RedrivePolicy: { deadLetterTargetArn: arn('Dead') } }),
      Secret: r('AWS::SecretsManager::Secret', { KmsKeyId: { Ref: 'Key' }, GenerateSecretString: {} }),
      Rotation: r('AWS::SecretsManager::RotationSchedule', { SecretId: { Ref: 'Secret' }, RotationRules: { AutomaticallyAfterDays: 30 } }),
      SecretPolicy: r('AWS::SecretsManager::ResourcePolicy', { SecretId: { Ref: 'Secret' }, ResourcePolicy: policy(allow()) }),
      LogGroup: r('AWS::Logs::LogGroup', { RetentionInDays: 400, KmsKeyId: arn('Key') }),
      LogRetention: r('Custom::LogRetention', { LogGroupName: 'g', RetentionInDays: 30 }),
      Trail: r('AWS::CloudTrail::Trail', {
        IsLogging: true, IsMultiRegionTrail: true, IncludeGlobalServiceEvents: true, EnableLogFileValidation: true, KMSKeyId: arn('Key'), S3BucketName: { Ref: 'Bucket' },
        CloudWatchLogsLogGroupArn: arn('LogGroup'), CloudWatchLogsRoleArn: 'arn', EventSelectors: [{ ReadWriteType: 'All', IncludeManagementEvents: true }],
      }),
      Cluster: r('AWS::RDS::DBCluster', { Engine: 'aurora-postgresql', StorageEncrypted: true, BackupRetentionPeriod: 35, DeletionProtection: true, EnableCloudwatchLogsExports: ['postgresql'], ManageMasterUserPassword: true, EnableIAMDatabaseAuthentication: true }),
      Writer: r('AWS::RDS::DBInstance', { DBClusterIdentifier: { Ref: 'Cluster' }, PubliclyAccessible: false, AutoMinorVersionUpgrade: true }),
      Database: r('AWS::RDS::DBInstance', { Engine: 'postgres', StorageEncrypted: { 'Fn::If': ['Yes', true, true] }, MultiAZ: true, BackupRetentionPeriod: 35, DeletionProtection: true, EnableCloudwatchLogsExports: ['postgresql'], MasterUserPassword: '{{resolve:secretsmanager:x}}', DBSubnetGroupName: 'g' }),
      Table: r('AWS::DynamoDB::Table', { SSESpecification: { SSEEnabled: true, SSEType: 'KMS', KMSMasterKeyId: arn('Key') }, PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true }, DeletionProtectionEnabled: true, BillingMode: 'PAY_PER_REQUEST' }),
      Global: r('AWS::DynamoDB::GlobalTable', { SSESpecification: { SSEEnabled: true }, Replicas: [{ Region: 'eu-west-1', PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true }, DeletionProtectionEnabled: true }] }),
      Files: r('AWS::EFS::FileSystem', { Encrypted: true, BackupPolicy: { Status: 'ENABLED' } }),
      Vault: r('AWS::Backup::BackupVault', { EncryptionKeyArn: arn('Key'), LockConfiguration: { MinRetentionDays: 7 } }),
      Plan: r('AWS::Backup::BackupPlan', { BackupPlan: { BackupPlanName: 'p', BackupPlanRule: [{ RuleName: 'r', Lifecycle: { DeleteAfterDays: 35 } }] } }),
      Selection: r('AWS::Backup::BackupSelection', { BackupPlanId: { Ref: 'Plan' }, BackupSelection: { Resources: [arn('Files')] } }),
    },
  };
  const compute = {
    Parameters: { P: { Type: 'CommaDelimitedList' } },
    Conditions: { No: { 'Fn::Or': [{ 'Fn::Equals': [{ Ref: 'AWS::Region' }, 'x'] }, { Condition: 'No' }] } },
    Mappings: { M: { a: { k: 'v' } } },
    Resources: {
      Vpc: r('AWS::EC2::VPC', { CidrBlock: '10.0.0.0/16' }),
      FlowLog: r('AWS::EC2::FlowLog', { ResourceId: { Ref: 'Vpc' }, ResourceType: 'VPC', TrafficType: 'ALL' }),
      Subnet: r('AWS::EC2::Subnet', { VpcId: { Ref: 'Vpc' }, MapPublicIpOnLaunch: false, AvailabilityZone: { 'Fn::Select': [0, { 'Fn::GetAZs': '' }] } }),
      Group: r('AWS::EC2::SecurityGroup', { GroupDescription: 'g', SecurityGroupIngress: [{ IpProtocol: 'tcp', FromPort: 443, ToPort: 443, CidrIp: '0.0.0.0/0' }, { IpProtocol: '-1', SourceSecurityGroupId: 'sg' }] }),
      Ingress: r('AWS::EC2::SecurityGroupIngress', { GroupId: { Ref: 'Group' }, IpProtocol: '6', FromPort: '22', ToPort: '22', CidrIp: '10.0.0.0/8' }),
      AclEntry: r('AWS::EC2::NetworkAclEntry', { RuleAction: 'allow', Egress: false, Protocol: 6, CidrBlock: '0.0.0.0/0', PortRange: { From: 443, To: 443 } }),
      Template: r('AWS::EC2::LaunchTemplate', { LaunchTemplateData: { MetadataOptions: { HttpTokens: 'required' }, Monitoring: { Enabled: true }, BlockDeviceMappings: [{ DeviceName: 'd', Ebs: { Encrypted: true } }], NetworkInterfaces: [{ AssociatePublicIpAddress: false }] } }),
      Instance: r('AWS::EC2::Instance', { LaunchTemplate: { LaunchTemplateId: { Ref: 'Template' }, Version: '1' }, SubnetId: { Ref: 'Subnet' } }),
      Configuration: r('AWS::AutoScaling::LaunchConfiguration', { AssociatePublicIpAddress: false, MetadataOptions: { HttpTokens: 'required' }, BlockDeviceMappings: [{ DeviceName: 'd', Ebs: { Encrypted: true } }] }),
      Scaling: r('AWS::AutoScaling::AutoScalingGroup', { VPCZoneIdentifier: [{ Ref: 'Subnet' }, 'subnet-b'] }),
      Volume: r('AWS::EC2::Volume', { Encrypted: true, Size: 1 }),
      Balancer: r('AWS::ElasticLoadBalancingV2::LoadBalancer', {
        Scheme: 'internet-facing', Type: 'application', Subnets: ['a', 'b'],
        LoadBalancerAttributes: [{ Key: 'access_logs.s3.enabled', Value: 'true' }, { Key: 'access_logs.s3.bucket', Value: 'logs' }, { Key: 'deletion_protection.enabled', Value: 'true' }, { Key: 'routing.http.drop_invalid_header_fields.enabled', Value: 'true' }],
      }),
      Listener: r('AWS::ElasticLoadBalancingV2::Listener', { LoadBalancerArn: { Ref: 'Balancer' }, Protocol: 'HTTPS', SslPolicy: 'ELBSecurityPolicy-TLS13-1-2-2021-06', DefaultActions: [{ Type: 'forward' }] }),
      Redirect: r('AWS::ElasticLoadBalancingV2::Listener', { LoadBalancerArn: { Ref: 'Balancer' }, Protocol: 'HTTP', DefaultActions: [{ Type: 'redirect', RedirectConfig: { Protocol: 'HTTPS' } }] }),
      ListenerRule: r('AWS::ElasticLoadBalancingV2::ListenerRule', { ListenerArn: { Ref: 'Redirect' }, Actions: [{ Type: 'redirect', RedirectConfig: { Protocol: 'HTTPS' } }] }),
      Classic: r('AWS::ElasticLoadBalancing::LoadBalancer', { Listeners: [{ Protocol: 'https' }], AccessLoggingPolicy: { Enabled: true } }),
      Firewall: r('AWS::WAFv2::WebACLAssociation', { ResourceArn: { Ref: 'Balancer' }, WebACLArn: 'arn' }),
      Distribution: r('AWS::CloudFront::Distribution', { DistributionConfig: {
        DefaultCacheBehavior: { ViewerProtocolPolicy: 'https-only' }, CacheBehaviors: [{ PathPattern: '/a', ViewerProtocolPolicy: 'redirect-to-https' }], Logging: { Bucket: 'logs.s3.amazonaws.com' }, WebACLId: 'arn',
        ViewerCertificate: { AcmCertificateArn: 'arn', MinimumProtocolVersion: 'TLSv1.2_2021' },
        Origins: [{ Id: 's', S3OriginConfig: {}, OriginAccessControlId: 'o' }, { Id: 'c', CustomOriginConfig: { OriginProtocolPolicy: 'https-only', OriginSSLProtocols: ['TLSv1.2'] } }],
      } }),
      Role: r('AWS::IAM::Role', { AssumeRolePolicyDocument: policy({ Effect: 'Allow', Principal: { Federated: 'p' }, Action: 'sts:AssumeRoleWithWebIdentity', Condition: { StringEquals: { 'p:sub': 'repo:example/app:ref:refs/heads/main' } } }), ManagedPolicyArns: ['arn:aws:iam::aws:policy/ReadOnlyAccess'], Policies: [{ PolicyName: 'p', PolicyDocument: policy(allow()) }] }),
      User: r('AWS::IAM::User', { Policies: [], ManagedPolicyArns: [] }),
      Members: r('AWS::IAM::Group', { Policies: [{ PolicyName: 'p', PolicyDocument: policy(allow({ NotAction: ['iam:*'], Action: undefined })) }] }),
      Policy: r('AWS::IAM::Policy', { PolicyName: 'p', Roles: [{ Ref: 'Role' }], PolicyDocument: policy(allow({ Resource: 'arn:aws:s3:::data' })) }),
      Managed: r('AWS::IAM::ManagedPolicy', { PolicyDocument: policy(allow({ Action: 'iam:PassRole', Condition: { StringEquals: { 'iam:PassedToService': 'ecs-tasks.amazonaws.com' } } })) }),
      AccessKey: r('AWS::IAM::AccessKey', { UserName: { Ref: 'User' }, Status: 'Inactive' }),
      Function: r('AWS::Lambda::Function', { Runtime: 'nodejs22.x', TracingConfig: { Mode: 'Active' }, Environment: { Variables: { A: 'b', TOKEN: { Ref: 'Role' } } }, DeadLetterConfig: { TargetArn: 'arn' } }),
      Invoke: r('AWS::Lambda::EventInvokeConfig', { FunctionName: { Ref: 'Function' }, DestinationConfig: { OnFailure: { Destination: 'arn' } } }),
      Permission: r('AWS::Lambda::Permission', { FunctionName: { Ref: 'Function' }, Principal: 's3.amazonaws.com', SourceArn: 'arn', SourceAccount: '111122223333' }),
      SharedLayer: r('AWS::Lambda::LayerVersionPermission', { Action: 'lambda:GetLayerVersion', LayerVersionArn: 'arn', Principal: '444455556666' }),
      Url: r('AWS::Lambda::Url', { AuthType: 'AWS_IAM', TargetFunctionArn: arn('Function') }),
      Api: r('AWS::ApiGateway::RestApi', { EndpointConfiguration: { Types: ['REGIONAL'] } }),
      Method: r('AWS::ApiGateway::Method', { HttpMethod: 'GET', AuthorizationType: 'AWS_IAM', RestApiId: { Ref: 'Api' } }),
      Stage: r('AWS::ApiGateway::Stage', { RestApiId: { Ref: 'Api' }, CacheClusterEnabled: true, AccessLogSetting: { DestinationArn: 'arn' }, MethodSettings: [{ HttpMethod: '*', ResourcePath: '/*', CachingEnabled: true, CacheDataEncrypted: true, LoggingLevel: 'ERROR' }] }),
      Route: r('AWS::ApiGatewayV2::Route', { RouteKey: 'GET /a', AuthorizationType: 'JWT' }),
      HttpStage: r('AWS::ApiGatewayV2::Stage', { AccessLogSettings: { DestinationArn: 'arn' } }),
      Containers: r('AWS::ECS::Cluster', { ClusterSettings: [{ Name: 'containerInsights', Value: 'enabled' }] }),
      Task: r('AWS::ECS::TaskDefinition', { ContainerDefinitions: [{ Name: 'c', User: '1000', Privileged: false, ReadonlyRootFilesystem: true, LogConfiguration: { LogDriver: 'awslogs' }, Environment: [{ Name: 'A', Value: 'b' }] }] }),
      Service: r('AWS::ECS::Service', { NetworkConfiguration: { AwsvpcConfiguration: { AssignPublicIp: 'DISABLED' } } }),
      Build: r('AWS::CodeBuild::Project', { Environment: { EnvironmentVariables: [{ Name: 'A', Type: 'PLAINTEXT', Value: 'b' }] } }),
      Images: r('AWS::ECR::Repository', { ImageScanningConfiguration: { ScanOnPush: true }, ImageTagMutability: 'IMMUTABLE', LifecyclePolicy: { LifecyclePolicyText: '{}' }, RepositoryPolicyText: policy(allow()) }),
      Scanning: r('AWS::ECR::RegistryScanningConfiguration', { ScanType: 'ENHANCED', Rules: [{ RepositoryFilters: [{ Filter: '*', FilterType: 'WILDCARD' }] }] }),
    },
  };
  return [data, compute, kitchenSinkB(), kitchenSinkStores(), kitchenSinkApplications(), kitchenSinkDatabases(), kitchenSinkNetwork()]
    .map((document) => JSON.parse(JSON.stringify(document)) as JsonObject);
}
