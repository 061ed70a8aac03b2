/** Caches, search domains, warehouses, streams and the detectors of an account. */
export function kitchenSinkStores(): object {
  const r = (type: string, properties: object = {}) => ({ Type: type, Properties: properties });
  const key = { 'Fn::GetAtt': ['Key', 'Arn'] };
  const tags = { Tags: [{ Key: 'data-classification', Value: 'personal' }] };
  const domain = { EncryptionAtRestOptions: { Enabled: true, KmsKeyId: key }, NodeToNodeEncryptionOptions: { Enabled: true }, DomainEndpointOptions: { EnforceHTTPS: true, TLSSecurityPolicy: 'Policy-Min-TLS-1-2-PFS-2023-10' } };
  return {
    Resources: {
      Key: r('AWS::KMS::Key', { EnableKeyRotation: true }),
      Cache: r('AWS::ElastiCache::ReplicationGroup', { AtRestEncryptionEnabled: true, KmsKeyId: key, TransitEncryptionEnabled: true, AutomaticFailoverEnabled: true, MultiAZEnabled: true, SnapshotRetentionLimit: 35, UserGroupIds: ['g'], ...tags }),
      OldCache: r('AWS::ElastiCache::CacheCluster', { AutoMinorVersionUpgrade: true }),
      Search: r('AWS::OpenSearchService::Domain', {
        ...domain, ...tags, VPCOptions: { SubnetIds: ['s'] }, AdvancedSecurityOptions: { Enabled: true }, ClusterConfig: { InstanceCount: 3, ZoneAwarenessEnabled: true },
        LogPublishingOptions: { AUDIT_LOGS: { Enabled: true, CloudWatchLogsLogGroupArn: 'a' }, ES_APPLICATION_LOGS: { Enabled: true, CloudWatchLogsLogGroupArn: 'a' } },
      }),
      OldSearch: r('AWS::Elasticsearch::Domain', { ...domain, ElasticsearchClusterConfig: { InstanceCount: 3, ZoneAwarenessEnabled: true } }),
      Warehouse: r('AWS::Redshift::Cluster', { Encrypted: true, KmsKeyId: key, PubliclyAccessible: false, EnhancedVpcRouting: true, AutomatedSnapshotRetentionPeriod: 35, ClusterParameterGroupName: { Ref: 'Tls' }, LoggingProperties: { BucketName: 'b' }, ...tags }),
      Tls: r('AWS::Redshift::ClusterParameterGroup', { Parameters: [{ ParameterName: 'require_ssl', ParameterValue: 'true' }] }),
      Documents: r('AWS::DocDB::DBCluster', { StorageEncrypted: true, KmsKeyId: key, BackupRetentionPeriod: 35, DeletionProtection: true, EnableCloudwatchLogsExports: ['audit'], ...tags }),
      Stream: r('AWS::Kinesis::Stream', { StreamEncryption: { EncryptionType: 'KMS', KeyId: key }, RetentionPeriodHours: 168, ...tags }),
      Detector: r('AWS::GuardDuty::Detector', { Enable: true, Features: [{ Name: 'S3_DATA_EVENTS', Status: 'ENABLED' }] }),
      Recorder: r('AWS::Config::ConfigurationRecorder', { RecordingGroup: { AllSupported: true } }),
      Analyzer: r('AWS::AccessAnalyzer::Analyzer', { Type: 'ACCOUNT' }),
      Hub: r('AWS::SecurityHub::Hub', { AutoEnableControls: true }),
      Vpc: r('AWS::EC2::VPC'),
      Closer: r('Custom::VpcRestrictDefaultSG', { DefaultSecurityGroupId: { 'Fn::GetAtt': ['Vpc', 'DefaultSecurityGroup'] } }),
      Database: r('AWS::RDS::DBInstance', { Engine: 'postgres', MonitoringInterval: 60, CopyTagsToSnapshot: true, DBParameterGroupName: { Ref: 'Parameters' }, KmsKeyId: key, ...tags }),
      Parameters: r('AWS::RDS::DBParameterGroup', { Parameters: { 'rds.force_ssl': '1' } }),
      Bucket: r('AWS::S3::Bucket', { LoggingConfiguration: { DestinationBucketName: 'logs' }, LifecycleConfiguration: { Rules: [{ Status: 'Enabled', ExpirationInDays: 30 }] }, ...tags }),
      Table: r('AWS::DynamoDB::GlobalTable', { Replicas: [{ Region: 'eu-west-1', SSESpecification: { KMSMasterKeyId: key } }], TimeToLiveSpecification: { Enabled: true, AttributeName: 't' }, ...tags }),
    },
  };
}
