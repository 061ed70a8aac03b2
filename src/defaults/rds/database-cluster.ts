import { engineOf, hasIsolatedSubnets, isKept } from '../circumstances';
import { CLUSTER_IAM, CLUSTER_LOGS, CLUSTER_TLS, masterUser } from '../database-engines';
import { defineDefaults } from '../default';
import { call, constant, days, seconds, stackKey } from '../value';
import { DATABASE_BACKUP, DATABASE_BACKUP_DAYS, LOG_RETENTION } from '../values';

export default defineDefaults({
  name: 'rds.DatabaseCluster', construct: 'SecureDatabaseCluster', l2: 'aws_rds.DatabaseCluster', cloudformation: 'AWS::RDS::DBCluster', terraform: 'aws_rds_cluster',
  reference: 'https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/Aurora.BestPractices.html',
  repairUnless: ['SnapshotIdentifier', 'SourceDBClusterIdentifier', 'SourceDbClusterResourceId', 'ReplicationSourceIdentifier', 'GlobalClusterIdentifier'],
  rows: [
    {
      property: 'storageEncryptionKey', value: stackKey, when: ({ given }) => given.storageEncrypted === undefined, condition: 'storageEncrypted is left to us',
      injected: false, because: 'the key that AWS manages encrypts as well, and a snapshot in it is restored without permissions on ours.', replaces: true,
      criteria: ['CC6.1', 'C1.1'], rules: [], template: ['KmsKeyId'], terraform: { 'aws_rds_cluster.kms_key_id': stackKey },
      reason: 'Whoever copies or restores a snapshot needs the key, and the key can be closed.',
    },
    {
      property: 'storageEncrypted', value: true, weak: false, replaces: true,
      when: ({ given }) => given.storageEncryptionKey === undefined, condition: 'no key is given, which encrypts by itself',
      criteria: ['CC6.1', 'C1.1'], rules: ['RdsStorageEncrypted'], template: ['StorageEncrypted'], terraform: { 'aws_rds_cluster.storage_encrypted': true },
      repair: { StorageEncrypted: true },
      reason: 'Aurora stores data, snapshots and logs unencrypted unless told otherwise.',
    },
    {
      property: 'backup', value: { retention: DATABASE_BACKUP }, weak: { retention: days(1) },
      criteria: ['A1.2', 'CC7.5'], rules: ['DbInstanceBackupEnabled'], template: ['BackupRetentionPeriod'], terraform: { 'aws_rds_cluster.backup_retention_period': DATABASE_BACKUP_DAYS },
      repair: { BackupRetentionPeriod: DATABASE_BACKUP_DAYS },
      reason: 'The database can be restored to any second of the last 35 days, the longest that Aurora offers.',
    },
    {
      property: 'deletionProtection', value: true, weak: false, when: isKept, condition: 'removalPolicy is not DESTROY',
      criteria: ['A1.2', 'CC8.1'], rules: ['RdsInstanceDeletionProtectionEnabled'], template: ['DeletionProtection'], terraform: { 'aws_rds_cluster.deletion_protection': true },
      repair: { DeletionProtection: true },
      reason: 'One wrong call cannot delete the database with all its data.',
    },
    {
      property: 'iamAuthentication', value: true, weak: false,
      when: (at) => CLUSTER_IAM.includes(engineOf(at)), condition: 'the engine is MySQL or PostgreSQL',
      criteria: ['CC6.1', 'CC6.3'], rules: ['RdsInstanceIamAuthenticationEnabled'], template: ['EnableIAMDatabaseAuthentication'], terraform: { 'aws_rds_cluster.iam_database_authentication_enabled': true },
      reason: 'People and services connect with short-lived credentials of their own. Passwords still work.',
    },
    {
      property: 'cloudwatchLogsExports', value: (at) => CLUSTER_LOGS[engineOf(at)], shown: 'every log of the engine that Aurora can export',
      when: (at) => engineOf(at) in CLUSTER_LOGS, condition: 'the engine is known',
      criteria: ['CC7.2', 'CC7.3'], rules: ['RdsLoggingEnabled'], template: ['EnableCloudwatchLogsExports'],
      reason: 'Errors and connections can be told afterwards, also when the cluster is gone.',
    },
    {
      property: 'writer', value: call('aws_rds.ClusterInstance.serverlessV2', 'Writer'), when: ({ given }) => given.instances === undefined && given.instanceProps === undefined,
      condition: 'the older properties instances and instanceProps are not used',
      injected: false, because: 'you have a writer.',
      criteria: ['A1.1'], rules: [], template: ['AWS::RDS::DBInstance#DBInstanceClass'],
      reason: 'Capacity follows demand.',
    },
    {
      property: 'readers', value: [call('aws_rds.ClusterInstance.serverlessV2', 'Reader', { scaleWithWriter: true })], weak: [],
      when: ({ given }) => given.instances === undefined && given.instanceProps === undefined, condition: 'the older properties instances and instanceProps are not used',
      injected: false, because: 'it adds an instance, with its cost, of a class that we cannot know.',
      criteria: ['A1.2', 'A1.1'], rules: ['RdsMultiAzSupport'], template: ['AWS::RDS::DBInstance#DBClusterIdentifier'],
      reason: 'A second instance, in another Availability Zone, takes over within a minute.',
    },
    {
      property: 'monitoringInterval', value: seconds(60), weak: seconds(0),
      criteria: ['CC7.2', 'A1.1'], rules: ['RdsEnhancedMonitoringEnabled'], template: ['AWS::RDS::DBInstance#MonitoringInterval'], terraform: { 'aws_rds_cluster_instance.monitoring_interval': 60 }, live: 'adds a role to the stack',
      reason: 'What the operating system does is seen from outside, every minute.',
    },
    {
      property: 'credentials', value: (at) => call('aws_rds.Credentials.fromGeneratedSecret', masterUser(engineOf(at)), { encryptionKey: stackKey }),
      shown: 'a generated password, encrypted with the key of the stack',
      injected: false, because: 'another secret means another password.',
      criteria: ['CC6.1', 'C1.1'], rules: ['SecretsmanagerUsingCmk'], template: ['AWS::SecretsManager::Secret#KmsKeyId'],
      terraform: { 'aws_rds_cluster.manage_master_user_password': true, 'aws_rds_cluster.master_user_secret_kms_key_id': stackKey },
      reason: 'Whoever reads the password needs the key as well. The secret rotates every 30 days.',
    },
    {
      property: 'parameters', value: (at) => CLUSTER_TLS[engineOf(at)], shown: "{ 'rds.force_ssl': '1' } or { require_secure_transport: 'ON' }, by engine",
      weak: { 'rds.force_ssl': '0' },
      when: (at) => engineOf(at) in CLUSTER_TLS && at.given.parameterGroup === undefined, condition: 'the engine has such a switch and no parameter group is given',
      injected: false, because: 'clients that connect in clear text stop working.',
      criteria: ['CC6.7'], rules: ['RdsRequireTls'], template: ['AWS::RDS::DBClusterParameterGroup#Parameters'],
      reason: 'Connections in clear text are refused.',
    },
    {
      property: 'cloudwatchLogsRetention', value: LOG_RETENTION, when: ({ now }) => Array.isArray(now.cloudwatchLogsExports) && now.cloudwatchLogsExports.length > 0,
      condition: 'logs are exported',
      injected: false, because: 'it adds a function to the stack that sets the retention of a log group which RDS makes.',
      criteria: ['CC7.2', 'C1.2'], rules: [], template: ['Custom::LogRetention#RetentionInDays'],
      reason: '400 days cover a report over twelve months with its fieldwork; RDS itself keeps them for ever.',
    },
    {
      property: 'vpcSubnets', value: { subnetType: constant('aws_ec2.SubnetType.PRIVATE_ISOLATED') }, when: (at) => hasIsolatedSubnets(at) && at.given.subnetGroup === undefined,
      condition: 'the network has isolated subnets and no subnet group is given',
      injected: false, because: 'another subnet group replaces the database.', replaces: true,
      criteria: ['CC6.6'], rules: [], template: ['DBSubnetGroupName'],
      reason: 'The database has no route to the internet in either direction.',
    },
  ],
});
