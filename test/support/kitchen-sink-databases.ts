/** Databases beside RDS, their caches, migrations, backups and snapshots. */
export function kitchenSinkDatabases(): object {
  const r = (type: string, properties: object = {}) => ({ Type: type, Properties: properties });
  const key = { 'Fn::GetAtt': ['Key', 'Arn'] };
  const tags = { Tags: [{ Key: 'backup', Value: 'daily' }, { Key: 'stage', Value: 'prod' }] };
  const logged = { Logging: { EnableLogging: true, LogComponents: [{ Id: 'SOURCE_CAPTURE', Severity: 'LOGGER_SEVERITY_DEFAULT' }, { Id: 'TARGET_APPLY', Severity: 'LOGGER_SEVERITY_DEBUG' }] }, ValidationSettings: { EnableValidation: true } };
  const target = (table: string, dimension: string) => r('AWS::ApplicationAutoScaling::ScalableTarget', { ServiceNamespace: 'dynamodb', ScalableDimension: `dynamodb:${dimension}`, ResourceId: { 'Fn::Join': ['', ['table/', { Ref: table }, ...(dimension.startsWith('index') ? ['/index/by-day'] : [])]] } });
  return {
    Parameters: { P: { Type: 'String' } },
    Resources: {
      Key: r('AWS::KMS::Key', { EnableKeyRotation: true }),
      Topic: r('AWS::SNS::Topic'),
      Dax: r('AWS::DAX::Cluster', { ClusterEndpointEncryptionType: 'TLS', SSESpecification: { SSEEnabled: true } }),
      DaxParameters: r('AWS::DAX::ParameterGroup', { ParameterNameValues: { 'record-ttl-millis': '300000', 'query-ttl-millis': '300000' } }),
      Replication: r('AWS::DMS::ReplicationInstance', { PubliclyAccessible: false, MultiAZ: true, AutoMinorVersionUpgrade: true }),
      Source: r('AWS::DMS::Endpoint', { EngineName: 'postgres', SslMode: 'verify-full' }),
      Kafka: r('AWS::DMS::Endpoint', { EngineName: 'kafka', KafkaSettings: { SecurityProtocol: 'ssl-encryption' } }),
      Redis: r('AWS::DMS::Endpoint', { EngineName: 'redis', RedisSettings: { SslSecurityProtocol: 'ssl-encryption' } }),
      Task: r('AWS::DMS::ReplicationTask', { TargetEndpointArn: { Ref: 'Source' }, ReplicationTaskSettings: JSON.stringify(logged) }),
      OpenTask: r('AWS::DMS::ReplicationTask', { TargetEndpointArn: { Ref: 'Kafka' }, ReplicationTaskSettings: logged }),
      Documents: r('AWS::DocDB::DBCluster', { DBClusterIdentifier: 'documents', StorageEncrypted: true, DBClusterParameterGroupName: { Ref: 'DocumentParameters' } }),
      DocumentParameters: r('AWS::DocDB::DBClusterParameterGroup', { Parameters: { tls: 'enabled' } }),
      DocumentA: r('AWS::DocDB::DBInstance', { DBClusterIdentifier: 'documents', AvailabilityZone: { 'Fn::Select': [0, { 'Fn::GetAZs': '' }] } }),
      DocumentB: r('AWS::DocDB::DBInstance', { DBClusterIdentifier: { Ref: 'Documents' }, AvailabilityZone: { 'Fn::Select': [1, { 'Fn::GetAZs': '' }] } }),
      Graph: r('AWS::Neptune::DBCluster', { StorageEncrypted: true, EnableCloudwatchLogsExports: ['audit'], CopyTagsToSnapshot: true, DeletionProtection: true, IamAuthEnabled: true, BackupRetentionPeriod: 35 }),
      GraphCopy: r('AWS::Neptune::DBCluster', { SnapshotIdentifier: 's' }),
      GraphParameters: r('AWS::Neptune::DBClusterParameterGroup', { Parameters: { neptune_enforce_ssl: '1' } }),
      GraphA: r('AWS::Neptune::DBInstance', { DBClusterIdentifier: { Ref: 'Graph' }, AvailabilityZone: 'a', AutoMinorVersionUpgrade: true, PubliclyAccessible: false }),
      GraphB: r('AWS::Neptune::DBInstance', { DBClusterIdentifier: { Ref: 'Graph' }, AvailabilityZone: 'b' }),
      Memory: r('AWS::MemoryDB::Cluster', { ACLName: { Ref: 'Acl' }, TLSEnabled: true, KmsKeyId: key, AutoMinorVersionUpgrade: true, SnsTopicArn: { Ref: 'Topic' }, SnsTopicStatus: 'active' }),
      Acl: r('AWS::MemoryDB::ACL', { ACLName: 'app', UserNames: [{ Ref: 'User' }, 'reader'] }),
      User: r('AWS::MemoryDB::User', { UserName: 'app', AccessString: 'on ~app:* &* -@all +@read', AuthenticationMode: { Type: 'iam' } }),
      Wide: r('AWS::Cassandra::Table', { PointInTimeRecoveryEnabled: true, EncryptionSpecification: { EncryptionType: 'CUSTOMER_MANAGED_KMS_KEY', KmsKeyIdentifier: key } }),
      Ledger: r('AWS::QLDB::Ledger', { PermissionsMode: 'STANDARD', DeletionProtection: true }),
      Table: r('AWS::DynamoDB::Table', { TableName: 'orders', BillingMode: 'PROVISIONED', GlobalSecondaryIndexes: [{ IndexName: 'by-day' }], ...tags }),
      TableReads: target('Table', 'table:ReadCapacityUnits'),
      TableWrites: target('Table', 'table:WriteCapacityUnits'),
      IndexReads: target('Table', 'index:ReadCapacityUnits'),
      IndexWrites: target('Table', 'index:WriteCapacityUnits'),
      ReadsPolicy: r('AWS::ApplicationAutoScaling::ScalingPolicy', { PolicyType: 'TargetTrackingScaling', ScalingTargetId: { Ref: 'TableReads' } }),
      WritesPolicy: r('AWS::ApplicationAutoScaling::ScalingPolicy', { PolicyType: 'TargetTrackingScaling', ScalingTargetId: { Ref: 'TableWrites' } }),
      Global: r('AWS::DynamoDB::GlobalTable', { Replicas: [{ Region: 'eu-west-1', ReadProvisionedThroughputSettings: { ReadCapacityAutoScalingSettings: { MinCapacity: 1, MaxCapacity: 9 } } }] }),
      Database: r('AWS::RDS::DBInstance', { DBInstanceIdentifier: 'prod-orders', Engine: 'postgres', EngineVersion: '12.1', EngineLifecycleSupport: 'open-source-rds-extended-support', AllocatedStorage: '100', MaxAllocatedStorage: 1000, StorageEncrypted: true, BackupRetentionPeriod: 1, ...tags }),
      Cluster: r('AWS::RDS::DBCluster', { Engine: 'aurora-mysql', EngineVersion: '8.0.mysql_aurora.3.08.0', StorageEncrypted: true, BackupRetentionPeriod: 1, ...tags }),
      Snapshot: r('AWS::RDS::DBSnapshot', { DBSnapshotIdentifier: 's', DBInstanceIdentifier: { Ref: 'Database' } }),
      ClusterSnapshot: r('AWS::RDS::ClusterSnapshot', { DBClusterSnapshotIdentifier: 's', DBClusterIdentifier: { Ref: 'Cluster' } }),
      Events: r('AWS::RDS::EventSubscription', { SnsTopicArn: { Ref: 'Topic' }, Enabled: true, SourceType: 'db-instance', EventCategories: ['maintenance', 'configuration change', 'failure'] }),
      Instance: r('AWS::EC2::Instance', { ImageId: 'ami-1', ...tags }),
      Volume: r('AWS::EC2::Volume', { Encrypted: true, ...tags }),
      Files: r('AWS::FSx::FileSystem', { FileSystemType: 'WINDOWS', WindowsConfiguration: { AutomaticBackupRetentionDays: 0 }, ...tags }),
      Lustre: r('AWS::FSx::FileSystem', { FileSystemType: 'LUSTRE', LustreConfiguration: { DeploymentType: 'PERSISTENT_2', AutomaticBackupRetentionDays: 7 } }),
      ByArn: r('AWS::Backup::BackupSelection', { BackupPlanId: 'p', BackupSelection: { Resources: [{ 'Fn::GetAtt': ['Table', 'Arn'] }, 'arn:aws:rds:*:*:db:prod-*', { 'Fn::Sub': 'arn:${AWS::Partition}:rds:${AWS::Region}:${AWS::AccountId}:cluster:*' }], NotResources: ['arn:aws:ec2:*:*:volume/*'] } }),
      ByTag: r('AWS::Backup::BackupSelection', { BackupPlanId: 'p', BackupSelection: { ListOfTags: [{ ConditionType: 'STRINGEQUALS', ConditionKey: 'backup', ConditionValue: 'daily' }] } }),
      ByCondition: r('AWS::Backup::BackupSelection', { BackupPlanId: 'p', BackupSelection: { Resources: ['*'], Conditions: { StringEquals: [{ ConditionKey: 'aws:ResourceTag/backup', ConditionValue: 'daily' }], StringLike: [{ ConditionKey: 'aws:ResourceTag/stage', ConditionValue: 'p*' }], StringNotEquals: [{ ConditionKey: 'aws:ResourceTag/stage', ConditionValue: 'test' }], StringNotLike: [{ ConditionKey: 'aws:ResourceTag/stage', ConditionValue: 't*' }] } } }),
      Lifecycle: r('AWS::DLM::LifecyclePolicy', { State: 'ENABLED', PolicyDetails: { ResourceTypes: ['VOLUME'], TargetTags: [{ Key: 'backup', Value: 'daily' }], Schedules: [{ Name: 'daily' }] } }),
      DefaultLifecycle: r('AWS::DLM::LifecyclePolicy', { State: 'ENABLED', DefaultPolicy: 'INSTANCE', Exclusions: { ExcludeTags: [] } }),
    },
  };
}
