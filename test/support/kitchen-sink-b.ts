import type { JsonObject } from '../../src/model/json';

const arn = (id: string) => ({ 'Fn::GetAtt': [id, 'Arn'] });
const r = (type: string, properties: object = {}) => ({ Type: type, Properties: properties });
const visible = { CloudWatchMetricsEnabled: true, SampledRequestsEnabled: true, MetricName: 'm' };

/** Types of Step Functions, CodeBuild, Cognito, WAF and others, with the properties that rules read. */
export function kitchenSinkB(): JsonObject {
  return {
    Parameters: { P: { Type: 'String', Default: 'x', AllowedValues: ['x', 'y'] }, Q: { Type: 'String' } },
    Conditions: { No: { 'Fn::Equals': [{ Ref: 'P' }, 'no'] } },
    Mappings: { M: { a: { k: 'v' } } },
    Resources: {
      Key: r('AWS::KMS::Key', {}),
      Machine: r('AWS::StepFunctions::StateMachine', {
        LoggingConfiguration: { Level: 'ALL', Destinations: [{ CloudWatchLogsLogGroup: { LogGroupArn: 'arn' } }] }, TracingConfiguration: { Enabled: true },
        EncryptionConfiguration: { Type: 'CUSTOMER_MANAGED_KMS_KEY', KmsKeyId: arn('Key') },
        Definition: { StartAt: 'A', States: { A: { Type: 'Task', Retry: [{ ErrorEquals: ['States.ALL'] }] }, B: { Type: 'Parallel', Branches: [{ States: { C: { Type: 'Task', Catch: [{}] } } }] }, D: { Type: 'Map', ItemProcessor: { States: {} } } } },
      }),
      Build: r('AWS::CodeBuild::Project', {
        Environment: { PrivilegedMode: false }, Visibility: 'PRIVATE', EncryptionKey: arn('Key'), Artifacts: { Type: 'S3', EncryptionDisabled: false }, SecondaryArtifacts: [{ Type: 'S3' }],
        Source: { Type: 'GITHUB', Location: 'https://example.com/app.git', InsecureSsl: false }, SecondarySources: [{ Location: 'https://example.com/lib.git' }],
        LogsConfig: { CloudWatchLogs: { Status: 'ENABLED' }, S3Logs: { Status: 'ENABLED', EncryptionDisabled: false } },
      }),
      SourceCredential: r('AWS::CodeBuild::SourceCredential', { AuthType: 'PERSONAL_ACCESS_TOKEN', Token: '{{resolve:secretsmanager:x}}' }),
      Users: r('AWS::Cognito::UserPool', {
        MfaConfiguration: 'ON', DeletionProtection: 'ACTIVE', UserPoolAddOns: { AdvancedSecurityMode: 'ENFORCED' },
        Policies: { PasswordPolicy: { MinimumLength: 12, RequireLowercase: true, RequireUppercase: true, RequireNumbers: true, RequireSymbols: true }, SignInPolicy: { AllowedFirstAuthFactors: ['PASSWORD'] } },
      }),
      Identities: r('AWS::Cognito::IdentityPool', { AllowUnauthenticatedIdentities: false }),
      Acl: r('AWS::WAFv2::WebACL', {
        DefaultAction: { Allow: {} }, VisibilityConfig: visible,
        Rules: [{ Name: 'n', OverrideAction: { None: {} }, Statement: { ManagedRuleGroupStatement: { VendorName: 'AWS', Name: 'AWSManagedRulesCommonRuleSet' } }, VisibilityConfig: visible }],
      }),
      AclLogs: r('AWS::WAFv2::LoggingConfiguration', { ResourceArn: arn('Acl'), LogDestinationConfigs: ['arn'] }),
      AclOnUsers: r('AWS::WAFv2::WebACLAssociation', { ResourceArn: arn('Users'), WebACLArn: arn('Acl') }),
      RuleGroup: r('AWS::WAFv2::RuleGroup', { VisibilityConfig: visible, Rules: [{ Name: 'n', VisibilityConfig: visible }] }),
      Stage: r('AWS::ApiGateway::Stage', { TracingEnabled: true, ClientCertificateId: 'c', MethodSettings: [{ HttpMethod: '*', ResourcePath: '/*', MetricsEnabled: true }] }),
      HttpStage: r('AWS::ApiGatewayV2::Stage', { DefaultRouteSettings: { DetailedMetricsEnabled: true } }),
      Validator: r('AWS::ApiGateway::RequestValidator', { ValidateRequestBody: true }),
      Method: r('AWS::ApiGateway::Method', { HttpMethod: 'POST', RequestValidatorId: { Ref: 'Validator' }, Integration: { Type: 'AWS_PROXY' } }),
      Domain: r('AWS::ApiGateway::DomainName', { SecurityPolicy: 'TLS_1_2' }),
      HttpDomain: r('AWS::ApiGatewayV2::DomainName', { DomainNameConfigurations: [{ SecurityPolicy: 'TLS_1_2' }] }),
      Cluster: r('AWS::ECS::Cluster', { Configuration: { ExecuteCommandConfiguration: { Logging: 'OVERRIDE', LogConfiguration: { CloudWatchLogGroupName: 'g' } } } }),
      Task: r('AWS::ECS::TaskDefinition', { PidMode: 'task', IpcMode: 'none', NetworkMode: 'awsvpc', ContainerDefinitions: [{ Name: 'c', Image: { 'Fn::Join': ['', [arn('Images'), ':1']] } }] }),
      Service: r('AWS::ECS::Service', {
        ServiceName: 's', DesiredCount: 2, SchedulingStrategy: 'REPLICA', DeploymentController: { Type: 'ECS' }, NetworkConfiguration: { AwsvpcConfiguration: { Subnets: [{ Ref: 'Subnet' }, 'subnet-b'] } },
        DeploymentConfiguration: { DeploymentCircuitBreaker: { Enable: true, Rollback: true }, Alarms: { Enable: true, Rollback: true, AlarmNames: ['a'] } },
      }),
      Subnet: r('AWS::EC2::Subnet', { AvailabilityZone: 'eu-west-1a' }),
      Target: r('AWS::ApplicationAutoScaling::ScalableTarget', { ResourceId: { 'Fn::Join': ['/', ['service', { Ref: 'Cluster' }, { 'Fn::GetAtt': ['Service', 'Name'] }]] }, MinCapacity: 2 }),
      ScalingPolicy: r('AWS::ApplicationAutoScaling::ScalingPolicy', { ScalingTargetId: { Ref: 'Target' }, PolicyType: 'TargetTrackingScaling' }),
      Kubernetes: r('AWS::EKS::Cluster', {
        Version: '1.34', ResourcesVpcConfig: { EndpointPublicAccess: true, PublicAccessCidrs: ['203.0.113.0/24'] }, EncryptionConfig: [{ Resources: ['secrets'], Provider: { KeyArn: arn('Key') } }],
        Logging: { ClusterLogging: { EnabledTypes: [{ Type: 'audit' }, { Type: 'authenticator' }] } },
      }),
      CdkKubernetes: r('Custom::AWSCDK-EKS-Cluster', { Config: {
        version: '1.34', resourcesVpcConfig: { endpointPublicAccess: false }, encryptionConfig: [{ resources: ['secrets'], provider: { keyArn: arn('Key') } }], logging: { clusterLogging: [{ enabled: true, types: ['audit', 'authenticator'] }] },
      } }),
      Images: r('AWS::ECR::Repository', { EncryptionConfiguration: { EncryptionType: 'KMS', KmsKey: arn('Key') } }),
      Signing: r('AWS::Lambda::CodeSigningConfig', { CodeSigningPolicies: { UntrustedArtifactOnDeployment: 'Enforce' } }),
      Function: r('AWS::Lambda::Function', {
        VpcConfig: { SubnetIds: [{ Ref: 'Subnet' }, 'subnet-b'] }, ReservedConcurrentExecutions: 5, CodeSigningConfigArn: { 'Fn::GetAtt': ['Signing', 'CodeSigningConfigArn'] }, PackageType: 'Zip',
        Environment: { Variables: { A: 'b' } }, KmsKeyArn: arn('Key'),
      }),
      Mapping: r('AWS::Lambda::EventSourceMapping', { StartingPosition: 'LATEST', MaximumRetryAttempts: 5, DestinationConfig: { OnFailure: { Destination: 'arn' } } }),
      Network: r('AWS::ElasticLoadBalancingV2::LoadBalancer', { Type: 'network', LoadBalancerAttributes: [{ Key: 'load_balancing.cross_zone.enabled', Value: 'true' }] }),
      Https: r('AWS::ElasticLoadBalancingV2::Listener', { LoadBalancerArn: { Ref: 'Application' }, Port: 443 }),
      Ingress: r('AWS::EC2::SecurityGroupIngress', { GroupId: { 'Fn::GetAtt': ['Closed', 'GroupId'] }, IpProtocol: 'tcp', FromPort: 443, ToPort: 443, CidrIp: '0.0.0.0/0' }),
      Application: r('AWS::ElasticLoadBalancingV2::LoadBalancer', { SecurityGroups: [{ 'Fn::GetAtt': ['Closed', 'GroupId'] }], LoadBalancerAttributes: [{ Key: 'routing.http.desync_mitigation_mode', Value: 'strictest' }] }),
      Classic: r('AWS::ElasticLoadBalancing::LoadBalancer', {
        CrossZone: true, ConnectionDrainingPolicy: { Enabled: true }, Subnets: [{ Ref: 'Subnet' }, 'subnet-b'], Listeners: [{ Protocol: 'https', PolicyNames: ['tls'] }],
        Policies: [{ PolicyName: 'tls', PolicyType: 'SSLNegotiationPolicyType', Attributes: [{ Name: 'Reference-Security-Policy', Value: 'ELBSecurityPolicy-TLS-1-2-2017-01' }] }],
      }),
      Distribution: r('AWS::CloudFront::Distribution', { DistributionConfig: { Origins: [{ Id: 's', S3OriginConfig: {} }], DefaultRootObject: 'index.html' } }),
      Certificate: r('AWS::CertificateManager::Certificate', { ValidationMethod: 'EMAIL' }),
      Expiry: r('AWS::CloudWatch::Alarm', { MetricName: 'DaysToExpiry', Dimensions: [{ Name: 'CertificateArn', Value: { Ref: 'Certificate' } }], AlarmActions: ['arn'], ActionsEnabled: true }),
      Zone: r('AWS::Route53::HostedZone', { QueryLoggingConfig: { CloudWatchLogsLogGroupArn: 'arn' } }),
      Vpc: r('AWS::EC2::VPC', {}),
      Queries: r('AWS::Route53Resolver::ResolverQueryLoggingConfigAssociation', { ResourceId: { Ref: 'Vpc' }, ResolverQueryLogConfigId: 'c' }),
      DnsFirewall: r('AWS::Route53Resolver::FirewallRuleGroupAssociation', { VpcId: { Ref: 'Vpc' }, FirewallRuleGroupId: 'g' }),
      Errors: r('AWS::CloudWatch::Alarm', { AlarmName: 'errors', Metrics: [{ Id: 'a', MetricStat: { Metric: { MetricName: 'CPUUtilization', Dimensions: [{ Name: 'DBInstanceIdentifier', Value: { Ref: 'Database' } }] } } }] }),
      AllAlarms: r('AWS::CloudWatch::CompositeAlarm', { AlarmRule: 'ALARM("errors")', AlarmActions: ['arn'] }),
      Dead: r('AWS::SQS::Queue', {}),
      Source: r('AWS::SQS::Queue', { RedrivePolicy: { deadLetterTargetArn: arn('Dead') } }),
      DeadAlarm: r('AWS::CloudWatch::Alarm', { MetricName: 'ApproximateNumberOfMessagesVisible', Dimensions: [{ Name: 'QueueName', Value: { 'Fn::GetAtt': ['Dead', 'QueueName'] } }] }),
      Closed: r('AWS::EC2::SecurityGroup', { SecurityGroupEgress: [{ IpProtocol: 'tcp', FromPort: 443, ToPort: 443, CidrIp: '10.0.0.0/8' }] }),
      Egress: r('AWS::EC2::SecurityGroupEgress', { GroupId: { 'Fn::GetAtt': ['Closed', 'GroupId'] }, IpProtocol: '-1', DestinationSecurityGroupId: 'sg' }),
      Database: r('AWS::RDS::DBInstance', { VPCSecurityGroups: [{ 'Fn::GetAtt': ['Closed', 'GroupId'] }] }),
      DatabaseCluster: r('AWS::RDS::DBCluster', {}),
      EventRule: r('AWS::Events::Rule', { Targets: [{ Id: 't', Arn: 'arn', DeadLetterConfig: { Arn: arn('Dead') } }] }),
      Schedule: r('AWS::Scheduler::Schedule', { Target: { DeadLetterConfig: { Arn: arn('Dead') } } }),
      Bus: r('AWS::Events::EventBus', { Name: 'b', Policy: { Statement: [{ Effect: 'Allow', Principal: { AWS: '111122223333' }, Action: 'events:PutEvents', Resource: '*' }] } }),
      Archive: r('AWS::Events::Archive', { SourceArn: arn('Bus') }),
      BusPolicy: r('AWS::Events::EventBusPolicy', { StatementId: 's', Statement: { Effect: 'Allow', Principal: '*', Action: 'events:PutEvents', Condition: { StringEquals: { 'aws:PrincipalOrgID': 'o-1' } } } }),
      Template: r('AWS::EC2::LaunchTemplate', { LaunchTemplateData: { MetadataOptions: { HttpPutResponseHopLimit: 1 }, UserData: { 'Fn::Base64': { 'Fn::Sub': 'hostname ${P}' } } } }),
      Instance: r('AWS::EC2::Instance', { LaunchTemplate: { LaunchTemplateId: { Ref: 'Template' }, Version: '1' }, UserData: { 'Fn::Base64': 'echo' }, SourceDestCheck: true }),
      Interface: r('AWS::EC2::NetworkInterface', { SourceDestCheck: true }),
      Configuration: r('AWS::AutoScaling::LaunchConfiguration', { MetadataOptions: { HttpPutResponseHopLimit: 1 }, UserData: 'ZWNobw==' }),
      Group: r('AWS::AutoScaling::AutoScalingGroup', { TargetGroupARNs: ['arn'], HealthCheckType: 'ELB' }),
      GroupPolicy: r('AWS::AutoScaling::ScalingPolicy', { AutoScalingGroupName: { Ref: 'Group' } }),
      CapacityProvider: r('AWS::ECS::CapacityProvider', { AutoScalingGroupProvider: { AutoScalingGroupArn: { Ref: 'Group' }, ManagedScaling: { Status: 'ENABLED' } } }),
      Pipeline: r('AWS::CodePipeline::Pipeline', { Stages: [
        { Name: 'a', Actions: [{ ActionTypeId: { Category: 'Source' } }] },
        { Name: 'b', Actions: [{ ActionTypeId: { Category: 'Approval' }, RunOrder: 1 }, { ActionTypeId: { Category: 'Deploy' }, RunOrder: 2 }], BeforeEntry: { Conditions: [{ Rules: [] }] } },
      ] }),
      DeploymentGroup: r('AWS::CodeDeploy::DeploymentGroup', { AutoRollbackConfiguration: { Enabled: true, Events: ['DEPLOYMENT_FAILURE'] }, AlarmConfiguration: { Enabled: true, Alarms: [{ Name: { Ref: 'Errors' } }] } }),
      GraphQl: r('AWS::AppSync::GraphQLApi', { AuthenticationType: 'AWS_IAM', AdditionalAuthenticationProviders: [{ AuthenticationType: 'AWS_LAMBDA' }], LogConfig: { FieldLogLevel: 'ERROR' } }),
      Beanstalk: r('AWS::ElasticBeanstalk::Environment', { TemplateName: { Ref: 'BeanstalkTemplate' }, OptionSettings: [{ Namespace: 'aws:elasticbeanstalk:managedactions', OptionName: 'ManagedActionsEnabled', Value: 'true' }] }),
      BeanstalkTemplate: r('AWS::ElasticBeanstalk::ConfigurationTemplate', { OptionSettings: [{ Namespace: 'aws:elasticbeanstalk:cloudwatch:logs', OptionName: 'StreamLogs', Value: 'true' }] }),
      FileServer: r('AWS::Transfer::Server', { Protocols: ['SFTP'] }),
    },
  } as unknown as JsonObject;
}
